/** What is known of a position, a source or a fact: each a label and what it labels. */
import { html, type TemplateResult } from 'lit';
import {
  asWritten,
  dateOf,
  describeRole,
  formatDate,
  isolate,
  type DateValue,
  type Fact,
  type FactSet,
  type Position,
  type Source,
} from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { dateView } from '../shared/date-view.js';
import { factView } from './fact-view.js';

/** Without a label it goes on from the one before. */
export type Detail = readonly [label: string, content: unknown];

/** How they know, when and where they said it. What is not given is left out. */
export function positionDetails(position: Position, set: FactSet, locale: Locale): Detail[] {
  const { source, basis, reason, place, note } = position;
  const words = locale.badge;
  return given([
    [
      words.basis,
      basis && locale.attribution.basis(basis, reason && isolate(reason, locale.direction)),
    ],
    [words.date, writtenDate(position.date ?? source?.date, set, locale)],
    [words.place, contentView(place?.name, set)],
    [words.source, source && linkView(source, set)],
    ['', contentView(source?.note, set)],
    [words.note, contentView(note, set)],
  ]);
}

export function sourceDetails(source: Source, set: FactSet, locale: Locale): Detail[] {
  const { kind, date, note } = source;
  const words = locale.badge;
  return given([
    [words.kind, kind && words.sourceKind(kind)],
    [words.publisher, contentView(set.actor(source.publisher)?.name, set)],
    [words.date, writtenDate(date, set, locale)],
    [words.note, contentView(note, set)],
  ]);
}

/** What holds for a fact, whoever says it. */
export function factDetails(fact: Fact, set: FactSet, locale: Locale): Detail[] {
  const { notes = [], inferred } = fact;
  const words = locale.badge;
  const relations = set.related(fact.id).filter(({ type }) => type === 'in-tension-with');
  return given([
    ...relations.map((relation): Detail => [
      words.inTensionWith,
      factView(relation.fact, set, locale),
    ]),
    [words.note, inferred?.length && words.inferred(inferred)],
    ...notes.map((note): Detail => [words.note, contentView(note, set)]),
  ]);
}

/** Who somebody is, beyond their name. */
export function actorPhrases({ actor }: Position, set: FactSet, locale: Locale): unknown[] {
  if (!actor) return [];
  const { alternateName } = actor;
  return [
    contentView(describeRole(actor, set, locale), set),
    alternateName && locale.quote.alsoSpelled(isolate(alternateName, locale.direction)),
  ].filter(Boolean);
}

/** The time that a fact speaks of. */
export function factTime(fact: Fact, set: FactSet, locale: Locale): unknown {
  if (fact.type !== 'figure') return writtenDate(fact.date, set, locale);
  const date = dateOf(fact.asOf);
  return date
    ? locale.figures.asOf(formatDate(date, locale))
    : contentView(asWritten(fact.asOf), set);
}

/** In the same tab: without a `target` there is no opener to guard against. */
export function linkView({ title, url }: Source, set: FactSet): TemplateResult {
  const cite = html`<cite part="source" lang=${set.language} dir="auto">${title}</cite>`;
  return url ? html`<a href=${url}>${cite}</a>` : cite;
}

export function contentView(text: string | undefined, set: FactSet): TemplateResult | undefined {
  return text ? html`<span lang=${set.language} dir="auto">${text}</span>` : undefined;
}

/** The article's own words stand in where there is no more than those. */
function writtenDate(date: DateValue | undefined, set: FactSet, locale: Locale) {
  return dateView(date, locale) ?? contentView(asWritten(date), set);
}

function given(details: readonly Detail[]): Detail[] {
  return details.filter(([, content]) => content);
}
