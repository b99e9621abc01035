/** One fact of the timeline: when and where, what, who says so, and what else to know. */
import {
  formatDate,
  standingOf,
  whenOf,
  type Fact,
  type FactDate,
  type FactSet,
} from '../../facts/index.js';
import { asWritten, formatWithin, isContested, isRepeated, kindOf } from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { attributionView } from '../shared/attribution-view.js';
import { timeView, writtenAs } from '../shared/date-view.js';
import { headlineView } from '../shared/headline-view.js';
import { notesView } from '../shared/notes-view.js';
import { html, type TemplateResult } from '../shared/template.js';
import { contentView, paragraphView, toldView, type View } from '../shared/told-view.js';

/** @param heading the date that the heading above it says; neither for what has none. */
export function entryView(
  fact: Fact,
  set: FactSet,
  locale: Locale,
  date?: FactDate,
  heading?: FactDate,
): TemplateResult {
  const isEvent = fact.type === 'event';
  const shape = [
    date ? kindOf(date) : 'undated',
    isEvent && fact.status === 'planned' ? 'planned' : '',
    isContested(standingOf(fact, set)) ? 'against' : '',
  ];
  return html`<li part="entry" class="entry ${shape.join(' ')}">
    ${whenView(fact, set, locale, date, heading)}
    ${
      isEvent
        ? paragraphView('title', fact.title, set)
        : html`<p part="title">${headlineView(fact, set, locale)}</p>`
    }
    ${isEvent ? paragraphView('text', fact.text, set) : ''}
    ${attributionView(fact, set, locale)} ${notesView(fact, set, locale)}
  </li>`;
}

/** The date as far as the heading leaves it to say, the article's words for it, the place, the status. */
function whenView(
  fact: Fact,
  set: FactSet,
  locale: Locale,
  date?: FactDate,
  heading?: FactDate,
): View {
  const words = date && heading ? dateWords(fact, date, heading, locale) : '';
  const value = whenOf(fact);
  const isSaid = date && isRepeated(asWritten(value) ?? '', formatDate(date, locale));
  const status = fact.type === 'event' && fact.status !== 'over' && fact.status;
  return toldView(
    'when',
    [
      date && words && timeView(date, words),
      !isSaid && writtenAs(value, locale),
      'place' in fact && contentView(set.place(fact.place)?.name, set),
      fact.type === 'quote' && fact.wording && locale.wording(fact.wording),
      status && html`<strong part="status">${locale.status(status)}</strong>`,
    ],
    locale,
  );
}

/** A count holds as of a day, which no heading says. */
function dateWords(fact: Fact, date: FactDate, heading: FactDate, locale: Locale): string {
  const words = formatWithin(date, heading, locale);
  return fact.type === 'figure' ? locale.asOf(words || formatDate(date, locale)) : words;
}
