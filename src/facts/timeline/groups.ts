/** Dated facts under headings: days, months, years, as their span asks. */
import { boundsOf, LENGTHS } from '../dates/bounds.js';
import { parseDate, type FactDate, type Moment } from '../dates/parse-date.js';
import type { DatedFact } from './entries.js';
import { momentsOf, type CalendarUnit } from './span.js';

export interface DateGroup {
  /** What the heading says. Where all entries have one date it is that date, in full. */
  readonly date: FactDate;
  readonly entries: readonly DatedFact[];
}

/**
 * From the earliest on. What began at no known time is told apart, before the group of its end: what
 * happened by October 23 need not have happened in October. So are dates of which the year is given
 * and dates of which it is inferred, and what is known less precisely than the unit.
 *
 * @param dated in order.
 * @param unit what headings tell apart; without it, each date.
 */
export function groupByDate(
  dated: readonly DatedFact[],
  unit: CalendarUnit | undefined,
): readonly DateGroup[] {
  const groups = new Map<string, [DatedFact, ...DatedFact[]]>();
  for (const entry of dated) {
    const key = headingOf(entry.date, unit);
    const entries = groups.get(key);
    if (entries) entries.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups].map(toGroup).sort((a, b) => a.place - b.place);
}

function toGroup([edtf, entries]: [string, [DatedFact, ...DatedFact[]]]) {
  const [{ date }] = entries;
  const heading = parseDate(edtf) ?? date;
  const [named] = momentsOf(heading);
  const isOneDate = entries.every((entry) => entry.date.edtf === date.edtf);
  return {
    date: isOneDate ? date : heading,
    entries,
    // Half a day earlier where its beginning is open: before what begins there.
    place: named ? boundsOf(named).start - (/^(\.\.)?\//.test(edtf) ? 0.5 : 0) : 0,
  };
}

/** The unit that holds a date, or its beginning, in EDTF. */
function headingOf(date: FactDate, unit: CalendarUnit | undefined): string {
  if (!unit) return date.edtf;
  if (date.type === 'moment') return cut(date, unit);
  const { start, end } = date;
  if (typeof start !== 'string') return cut(start, unit);
  return `${start === 'open' ? '..' : ''}/${cut(end as Moment, unit)}`;
}

const COARSEST_FIRST = Object.keys(LENGTHS);

/** What is no finer than the unit stays as it is: a season is not put into a month. */
function cut({ edtf, precision }: Moment, unit: CalendarUnit): string {
  if (COARSEST_FIRST.indexOf(precision) <= COARSEST_FIRST.indexOf(unit)) return edtf;
  const [day = ''] = edtf.split('T');
  if (unit === 'day') return day;
  if (unit === 'month') return day.replace(/-[^-]*$/, '');
  // Without what qualifies the year: alone, "2024?" would say that all of it is uncertain.
  const [year = ''] = /Y?-?\d+/.exec(day) ?? [];
  // There are no words for the decades before the common era.
  if (unit === 'year' || year.includes('-')) return year;
  return unit === 'decade' ? `${year.slice(0, -1)}X` : `${year.slice(0, -2)}XX`;
}
