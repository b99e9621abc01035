/** Who is said to say it: relays that lead back to where they began, and anonymity without a reason. */
import type { FactSet } from '../fact-set.js';
import type { Attribution, Fact } from '../schema/types.js';
import type { Finding } from './finding.js';

export function* checkAttributions(set: FactSet): Generator<Finding> {
  for (const fact of set.facts) {
    if (fact.type === 'quote')
      yield* checkRelay(fact, { actor: fact.speaker, via: fact.via ?? [] }, []);
    for (const [i, attribution] of (fact.attributions ?? []).entries()) {
      yield* checkRelay(fact, attribution, ['attributions', i]);
      const { basis, reason, note, actor } = attribution;
      if (basis === 'unnamed' && !reason && !note && !set.actor(actor)?.note)
        yield {
          code: 'no-reason',
          entry: fact,
          path: ['attributions', i, 'basis'],
          says: 'is “unnamed” without a “reason”. Say why they are not named, as the article does, or in a “note” that it gives no reason.',
        };
    }
  }
}

function* checkRelay(
  fact: Fact,
  { actor, via = [] }: Attribution,
  at: readonly (string | number)[],
): Generator<Finding> {
  const told = new Set(actor ? [actor] : []);
  for (const [i, relay] of via.entries()) {
    if (told.has(relay))
      yield {
        code: 'relayed-in-circle',
        entry: fact,
        path: [...at, 'via', i],
        says: `names “${relay}”, who has had it already: a report cannot come back to where it was. Take it out.`,
      };
    told.add(relay);
  }
}
