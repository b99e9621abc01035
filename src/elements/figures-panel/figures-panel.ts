import type { CSSResultGroup, TemplateResult } from 'lit';
import type { FactSet } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { FactElement } from '../shared/fact-element.js';
import { figuresPanelView } from './figures-panel-view.js';
import { styles } from './figures-panel.styles.js';

/**
 * The figures of an article: each number in words, who counted and as of when, and how firm that is.
 * Figures that are part of one another are drawn to one scale, and the share of each is computed and
 * said; so are ranges of one unit. A whole that is not picked still gives the scale its length.
 *
 * @element fact-figures-panel
 * @slot - Shown until the facts are there, and where they cannot be had.
 * @csspart scale - Figures drawn to one scale.
 * @csspart figure - One figure, with all that belongs to it.
 * @csspart heading - Its number and its label.
 * @csspart quantity - The number with its words: "about 12,000 troops"; a big one also in short.
 * @csspart number - The digits alone.
 * @csspart label - What is counted.
 * @csspart bar - The picture.
 * @csspart share - What part of its whole it is.
 * @csspart series - The numbers before it, drawn to scale; hidden from screen readers.
 * @csspart formerly - The numbers before it, in words.
 * @csspart when - As of when.
 * @csspart date - The day.
 * @csspart attribution - Who says so, and who speaks against it.
 * @csspart standing - How firm that leaves it.
 * @csspart changed - What changed of it while the page was open.
 * @csspart history - What it said before, when that changed and why.
 * @csspart note - A note, or what is inferred.
 * @csspart tension - What it is hard to square with.
 * @csspart passage - The button that leads to where the article states it.
 * @csspart caption - That figures are drawn to one scale.
 * @cssprop [--fact-accent=currentColor] - The bars and the series.
 * @cssprop [--fact-rule] - The rules between figures, and a whole behind its part; mixed from the text colour.
 * @cssprop [--fact-muted] - Dates, notes and attributions; mixed from the text colour.
 * @cssprop [--fact-contested] - A standing that somebody speaks against.
 * @cssprop [--fact-font-display=inherit] - The digits' typeface.
 * @cssprop [--fact-space=1em] - The space around each figure.
 */
export class FactFiguresPanel extends FactElement {
  static override styles: CSSResultGroup = [FactElement.styles, styles];

  protected override renderFacts(set: FactSet, locale: Locale): TemplateResult | undefined {
    return figuresPanelView(this, set, locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-figures-panel': FactFiguresPanel;
  }
}
