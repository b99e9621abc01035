/** What is told about a quotation: who, in which wording, when, where, and what others say of it. */
import {
  positionsOf,
  type FactSet,
  type Piece,
  type Position,
  type QuoteFact,
} from '../../facts/index.js';
import { isolate } from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { attributionView } from '../shared/attribution-view.js';
import { notesView } from '../shared/notes-view.js';
import { linkView, roleView, saidPhrases } from '../shared/position-view.js';
import { html, type TemplateResult } from '../shared/template.js';
import { toldView, type View } from '../shared/told-view.js';

export function captionView(
  quote: QuoteFact,
  pieces: readonly Piece[],
  set: FactSet,
  locale: Locale,
): TemplateResult {
  const { wording = 'verbatim', basis } = quote;
  const [speaker, ...others] = positionsOf(quote, set) as [Position, ...Position[]];
  const via = speaker.via.map(({ name }) => isolate(name, locale));
  const has = (mark: Piece['type']) => pieces.some(({ type }) => type === mark);
  const [insertions, cuts] = [has('insertion'), has('cut')];
  return html`<figcaption part="caption">
    ${speakerView(speaker, set, locale)}
    ${toldView(
      'said',
      [
        locale.wording(wording),
        basis && locale.attribution.basis(basis, undefined),
        ...saidPhrases(speaker, set, locale),
        via.length && locale.quote.via(via),
      ],
      locale,
    )}
    ${others.length ? othersView(quote, set, locale) : ''} ${notesView(quote, set, locale)}
    ${toldView('note', [(insertions || cuts) && locale.quote.marks(insertions, cuts)], locale)}
  </figcaption>`;
}

function speakerView({ actor }: Position, set: FactSet, locale: Locale): View {
  if (!actor) return undefined;
  const { name, url } = actor;
  return html`<p>
      <strong part="speaker" lang=${set.languageOf(name)} dir="auto">${linkView(name, url)}</strong>
    </p>
    ${roleView(actor, set, locale)}`;
}

/** That the speaker says it needs no telling. */
function othersView(quote: QuoteFact, set: FactSet, locale: Locale): View {
  return attributionView(quote, set, locale, ({ stance, positions }) =>
    positions.some(({ actor }) => stance !== 'asserts' || actor?.id !== quote.speaker),
  );
}
