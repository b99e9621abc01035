import { datetimeOf, formatDate, type DateValue, type FactDate } from '../../facts/index.js';
import { asWritten, dateOf, isolate } from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { html, type TemplateResult } from './template.js';

/**
 * Where no more is given, the words in which the article gives the date.
 *
 * @param isCount a number was counted then: it holds as of that day.
 */
export function dateView(
  value: DateValue | undefined,
  locale: Locale,
  isCount = false,
): TemplateResult | string | undefined {
  const date = dateOf(value);
  if (!date) return writtenAs(value, locale);
  const words = formatDate(date, locale);
  return timeView(date, isCount ? locale.asOf(words) : words);
}

/** A date in words, in a `<time>` where HTML can say as much and no more. */
export function timeView(date: FactDate, words: string): TemplateResult {
  const datetime = datetimeOf(date);
  return datetime
    ? html`<time part="date" datetime=${datetime}>${words}</time>`
    : html`<span part="date">${words}</span>`;
}

/** “the article says “soon””, where the dataset keeps the article's words. */
export function writtenAs(value: DateValue | undefined, locale: Locale): string | undefined {
  const written = asWritten(value);
  return written && locale.writtenAs(isolate(written, locale));
}
