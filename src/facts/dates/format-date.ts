/** A date in words, never more precise than what is known. */
import { dateFormat, numberFormat } from '../text/intl.js';
import type { FactWords } from '../words.js';
import type { DateComponent, FactDate, Interval, Moment } from './parse-date.js';

type Words = Pick<FactWords, 'tag' | 'date'>;

/**
 * @example formatDate(parseDate('?2024-10-23'), en) // "October 23, 2024 (year inferred)"
 * @example formatDate(parseDate('../1999'), en)     // "by 1999"
 */
export function formatDate(date: FactDate, words: Words): string {
  return date.type === 'moment' ? formatMoment(date, words) : formatInterval(date, words);
}

function formatMoment(moment: Moment, words: Words): string {
  return qualify(moment, bare(moment, words), words);
}

function formatInterval({ start, end }: Interval, words: Words): string {
  if (typeof start === 'string') {
    const date = formatMoment(end as Moment, words);
    return start === 'open' ? words.date.by(date) : words.date.untilFromUnknown(date);
  }
  if (typeof end === 'string') {
    const date = formatMoment(start, words);
    return end === 'open' ? words.date.since(date) : words.date.fromUntilUnknown(date);
  }
  if (sameQualities(start, end)) {
    const range = mergedRange(start, end, words);
    if (range) return qualify(start, range, words);
  }
  return words.date.range(formatMoment(start, words), formatMoment(end, words));
}

/** "October 21 – 23, 2024": a range that `Intl` can merge. */
function mergedRange(start: Moment, end: Moment, { tag }: Words): string | undefined {
  const options = OPTIONS[start.precision];
  const [from, to] = [toDate(start), toDate(end)];
  if (!options || start.precision !== end.precision || !from || !to || from > to) return undefined;
  return dateFormat(tag, withEra(options, start, end)).formatRange(from, to);
}

const OPTIONS: Partial<Record<Moment['precision'], Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  time: { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
};

function withEra(options: Intl.DateTimeFormatOptions, ...moments: Moment[]) {
  return moments.some(({ year }) => year < 1) ? { ...options, era: 'short' as const } : options;
}

/** The date without what qualifies it. */
function bare(moment: Moment, words: Words): string {
  const { precision, year, season, time } = moment;
  if (precision === 'decade') return words.date.decade(formatYear(year, words));
  if (precision === 'century')
    return words.date.century(formatYear(year, words), formatYear(year + 99, words));
  if (season) return words.date.season(season, formatYear(year, words));
  const date = toDate(moment);
  const options = OPTIONS[precision];
  // Beyond JavaScript's Date only the year is told: no calendar reaches there.
  if (!date || !options) return formatYear(year, words);
  const text = dateFormat(words.tag, withEra(options, moment)).format(date);
  return time?.offset === undefined ? text : words.date.zone(text, zoneName(time.offset));
}

function formatYear(year: number, { tag, date: words }: Words): string {
  const date = yearToDate(year);
  if (date && year > 0) return dateFormat(tag, { year: 'numeric' }).format(date);
  const number = numberFormat(tag, { useGrouping: Math.abs(year) > 9999 });
  return year > 0 ? number.format(year) : words.beforeCommonEra(number.format(1 - year));
}

function yearToDate(year: number): Date | undefined {
  return utc(year, 1, 1, 0, 0);
}

function toDate({ year, month = 1, day = 1, time }: Moment): Date | undefined {
  return utc(year, month, day, time?.hour ?? 0, time?.minute ?? 0);
}

/** `Date.UTC` reads years 0 to 99 as 1900 to 1999; `setUTCFullYear` does not. */
function utc(year: number, month: number, day: number, hour: number, minute: number) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function zoneName(offset: number): string {
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset) % 60;
  const hours = Math.floor(Math.abs(offset) / 60);
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
}

const COMPONENTS: readonly DateComponent[] = ['year', 'month', 'day'];

/** The components that a date really has, and of those the ones that `test` finds. */
function componentsWhere(moment: Moment, quality: 'uncertain' | 'approximate') {
  const present = COMPONENTS.filter(
    (name) => name === 'year' || moment[name] !== undefined || (name === 'month' && moment.season),
  );
  return { present, found: present.filter((name) => moment.qualified[name][quality]) };
}

/** Whole dates are "about" or "uncertain"; single components are inferred or approximate. */
function qualify(moment: Moment, date: string, { date: words }: Words): string {
  let told = date;
  const approximate = componentsWhere(moment, 'approximate');
  if (approximate.found.length === approximate.present.length) told = words.about(told);
  else if (approximate.found.length > 0) told = words.approximate(told, approximate.found);
  const uncertain = componentsWhere(moment, 'uncertain');
  if (uncertain.found.length === uncertain.present.length) told = words.uncertain(told);
  else if (uncertain.found.length > 0) told = words.inferred(told, uncertain.found);
  return told;
}

function sameQualities(a: Moment, b: Moment): boolean {
  return COMPONENTS.every(
    (name) =>
      a.qualified[name].uncertain === b.qualified[name].uncertain &&
      a.qualified[name].approximate === b.qualified[name].approximate,
  );
}
