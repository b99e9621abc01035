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

export type ProblemCode =
  | 'not-json'
  | 'not-an-object'
  | 'unknown-version'
  | 'not-a-list'
  | 'missing-field'
  | 'wrong-type'
  | 'unsafe-link'
  | 'unknown-type'
  | 'duplicate-id'
  | 'unknown-id'
  | (typeof WARNINGS)[number];

const WARNINGS = [
  'unknown-field',
  'dropped-reference',
  'units-differ',
  'part-exceeds-whole',
] as const;

export type Path = readonly (string | number)[];

/** An entry of the dataset, or all of it, while it is read. */
export interface Subject {
  readonly path: Path;
  /** How to call it: `fact “troops”`, or `fact 3` where it has no id. */
  readonly name: string;
  /** The ids of the facts that its problems concern. */
  readonly facts: readonly string[];
  /** Of the whole dataset. */
  readonly problems: Problem[];
  /** Whether an error was found, so that it has to be left out. */
  isBroken: boolean;
}

/**
 * Adds a problem. The sentence begins with its place, such as “date” of number 1 of “attributions” of
 * fact “troops”, counted as people count.
 *
 * @param message what follows the place.
 */
export function tell(subject: Subject, code: ProblemCode, path: Path, message: string): void {
  const keys = path
    .slice(subject.path.length)
    .map((key) => (typeof key === 'number' ? `number ${key + 1}` : `“${key}”`));
  const place = [...keys.reverse(), subject.name].join(' of ');
  const isWarning = (WARNINGS as readonly string[]).includes(code);
  subject.isBroken ||= !isWarning;
  subject.problems.push(
    Object.freeze({
      code,
      severity: isWarning ? 'warning' : 'error',
      // RFC 6901
      path: path
        .map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`)
        .join(''),
      facts: Object.freeze(subject.facts),
      message: `${place.charAt(0).toUpperCase()}${place.slice(1)} ${message}`,
    }),
  );
}

/** A value as an editor wrote it, short enough for a sentence. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const scalar = value as string | number | boolean | null;
  if (typeof scalar !== 'string') return String(scalar);
  return `“${scalar.length > 60 ? `${scalar.slice(0, 60)}…` : scalar}”`;
}
