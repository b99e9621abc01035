/** Entries that nothing refers to, and facts that say the same. */
import type { FactSet } from '../fact-set.js';
import type { Fact } from '../schema/types.js';
import { headlineOf } from '../timeline/headline.js';
import type { Finding } from './finding.js';

export function* checkUse(set: FactSet): Generator<Finding> {
  yield* checkSame(set.facts);
  // A fact that was left out may well name what no other does.
  if (set.problems.some(({ severity }) => severity === 'error')) return;
  const { sources, actors, places } = set;
  const named = namedIn(set.facts);
  for (const { publisher } of sources) named.add(publisher);
  for (const { affiliation } of actors) named.add(affiliation);
  for (const { within } of places) named.add(within);
  for (const entry of [...sources, ...actors, ...places])
    if (!named.has(entry.id))
      yield {
        code: 'unused-entry',
        entry,
        path: [],
        says: 'is named by no fact. Name it where it belongs, or take the entry out.',
      };
}

/** All ids that facts name, of whatever kind. */
function namedIn(facts: readonly Fact[]): Set<string | undefined> {
  const named = new Set<string | undefined>();
  const add = (ids: readonly string[] = []) => {
    for (const id of ids) named.add(id);
  };
  for (const fact of facts) {
    add(fact.about);
    if (fact.type === 'quote') {
      add(fact.via);
      named.add(fact.speaker).add(fact.source);
    }
    if (fact.type === 'event') add(fact.actors);
    if ('place' in fact) named.add(fact.place);
    for (const { actor, source, place, via } of fact.attributions ?? []) {
      add(via);
      named.add(actor).add(source).add(place);
    }
    for (const { was } of fact.history ?? []) named.add(was?.speaker);
  }
  return named;
}

function* checkSame(facts: readonly Fact[]): Generator<Finding> {
  // Comparing all of a fact is dear, and what is the same is called the same.
  const firsts = new Map<string, Fact>();
  for (const fact of facts) {
    const name = headlineOf(fact);
    const content = firsts.has(name) ? contentOf(fact) : '';
    const first = [firsts.get(name), firsts.get(content)].find(
      (other) => content && other && contentOf(other) === content,
    );
    if (first)
      yield {
        code: 'same-fact',
        entry: fact,
        path: [],
        says: `says the same as “${first.id}”. Keep one of them.`,
      };
    // Under its headline the first of that name, each other one under all that it says.
    else firsts.set(content || name, fact);
  }
}

/** All but its name and its place in the article. */
function contentOf(fact: Fact): string {
  return JSON.stringify({ ...fact, id: undefined, anchor: undefined });
}
