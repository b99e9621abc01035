import { formatQuantity, headlineOf, type Fact, type FactSet } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { html } from './template.js';
import { contentView, sentenceView, wordsView, type View } from './told-view.js';

/** What a fact says, short enough to name it by. */
export function headlineView(fact: Fact, set: FactSet, locale: Locale): View {
  const words = headlineOf(fact);
  if (fact.type === 'quote') return wordsView(words, set);
  if (fact.type !== 'figure') return contentView(words, set);
  const quantity = formatQuantity(fact, locale, set.languageOf(fact.unit));
  return html`<b>${sentenceView(quantity, locale)}</b>
    <span class="label" lang=${set.languageOf(words)} dir="auto">${words}</span>`;
}
