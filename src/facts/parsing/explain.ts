/** Faults as problems, worded for an editor. */
import { rules } from '../schema/parts.js';
import { problem, shown, type Problem, type ProblemCode } from './problems.js';
import type { Fault, Path } from './read.js';

/** Where an entry stands, and how to call it. */
export interface Place {
  readonly path: Path;
  /** Such as `fact “troops”`, or `fact 3` where it has no id. */
  readonly entry: string;
  readonly facts: readonly string[];
}

export function explain(
  { path, asks, found }: Fault,
  { path: base, entry, facts }: Place,
): Problem {
  const keys = path.slice(base.length);
  const field = keys.length ? `${fieldName(keys)} of ${entry}` : entry;
  const say = (code: ProblemCode, message: string) =>
    problem(code, path, facts, capital(`${field} ${message}`));

  if (asks === rules.link.asks && typeof found === 'string')
    return say('unsafe-link', `${asks}; it is ${shown(found)}.`);
  if (keys.at(-1) === 'type' && keys.length === 1)
    return say('unknown-type', `${asks}; it is ${shown(found)}.`);
  if (found === undefined) return say('missing-field', 'is missing. Add it.');
  // Of an object as a whole there is nothing to show that helps.
  return say(
    'wrong-type',
    typeof found === 'object' && !/object|list/.test(asks)
      ? `${asks}.`
      : `${asks}; it is ${shown(found)}.`,
  );
}

export function explainUnknown(path: Path, { path: base, entry, facts }: Place): Problem {
  const field = `${fieldName(path.slice(base.length))} of ${entry}`;
  return problem(
    'unknown-field',
    path,
    facts,
    capital(`${field} is not a field that factbox knows. Check its spelling, or take it out.`),
  );
}

/** `attributions/0/date` → “date” of number 1 of “attributions”, counted as people count. */
function fieldName(keys: Path): string {
  return keys
    .map((key) => (typeof key === 'number' ? `number ${key + 1}` : `“${key}”`))
    .reverse()
    .join(' of ');
}

export const capital = (sentence: string) => sentence[0]!.toUpperCase() + sentence.slice(1);
