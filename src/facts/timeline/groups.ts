/** Dated facts under headings: days, months, years, as their span asks. */
import { boundsOf, type Bounds } from '../dates/bounds.js';
import type { FactDate } from '../dates/parse-date.js';
import { coarsen, withCommonQualities } from './coarsen.js';
import type { DatedFact } from './entries.js';
import { momentsOf, type CalendarUnit } from './span.js';

export interface DateGroup {
  /** What the heading says. Where all entries have one date it is that date, in full. */
  readonly date: FactDate;
  readonly entries: readonly DatedFact[];
}

/**
 * From the earliest on. What happened "by" a time stands before the group of that time; of groups
 * that begin together the one that is known less precisely comes first.
 *
 * @param dated in order.
 * @param unit what headings tell apart; without it, each date.
 */
export function groupByDate(
  dated: readonly DatedFact[],
  unit: CalendarUnit | undefined,
): readonly DateGroup[] {
  const groups = new Map<string, DatedFact[]>();
  for (const entry of dated) {
    const key = keyOf(coarsen(entry.date, unit));
    const entries = groups.get(key);
    if (entries) entries.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()]
    .map((entries) => ({ date: headingOf(entries, unit), entries }))
    .sort((a, b) => compareHeadings(coarsen(a.date, unit), coarsen(b.date, unit)));
}

/** The time that a heading covers, and whether its beginning is open or unknown. */
function keyOf(heading: FactDate): string {
  const { start, end } = boundsOf(heading);
  return `${start} ${end} ${openStart(heading)}`;
}

function openStart(date: FactDate): string {
  return date.type === 'interval' && typeof date.start === 'string' ? date.start : '';
}

function headingOf(entries: readonly DatedFact[], unit: CalendarUnit | undefined): FactDate {
  const [first, ...others] = entries.map(({ date }) => date) as [FactDate, ...FactDate[]];
  return others.every(({ edtf }) => edtf === first.edtf)
    ? first
    : withCommonQualities(entries.map(({ date }) => coarsen(date, unit)));
}

function compareHeadings(a: FactDate, b: FactDate): number {
  const [one, other] = [extentOfNamed(a), extentOfNamed(b)];
  return one.start - other.start || openFirst(a, b) || other.end - one.end;
}

/** The time that it names, an open beginning left aside. */
function extentOfNamed(date: FactDate): Bounds {
  const { start, end } = boundsOf(date);
  const [named] = momentsOf(date);
  return { start: named && start === -Infinity ? boundsOf(named).start : start, end };
}

const openFirst = (a: FactDate, b: FactDate) => Number(!openStart(a)) - Number(!openStart(b));
