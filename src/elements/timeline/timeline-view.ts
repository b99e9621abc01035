/** What happened, under its dates and in order, with the line above it; what has no date at the end. */
import { formatDate, groupByDate, timelineOf, type FactSet } from '../../facts/index.js';
import { spanOf, unitOf } from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { timeView } from '../shared/date-view.js';
import { html, nothing, type TemplateResult } from '../shared/template.js';
import { axisView } from './axis-view.js';
import { choose, type TimelineChoice } from './choose.js';
import { entryView } from './entry-view.js';

/** From so many entries on, those out of sight are laid out only when they come near. */
const LONG = 50;
/** More than these would only cover one another on the line. */
const CROWD = 100;

export function timelineView(
  choice: TimelineChoice,
  set: FactSet,
  locale: Locale,
): TemplateResult | undefined {
  const facts = choose(choice, set);
  if (!facts.length) return undefined;
  const { dated, undated } = timelineOf(facts);
  const span = spanOf(dated.map(({ date }) => date));
  const groups = groupByDate(dated, span && unitOf(span));
  const isSpread = dated.some(({ date }) => date.edtf !== dated[0]?.date.edtf);
  const inOrder = <T>(entries: readonly T[], view: (entry: T) => TemplateResult) => {
    const views = entries.map(view);
    return choice.order === 'descending' ? views.reverse() : views;
  };
  const groupView = (heading: TemplateResult | string, entries: readonly TemplateResult[]) =>
    html`<li part="group" class="group">
      <div role="heading" aria-level=${choice.headingLevel} part="heading">${heading}</div>
      <ol>
        ${entries}
      </ol>
    </li>`;
  return html`${span && isSpread && dated.length <= CROWD ? axisView(span, dated, set, locale) : nothing}
    <ol part="list" class=${facts.length > LONG ? 'long' : nothing} lang=${locale.tag}>
      ${inOrder(groups, ({ date, entries }) =>
        groupView(
          timeView(date, formatDate(date, locale)),
          inOrder(entries, (entry) => entryView(entry.fact, set, locale, entry.date, date)),
        ),
      )}
      ${
        undated.length
          ? groupView(
              locale.undated,
              undated.map((fact) => entryView(fact, set, locale)),
            )
          : nothing
      }
    </ol>`;
}
