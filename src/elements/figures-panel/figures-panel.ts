import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { type FactSet, type FigureFact } from '../../facts/index.js';
import { countedWholesOf, furthest, scalesOf, type Scale } from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { attributionView } from '../shared/attribution-view.js';
import { dateView } from '../shared/date-view.js';
import { FactElement } from '../shared/fact-element.js';
import { notesView } from '../shared/notes-view.js';
import { toldView } from '../shared/told-view.js';
import { barView, openEndOf } from './bar-view.js';
import { quantityView, sharesView } from './figure-view.js';
import { formerlyView, seriesView } from './series-view.js';
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
    const figures = this.pick(set, 'figure');
    if (!figures.length) return undefined;
    const { scales, others } = scalesOf(figures, set);
    return html`${scales.map((scale) => this.#scale(scale, set, locale))}
    ${
      others.length
        ? html`<ul class=${others.length > 1 ? 'grid' : 'rows'}>
            ${others.map((figure) => this.#figure(figure, set, locale))}
          </ul>`
        : nothing
    }`;
  }

  #scale({ figures, end }: Scale, set: FactSet, locale: Locale): TemplateResult {
    // An open end reaches a few pixels beyond its number; they need room where that is the last.
    const room = figures.some((figure) => openEndOf(figure) && furthest(figure) > end * 0.96);
    return html`<div part="scale">
      <ul class="rows">
        ${figures.map((figure) =>
          this.#figure(
            figure,
            set,
            locale,
            figures,
            barView(figure, countedWholesOf(figure, set)[0], end * (room ? 1.04 : 1)),
          ),
        )}
      </ul>
      ${toldView('caption', [figures.length > 1 && locale.figures.toScale], locale)}
    </div>`;
  }

  #figure(
    figure: FigureFact,
    set: FactSet,
    locale: Locale,
    drawn: readonly FigureFact[] = [],
    picture?: TemplateResult,
  ): TemplateResult {
    return html`<li part="figure">
      <div role="heading" aria-level=${this.headingLevel} part="heading">
        ${quantityView(figure, set, locale)}
      </div>
      ${toldView('when', [dateView(figure.asOf, locale, true)], locale)}
      <div class="details">
        ${picture} ${sharesView(figure, drawn, set, locale)} ${seriesView(figure, locale)}
        ${formerlyView(figure, locale)} ${attributionView(figure, set, locale)}
        ${notesView(figure, set, locale)}
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-figures-panel': FactFiguresPanel;
  }
}
