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

/** "October 21 – 23, 2024": a range that `Intl` can merge, of two ends of one certainty. */
function mergedRange(start: Moment, end: Moment, words: Words): string | undefined {
  const options = OPTIONS[start.precision];
  const [from, to] = [localTime(start), localTime(end)];
  return options &&
    start.precision === end.precision &&
    start.year > 0 &&
    start.time?.offset === end.time?.offset &&
    JSON.stringify(start.qualified) === JSON.stringify(end.qualified) &&
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
  const common = (text: string) => (year < 1 ? words.beforeCommonEra(text) : text);
  const told = (year: number) => common(formatYear(year, tag));
  if (precision === 'century') return words.century(told(year), told(year + 99));
  if (precision === 'decade')
    return year > 0 ? words.decade(told(year)) : words.century(told(year), told(year + 9));
  if (season) return words.season(season, told(year));
  const options = OPTIONS[precision];
  if (!options || isFar(year)) return told(year);
  return zoned(common(dateFormat(tag, options).format(localTime(moment))), moment, all);
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
    (name) => name === 'year' || moment[name] !== undefined || (name === 'month' && moment.season),
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
