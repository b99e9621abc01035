/**
 * The sentences of a dataset's problems, and the checks of what is only doubtful. Readers need neither, so
 * they are fetched when there is something to tell.
 */
import type { FactSet } from '../facts/index.js';
import type { FactSetOrNone } from './fact-set-of.js';
import type { PageProblem } from './problems.js';

/** What each fact set was read from. */
const inputs = new WeakMap<object, unknown>();

export function rememberInput(set: FactSet, input: unknown): FactSet {
  inputs.set(set, input);
  return set;
}

/**
 * The problems of facts, in sentences. Where these cannot be had, they have their codes and places all the
 * same.
 *
 * @param areChecksWanted what is only doubtful, too.
 */
export async function problemsOf(
  set: FactSetOrNone,
  areChecksWanted = false,
): Promise<readonly PageProblem[]> {
  // What came as a fact set was checked by whoever made it, and they know what is doubtful.
  if (!inputs.has(set))
    return set.problems.filter(({ severity }) => areChecksWanted || severity === 'error');
  if (!set.problems.length && !areChecksWanted) return [];
  return import('../facts/parse-facts.js').then(
    ({ parseFacts }) => {
      const { problems } = parseFacts(inputs.get(set));
      // What reading found comes first, in the same order.
      return areChecksWanted ? problems : problems.slice(0, set.problems.length);
    },
    () => set.problems,
  );
}
