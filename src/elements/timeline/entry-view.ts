/** One fact of the timeline: when and where, what, who says so, and what else to know. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  asWritten,
  datetimeOf,
  formatDate,
  formatQuantity,
  formatWithin,
  headlineOf,
  isContested,
  isolate,
  kindOf,
  standingOf,
  whenOf,
  type Fact,
  type FactDate,
  type FactSet,
} from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { attributionView } from '../shared/attribution-view.js';

/** A date in a `<time>`, with what HTML can say of it. */
export function timeView(date: FactDate, words: string): TemplateResult {
  return html`<time part="date" datetime=${datetimeOf(date) ?? nothing}>${words}</time>`;
}

/** @param heading the date that the heading above it says; neither for what has none. */
export function entryView(
  fact: Fact,
  set: FactSet,
  locale: Locale,
  date?: FactDate,
  heading?: FactDate,
): TemplateResult {
  const { notes = [], inferred = [] } = fact;
  const isPlanned = fact.type === 'event' && fact.status === 'planned';
  const shape = [
    date ? kindOf(date) : 'undated',
    isPlanned ? 'planned' : '',
    isContested(standingOf(fact, set)) ? 'against' : '',
  ];
  const tension = set
    .related(fact.id)
    .filter(({ type }) => type === 'in-tension-with')
    .map((relation) => isolate(headlineOf(relation.fact), locale.direction));
  const text = fact.type === 'event' ? fact.text : fact.type === 'figure' && fact.label;
  return html`<li part="entry" class="entry ${shape.join(' ')}">
    ${whenView(fact, set, locale, date, heading)}${titleView(fact, set, locale)}
    ${text ? data('text', text, set) : nothing} ${attributionView(fact, set, locale)}
    ${notes.map((note) => data('note', note, set))}
    ${inferred.length ? told('note', locale.figures.inferred(inferred)) : nothing}
    ${tension.length ? told('tension', locale.timeline.inTensionWith(tension)) : nothing}
  </li>`;
}

/** Words of the dataset. */
function data(part: string, content: unknown, { language }: FactSet): TemplateResult {
  return html`<p part=${part} class=${part} lang=${language} dir="auto">${content}</p>`;
}

/** Words of the interface. */
function told(part: string, content: unknown): TemplateResult {
  return html`<p part=${part} class="attribution ${part}">${content}</p>`;
}

/** The date as far as the heading leaves it to say, the article's words for it, the place, the status. */
function whenView(
  fact: Fact,
  set: FactSet,
  locale: Locale,
  date?: FactDate,
  heading?: FactDate,
): TemplateResult | typeof nothing {
  const words = date && heading && dateWords(fact, date, heading, locale);
  const written = asWritten(whenOf(fact));
  const place = 'place' in fact && set.place(fact.place)?.name;
  const status = fact.type === 'event' && fact.status !== 'over' && fact.status;
  const parts = [
    words && timeView(date, words),
    written &&
      !(words && written.toLowerCase().includes(words.toLowerCase())) &&
      locale.timeline.writtenAs(isolate(written, locale.direction)),
    place && html`<span part="place" lang=${set.language} dir="auto">${place}</span>`,
    fact.type === 'quote' && fact.wording && locale.wording(fact.wording),
    status && html`<span part="status" class="status">${locale.status(status)}</span>`,
  ].filter(Boolean);
  return parts.length
    ? told(
        'when',
        parts.map((part) => html`<span>${part}</span> `),
      )
    : nothing;
}

/** A count holds as of a day, which no heading says. */
function dateWords(fact: Fact, date: FactDate, heading: FactDate, locale: Locale): string {
  const words = formatWithin(date, heading, locale);
  return fact.type === 'figure' ? locale.figures.asOf(words || formatDate(date, locale)) : words;
}

function titleView(fact: Fact, set: FactSet, locale: Locale): TemplateResult {
  if (fact.type === 'figure')
    return html`<p part="title" class="title">${formatQuantity(fact, locale, set.language)}</p>`;
  const words = headlineOf(fact);
  return data('title', fact.type === 'quote' ? html`<q>${words}</q>` : words, set);
}
