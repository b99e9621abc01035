/** What is part of itself, by however many steps: figures, places, and who belongs to whom. */
import type { FactSet } from '../fact-set.js';
import type { Entity, Fact } from '../schema/types.js';
import type { Finding } from './finding.js';

export function* checkCircles(set: FactSet): Generator<Finding> {
  const { actors, places } = set;
  yield* circles(set.ofType('figure'), 'partOf', ({ partOf }) => partOf);
  yield* circles(places, 'within', ({ within }) => within);
  yield* circles(actors, 'affiliation', ({ affiliation }) => affiliation);
  for (const fact of set.facts)
    for (const [i, id] of (fact.inTensionWith ?? []).entries())
      if (id === fact.id)
        yield {
          code: 'in-circle',
          entry: fact,
          path: ['inTensionWith', i],
          says: 'names the fact itself. Name the other one, or take it out.',
        };
}

/** Each circle once, told at the first of its entries. */
function* circles<Entry extends Fact | Entity>(
  entries: readonly Entry[],
  field: string,
  next: (entry: Entry) => string | undefined,
): Generator<Finding> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const done = new Set<Entry>();
  for (const first of entries) {
    const way: Entry[] = [];
    let at: Entry | undefined = first;
    while (at && !done.has(at)) {
      done.add(at);
      way.push(at);
      at = byId.get(next(at) ?? '');
    }
    // What was gone through before this way began belongs to another.
    const circle = at ? way.slice(way.indexOf(at)) : [];
    const [entry] = circle;
    if (!at || !entry || !way.includes(at)) continue;
    const names = [...circle, entry].map(({ id }) => `“${id}”`).join(' → ');
    yield {
      code: 'in-circle',
      entry,
      path: [field],
      says: `leads back to itself: ${names}. Take one of these links out.`,
    };
  }
}
