/** A date under a heading that tells a part of it. */
import { boundsOf } from '../dates/bounds.js';
import { formatDate } from '../dates/format-date.js';
import type { DateComponent, FactDate, Moment } from '../dates/parse-date.js';
import { dateFormat } from '../text/intl.js';
import type { FactWords } from '../words.js';

const DAY = 864e5;
const DAY_OPTIONS = { month: 'long', day: 'numeric' } as const;
const TIME_OPTIONS = { hour: 'numeric', minute: '2-digit' } as const;

/**
 * What the heading does not say yet, and nothing where it says all: "October 23" under "October 2024
 * (year inferred)". In full where the two are not of one certainty, so that nothing is lost.
 */
export function formatWithin(
  date: FactDate,
  heading: FactDate,
  words: Pick<FactWords, 'tag' | 'date'>,
): string {
  const full = formatDate(date, words);
  if (full === formatDate(heading, words)) return '';
  if (date.type === 'interval' || heading.type === 'interval' || !isSaidBy(heading, date))
    return full;
  const day =
    date.precision === 'day' && (heading.precision === 'month' || heading.precision === 'year');
  const clock = date.precision === 'time' && heading.precision === 'day' && !date.time?.offset;
  const instant = new Date(boundsOf(date).start * DAY);
  if (!(day || clock) || Number.isNaN(instant.getTime())) return full;
  return dateFormat(words.tag, day ? DAY_OPTIONS : TIME_OPTIONS).format(instant);
}

/** Whether the heading qualifies what it tells as the date does, and nothing else is qualified. */
function isSaidBy(heading: Moment, date: Moment): boolean {
  return (['year', 'month', 'day'] as const satisfies DateComponent[]).every((name) => {
    const { uncertain, approximate } = date.qualified[name];
    const told = heading.qualified[name];
    return heading[name] === undefined
      ? !uncertain && !approximate
      : uncertain === told.uncertain && approximate === told.approximate;
  });
}
