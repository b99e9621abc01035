/** A date in words, never more precise than what is known. */
import { dateFormat, numberFormat } from '../text/intl.js';
import type { FactWords } from '../words.js';
import { dayNumber } from './calendar.js';
import type { DateComponent, FactDate, Interval, Moment } from './parse-date.js';

type Words = Pick<FactWords, 'tag' | 'date'>;

/**
 * @example formatDate(parseDate('?2024-10-23'), en) // "October 23, 2024 (year inferred)"
 * @example formatDate(parseDate('../1999'), en)     // "by 1999"
 */
export function formatDate(date: FactDate, words: Words): string {
  return date.type === 'moment'
    ? qualify(date, bare(date, words), words)
    : formatInterval(date, words);
}

function formatInterval({ start, end }: Interval, words: Words): string {
  const told = (end: Moment | string) => formatDate(end as Moment, words);
  if (typeof start === 'string')
    return words.date[start === 'open' ? 'by' : 'untilFromUnknown'](told(end));
  if (typeof end === 'string')
    return words.date[end === 'open' ? 'since' : 'fromUntilUnknown'](told(start));
  const range = mergedRange(start, end, words);
  return range ? qualify(start, range, words) : words.date.range(told(start), told(end));
}

/** "October 21 – 23, 2024": a range that can be merged, of two ends of one certainty. */
function mergedRange(start: Moment, end: Moment, words: Words): string | undefined {
  const options = OPTIONS[start.precision];
  const isAlike = JSON.stringify(start.qualified) === JSON.stringify(end.qualified);
  if (isAlike && isVague(start) && isVague(end)) return between(start, end, words);
  const [from, to] = [localTime(start), localTime(end)];
  return options &&
    start.precision === end.precision &&
    start.year > 0 &&
    start.time?.offset === end.time?.offset &&
    isAlike &&
    from <= to
    ? zoned(dateFormat(words.tag, options).formatRange(from, to), start, words)
    : undefined;
}

const MONTH = { year: 'numeric', month: 'long' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;
const OPTIONS: Partial<Record<Moment['precision'], Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: MONTH,
  day: DAY,
  time: { ...DAY, hour: 'numeric', minute: '2-digit' },
};

const MILLIONS = {
  notation: 'compact',
  compactDisplay: 'long',
  // All that there are: compact numbers would keep two.
  maximumSignificantDigits: 15,
} as const;

/** The date without what qualifies it. */
function bare(moment: Moment, all: Words): string {
  const { tag, date: words } = all;
  const { precision, year, season } = moment;
  if (isVague(moment)) return between(moment, moment, all);
  const told = tellYear(year, all);
  if (precision === 'decade') return words.decade(told);
  if (season) return words.season(season, told);
  const options = OPTIONS[precision];
  if (!options || isFar(year)) return told;
  const text = dateFormat(tag, options).format(localTime(moment));
  return zoned(withEra(text, year, all), moment, all);
}

/** No word says which years it covers, as "the 1990s" does. */
function isVague({ precision, year }: Moment): boolean {
  return precision === 'century' || (precision === 'decade' && year < 1);
}

/** Some year of the first or the last, or of those that lie between. */
function between(first: Moment, last: Moment, words: Words): string {
  const end = last.year + (last.precision === 'century' ? 99 : 9);
  return words.date.century(tellYear(first.year, words), tellYear(end, words));
}

function tellYear(year: number, words: Words): string {
  const text = formatYear(year, words.tag);
  // So far back nobody counts from the year 1, and a year of ours more or less is noise.
  return year <= -1e6 ? words.date.yearsAgo(text) : withEra(text, year, words);
}

function withEra(text: string, year: number, { date: words }: Words): string {
  return year < 1 ? words.beforeCommonEra(text) : text;
}

function zoned(text: string, { time }: Moment, { date: words }: Words): string {
  return time?.offset === undefined ? text : words.zone(text, zoneName(time.offset));
}

/** So far off that only the year is told: a month is not known there, nor does `Date` reach all of it. */
function isFar(year: number): boolean {
  return Math.abs(year) > 9999;
}

/** Without its era. Where a year more or less is noise, the number is told as it was given: "13.8 billion". */
function formatYear(year: number, tag: string): string {
  const count = year > 0 || isFar(year) ? Math.abs(year) : 1 - year;
  return numberFormat(tag, year % 1e6 ? { useGrouping: isFar(year) } : MILLIONS).format(count);
}

/** What clock and calendar show there, as if it were UTC. Invalid beyond JavaScript's Date. */
export function localTime({ year, month = 1, day = 1, time }: Moment): Date {
  const { hour, minute } = time ?? { hour: 0, minute: 0 };
  return new Date(dayNumber(year, month, day) * 864e5 + (hour * 60 + minute) * 6e4);
}

function zoneName(offset: number): string {
  const minutes = Math.abs(offset);
  const rest = minutes % 60;
  const clock = `${(minutes - rest) / 60}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
  return offset ? `UTC${offset < 0 ? '−' : '+'}${clock}` : 'UTC';
}

const COMPONENTS: readonly DateComponent[] = ['year', 'month', 'day'];

/** Whole dates are "about" or "uncertain"; single components are inferred or approximate. */
function qualify(moment: Moment, date: string, { date: words }: Words): string {
  // Those that the date really has.
  const present = COMPONENTS.filter(
    (name) => moment[name] !== undefined || (name === 'month' && moment.season),
  );
  const tell = (
    text: string,
    quality: 'approximate' | 'uncertain',
    whole: 'about' | 'uncertain',
    partly: 'approximate' | 'inferred',
  ) => {
    const found = present.filter((name) => moment.qualified[name][quality]);
    if (!found.length) return text;
    return found.length < present.length ? words[partly](text, found) : words[whole](text);
  };
  const about = tell(date, 'approximate', 'about', 'approximate');
  return tell(about, 'uncertain', 'uncertain', 'inferred');
}
