/** What a badge opens: who says a fact and how each of them knows, or what is known of a source. */
import {
  describeAttributions,
  describePosition,
  whenOf,
  type Fact,
  type FactSet,
  type Position,
  type Source,
} from '../../facts/index.js';
import { isolate } from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { standingView } from '../shared/attribution-view.js';
import { dateView } from '../shared/date-view.js';
import { headlineView } from '../shared/headline-view.js';
import { notesView } from '../shared/notes-view.js';
import { roleView, saidPhrases, sourceView } from '../shared/position-view.js';
import { html, type TemplateResult } from '../shared/template.js';
import { noteView, toldView, wordsView } from '../shared/told-view.js';

// No white space between the paragraphs: on paper they stand in a sentence.

/** Each position by itself, where other elements tell those who say the same together. */
export function factChainView(fact: Fact, set: FactSet, locale: Locale): TemplateResult {
  const when = dateView(whenOf(fact), locale, fact.type === 'figure');
  return html`<p part="fact">${headlineView(fact, set, locale)}</p
    >${toldView('when', [when, standingView(fact, set, locale)], locale)}<ul>${describeAttributions(
      fact,
      set,
      locale,
    ).map(({ positions }) =>
      positions.map((position) => positionView(position, set, locale)),
    )}</ul>${notesView(fact, set, locale)}`;
}

export function sourceChainView(source: Source, set: FactSet, locale: Locale): TemplateResult {
  const { kind, date, note } = source;
  const publisher = set.actor(source.publisher)?.name;
  const { badge } = locale;
  return html`<p>${sourceView(source, set)}</p
    >${toldView(
      'when',
      [
        kind && badge.sourceKind(kind),
        publisher && badge.publishedBy(isolate(publisher, locale)),
        dateView(date, locale),
      ],
      locale,
    )}${noteView(note, set)}<ul>${set.bySource(source.id).map(
      (fact) =>
        html`<li part="position"><p>${headlineView(fact, set, locale)}</p
        >${toldView('attribution', [standingView(fact, set, locale)], locale)}</li>`,
    )}</ul>`;
}

function positionView(position: Position, set: FactSet, locale: Locale): TemplateResult {
  const { actor, source, words, note } = position;
  return html`<li part="position">${[
    toldView('says', [describePosition(position, locale)], locale),
    actor && roleView(actor, set, locale),
    noteView(actor?.note, set),
    words && html`<p>${wordsView(words, set)}</p>`,
    toldView('said', saidPhrases(position, set, locale), locale),
    noteView(source?.note, set),
    noteView(note, set),
  ]}</li>`;
}
