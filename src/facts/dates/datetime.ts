/** The `datetime` attribute of HTML's `<time>`, as precise as the fact and no more. */
import type { FactDate } from './parse-date.js';

/**
 * `undefined` where HTML has no form for what is known: an interval, a season, a decade, a year
 * before 1, or a date of which a component is only inferred or about.
 * https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */
export function datetimeOf(date: FactDate): string | undefined {
  if (date.type === 'interval' || date.year < 1) return undefined;
  const { precision, year, month, day, time, qualified } = date;
  if (precision === 'season' || precision === 'decade' || precision === 'century') return undefined;
  if (Object.values(qualified).some((q) => q.uncertain || q.approximate)) return undefined;

  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  const calendar = [pad(year, 4), month && pad(month), day && pad(day)].filter(Boolean).join('-');
  if (!time) return calendar;
  const clock = `${pad(time.hour)}:${pad(time.minute)}${time.second === undefined ? '' : `:${pad(time.second)}`}`;
  if (time.offset === undefined) return `${calendar}T${clock}`;
  const minutes = Math.abs(time.offset);
  const zone = `${time.offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  return `${calendar}T${clock}${time.offset === 0 ? 'Z' : zone}`;
}
