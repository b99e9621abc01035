/**
 * Dates in ISO 8601, for schema.org's Date and DateTime. They say how precise they are, as `2024-10` does, and
 * nothing else: what is about, uncertain or by then, and what has an inferred year, is told in words only.
 */
import { datetimeOf, type DateValue, type FactDate } from '../facts/index.js';
import { dateOf } from '../facts/for-views.js';

export function isoDate(value: DateValue | undefined): string | undefined {
  const date = dateOf(value);
  return date && isoOf(date);
}

/** Years of more digits ISO 8601 has only where both sides agreed on it. */
function isoOf(date: FactDate): string | undefined {
  return date.type === 'moment' && date.year <= 9999 ? datetimeOf(date) : undefined;
}

export interface IsoEnds {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** "By October 23" is no end: nobody says that it ended on that day. A day that stands alone is a beginning. */
export function isoEnds(value: DateValue | undefined): IsoEnds {
  const date = dateOf(value);
  if (!date) return {};
  if (date.type === 'moment') return { start: isoOf(date) };
  const { start, end } = date;
  return {
    start: typeof start === 'string' ? undefined : isoOf(start),
    end: typeof end === 'string' || start === 'open' ? undefined : isoOf(end),
  };
}

/** A day, or a period from one to another or going on (`2024-04/..`), where all of it is known. */
export function isoPeriod(value: DateValue | undefined): string | undefined {
  const date = dateOf(value);
  if (date?.type !== 'interval') return isoDate(value);
  const { start, end = date.end === 'open' ? '..' : undefined } = isoEnds(value);
  return start && end && `${start}/${end}`;
}
