/** A date under a heading that tells a part of it. */
import { boundsOf } from '../dates/bounds.js';
import { formatDate } from '../dates/format-date.js';
import type { FactDate } from '../dates/parse-date.js';
import { dateFormat } from '../text/intl.js';
import type { FactWords } from '../words.js';

/**
 * What the heading does not say yet, and nothing where it says all: "October 23" under "October 2024
 * (year inferred)". In full where the two are not of one certainty, so that nothing is lost.
 */
export function formatWithin(
  date: FactDate,
  heading: FactDate,
  words: Pick<FactWords, 'tag' | 'date'>,
): string {
  if (date.edtf === heading.edtf) return '';
  const options = optionsWithin(date, heading);
  const instant = new Date(Math.round(boundsOf(date).start * 864e5));
  // Beyond JavaScript's Date no calendar reaches.
  return options && !Number.isNaN(instant.getTime())
    ? dateFormat(words.tag, options).format(instant)
    : formatDate(date, words);
}

/** For a day, or a time of no stated zone, that is all the heading leaves to say. */
function optionsWithin({ edtf, ...date }: FactDate, heading: FactDate) {
  if (date.type === 'interval' || !edtf.startsWith(heading.edtf)) return undefined;
  const rest = edtf.slice(heading.edtf.length);
  if (date.precision === 'day' && /^[-\d]+$/.test(rest)) return MONTH_DAY;
  return /^T[:\d]+$/.test(rest) ? CLOCK : undefined;
}

const MONTH_DAY = { month: 'long', day: 'numeric' } as const;
const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;
