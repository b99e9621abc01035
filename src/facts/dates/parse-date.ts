/**
 * EDTF (ISO 8601-2): levels 0 and 1, and of level 2 the qualification of single components, so
 * that an inferred year (`?2024-10-23`) can be told from a given day.
 * https://www.loc.gov/standards/datetime/
 */
import { boundsOf } from './bounds.js';
import { daysInMonth } from './calendar.js';

/** What is said of a component: `?` uncertain, `~` approximate, `%` both. */
export interface Qualified {
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

export type DateComponent = 'year' | 'month' | 'day';

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  /** Absent where only hours and minutes were given. */
  readonly second?: number;
  /** Minutes east of UTC. Absent for a local time of no stated zone. */
  readonly offset?: number;
}

/** One point of the calendar, as precise as it was given. */
export interface Moment {
  readonly type: 'moment';
  /** The text it was read from. */
  readonly edtf: string;
  readonly precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'time';
  /** Astronomical: 0 is 1 BCE. The first year of a decade or century. */
  readonly year: number;
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: 1 | 2 | 3 | 4;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  readonly time?: TimeOfDay;
  readonly qualified: Readonly<Record<DateComponent, Qualified>>;
}

/** From one moment to another; an end may be open (`..`, it goes on) or unknown (nothing given). */
export interface Interval {
  readonly type: 'interval';
  readonly edtf: string;
  readonly start: Moment | 'open' | 'unknown';
  readonly end: Moment | 'open' | 'unknown';
}

export type FactDate = Moment | Interval;

/** Each component may be qualified before and after; `XX` stands for one that is not known. */
const Q = '([?~%]?)';
export const EDTF = new RegExp(
  `^${Q}(?!-0000)(-?\\d\\d(?:\\d\\d|\\dX|XX)|Y-?[1-9]\\d{4,})${Q}` +
    `(?:-${Q}(0[1-9]|1[0-2]|2[1-4]|XX)${Q}(?:-${Q}(0[1-9]|[12]\\d|3[01]|XX)${Q})?)?` +
    // No clock was ever further from UTC than 16 hours.
    '(?:T([01]\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d))?(Z|[+-](?:0\\d|1[0-5])(?::[0-5]\\d)?)?)?$',
);

/**
 * Reads an EDTF text. `undefined` where it is none, or names a day that the calendar lacks.
 *
 * @example parseDate('2024-10~')     // about October 2024
 * @example parseDate('../2024-10-23') // by 23 October 2024
 */
export function parseDate(edtf: string): FactDate | undefined {
  if (!edtf.includes('/')) return parseMoment(edtf);
  const ends = edtf.split('/');
  const [start, end] = ends.map(parseEnd);
  // A bare "/" or "../.." would say nothing at all.
  if (ends.length > 2 || !start || !end || (typeof start === 'string' && typeof end === 'string'))
    return undefined;
  const interval: Interval = { type: 'interval', edtf, start, end };
  const { start: first, end: last } = boundsOf(interval);
  // One that ends before it begins is two dates exchanged.
  return first < last ? interval : undefined;
}

function parseEnd(edtf: string): Moment | 'open' | 'unknown' | undefined {
  return edtf === '' ? 'unknown' : edtf === '..' ? 'open' : parseMoment(edtf);
}

function parseMoment(edtf: string): Moment | undefined {
  const match = EDTF.exec(edtf);
  if (!match) return undefined;
  const [, y1, years = '', y2, m1, months, m2, d1, days, d2, hour, minute, second, zone] = match;
  // Before the common era the first year of a decade is the one with the highest digits.
  const first = years.startsWith('-') ? '9' : '0';
  const year = Number(years.replace('Y', '').replaceAll('X', first));
  const monthOrSeason = known(months);
  const season = monthOrSeason > 20 ? ((monthOrSeason - 20) as 1 | 2 | 3 | 4) : undefined;
  const month = season ? 0 : monthOrSeason;
  const day = known(days);
  const isVague = years.endsWith('X');
  // `1985-XX-12` would name a day of no month, `156X-12` a month of no year: level 2, not read here.
  if ((/[XY]/.test(years) && months) || (!month && day) || (season && days) || (hour && !day))
    return undefined;
  // So far off that its days could not be counted one by one.
  if (!Number.isSafeInteger(year * 366) || day > daysInMonth(year, month)) return undefined;
  return {
    type: 'moment',
    edtf,
    precision: hour
      ? 'time'
      : day
        ? 'day'
        : season
          ? 'season'
          : month
            ? 'month'
            : !isVague
              ? 'year'
              : years.endsWith('XX')
                ? 'century'
                : 'decade',
    year,
    ...(season && { season }),
    ...(month && { month }),
    ...(day && { day }),
    ...(hour && {
      time: {
        hour: Number(hour),
        minute: Number(minute),
        ...(second && { second: Number(second) }),
        ...(zone && { offset: minutesOf(zone) }),
      },
    }),
    // A qualifier after a component holds for it and all to its left; before it, for it alone.
    qualified: {
      year: qualify(y1, y2, m2, d2),
      month: qualify(m1, m2, d2),
      day: qualify(d1, d2),
    },
  };
}

/** 0 where it is missing or `XX`. */
function known(digits: string | undefined): number {
  return Number(digits) || 0;
}

function qualify(...marks: (string | undefined)[]): Qualified {
  const all = marks.join('');
  return { uncertain: /[?%]/.test(all), approximate: /[~%]/.test(all) };
}

/** East of UTC: `+09:30`, `+09`, `Z`. */
function minutesOf(zone: string): number {
  const minutes = known(zone.slice(1, 3)) * 60 + known(zone.slice(4));
  return zone.startsWith('-') ? -minutes : minutes;
}
