/** A date under a heading that tells a part of it. */
import { formatDate, localTime } from '../dates/format-date.js';
import type { FactDate } from '../dates/parse-date.js';
import { dateFormat } from '../text/intl.js';
import type { FactWords } from '../words.js';

const MONTH_DAY = { month: 'long', day: 'numeric' } as const;
const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;

/**
 * What the heading does not say yet, and nothing where it says all: "October 23" under "October 2024
 * (year inferred)". In full where the two are not of one certainty, so that nothing is lost.
 */
export function formatWithin(
  date: FactDate,
  heading: FactDate,
  words: Pick<FactWords, 'tag' | 'date'>,
): string {
  const { edtf } = date;
  if (edtf === heading.edtf) return '';
  if (date.type === 'moment' && edtf.startsWith(heading.edtf)) {
    // For a day, or a time of no stated zone, this is all that the heading leaves to say.
    const rest = edtf.slice(heading.edtf.length);
    const options =
      date.precision === 'day' && /^[-\d]+$/.test(rest)
        ? MONTH_DAY
        : /^T[:\d]+$/.test(rest)
          ? CLOCK
          : undefined;
    const time = localTime(date);
    // Beyond JavaScript's Date no calendar reaches.
    if (options && !isNaN(time.getTime())) return dateFormat(words.tag, options).format(time);
  }
  return formatDate(date, words);
}
