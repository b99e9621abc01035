import { html, type TemplateResult } from 'lit';
import { dateOf, datetimeOf, formatDate, type DateValue } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';

/** A date in words, in a `<time>` where HTML can say as much and no more. */
export function dateView(value: DateValue | undefined, locale: Locale): TemplateResult | undefined {
  const date = dateOf(value);
  if (!date) return undefined;
  const words = formatDate(date, locale);
  const datetime = datetimeOf(date);
  return datetime
    ? html`<time part="date" datetime=${datetime}>${words}</time>`
    : html`<span part="date">${words}</span>`;
}
