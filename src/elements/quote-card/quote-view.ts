/** One quotation: the words, and outside of them all that is told about them. */
import { piecesOf, type FactSet, type Piece, type QuoteFact } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { html, nothing, type TemplateResult } from '../shared/template.js';
import { toldView, type View } from '../shared/told-view.js';
import { captionView } from './caption-view.js';
import { languageName } from './language-name.js';

export function quoteView(quote: QuoteFact, set: FactSet, locale: Locale): TemplateResult {
  const { wording, source } = quote;
  const pieces = piecesOf(quote.text);
  return html`<figure part="quote">
    <blockquote
      part="words"
      class=${wording ?? nothing}
      lang=${set.languageOf(quote.text)}
      dir="auto"
      cite=${set.source(source)?.url ?? nothing}
    >
      <p>${pieces.map(pieceView)}</p>
    </blockquote>
    ${originalView(quote, locale)} ${captionView(quote, pieces, set, locale)}
  </figure>`;
}

function pieceView({ type, text }: Piece): TemplateResult | string {
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
