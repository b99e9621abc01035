/** The dated facts on one straight line of time, to scale. The list says the same in words. */
import { formatDate, standingOf, type DatedFact, type FactSet } from '../../facts/index.js';
import { isContested, marksOn, ticksOn, type Mark, type Span } from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { html, nothing, svg, type SVGTemplateResult } from '../shared/template.js';
import { toldView, type View } from '../shared/told-view.js';
import { LANE, TALLEST } from './lanes.js';

/** How near two marks may come, and the room for a frayed end: a dot's width at 320 pixels. */
const GAP = 0.03;

const x = (fraction: number) => `${(100 * fraction).toFixed(2)}%`;

export function axisView(
  span: Span,
  dated: readonly DatedFact[],
  set: FactSet,
  locale: Locale,
): View {
  const marks = marksOn(span, dated, GAP);
  const lanes = Math.max(...marks.map(({ lane }) => lane + 1));
  const step = Math.min(LANE, TALLEST / lanes);
  return html`<div part="axis" aria-hidden="true">
    <svg height="${lanes * step}em">
      ${marks.map((mark) => markView(mark, `${(lanes - mark.lane - 0.6) * step}em`, set))}
    </svg>
    <svg class="scale">
      ${[0, ...ticksOn(span), 1].map((at) => svg`<line x1=${x(at)} x2=${x(at)} y2="100%" />`)}
    </svg>
    <div class="ends">
      ${[span.first, span.last].map((end) => toldView('end', [formatDate(end, locale)], locale))}
    </div>
  </div>`;
}

/**
 * A dot for a day, a bar for a stretch; a ring, alone or on a bar, for what is planned, and a diamond
 * where somebody speaks against it.
 */
function markView(mark: Mark & DatedFact, y: string, set: FactSet): SVGTemplateResult {
  const { fact, kind, from, to } = mark;
  const isPlanned = fact.type === 'event' && fact.status === 'planned';
  const isDot = isPlanned || kind === 'point';
  const shape = isContested(standingOf(fact, set)) ? DIAMOND : isDot && DOT;
  return svg`<g class="${kind} ${isPlanned ? 'planned' : ''}">
    ${kind === 'point' ? nothing : barView(mark, y)}
    ${shape ? svg`<svg x=${x((from + to) / 2)} y=${y}>${shape}</svg>` : nothing}
  </g>`;
}

/** Frayed where it is open or only about right; at an end of the line the fraying stays within it. */
function barView({ from, to, openStart, openEnd }: Mark, y: string): SVGTemplateResult[] {
  const start = openStart ? Math.min(Math.max(from, GAP), to) : from;
  const end = openEnd ? Math.max(Math.min(to, 1 - GAP), start) : to;
  const line = (name: string, x1: number, x2: number) =>
    svg`<line class=${name} x1=${x(x1)} x2=${x(x2)} y1=${y} y2=${y} />`;
  return [
    line('bar', start, end),
    ...(openStart ? [line('frayed', start, start - GAP)] : []),
    ...(openEnd ? [line('frayed', end, end + GAP)] : []),
  ];
}

const DOT = svg`<circle r=".35em" />`;
const DIAMOND = svg`<rect x="-.32em" y="-.32em" width=".64em" height=".64em" transform="rotate(45)" />`;
