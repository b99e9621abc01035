/** What reading a dataset found wrong, as a sentence: what, where, and how to mend it. */
import { keysOf, type Path, type Problem, type ProblemCode } from '../problem.js';
import type { Schema } from '../schema/schema.js';
import type { ArticleFacts } from '../schema/types.js';
import { FORMAT } from '../schema/format.js';
import { didYouMean } from './did-you-mean.js';
import { describeSyntax } from './describe-syntax.js';
import type { TextPosition } from './json-tree.js';
import { capitalized, nameOfPlace, valueAt } from './place.js';
import { fieldsAt, schemaAt } from './schema-at.js';
import { shown } from './shown.js';

/** What the texts of a kind must be. */
const TEXTS: Readonly<Partial<Record<ProblemCode, string>>> = {
  'empty-text': 'some text',
  'not-an-id': 'an id, without spaces and commas',
  'not-a-date':
    'a date in EDTF, such as “2024-10-23”, “2024-10~” (about) or “?2024-10-23” (year inferred)',
  'not-a-language': 'a language tag, such as “en” or “pt-BR”',
  'not-a-currency': 'a currency code of three capitals (ISO 4217), such as “EUR”',
  'not-a-measure':
    'a unit of measure that Intl.NumberFormat knows, such as “kilometer” or “percent”',
  'not-a-time-zone': 'a time zone of the IANA database, such as “Asia/Seoul”',
};

/** What an entry must be beyond its fields. */
const ENTRIES: Readonly<Partial<Record<ProblemCode, string>>> = {
  'no-number': 'needs a number: give it a “value”, or a “minValue”, a “maxValue” or both.',
  'range-reversed': 'has a “minValue” above its “maxValue”: swap them.',
  'nobody-named': 'must say who: give it an “actor”, a “source” or “via”.',
  'no-wording': 'needs the form “other”, a “currency” or a “measure”.',
};

/**
 * @param dataset as it was given; nothing where it is no JSON.
 * @param data what could be read of it; without it, nothing is said of what was probably meant.
 * @param text the JSON text, where one was given.
 * @param error where that ceases to be JSON.
 */
export function describeFault(
  { code, path: pointer, message }: Problem,
  dataset: unknown,
  data: ArticleFacts | undefined,
  text = '',
  error?: TextPosition,
): string {
  const path = pathOf(pointer, dataset);
  const what =
    code === 'not-json'
      ? describeSyntax(text, error)
      : code === 'not-readable'
        ? `cannot be read: looking at it throws an error (${message}). Give it plain data.`
        : says(code, path, dataset, data);
  return capitalized(`${nameOfPlace(dataset, path)} ${what}`);
}

function says(
  code: ProblemCode,
  path: Path,
  dataset: unknown,
  data: ArticleFacts | undefined,
): string {
  const found = valueAt(dataset, path);
  const itIs = `it is ${shown(found)}.`;
  const schema = schemaAt(dataset, path);
  if (code === 'unsafe-link')
    return `must be a full address that begins with https://, http:// or mailto:; ${itIs} That link is dropped.`;
  if (code === 'not-a-language' && path.at(-1) !== 'language')
    return 'is no language tag, by which a text in several languages names each. Write one, such as “en” or “pt-BR”.';
  const asked = TEXTS[code];
  if (asked) return `must be ${asked}; ${itIs}`;
  switch (code) {
    case 'not-an-object':
      return `must be ${OBJECT} with a list of “facts”; ${itIs}`;
    case 'unknown-version':
      return `must be ${FORMAT}, the form that this copy of factbox reads; it is ${shown(found)}. Mend it, or use a newer copy.`;
    case 'missing-field':
      return `is missing. ${path.at(-1) === 'speaker' ? 'A quotation needs who said it: add the id of an actor.' : 'Add it.'}`;
    case 'unknown-field': {
      const parent = path.slice(0, -1);
      return `is not a field that factbox knows.${didYouMean(path.at(-1), fieldsAt(dataset, parent))} Check its spelling, or take it out.`;
    }
    case 'unknown-type':
    case 'unknown-choice': {
      const choices = choicesOf(schema ?? schemaAt(dataset, path.slice(0, -1)));
      return `must be one of ${choices.map(shown).join(', ')}; ${itIs}${didYouMean(found, choices.map(String))}`;
    }
    case 'out-of-range':
      return schema?.kind === 'number'
        ? `must be from ${schema.least ?? '−∞'} to ${schema.most ?? '∞'}; ${itIs}`
        : itIs;
    case 'duplicate-id':
      return `is that of an earlier entry, too, which is kept. Give each its own.`;
    case 'unknown-id':
      return describeReference(found, schema, data, 'the fact is left out');
    case 'dropped-reference':
      return describeReference(found, schema, data, 'that link is dropped');
    default:
      return ENTRIES[code] ?? `must be ${kindOf(schema)}; ${itIs}`;
  }
}

const OBJECT = 'an object in {braces}';

function kindOf(schema: Schema | undefined): string {
  switch (schema?.kind) {
    case 'text':
      return 'text in quotation marks';
    case 'number':
      return 'a number without quotation marks';
    case 'flag':
      return 'true or false, without quotation marks';
    case 'list':
      return 'a list in [square brackets]';
    case 'localized':
      return kindOf(schema.of);
    case 'either':
      return `text in quotation marks, or ${OBJECT}`;
    default:
      return OBJECT;
  }
}

function choicesOf(schema: Schema | undefined): readonly (string | number)[] {
  if (schema?.kind === 'variant') return Object.keys(schema.of);
  return schema?.kind === 'choice' ? schema.of : [];
}

const LISTS = { source: 'sources', actor: 'actors', place: 'places', fact: 'facts' } as const;

/** An id that leads to nothing, or to an entry of another list. */
function describeReference(
  id: unknown,
  schema: Schema | undefined,
  data: ArticleFacts | undefined,
  so: string,
): string {
  const kind = schema?.kind === 'text' ? (schema.refersTo ?? 'any') : 'any';
  const idsOf = (list: (typeof LISTS)[keyof typeof LISTS]) =>
    (data?.[list] ?? []).map((one) => one.id);
  const known = (kind === 'any' ? Object.values(LISTS) : [LISTS[kind]]).flatMap(idsOf);
  const elsewhere = Object.entries(LISTS).find(([, list]) => idsOf(list).includes(String(id)));
  const hint = elsewhere
    ? ` That is the id of ${elsewhere[0] === 'actor' ? 'an' : 'a'} ${elsewhere[0]}.`
    : didYouMean(id, known);
  const named = kind === 'any' ? 'entry' : kind;
  return `names the ${named} ${shown(id)}, which is not in the dataset, so ${so}.${hint} Add it, or mend the id.`;
}

/** The way that a pointer tells, its numbers as indices where they are such. */
export function pathOf(pointer: string, dataset: unknown): Path {
  let at = dataset;
  return keysOf(pointer).map((name) => {
    const key = Array.isArray(at) ? Number(name) : name;
    at = valueAt(at, [key]);
    return key;
  });
}
