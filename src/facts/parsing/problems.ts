/** What can be wrong with a dataset, each with a sentence for the editor who has to mend it. */

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
}

const ERRORS = [
  'not-json',
  'not-an-object',
  'unknown-version',
  'not-a-list',
  'missing-field',
  'wrong-type',
  'unsafe-link',
  'unknown-type',
  'duplicate-id',
  'unknown-id',
] as const;
const WARNINGS = ['unknown-field', 'incomplete', 'dropped-reference', 'units-differ', 'part-exceeds-whole'] as const;

export type ProblemCode = (typeof ERRORS)[number] | (typeof WARNINGS)[number];

export function problem(
  code: ProblemCode,
  path: readonly (string | number)[],
  facts: readonly string[],
  message: string,
): Problem {
  const severity = (WARNINGS as readonly string[]).includes(code) ? 'warning' : 'error';
  return Object.freeze({
    code,
    severity,
    path: pointer(path),
    facts: Object.freeze([...facts]),
    message,
  });
}

/** RFC 6901 */
export function pointer(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A value as an editor wrote it, short enough for a sentence. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
}
