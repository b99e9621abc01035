/** Texts that would not be shown as they were meant, and links that others can read or change on their way. */
import type { FactSet } from '../fact-set.js';
import type { Path } from '../problem.js';
import type { Finding } from './finding.js';

/** Embeddings, overrides and isolates: signs that nobody sees, and that turn what stands around them. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/;
/** What a wrong encoding leaves: the mark of replacement, and halves of signs. */
const LOST = /\uFFFD|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** Elements and entities that editors write; “x < y” and <an address> are none. */
const MARKUP =
  /<\/?(?:a|b|i|u|em|strong|p|br|span|div|img|script|ul|ol|li|h[1-6]|su[bp]|q|cite|blockquote)(?:[\s/][^<>]*)?>|<!--|&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|#x?[\da-f]{1,6});/i;

/** What any of these checks may find: most texts need but one look. */
const SUSPICIOUS = /[<&\u202A-\u202E\u2066-\u2069\uFFFD\uD800-\uDFFF]|^http:/i;

/** In all their languages. */
export function checkTexts({ data }: FactSet): readonly Finding[] {
  const { article, sources = [], actors = [], places = [], facts } = data;
  const found: Finding[] = [];
  for (const entry of [article, ...sources, ...actors, ...places, ...facts])
    visitTexts(entry, [], (text, path) => {
      for (const [code, says] of faultsOf(text, path.at(-1) === 'url'))
        found.push({ code, entry, path: [...path], says });
    });
  return found;
}

function* faultsOf(text: string, isUrl: boolean): Generator<[Finding['code'], string]> {
  if (isUrl && /^http:/i.test(text))
    yield [
      'insecure-link',
      'begins with http://, which others can read and change on its way. Write https://, if the site has it.',
    ];
  if (TURNING.test(text))
    yield [
      'turns-direction',
      'holds an invisible sign that turns the direction of the text. Take it out: factbox keeps directions apart by itself.',
    ];
  if (LOST.test(text))
    yield [
      'lost-characters',
      'holds a sign that stands for one that was lost. Save the file as UTF-8, and write the text anew.',
    ];
  if (!isUrl && MARKUP.test(text))
    yield ['holds-markup', 'holds markup, which is shown as it stands. Write plain text.'];
}

/** @param path where `value` stands; it grows and shrinks, since most of what is visited is right. */
function visitTexts(
  value: unknown,
  path: (string | number)[],
  visit: (text: string, path: Path) => void,
): void {
  if (typeof value === 'string') {
    if (SUSPICIOUS.test(value)) visit(value, path);
  } else if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value)) {
      path.push(Array.isArray(value) ? Number(key) : key);
      visitTexts((value as Record<string, unknown>)[key], path, visit);
      path.pop();
    }
}
