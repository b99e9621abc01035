/** The facts of a timeline by their dates; those without one apart, since nothing places them. */
import { compareDates } from '../dates/bounds.js';
import { dateOf } from '../dates/date-value.js';
import type { FactDate } from '../dates/parse-date.js';
import type { DateValue, Fact } from '../schema/types.js';

/** A fact with the date that places it on a line. */
export interface DatedFact {
  readonly fact: Fact;
  readonly date: FactDate;
}

export interface Timeline {
  /** From the earliest on; what no order can tell apart stays as it came. */
  readonly dated: readonly DatedFact[];
  /** As they came. */
  readonly undated: readonly Fact[];
}

/** When it happened, was said, was counted, or the time that a claim speaks of. */
export function whenOf(fact: Fact): DateValue | undefined {
  return fact.type === 'figure' ? fact.asOf : fact.date;
}

export function timelineOf(facts: readonly Fact[]): Timeline {
  const dated: DatedFact[] = [];
  const undated: Fact[] = [];
  for (const fact of facts) {
    const date = dateOf(whenOf(fact));
    if (date) dated.push({ fact, date });
    else undated.push(fact);
  }
  return { dated: dated.sort((a, b) => compareDates(a.date, b.date)), undated };
}
