/** One quotation: the words, and outside of them all that is told about them. */
import { html, nothing, type TemplateResult } from 'lit';
import { passagesOf, type FactSet, type Passage, type QuoteFact } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { toldView, type View } from '../shared/told-view.js';
import { captionView } from './caption-view.js';
import { languageName } from './language-name.js';

export function quoteView(quote: QuoteFact, set: FactSet, locale: Locale): TemplateResult {
  const { wording, source } = quote;
  const passages = passagesOf(quote.text);
  return html`<figure part="quote">
    <blockquote
      part="words"
      class=${wording ?? nothing}
      lang=${set.language}
      dir="auto"
      cite=${set.source(source)?.url ?? nothing}
    >
      <p>${passages.map(passageView)}</p>
    </blockquote>
    ${originalView(quote, locale)} ${captionView(quote, passages, set, locale)}
  </figure>`;
}

function passageView({ type, text }: Passage): TemplateResult | string {
  return type === 'words' ? text : html`<span part="mark" class="mark">${text}</span>`;
}

function originalView({ original }: QuoteFact, locale: Locale): View {
  if (!original) return undefined;
  const { language, text } = original;
  return html`<div part="original">
    ${toldView('language', [locale.quote.original(languageName(language, locale.tag))], locale)}
    <blockquote class="note" lang=${language} dir="auto"><p>${text}</p></blockquote>
  </div>`;
}
