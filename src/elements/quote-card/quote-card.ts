import type { TemplateResult } from 'lit';
import type { FactSet } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { FactElement } from '../shared/fact-element.js';
import { quoteCardView } from './quote-card-view.js';
import { styles } from './quote-card.styles.js';

/**
 * Quotations, each with its speaker, when and where it was said, through whom it reached the article,
 * and whether these are the very words.
 *
 * @element fact-quote-card
 * @slot - The fallback: shown until the facts are there, and when they cannot be had.
 * @csspart language - Which language the original is in.
 * @csspart list - The list, where there are several quotations.
 * @csspart quote - A quotation with all that belongs to it: a `<figure>`.
 * @csspart words - What was said: a `<blockquote>`.
 * @csspart mark - An editor's insertion or cut in it.
 * @csspart original - The words in the language they were said in.
 * @csspart caption - All that is told about the quotation: a `<figcaption>`.
 * @csspart speaker - Who said it.
 * @csspart role - Who that is, and how the name is usually spelled.
 * @csspart said - In which wording, when and where it was said, and through whom it reached the article.
 * @csspart source - Where it was said or printed.
 * @csspart date - When it was said.
 * @csspart attribution - Those who confirm, doubt or deny what is said.
 * @csspart standing - How firm that leaves it.
 * @csspart changed - What changed of it while the page was open.
 * @csspart history - What it said before, when that changed and why.
 * @csspart note - What else to know.
 * @csspart tension - What it is hard to square with.
 * @csspart passage - The button that leads to where the article states it.
 * @cssprop [--fact-font-display=inherit] - The typeface of the quotation.
 * @cssprop [--fact-accent=currentColor] - The short rule above a card.
 * @cssprop [--fact-rule] - Hairlines; mixed from the text colour.
 * @cssprop [--fact-muted] - The colour of secondary words; mixed from the text colour.
 * @cssprop [--fact-contested] - The colour of a standing that somebody speaks against.
 * @cssprop [--fact-space=1em] - The unit of white space.
 */
export class FactQuoteCard extends FactElement {
  static override styles = [FactElement.styles, styles];

  protected override renderFacts(set: FactSet, locale: Locale): TemplateResult | undefined {
    return quoteCardView(this, set, locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-quote-card': FactQuoteCard;
  }
}
