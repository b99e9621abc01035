/** Everybody's position on a fact in a few phrases, those who say the same told together. */
import { formatList } from '../text/intl.js';
import type { FactSet } from '../fact-set.js';
import type { Fact, Stance } from '../schema/types.js';
import type { FactWords } from '../words.js';
import { describePosition, nameOf } from './describe-position.js';
import { positionsOf, type Position } from './positions.js';

export interface Phrase {
  readonly stance: Stance;
  /** "denied by Pyongyang and the Kremlin" */
  readonly text: string;
  /** Who says it, without how: "Pyongyang and the Kremlin". */
  readonly who: string;
  /** The positions that it tells. */
  readonly positions: readonly Position[];
}

/**
 * One phrase for each way of saying it: those who assert, then those who confirm, doubt and deny.
 * Empty where the fact is the article's own account.
 */
export function describeAttributions(
  fact: Fact,
  set: FactSet,
  words: FactWords,
): readonly Phrase[] {
  const groups = new Map<string, Position[]>();
  for (const position of positionsOf(fact, set)) {
    const way = wayOfSaying(position);
    groups.set(way, [...(groups.get(way) ?? []), position]);
  }
  return [...groups.values()]
    .map((positions) => phrase(positions, words))
    .sort((a, b) => ORDER.indexOf(a.stance) - ORDER.indexOf(b.stance));
}

const ORDER: readonly Stance[] = ['asserts', 'confirms', 'doubts', 'denies'];

/** Those who speak in words of their own stand alone, so that the words are nobody else's. */
function wayOfSaying({ stance, hedge, via, basis, reason, words }: Position): string {
  return JSON.stringify([stance, hedge, via.map(({ id }) => id), basis, reason, words]);
}

function phrase(positions: readonly Position[], words: FactWords): Phrase {
  const [first] = positions as [Position];
  const names = new Set(positions.map((position) => nameOf(position, words)));
  const who = formatList(words.tag, [...names]);
  return { stance: first.stance, text: describePosition(first, words, who), who, positions };
}
