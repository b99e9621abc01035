import type { FactSet } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { pick, type Choice } from '../shared/choice.js';
import { html, type TemplateResult } from '../shared/template.js';
import { quoteView } from './quote-view.js';

/** One quotation by itself, several as a list. */
export function quoteCardView(
  choice: Choice,
  set: FactSet,
  locale: Locale,
): TemplateResult | undefined {
  const quotes = pick(choice, set, 'quote');
  const [first] = quotes;
  if (!first) return undefined;
  if (quotes.length === 1) return quoteView(first, set, locale);
  return html`<ul part="list">
    ${quotes.map((quote) => html`<li>${quoteView(quote, set, locale)}</li>`)}
  </ul>`;
}
