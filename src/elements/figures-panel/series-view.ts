import { formatDate, type FigureFact } from '../../facts/index.js';
import {
  dateOf,
  extentOf,
  formatFormer,
  numbersOf,
  seriesOf,
  type SeriesPoint,
} from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { writtenAs } from '../shared/date-view.js';
import { html, nothing, svg } from '../shared/template.js';
import { toldView, type View } from '../shared/told-view.js';

const percent = (fraction: number) => `${(100 * fraction).toFixed(2)}%`;
const x = ({ at }: SeriesPoint) => percent(at);

/**
 * The numbers that held one after another. A range is a hatched span, and the line leads through its
 * middle; an open bound points on. What it shows is told below it in words.
 */
export function seriesView(figure: FigureFact, locale: Locale): View {
  const series = seriesOf(figure);
  if (!series) return undefined;
  const { points, end } = series;
  const y = (number: number) => percent(1 - number / end);
  const middle = ({ quantity }: SeriesPoint) => {
    const [first = 0, last = first] = numbersOf(quantity);
    return y((first + last) / 2);
  };
  return html`<div part="series" aria-hidden="true">
    <svg>
      ${points.map((point, i) => {
        const before = points[i - 1] ?? point;
        const { least, most } = extentOf(point.quantity);
        return svg`
          <line class="thread" x1=${x(before)} x2=${x(point)} y1=${middle(before)} y2=${middle(point)} />
          <line class="hatched" x1=${x(point)} x2=${x(point)} y1=${y(least ?? 0)} y2=${y(most ?? least ?? 0)} />
          <svg x=${x(point)} y=${middle(point)}>
            ${numbersOf(point.quantity).length > 1 ? nothing : DOT}
            ${most === undefined ? ABOVE : nothing}
          </svg>`;
      })}
    </svg>
    <div class="ends">
      ${[points[0], points.at(-1)].map((point) =>
        toldView('when', [point && formatDate(point.date, locale)], locale),
      )}
    </div>
  </div>`;
}

const DOT = svg`<circle r="3.5" />`;
const ABOVE = svg`<path d="M0 0v-12m-3 4 3-4 3 4" />`;

/** The same in words. */
export function formerlyView(figure: FigureFact, locale: Locale): View {
  const numbers = (figure.formerly ?? []).map((former) => {
    const date = dateOf(former.asOf);
    const written = writtenAs(former.asOf, locale);
    return {
      number: formatFormer(former, figure, locale),
      when: date ? locale.asOf(formatDate(date, locale)) : written && `(${written})`,
    };
  });
  return toldView('formerly', [numbers.length && locale.figures.formerly(numbers)], locale);
}
