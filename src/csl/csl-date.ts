/** A date in CSL-JSON, never more precise than what is known. */
import { dateInWords } from '../facts/dates/date-in-words.js';
import { dateOf } from '../facts/for-views.js';
import type { DateValue, FactWords, Moment } from '../facts/index.js';

/** Year, month and day, as far as they are known. */
export type DateParts =
  readonly [number] | readonly [number, number] | readonly [number, number, number];

export interface CslDate {
  /** One, or the two ends of a period. */
  readonly 'date-parts'?: readonly DateParts[];
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: number;
  /** About then, or uncertain, or with a part that is only inferred: CSL has one word for all. */
  readonly circa?: true;
  /** In words, where no numbers would say it. */
  readonly literal?: string;
}

export function issuedOf(
  value: DateValue | undefined,
  words: Pick<FactWords, 'tag' | 'date'>,
): CslDate | undefined {
  const date = dateOf(value);
  const literal = dateInWords(value, words);
  const inWords = literal === undefined ? undefined : { literal };
  if (!date) return inWords;
  const ends = date.type === 'moment' ? [date] : [date.start, date.end];
  const moments = ends.filter((end): end is Moment => typeof end !== 'string' && hasParts(end));
  // An open end or a decade has no numbers, and half of a period is another date.
  const [first] = moments;
  if (
    !first ||
    moments.length < ends.length ||
    (ends.length > 1 && moments.some(({ season }) => season))
  )
    return inWords;
  return {
    'date-parts': moments.map(partsOf),
    ...(first.season && { season: first.season }),
    ...(moments.some(isLoose) && { circa: true }),
  };
}

/** Before the year 1 and beyond 9999 programs differ in what the numbers mean. */
function hasParts({ precision, year }: Moment): boolean {
  return precision !== 'decade' && precision !== 'century' && year >= 1 && year <= 9999;
}

function partsOf({ year, month, day }: Moment): DateParts {
  if (!month) return [year];
  return day ? [year, month, day] : [year, month];
}

function isLoose({ qualified }: Moment): boolean {
  return Object.values(qualified).some(({ uncertain, approximate }) => uncertain || approximate);
}
