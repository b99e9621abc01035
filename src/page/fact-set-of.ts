/** A fact set from whatever a publisher or another copy of the library hands over. */
import type { ArticleFacts, FactSet, readFacts } from '../facts/index.js';
import { FORMAT } from '../facts/schema/format.js';
import { unreachable, type PageProblem } from './problems.js';
import { rememberInput } from './sentences.js';
import { refreshPages } from './watch-page.js';

/** What came of facts: a set, or why there is none. */
export type FactSetOrNone = FactSet | { facts: readonly never[]; problems: readonly PageProblem[] };

/**
 * Reading a dataset takes as much code as showing it, and most elements are given what a `fact-set` has
 * read already. So an element by itself leaves the reader out, and fetches it when it is needed.
 */
let read: typeof readFacts | undefined;
let onItsWay: Promise<void> | undefined;
/** Why it could not be had. */
let failure: FactSetOrNone | undefined;

/** Parsed once, though a hundred elements be given the same object. */
const parsed = new WeakMap<object, FactSet>();

/** Hands over the reader where it is there anyway, so that nobody has to wait for it. */
export function provideReader(reader: typeof readFacts): void {
  read = reader;
}

/**
 * @param given a dataset, a fact set, or a fact set of another copy of the library.
 * @returns `undefined` while the reader is on its way; the page is refreshed when it is there.
 */
export function factSetOf(given: unknown): FactSetOrNone | undefined {
  if (isFactSet(given)) return given;
  if (!read) {
    onItsWay ??= import('../facts/parsing/read-facts.js')
      .then(
        ({ readFacts }) => provideReader(readFacts),
        () => (failure = { facts: [], problems: [unreachable('read-facts.js')] }),
      )
      .then(refreshPages);
    return failure;
  }
  const key = Object(given) as Partial<ArticleFacts & FactSet>;
  let set = parsed.get(key);
  // A dataset says its form; a foreign fact set holds its dataset as `data`.
  if (!set) {
    const input = 'data' in key && !('factbox' in key) ? key.data : given;
    parsed.set(key, (set = rememberInput(read(input), input)));
  }
  return set;
}

/** Whether anything came of a dataset: with errors and without a single fact, nothing did. */
export function isUsable(set: FactSetOrNone): set is FactSet {
  return set.facts.length > 0 || set.problems.every(({ severity }) => severity !== 'error');
}

/** All that elements ask of a fact set: what another copy, of whatever version, has to answer. */
const METHODS = 'fact source actor place bySource byActor byPlace related in languageOf'.split(' ');

/** Only sets of the one form of data that is known here hold what these methods promise. */
function isFactSet(given: unknown): given is FactSet {
  const set = Object(given) as Partial<Record<string, unknown>> & { data?: Partial<ArticleFacts> };
  return set.data?.factbox === FORMAT && METHODS.every((name) => typeof set[name] === 'function');
}
