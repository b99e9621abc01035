/** What happened, under its dates and in order, with the line above it; what has no date at the end. */
import { formatDate, type FactSet } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { timeView } from '../shared/date-view.js';
import { html, noChange, nothing, type TemplateResult } from '../shared/template.js';
import { arrange, type Group } from './arrange.js';
import { axisView } from './axis-view.js';
import type { TimelineChoice } from './choose.js';
import { entryView } from './entry-view.js';

/** From so many entries on, those out of sight are laid out only when they come near. */
const LONG = 50;
/** More than these would only cover one another on the line. */
const CROWD = 100;

/** Which entries to draw, counted from the top: those before stand as they are, those behind come later. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** A power of two, by which the style sheet guesses the height of what it need not lay out yet. */
const aboutAs = (entries: number) => Math.min(128, 2 ** Math.round(Math.log2(entries)));

const WHOLE: Piece = { from: 0, to: Infinity };

export function timelineView(
  choice: TimelineChoice,
  set: FactSet,
  locale: Locale,
  arrangement = arrange(choice, set),
  { from, to } = WHOLE,
): TemplateResult | undefined {
  if (!arrangement) return undefined;
  const { count, dated, span, groups } = arrangement;
  const isSpread = dated.some(({ date }) => date.edtf !== dated[0]?.date.edtf);
  let end = 0;
  const groupView = ({ date: heading, entries }: Group) => {
    const start = end;
    end += entries.length;
    if (start >= to) return [];
    if (end <= from) return noChange;
    return html`<li part="group" class="group about-${aboutAs(entries.length)}">
      <div role="heading" aria-level=${choice.headingLevel} part="heading"
        >${heading ? timeView(heading, formatDate(heading, locale)) : locale.undated}</div
      >
      <ol>
        ${entries
          .slice(0, to - start)
          .map(({ fact, date }, i) =>
            start + i < from ? noChange : entryView(fact, set, locale, date, heading),
          )}
      </ol>
    </li>`;
  };
  return html`${span && isSpread && dated.length <= CROWD ? axisView(span, dated, set, locale) : nothing}
    <ol part="list" class=${count > LONG ? 'long' : nothing} lang=${locale.tag}>
      ${groups.flatMap(groupView)}
    </ol>`;
}
