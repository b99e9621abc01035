/** The time that a date may cover, and the order of dates. */
import { type FactDate, type Moment } from './parse-date.js';

/**
 * Days since 1 January 1970 UTC, with fractions, so that years beyond JavaScript's `Date` fit.
 * `start` is the first instant that the date may mean, `end` the first that it can no longer mean.
 * An open or unknown end is infinite.
 */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** A local time of no stated zone is read as UTC: nothing depends on where the page is read. */
export function boundsOf(date: FactDate): Bounds {
  if (date.type === 'moment') return boundsOfMoment(date);
  return {
    start: typeof date.start === 'string' ? -Infinity : boundsOfMoment(date.start).start,
    end: typeof date.end === 'string' ? Infinity : boundsOfMoment(date.end).end,
  };
}

function boundsOfMoment({ precision, year, season = 1, month = 1, day = 1, time }: Moment): Bounds {
  switch (precision) {
    case 'century':
      return { start: dayNumber(year, 1, 1), end: dayNumber(year + 100, 1, 1) };
    case 'decade':
      return { start: dayNumber(year, 1, 1), end: dayNumber(year + 10, 1, 1) };
    case 'year':
      return { start: dayNumber(year, 1, 1), end: dayNumber(year + 1, 1, 1) };
    case 'season': {
      // Meteorological seasons of the northern hemisphere; a winter runs into the next year.
      const first = season * 3;
      return { start: dayNumber(year, first, 1), end: dayNumber(year, first + 3, 1) };
    }
    case 'month':
      return { start: dayNumber(year, month, 1), end: dayNumber(year, month + 1, 1) };
    case 'day':
      return { start: dayNumber(year, month, day), end: dayNumber(year, month, day) + 1 };
    case 'time': {
      const minutes = (time?.hour ?? 0) * 60 + (time?.minute ?? 0) - (time?.offset ?? 0);
      const seconds = minutes * 60 + (time?.second ?? 0);
      const length = time?.second === undefined ? 60 : 1;
      const midnight = dayNumber(year, month, day);
      return { start: midnight + seconds / 86400, end: midnight + (seconds + length) / 86400 };
    }
  }
}

/**
 * Days from 1970-01-01 to a day of the proleptic Gregorian calendar; a month beyond 12 runs on
 * into the next year. Counted in 400-year cycles of 146,097 days from 1 March of year 0.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const shifted = months - 2;
  const y = Math.floor(shifted / 12);
  const m = shifted - y * 12;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * m + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * A total order: by where a date begins (an open or unknown beginning counts from the other end,
 * so "by 23 October" stands with 23 October, before it); of two that begin alike, by where they end.
 * Dates that no order can tell apart compare as 0, and a stable sort keeps them as they came.
 */
export function compareDates(a: FactDate, b: FactDate): number {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return (
    compare(anchorOf(one), anchorOf(other)) ||
    compare(one.start, other.start) ||
    compare(one.end, other.end)
  );
}

const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

/** Where a date stands on a line: its beginning, or the last day it can mean where that is open. */
function anchorOf({ start, end }: Bounds): number {
  return start === -Infinity ? end - 1 : start;
}

/** Whether two dates can mean one instant. */
export function datesOverlap(a: FactDate, b: FactDate): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one.start < other.end && other.start < one.end;
}
