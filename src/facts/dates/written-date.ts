/**
 * The machine's date held against the article's own words for it. Only for checks in an editor's hands:
 * whatever leaves a doubt is no contradiction.
 */
import { boundsOf, type Bounds } from './bounds.js';
import { dayNumber } from './calendar.js';
import { monthsIn, plain, type NamedMonth } from './month-names.js';
import type { FactDate, Moment } from './parse-date.js';
import { daysBeside, numericMonthsIn } from './written-days.js';

/**
 * Times of day, whose digits name no day and no year: "9 p.m.", "14:30", "1600 GMT", "at 2200", "14 Uhr".
 * What is missed here is taken for one more day of a list, which only makes for a doubt.
 */
const CLOCK = new RegExp(
  [
    "\\d{1,2}(?:[:.]\\d\\d){0,2}\\s*(?:[aApP]\\.?[mM]\\b\\.?|[uU]hr\\b|o['’]clock|hours?\\b|hrs\\b|h\\b|час\\p{L}*|时|時|시)",
    '\\d{1,2}(?::\\d\\d){1,2}|\\d{1,2}h\\d\\d',
    '\\d{4}\\s?(?:h\\b|hrs\\b|hours\\b|[A-Z]{3,4}\\b)|\\b(?:[aA]t|[uU]m)\\s\\d{4}\\b',
  ].join('|'),
  'gu',
);

/**
 * Words that set a date apart from the one that is named, reach beyond it or count in another calendar: "two
 * days after October 21", "fiscal 2024", "around October 20", "week of October 21", "25 October (Old Style)".
 * Of many languages at once, since a word too many only makes for a doubt; as `plain` writes them.
 */
const APART = new RegExp(
  `(?<!\\p{L})(?:${[
    'after|before|later|earlier|ago|following|preced\\p{L}+|prior|previous\\p{L}*|eve|ahead|anniversary|fiscal|fy\\d*',
    'nach|vor|vorher|nachher|spater|fruher|vorabend|jahrestag\\p{L}*|apres|avant|veille|lendemain|tard|anniversaire',
    'antes|despues|tras|depois|apos|dopo|prima|po|przed|voor|na|efter|fore|før|sonra|once',
    'around|about|circa|ca?|roughly|approx\\p{L}*|near|some|week\\p{L}*|etwa|ungefahr|gegen|rund|um|woche\\p{L}*',
    'vers|environ|autour|semaine|hacia|alrededor|cerca|sobre|semana|verso|circa|intorno|settimana|około|tygodni\\p{L}*',
    'около|примерно|приблизительно|недел\\p{L}*|style|[on]\\.?s|julian\\p{L}*|julien|giuliano|gregor\\p{L}*|стил\\p{L}*|ст',
    'после|до|перед|спустя|накануне|через|позже|ранее|раньше|годовщин\\p{L}*|після',
  ].join(
    '|',
  )})(?!\\p{L})|بعد|قبل|عشية|غداة|ذكرى|لاحق|(?<!오)[전후]|뒤|앞|다음|이튿날|주년|(?<!午)[前後]|翌|周|週|頃|ごろ|およそ|約|左右|大约|경|쯤|약|주|حوالي|نحو|تقريبا|اسبوع`,
  'iu',
);

/**
 * Whether the words name a year, a month or a day that the date cannot mean.
 *
 * @example contradictsWritten(parseDate('?2024-10-23'), 'On October 24', 'en') // true
 * @example contradictsWritten(parseDate('../2024-10-23'), 'in May', 'en')      // false
 */
export function contradictsWritten(date: FactDate, written: string, language: string): boolean {
  const text = plain(written).replace(CLOCK, ' ; ');
  if (APART.test(text)) return false;
  const room = roomOf(date);
  const named = [...monthsIn(text, language), ...numericMonthsIn(text)];
  const months = named.some(({ isCertain }) => isCertain) ? runOf(named) : [];
  const years = yearsIn(text, room, months.length ? named : []);
  // A year or more has room for any month.
  if (!years && (!months.length || room.end - room.start > 366)) return false;
  const days = months.length === 1 ? named.flatMap((month) => daysBeside(month, text)) : [];
  // "until April" may stop short of April, where the words stand for an interval.
  const touch = date.type === 'interval' ? 0.5 : 0;
  return windows(years ?? yearsOf(room), months, days).every(
    ({ start, end }) => end + touch <= room.start || room.end + touch <= start,
  );
}

/** The days that the words leave open: each month of each year, or only the days that are named. */
function windows(
  [from, to]: readonly [number, number],
  months: readonly number[],
  days: readonly number[],
): readonly Bounds[] {
  if (!months.length) return [{ start: dayNumber(from, 1, 1), end: dayNumber(to + 1, 1, 1) }];
  const [first, last] = days.length ? [Math.min(...days), Math.max(...days)] : [1, 0];
  // From November to February are two years, of which the words may name but one.
  const margin = months.length > 1 ? 1 : 0;
  return Array.from({ length: to - from + 1 + 2 * margin }, (_, i) => from - margin + i).flatMap(
    (year) =>
      months.map((month) => ({
        start: dayNumber(year, month, first),
        end: last ? dayNumber(year, month, last + 1) : dayNumber(year, month + 1, 1),
      })),
  );
}

/** All months from the first that is named to the last: "between March and May" may mean April. */
function runOf(named: readonly NamedMonth[]): readonly number[] {
  const months = named.toSorted((a, b) => a.start - b.start).map(({ month }) => month);
  const [first = 1, last = first] = [months[0], months.at(-1)];
  const run = Array.from(
    { length: ((last - first + 12) % 12) + 1 },
    (_, i) => ((first + i - 1) % 12) + 1,
  );
  return [...new Set([...run, ...months])];
}

/** "hiver 2024" may be in 2025, and a season of a league as well. */
const WINTER = /winter|hiver|зим|شتاء|겨울|冬|invierno|inverno|zim/iu;
/** Further apart, they count from another beginning, as 1446 and 2567 do, or are no years: "until 2200". */
const FURTHEST = 100;
/** What stands between a year and its month, the year being first or last; in "1900 on Oct 23" it is an hour. */
const TO_MONTH = /^(?:\s?[年년]\s?|\s?[-./]\s?)$/;
const FROM_MONTH = /^[\s.,،/–-]*(?:\d{1,2}(?:st|nd|rd|th)?[\s.,،/–-]+)*(?:(?:of|de|del|do)\s)?$/;

/** From the first year named to the last, a decade and a century with all of theirs. */
function yearsIn(
  text: string,
  { start, end }: Bounds,
  months: readonly NamedMonth[],
): readonly [number, number] | undefined {
  const isBeside = (from: number, to: number) =>
    months.some(
      (month) =>
        TO_MONTH.test(text.slice(to, month.start)) ||
        (from >= month.end && FROM_MONTH.test(text.slice(month.end, from))),
    );
  const named = [...text.matchAll(/(?<!\d)(\d{4})(?!\d)(?:\s?[-–—/]\s?(\d\d)(?!\d))?/g)]
    .filter(({ index }) => !months.length || isBeside(index, index + 4))
    .map(([, digits, ending]): [number, number] => {
      const year = Number(digits);
      // The nineties and the year 1990 are told apart by words alone, the season 2023/24 by its digits.
      const span = months.length || year % 10 ? 0 : year % 100 ? 9 : 99;
      const last = ending ? year - (year % 100) + Number(ending) : 0;
      return [year, Math.max(year + span, last)];
    })
    .filter(
      ([year]) =>
        dayNumber(year + FURTHEST, 1, 1) > start && dayNumber(year - FURTHEST, 1, 1) < end,
    );
  if (!named.length) return undefined;
  const margin = WINTER.test(text) ? 1 : 0;
  return [
    Math.min(...named.map(([from]) => from)),
    Math.max(...named.map(([, to]) => to)) + margin,
  ];
}

/** The years that it touches, and one more on each side, which does no harm. */
function yearsOf({ start, end }: Bounds): readonly [number, number] {
  const yearOf = (days: number) => Math.floor(1970 + days / 365.2425);
  return [yearOf(start) - 1, yearOf(end) + 1];
}

/** All the time that a date may mean for a writer in any place. */
function roomOf(date: FactDate): Bounds {
  if (date.type === 'moment') return roomOfMoment(date);
  const { start, end } = date;
  return {
    start: typeof start === 'string' ? -Infinity : roomOfMoment(start).start,
    end: typeof end === 'string' ? Infinity : roomOfMoment(end).end,
  };
}

function roomOfMoment(moment: Moment): Bounds {
  const { year, month, season, time, qualified } = moment;
  // "About" reaches further than the component it is said of; what is only inferred does not.
  if (qualified.year.approximate) return { start: -Infinity, end: Infinity };
  // Spring is in March or in September, and a winter runs into the next year.
  if (season ?? qualified.month.approximate)
    return { start: dayNumber(year, 1, 1), end: dayNumber(year + 1, 3, 1) };
  if (month && qualified.day.approximate)
    return { start: dayNumber(year, month, 1), end: dayNumber(year, month + 1, 1) };
  const { start, end } = boundsOf(moment);
  // Somewhere on Earth the clock shows the day before, or the day after.
  return time?.offset === undefined ? { start, end } : { start: start - 0.5, end: end + 14 / 24 };
}
