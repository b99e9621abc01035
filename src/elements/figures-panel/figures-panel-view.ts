import type { FactSet, FigureFact } from '../../facts/index.js';
import { countedWholesOf, furthest, scalesOf, type Scale } from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { attributionView } from '../shared/attribution-view.js';
import { pick, type Choice } from '../shared/choice.js';
import { dateView } from '../shared/date-view.js';
import { notesView } from '../shared/notes-view.js';
import { html, nothing, type TemplateResult } from '../shared/template.js';
import { toldView } from '../shared/told-view.js';
import { barView, openEndOf } from './bar-view.js';
import { quantityView, sharesView } from './figure-view.js';
import { formerlyView, seriesView } from './series-view.js';

/** Those that can be compared on one scale each, then the others. */
export function figuresPanelView(
  choice: Choice,
  set: FactSet,
  locale: Locale,
): TemplateResult | undefined {
  const figures = pick(choice, set, 'figure');
  if (!figures.length) return undefined;
  const { scales, others } = scalesOf(figures, set);
  const { headingLevel } = choice;
  return html`${scales.map((scale) => scaleView(scale, headingLevel, set, locale))}
    ${
      others.length
        ? html`<ul class=${others.length > 1 ? 'grid' : 'rows'}>
            ${others.map((figure) => figureView(figure, headingLevel, set, locale))}
          </ul>`
        : nothing
    }`;
}

function scaleView(
  { figures, end }: Scale,
  headingLevel: number,
  set: FactSet,
  locale: Locale,
): TemplateResult {
  // An open end reaches a few pixels beyond its number; they need room where that is the last.
  const room = figures.some((figure) => openEndOf(figure) && furthest(figure) > end * 0.96);
  return html`<div part="scale">
    <ul class="rows">
      ${figures.map((figure) =>
        figureView(
          figure,
          headingLevel,
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

function figureView(
  figure: FigureFact,
  headingLevel: number,
  set: FactSet,
  locale: Locale,
  drawn: readonly FigureFact[] = [],
  picture?: TemplateResult,
): TemplateResult {
  return html`<li part="figure">
    <div role="heading" aria-level=${headingLevel} part="heading">
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
