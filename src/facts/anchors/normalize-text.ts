/** Text as a reader compares it: without what nobody sees, or what a typewriter has no sign for. */

export interface NormalizedText {
  readonly text: string;
  /** Where a sign of `text` stands in the text that was given. */
  readonly offsetOf: (index: number) => number;
}

/**
 * Soft hyphens, spaces without width and marks of direction: editing systems put them in, and whoever
 * copies the words may lose them. Joiners of letters are not among them: they are spelling.
 */
const UNSEEN = '\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
const TREATED = new RegExp(`[\\s${UNSEEN}]+|[‘’‚‛‹›“”„‟«»‐‑]`, 'g');
const SEEN = new RegExp(`[^${UNSEEN}]`);

const STRAIGHT: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
};

/**
 * Runs of white space, no-break or not, become one space; typographic quotation marks and hyphens the
 * plain ones; what is not seen goes.
 */
export function normalizeText(given: string): NormalizedText {
  /** From which sign on the text that was given is how much ahead; only where that changes. */
  const shifts: { readonly from: number; readonly by: number }[] = [{ from: 0, by: 0 }];
  let by = 0;
  const text = given.replace(TREATED, (found, at: number) => {
    const sign = STRAIGHT[found] ?? (SEEN.test(found) ? ' ' : '');
    const from = at - by + sign.length;
    by += found.length - sign.length;
    if (found.length > sign.length) shifts.push({ from, by });
    return sign;
  });
  return {
    text,
    offsetOf: (index) => index + (shifts.findLast(({ from }) => from <= index)?.by ?? 0),
  };
}
