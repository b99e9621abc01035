/** A fact set from whatever a publisher or another copy of the library hands over. */
import { FactSet, parseFacts } from '../facts/index.js';

/** Parsed once, though a hundred elements be given the same object. */
const parsed = new WeakMap<object, FactSet>();

/** @param given a dataset, a fact set, or a fact set of another copy of the library. */
export function factSetOf(given: unknown): FactSet {
  if (given instanceof FactSet) return given;
  if (typeof given !== 'object' || given === null) return parseFacts(given);
  // A dataset says its form; a foreign fact set holds its dataset as `data`.
  const data = 'data' in given && !('factbox' in given) ? (Object(given.data) as object) : given;
  let set = parsed.get(data);
  if (!set) parsed.set(data, (set = parseFacts(data)));
  return set;
}

/** Whether anything came of a dataset: with errors and without a single fact, nothing did. */
export function isUsable(set: FactSet): boolean {
  return set.facts.length > 0 || set.problems.every(({ severity }) => severity !== 'error');
}
