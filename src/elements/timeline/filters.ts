/** The timeline's attributes that say what to show: words with spaces or commas between. */
import type { Fact, FactSet, FactType } from '../../facts/index.js';
import { pageProblem, type PageProblem } from '../../page/problems.js';

export type Tell = (problem: PageProblem) => void;

export const TYPES: readonly FactType[] = ['event', 'quote', 'figure', 'claim'];

/** The types of fact in a list. */
export function typesIn(list: string | undefined, tell: Tell): readonly FactType[] {
  const words = wordsIn(list);
  const types = TYPES.filter((type) => words.includes(type));
  tellUnknown('type', words, types, tell);
  return types;
}

/** Those of the facts that concern one of the actors or places in a list; all where it is empty. */
export function concerning(
  facts: readonly Fact[],
  kind: 'actor' | 'place',
  list: string | undefined,
  set: FactSet,
  tell: Tell,
): readonly Fact[] {
  const ids = wordsIn(list);
  if (!ids.length) return facts;
  const known = ids.filter((id) => set[kind](id));
  tellUnknown(kind, ids, known, tell);
  const found = known.map((id) => (kind === 'actor' ? set.byActor(id) : set.byPlace(id)));
  const wanted = new Set(found.flat());
  return facts.filter((fact) => wanted.has(fact));
}

function wordsIn(list = ''): readonly string[] {
  return list.split(/[\s,]+/).filter(Boolean);
}

function tellUnknown(
  attribute: string,
  words: readonly string[],
  known: readonly string[],
  tell: Tell,
): void {
  for (const word of words)
    if (!known.includes(word)) {
      const message = `A <fact-timeline> asks for the ${attribute} “${word}”, which there is not; the rest it shows. Mend its “${attribute}”.`;
      tell(pageProblem('unknown-filter', message));
    }
}
