/** The dated facts on one straight line of time, to scale. The list says the same in words. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  formatDate,
  isContested,
  marksOn,
  standingOf,
  ticksOn,
  type DatedFact,
  type FactSet,
  type Mark,
  type Span,
} from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';

/** How near two marks may come, and the length of a frayed end: a dot's width at 320 pixels. */
const GAP = 0.03;
/** In em. */
const [LANE, TALLEST] = [0.95, 6];

const x = (fraction: number) => `${(100 * fraction).toFixed(2)}%`;

export function axisView(
  span: Span,
  dated: readonly DatedFact[],
  set: FactSet,
  locale: Locale,
): TemplateResult {
  const marks = marksOn(span, dated, GAP);
  const lanes = Math.max(...marks.map(({ lane }) => lane + 1));
  const step = Math.min(LANE, TALLEST / lanes);
  return html`<div part="axis" class="axis" aria-hidden="true">
    <svg height="${lanes * step}em">
      ${marks.map((mark) => markView(mark, `${(lanes - mark.lane - 0.6) * step}em`, set))}
    </svg>
    <svg class="scale">
      ${[0, ...ticksOn(span), 1].map((at) => svg`<line x1=${x(at)} x2=${x(at)} y2="100%" />`)}
    </svg>
    <p class="attribution ends">
      <span>${formatDate(span.first, locale)}</span> <span>${formatDate(span.last, locale)}</span>
    </p>
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
    ${shape ? at((from + to) / 2, y, shape) : nothing}
  </g>`;
}

/** Frayed where it is open or only about right; at an end of the line the fraying stays within it. */
function barView({ from, to, openStart, openEnd }: Mark, y: string): SVGTemplateResult {
  const start = openStart ? Math.min(Math.max(from, GAP), to) : from;
  const end = openEnd ? Math.max(Math.min(to, 1 - GAP), start) : to;
  return svg`<line class="bar" x1=${x(start)} x2=${x(end)} y1=${y} y2=${y} />
    ${openStart ? at(start, y, FRAYED_START) : nothing}
    ${openEnd ? at(end, y, FRAYED_END) : nothing}`;
}

/** A shape of its own size, at its place on the line. */
function at(fraction: number, y: string, path: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg x=${x(fraction)} y=${y}>${path}</svg>`;
}

const DOT = svg`<circle r=".35em" />`;
const DIAMOND = svg`<rect x="-.32em" y="-.32em" width=".64em" height=".64em" transform="rotate(45)" />`;
const FRAYED_START = svg`<line class="frayed" x2="-.8em" />`;
const FRAYED_END = svg`<line class="frayed" x2=".8em" />`;
