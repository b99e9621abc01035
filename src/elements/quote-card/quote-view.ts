/** One quotation: the words, and outside of them all that is told about them. */
import { html, nothing, type TemplateResult } from 'lit';
import { passagesOf, type FactSet, type Passage, type QuoteFact } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { captionView } from './caption-view.js';
import { languageName } from './language-name.js';

export function quoteView(quote: QuoteFact, set: FactSet, locale: Locale): TemplateResult {
  const { wording = 'verbatim', source } = quote;
  const passages = passagesOf(quote.text);
  return html`<figure part="quote" lang=${locale.tag}>
    <blockquote
      part="words"
      class=${wording}
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

function originalView({ original }: QuoteFact, locale: Locale): TemplateResult | typeof nothing {
  if (!original) return nothing;
  const { language, text } = original;
  return html`<div part="original" class="attribution">
    <p>${locale.quote.original(languageName(language, locale.tag))}</p>
    <blockquote lang=${language} dir="auto"><p>${text}</p></blockquote>
  </div>`;
}
