/** Who takes a position, in words. */
import { isolate } from '../text/isolate.js';
import type { FactSet } from '../fact-set.js';
import type { Actor } from '../schema/types.js';
import type { FactWords } from '../words.js';
import type { Position } from './positions.js';

type Words = Pick<FactWords, 'tag' | 'direction' | 'languageOf'>;

/** The actor; where none is named the source, else the nearest of those who relay it. */
export function nameOf({ actor, source, via }: Position, words: Words): string {
  return isolate(actor?.name ?? source?.title ?? via[0]?.name ?? '', words);
}

/**
 * "denied by the Kremlin, as reported by NBC News (on the record)"
 *
 * @param who those who say it, where several say the same.
 */
export function describePosition(
  position: Position,
  words: Words & Pick<FactWords, 'attribution'>,
  who = nameOf(position, words),
): string {
  const { actor, source, stance, hedge, via, basis, reason } = position;
  // Where nobody is named, the nearest teller stands for them and is not told again.
  const relays = (actor ?? source) ? via : via.slice(1);
  return words.attribution.says({
    who,
    stance,
    hedge,
    basis,
    reason: reason && isolate(reason, words),
    via: relays.map(({ name }) => isolate(name, words)),
  });
}

/** "professor of strategic studies, University of St. Andrews"; empty where nothing is known. */
export function describeRole(actor: Actor, set: FactSet, words: FactWords): string {
  const affiliation = set.actor(actor.affiliation)?.name;
  return words.attribution.role(
    actor.role && isolate(actor.role, words),
    affiliation && isolate(affiliation, words),
  );
}
