/**
 * How firm a fact is, derived from who says it. Nobody types "disputed" by hand.
 *
 * | asserting or confirming | doubting | denying | standing |
 * | --- | --- | --- | --- |
 * | nobody named | nobody | nobody | own-account |
 * | anybody, or nobody named, of an open claim | nobody | nobody | not-known |
 * | one origin | nobody | nobody | one-source |
 * | two origins or more | nobody | nobody | several-sources |
 * | anybody, or nobody named | anybody | nobody | doubted |
 * | anybody, or the article itself | - | anybody | disputed |
 * | nobody named, of a claim | - | anybody | denied |
 *
 * An event, a figure or a quote that no attribution asserts is told by the article itself; a claim may
 * stand there only to be denied.
 */
import type { FactSet } from '../fact-set.js';
import type { Fact, Hedge } from '../schema/types.js';
import { originOf, positionsOf } from './positions.js';

export type StandingCode =
  | 'own-account'
  | 'not-known'
  | 'one-source'
  | 'several-sources'
  | 'doubted'
  | 'disputed'
  | 'denied';

export interface Standing {
  readonly code: StandingCode;
  /** How many independent origins assert or confirm it. */
  readonly asserting: number;
  readonly doubting: number;
  readonly denying: number;
  /** Whether none of those who assert it is named. */
  readonly unnamed: boolean;
  /** The hedge of those who assert it, where none of them says it outright. */
  readonly hedge: Hedge | undefined;
}

/** The most cautious last: where all hedge, the firmest of their hedges holds. */
const FIRMEST_FIRST: readonly Hedge[] = ['expected', 'likely', 'possible', 'alleged'];

export function standingOf(fact: Fact, set: FactSet): Standing {
  const positions = positionsOf(fact, set);
  const asserters = positions.filter(({ stance }) => stance === 'asserts' || stance === 'confirms');
  const [asserting, doubting, denying] = [
    asserters,
    positions.filter(({ stance }) => stance === 'doubts'),
    positions.filter(({ stance }) => stance === 'denies'),
  ].map((those) => new Set(those.map(originOf)).size) as [number, number, number];
  return {
    code: codeOf(fact, asserting, doubting, denying),
    asserting,
    doubting,
    denying,
    unnamed: asserting > 0 && asserters.every(({ basis }) => basis === 'unnamed'),
    hedge: asserters.every(({ hedge }) => hedge)
      ? FIRMEST_FIRST.find((hedge) => asserters.some((position) => position.hedge === hedge))
      : undefined,
  };
}

function codeOf(fact: Fact, asserting: number, doubting: number, denying: number): StandingCode {
  if (denying) return asserting || fact.type !== 'claim' ? 'disputed' : 'denied';
  if (doubting) return 'doubted';
  if (fact.type === 'claim' && fact.open) return 'not-known';
  if (asserting === 0) return 'own-account';
  return asserting === 1 ? 'one-source' : 'several-sources';
}

/** Whether somebody speaks against it: such a standing is shown wherever the fact is. */
export function isContested({ code }: Standing): boolean {
  return code === 'disputed' || code === 'denied' || code === 'doubted';
}
