import { type FigureFact } from '../../facts/index.js';
import { extentOf, furthest } from '../../facts/for-views.js';
import { html, nothing, svg, type TemplateResult } from '../shared/template.js';

/**
 * A figure to scale: solid up to the least that it may be, hatched on to the most, with a mark at its
 * number; behind it, as a tint, its whole. Lengths are per cents of the scale and ends are pixels, so
 * that no width distorts them. What it shows is told beside it in words.
 *
 * @param end where the scale ends.
 */
export function barView(
  figure: FigureFact,
  whole: FigureFact | undefined,
  end: number,
): TemplateResult {
  const x = (value: number) => `${(100 * Math.max(0, value / (end || 1))).toFixed(2)}%`;
  const { least = 0, most = least } = extentOf(figure);
  const open = openEndOf(figure);
  return html`<svg part="bar" aria-hidden="true">
    ${whole ? svg`<rect class="whole" width=${x(furthest(whole))} height="100%" />` : nothing}
    <rect class="solid" x=${open === FRAYED ? -4 : 0} width=${x(least)} height="100%" />
    <line class="hatched" x1=${x(least)} x2=${x(most)} y1="50%" y2="50%" />
    <svg x=${x(figure.value ?? most)}>${open ?? MARK}</svg>
  </svg>`;
}

/** How a figure ends that does not end at its number; it reaches a few pixels beyond. */
export function openEndOf(figure: FigureFact): TemplateResult | undefined {
  const { least, most } = extentOf(figure);
  if (most === undefined) return ARROW;
  return figure.qualifier === 'about' && least === most ? FRAYED : undefined;
}

const ARROW = svg`<line x1="3" x2="8" y2="50%" /><line x1="8" x2="3" y1="50%" y2="100%" />`;
/** A fade in steps of two pixels, as far before the number as behind it: a gradient would need an id. */
const FRAYED = svg`${[-4, -2, 0, 2].map(
  (x) => svg`<line class="frayed" x1=${x} x2=${x + 2} y1="50%" y2="50%" opacity=${0.4 - x / 10} />`,
)}`;
const MARK = svg`<line y2="100%" />`;
