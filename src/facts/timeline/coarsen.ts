/** A date as far as a heading above several tells it: "October 2024" for all its days. */
import type { DateComponent, FactDate, Moment, Qualified } from '../dates/parse-date.js';
import { YEARS, type CalendarUnit } from './span.js';

const RANK = { time: 0, day: 1, month: 2, season: 2, year: 3, decade: 4, century: 5 };
const PLAIN: Qualified = { uncertain: false, approximate: false };

/**
 * The unit that holds the date, or its beginning. What is no finer than the unit stays as it is: a
 * season is not put into a month. Of what began at no known time the end is told, as an end:
 * "by October 2024", since it need not have happened in October.
 */
export function coarsen(date: FactDate, unit: CalendarUnit | undefined): FactDate {
  if (!unit) return date;
  if (date.type === 'moment') return coarsenMoment(date, unit);
  if (typeof date.start !== 'string') return coarsenMoment(date.start, unit);
  return { ...date, end: coarsenMoment(date.end as Moment, unit) };
}

function coarsenMoment(moment: Moment, unit: CalendarUnit): Moment {
  const { type, edtf, precision, year, month, day, qualified } = moment;
  if (RANK[precision] >= RANK[unit]) return moment;
  // "The 50s BCE" count backwards, and no language here has words for them.
  if (year < 1 && unit === 'decade') return coarsenMoment(moment, 'year');
  const finer = RANK[unit] < RANK.year;
  return {
    type,
    edtf,
    precision: unit,
    year: Math.floor(year / YEARS[unit]) * YEARS[unit],
    ...(finer && month !== undefined && { month }),
    ...(unit === 'day' && day !== undefined && { day }),
    // "2024 (uncertain)" would say of a given day that all is uncertain; each entry says its own.
    qualified: finer ? qualified : { year: PLAIN, month: PLAIN, day: PLAIN },
  };
}

/** The first date, qualified only as all of them are. They differ in their qualities alone. */
export function withCommonQualities(dates: readonly FactDate[]): FactDate {
  return dates.reduce((a, b) => {
    if (a.type === 'moment') return b.type === 'moment' ? common(a, b) : a;
    if (b.type === 'moment' || typeof a.end === 'string' || typeof b.end === 'string') return a;
    return { ...a, end: common(a.end, b.end) };
  });
}

function common(a: Moment, b: Moment): Moment {
  const both = (name: DateComponent): Qualified => ({
    uncertain: a.qualified[name].uncertain && b.qualified[name].uncertain,
    approximate: a.qualified[name].approximate && b.qualified[name].approximate,
  });
  return { ...a, qualified: { year: both('year'), month: both('month'), day: both('day') } };
}
