/** Who takes a position, in words. */
import { isolate } from '../text/isolate.js';
import type { FactSet } from '../fact-set.js';
import type { Actor } from '../schema/types.js';
import type { FactWords } from '../words.js';
import type { Position } from './positions.js';

type Words = Pick<FactWords, 'direction'>;

/** The actor; where none is named the source, else the nearest of those who relay it. */
export function nameOf({ actor, source, via }: Position, words: Words): string {
  return isolate(actor?.name ?? source?.title ?? via[0]?.name ?? '', words.direction);
}

/** "professor of strategic studies, University of St. Andrews"; empty where nothing is known. */
export function describeRole(actor: Actor, set: FactSet, words: FactWords): string {
  const affiliation = set.actor(actor.affiliation)?.name;
  return words.attribution.role(
    actor.role && isolate(actor.role, words.direction),
    affiliation && isolate(affiliation, words.direction),
  );
}
