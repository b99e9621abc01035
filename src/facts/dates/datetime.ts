/** The `datetime` attribute of HTML's `<time>`, as precise as the fact and no more. */
import type { FactDate } from './parse-date.js';

/**
 * `undefined` where HTML has no form for what is known: an interval, a season, a decade, a year
 * before 1, or a date of which a component is only inferred or about. All else HTML writes as EDTF does,
 * but for years beyond 9999, what is not known, and zones of whole hours.
 * https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */
export function datetimeOf(date: FactDate): string | undefined {
  if (date.type === 'interval' || date.season || date.year < 1) return undefined;
  const datetime = date.edtf.replace(/^Y|(-XX)+$/g, '').replace(/T.*[+-]\d\d$/, '$&:00');
  return /[?~%X]/.test(datetime) ? undefined : datetime;
}
