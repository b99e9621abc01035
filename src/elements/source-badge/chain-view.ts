/** What a badge opens: who says a fact and how each of them knows, or what is known of a source. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, FactSet, Position, Source } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { standingView } from '../shared/attribution-view.js';
import {
  actorPhrases,
  contentView,
  factDetails,
  factTime,
  linkView,
  positionDetails,
  sourceDetails,
  type Detail,
} from './details.js';
import { factView } from './fact-view.js';
import { positionsInOrder, says } from './positions.js';

export function factChainView(fact: Fact, set: FactSet, locale: Locale): TemplateResult {
  return html`<p part="fact">${factView(fact, set, locale)}</p>
    <p class="attribution">
      ${phraseView(factTime(fact, set, locale))}${standingView(fact, set, locale)}
    </p>
    <ul>
      ${positionsInOrder(fact, set, locale).map((position) => positionView(position, set, locale))}
    </ul>
    ${detailsView(factDetails(fact, set, locale))}`;
}

export function sourceChainView(source: Source, set: FactSet, locale: Locale): TemplateResult {
  return html`<p part="fact">${linkView(source, set)}</p>
    ${detailsView(sourceDetails(source, set, locale))}
    <ul>
      ${set.bySource(source.id).map(
        (fact) =>
          html`<li part="position">
            <p>${factView(fact, set, locale)}</p>
            <p class="attribution">${standingView(fact, set, locale)}</p>
          </li>`,
      )}
    </ul>`;
}

function positionView(position: Position, set: FactSet, locale: Locale): TemplateResult {
  const { actor, words } = position;
  const about = [...actorPhrases(position, set, locale), contentView(actor?.note, set)];
  return html`<li part="position">
    <p class="says">${says(position, locale)}</p>
    ${about.map((phrase) => (phrase ? html`<p class="attribution">${phrase}</p>` : nothing))}
    ${words ? html`<p><q lang=${set.language} dir="auto">${words}</q></p>` : nothing}
    ${detailsView(positionDetails(position, set, locale))}
  </li>`;
}

function phraseView(phrase: unknown): TemplateResult | typeof nothing {
  return phrase ? html`<span class="phrase">${phrase}</span> ` : nothing;
}

function detailsView(details: readonly Detail[]): TemplateResult | typeof nothing {
  if (!details.length) return nothing;
  return html`<dl class="attribution">
    ${details.map(([label, content]) => html`${label ? html`<dt>${label}</dt>` : nothing}<dd>${content}</dd>`)}
  </dl>`;
}
