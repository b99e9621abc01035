/**
 * EDTF (ISO 8601-2): levels 0 and 1, and of level 2 the qualification of single components, so
 * that an inferred year (`?2024-10-23`) can be told from a given day.
 * https://www.loc.gov/standards/datetime/
 */

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

const Q = '([?~%])?';
const CALENDAR = new RegExp(
  `^${Q}(-?(?:\\d{4}|\\d{3}X|\\d{2}XX)|Y-?[1-9]\\d{4,})${Q}` +
    `(?:-${Q}(\\d\\d|XX)${Q}(?:-${Q}(\\d\\d|XX)${Q})?)?$`,
);
const TIME = /^(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/**
 * Reads an EDTF text. `undefined` where it is none, or names a day that the calendar lacks.
 *
 * @example parseDate('2024-10~')     // about October 2024
 * @example parseDate('../2024-10-23') // by 23 October 2024
 */
export function parseDate(edtf: string): FactDate | undefined {
  const ends = edtf.split('/');
  if (ends.length === 1) return parseMoment(edtf);
  if (ends.length > 2) return undefined;
  const [start, end] = ends.map(parseEnd);
  // A bare "/" or "../.." would say nothing at all.
  if (!start || !end || (typeof start === 'string' && typeof end === 'string')) return undefined;
  return { type: 'interval', edtf, start, end };
}

function parseEnd(edtf: string): Moment | 'open' | 'unknown' | undefined {
  return edtf === '' ? 'unknown' : edtf === '..' ? 'open' : parseMoment(edtf);
}

function parseMoment(edtf: string): Moment | undefined {
  const [calendar = '', clock, ...rest] = edtf.split('T');
  const match = CALENDAR.exec(calendar);
  if (!match || rest.length > 0) return undefined;
  const [
    ,
    yearBefore,
    years = '',
    yearAfter,
    monthBefore,
    months,
    monthAfter,
    dayBefore,
    days,
    dayAfter,
  ] = match;

  const digits = years.replace('Y', '');
  if (digits === '-0000') return undefined;
  const year = Number(digits.replaceAll('X', '0'));
  if (!Number.isSafeInteger(year)) return undefined;
  const vague = years.endsWith('XX') ? 'century' : years.endsWith('X') ? 'decade' : undefined;
  if (vague && months) return undefined;
  // `1985-XX-12` would name a day of no month: level 2, which is not read here.
  if (months === 'XX' && days !== undefined && days !== 'XX') return undefined;

  const number = (text: string | undefined) =>
    text === undefined || text === 'XX' ? undefined : Number(text);
  const monthOrSeason = number(months);
  const day = number(days);
  const season = monthOrSeason !== undefined && monthOrSeason > 20 ? monthOrSeason - 20 : undefined;
  const month = season === undefined ? monthOrSeason : undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (season !== undefined && (season > 4 || days !== undefined)) return undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month ?? 1))) return undefined;

  // A qualifier after a component holds for it and all to its left; before it, for it alone.
  const qualified = {
    year: qualify(yearBefore, yearAfter, monthAfter, dayAfter),
    month: qualify(monthBefore, monthAfter, dayAfter),
    day: qualify(dayBefore, dayAfter),
  };
  const time = clock === undefined ? undefined : parseTime(clock);
  if (clock !== undefined && (!time || day === undefined)) return undefined;

  return {
    type: 'moment',
    edtf,
    precision: time
      ? 'time'
      : day !== undefined
        ? 'day'
        : season !== undefined
          ? 'season'
          : month !== undefined
            ? 'month'
            : (vague ?? 'year'),
    year,
    ...(season !== undefined && { season: season as 1 | 2 | 3 | 4 }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(time && { time }),
    qualified,
  };
}

function qualify(...marks: (string | undefined)[]): Qualified {
  const all = marks.join('');
  return { uncertain: /[?%]/.test(all), approximate: /[~%]/.test(all) };
}

function parseTime(clock: string): TimeOfDay | undefined {
  const match = TIME.exec(clock);
  if (!match) return undefined;
  const [, hours, minutes, seconds, zone] = match;
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  const offset = zone === undefined ? undefined : parseOffset(zone);
  if (hour > 23 || minute > 59 || second > 59 || Number.isNaN(offset)) return undefined;
  return {
    hour,
    minute,
    ...(seconds !== undefined && { second }),
    ...(offset !== undefined && { offset }),
  };
}

/** Minutes east of UTC; `NaN` beyond the 14 hours that any zone has. */
function parseOffset(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0);
  if (minutes > 14 * 60 || minutes % 60 > 59) return NaN;
  return zone.startsWith('-') ? -minutes : minutes;
}

/** In the proleptic Gregorian calendar, which ISO 8601 uses for all years. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
