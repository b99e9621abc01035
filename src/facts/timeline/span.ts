/** The stretch of time that dates cover together, and the calendar's unit that suits its length. */
import { boundsOf } from '../dates/bounds.js';
import type { FactDate, Moment } from '../dates/parse-date.js';

export type CalendarUnit = 'day' | 'month' | 'year' | 'decade' | 'century';

export interface Span {
  /** The earliest and the latest moment that a date names: what the ends of an axis say. */
  readonly first: Moment;
  readonly last: Moment;
  /** Days since 1970: the first instant that `first` may mean, the end of what `last` may mean. */
  readonly start: number;
  readonly end: number;
}

/** The moments that a date names: one, or the ends of an interval that are known. */
export function momentsOf(date: FactDate): readonly Moment[] {
  const ends = date.type === 'moment' ? [date] : [date.start, date.end];
  return ends.filter((end) => typeof end !== 'string');
}

/** `undefined` without any date. Open and unknown ends do not stretch it. */
export function spanOf(dates: readonly FactDate[]): Span | undefined {
  return dates
    .flatMap(momentsOf)
    .map((moment): Span => ({ first: moment, last: moment, ...boundsOf(moment) }))
    .reduce<Span | undefined>((span, one) => (span ? together(span, one) : one), undefined);
}

function together(a: Span, b: Span): Span {
  const [from, to] = [b.start < a.start ? b : a, b.end > a.end ? b : a];
  return { first: from.first, start: from.start, last: to.last, end: to.end };
}

/** The longest span, in days, that each unit divides into a handy number of parts. */
const LONGEST: readonly (readonly [CalendarUnit, number])[] = [
  ['day', 45],
  ['month', 731],
  ['year', 40 * 366],
  ['decade', 400 * 366],
  ['century', 4000 * 366],
];

/** Days for some weeks, months for some years, and so on; `undefined` beyond some thousand years. */
export function unitOf({ start, end }: Span): CalendarUnit | undefined {
  return LONGEST.find(([, days]) => end - start <= days)?.[0];
}
