/** What can be wrong with a dataset. */

/** An entry with one of these is left out; the others stay. */
export const ERRORS = [
  /** Of the whole: nothing can be shown. */
  'not-json',
  'not-an-object',
  'not-readable',
  'unknown-version',
  /** Of an entry's form. */
  'missing-field',
  'wrong-type',
  'empty-text',
  'not-an-id',
  'not-a-date',
  'not-a-language',
  'not-a-currency',
  'not-a-measure',
  'not-a-time-zone',
  'unknown-choice',
  'unknown-type',
  'out-of-range',
  'no-number',
  'range-reversed',
  'nobody-named',
  'no-wording',
  /** Between entries. */
  'duplicate-id',
  'unknown-id',
] as const;

/** After one of these an entry is shown all the same. */
export const WARNINGS = [
  'unknown-field',
  'dropped-reference',
  'duplicate-key',
  /** Dates. */
  'date-contradicts-words',
  'said-before-event',
  'as-of-in-future',
  'date-in-future',
  'time-without-zone',
  /** Numbers. */
  'number-contradicts-words',
  'value-outside-range',
  'no-unit',
  'no-base',
  'units-differ',
  'part-exceeds-whole',
  /** Who says so. */
  'relayed-in-circle',
  'no-reason',
  'unused-entry',
  /** Between facts. */
  'same-fact',
  'in-circle',
  'foreign-field',
  'unknown-inferred',
  /** Texts and links. */
  'unsafe-link',
  'insecure-link',
  'turns-direction',
  'holds-markup',
  'lost-characters',
  /** Against the article's text. */
  'anchor-not-found',
  'anchor-ambiguous',
] as const;

export type ProblemCode = (typeof ERRORS)[number] | (typeof WARNINGS)[number];

export interface Problem {
  /** Stable; safe to compare with. */
  readonly code: ProblemCode;
  /** An error leaves the entry out; after a warning it is shown all the same. */
  readonly severity: 'error' | 'warning';
  /** JSON pointer to the place, such as `/facts/3/value`; empty for the dataset as a whole. */
  readonly path: string;
  /** The ids of the facts that it concerns. */
  readonly facts: readonly string[];
  /** What is wrong, where, and how to mend it. */
  readonly message: string;
  /** The line of the place, from 1, where the dataset was given as text. */
  readonly line?: number;
  /** The column in that line, from 1, in UTF-16 code units. */
  readonly column?: number;
}

/** The way to a place in the dataset: names of fields and indices of lists. */
export type Path = readonly (string | number)[];

/** RFC 6901 */
export function pointerTo(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The names that a pointer leads through; those of a list are its indices, as text. */
export function keysOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
