/** On paper nothing can be opened: the chain as text in brackets. Notes on actors and sources stay out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, FactSet, Position, Source } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import {
  actorPhrases,
  factDetails,
  positionDetails,
  sourceDetails,
  type Detail,
} from './details.js';
import { positionsInOrder, says } from './positions.js';

type View = TemplateResult | typeof nothing;

export function printedFactView(fact: Fact, set: FactSet, locale: Locale): View {
  return bracketed([
    ...positionsInOrder(fact, set, locale).map((position) => printed(position, set, locale)),
    factDetails(fact, set, locale).map(([label, content]) =>
      label === locale.badge.note ? content : html`${label} ${content}`,
    ),
  ]);
}

export function printedSourceView(source: Source, set: FactSet, locale: Locale): View {
  return bracketed([[...told(sourceDetails(source, set, locale)), source.url]]);
}

function printed(position: Position, set: FactSet, locale: Locale): unknown[] {
  const { words } = position;
  const quoted = words && html` <q lang=${set.language} dir="auto">${words}</q>`;
  return [
    html`${says(position, locale)}${quoted}`,
    ...actorPhrases(position, set, locale),
    ...told(positionDetails(position, set, locale)),
  ];
}

/** Beside each other the details speak for themselves. */
function told(details: readonly Detail[]): unknown[] {
  return details.flatMap(([label, content]) => (label ? [content] : []));
}

/** One group a position, and in it phrase after phrase. */
function bracketed(groups: readonly (readonly unknown[])[]): View {
  const told = groups
    .map((group) => group.filter(Boolean))
    .filter(({ length }) => length)
    .map((group) => wrapped('group', spaced(group.map((phrase) => wrapped('phrase', phrase)))));
  return told.length ? html` <span part="printed">[${spaced(told)}]</span>` : nothing;
}

function wrapped(name: string, content: unknown): TemplateResult {
  return html`<span class=${name}>${content}</span>`;
}

function spaced(views: readonly TemplateResult[]): unknown[] {
  return views.map((view, index) => (index ? html` ${view}` : view));
}
