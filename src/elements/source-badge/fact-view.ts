/** What a fact says, short enough to name it by. */
import { html, type TemplateResult } from 'lit';
import { formatQuantity, headlineOf, type Fact, type FactSet } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';

export function factView(fact: Fact, set: FactSet, locale: Locale): TemplateResult {
  const { language } = set;
  const words = headlineOf(fact);
  if (fact.type === 'quote') return html`<q lang=${language} dir="auto">${words}</q>`;
  const headline = html`<span lang=${language} dir="auto">${words}</span>`;
  if (fact.type !== 'figure') return headline;
  return html`<b>${formatQuantity(fact, locale, language)}</b> ${headline}`;
}
