/** Versions of one dataset, each with other facts. */
import { readFacts, type Fact, type FactSet } from '../../../../src/facts/index.js';

/** @param facts as a publisher writes them */
export function version(...facts: readonly object[]): FactSet {
  const set = readFacts({
    factbox: 1,
    language: 'en',
    article: { title: 'Troops' },
    sources: [{ id: 'report', title: 'a report' }],
    actors: [
      { id: 'seoul', name: 'Seoul' },
      { id: 'kyiv', name: 'Kyiv' },
      { id: 'moscow', name: 'the Kremlin' },
      { id: 'pyongyang', name: 'Pyongyang' },
      { id: 'nbc', name: 'NBC News' },
    ],
    places: [
      { id: 'kursk', name: 'Kursk' },
      { id: 'vladivostok', name: 'Vladivostok' },
    ],
    facts,
  });
  if (set.problems.length) throw new Error(set.problems.map(({ message }) => message).join('\n'));
  return set;
}

export const FIGURE = {
  id: 'troops',
  type: 'figure',
  label: 'tracked',
  value: 3000,
  qualifier: 'about',
  unit: 'troops',
  asOf: '2024-10-23',
};
export const EVENT = {
  id: 'arrival',
  type: 'event',
  title: 'Troops arrive',
  date: '2024-10-24',
  place: 'kursk',
};
export const CLAIM = { id: 'denial', type: 'claim', statement: 'No troops are there.' };
export const QUOTE = { id: 'words', type: 'quote', text: 'They are there.', speaker: 'seoul' };

export const first = (set: FactSet): Fact => set.facts[0]!;
