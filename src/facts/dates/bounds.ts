/** The time that a date may cover, and the order of dates. */
import { dayNumber } from './calendar.js';
import { isLoose } from './is-loose.js';
import type { FactDate, Moment } from './parse-date.js';

/**
 * Days since 1 January 1970 UTC, with fractions, so that years beyond JavaScript's `Date` fit.
 * `start` is the first instant that the date may mean, `end` the first that it can no longer mean.
 * An open or unknown end is infinite.
 */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/**
 * A local time of no stated zone is read as UTC: nothing depends on where the page is read. What
 * qualifies a date does not widen it: nobody said how far "about" reaches.
 */
export function boundsOf(date: FactDate): Bounds {
  if (date.type === 'moment') return boundsOfMoment(date);
  const { start, end } = date;
  return {
    start: typeof start === 'string' ? -Infinity : boundsOfMoment(start).start,
    end: typeof end === 'string' ? Infinity : boundsOfMoment(end).end,
  };
}

/** In years, months and days; the longest first. */
export const LENGTHS: Record<Moment['precision'], readonly [number, number, number]> = {
  century: [100, 0, 0],
  decade: [10, 0, 0],
  year: [1, 0, 0],
  season: [0, 3, 0],
  month: [0, 1, 0],
  day: [0, 0, 1],
  time: [0, 0, 1],
};

function boundsOfMoment(moment: Moment): Bounds {
  const { precision, year, season, day = 1, time } = moment;
  // Meteorological seasons of the northern hemisphere, since some place on the line is needed; EDTF
  // leaves the hemisphere open, and no words name a month. A winter runs into the next year.
  const month = season ? season * 3 : (moment.month ?? 1);
  const start = dayNumber(year, month, day);
  if (time) {
    const { hour, minute, second, offset = 0 } = time;
    const seconds = (hour * 60 + minute - offset) * 60 + (second ?? 0);
    const length = second === undefined ? 60 : 1;
    return { start: start + seconds / 86400, end: start + (seconds + length) / 86400 };
  }
  const [years, months, days] = LENGTHS[precision];
  return { start, end: dayNumber(year + years, month + months, day + days) };
}

/**
 * A total order: by where a date begins (an open or unknown beginning counts from the other end,
 * so "by 23 October" stands with 23 October, before it); of two that begin alike, by where they end.
 * Dates that no order can tell apart compare as 0, and a stable sort keeps them as they came.
 */
export function compareDates(a: FactDate, b: FactDate): number {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  // Of two infinite ends the difference is NaN, which tells as little apart as 0.
  return anchorOf(one) - anchorOf(other) || one.start - other.start || one.end - other.end || 0;
}

/** Where a date stands on a line: its beginning, or the last day it can mean where that is open. */
function anchorOf({ start, end }: Bounds): number {
  return start === -Infinity ? end - 1 : start;
}

/** No clock was ever further from UTC, in days. */
const WIDEST_ZONE = 16 / 24;

/**
 * Whether the one certainly lies wholly before the other: a partial order, in which a date that is
 * about, uncertain or a season has no place. What is inferred is taken to be inferred alike in both:
 * of two days in `?2024-10` the order is certain, the year is not.
 */
export function isBefore(one: FactDate, other: FactDate): boolean {
  const [a, b] = [groundOf(one), groundOf(other)];
  // To a date without a zone, a time with one may belong a day sooner or later.
  const margin = a.isZoned === b.isZoned && a.isZoned !== undefined ? 0 : WIDEST_ZONE;
  return (
    a.inferred !== undefined &&
    a.inferred === b.inferred &&
    boundsOf(one).end + margin <= boundsOf(other).start
  );
}

/**
 * Whether some time may belong to both: their bounds have an instant in common. What `about` adds to either
 * nobody said, so it adds nothing. Symmetric, and true of each date and itself.
 */
export function mayOverlap(one: FactDate, other: FactDate): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a.start < b.end && b.start < a.end;
}

/** What a date has in common with those that it can be held against; each `undefined` if its ends differ. */
function groundOf(date: FactDate) {
  const ends = date.type === 'moment' ? [date] : [date.start, date.end];
  const moments = ends.filter((end) => typeof end !== 'string');
  const common = <T>([first, ...rest]: readonly T[]) =>
    rest.every((value) => value === first) ? first : undefined;
  return {
    inferred: common(moments.map(inferredIn)),
    isZoned: common(moments.map(({ time }) => time?.offset !== undefined)),
  };
}

/** The components that were inferred, as text; `undefined` where the date may lie outside of what it names. */
function inferredIn(moment: Moment): string | undefined {
  const { year, month, season, qualified } = moment;
  return season || isLoose(moment)
    ? undefined
    : `${qualified.year.uncertain && year} ${qualified.month.uncertain && month}`;
}
