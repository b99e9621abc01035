/** What is told about a quotation: who, in which wording, when, where, and what others say of it. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  asWritten,
  describeAttributions,
  describeRole,
  isolate,
  type FactSet,
  type Passage,
  type QuoteFact,
  type Source,
} from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { standingView } from '../shared/attribution-view.js';
import { dateView } from '../shared/date-view.js';

type View = TemplateResult | typeof nothing;

export function captionView(
  quote: QuoteFact,
  passages: readonly Passage[],
  set: FactSet,
  locale: Locale,
): TemplateResult {
  const has = (mark: Passage['type']) => passages.some(({ type }) => type === mark);
  const [insertions, cuts] = [has('insertion'), has('cut')];
  return html`<figcaption part="caption">
    ${speakerView(quote, set, locale)}
    <p class="attribution told">${detailsView(quote, set, locale)}</p>
    ${othersView(quote, set, locale)}
    ${quote.notes?.map(
      (note) => html`<p class="attribution" lang=${set.language} dir="auto">${note}</p>`,
    )}
    ${
      insertions || cuts
        ? html`<p class="attribution">${locale.quote.marks(insertions, cuts)}</p>`
        : nothing
    }
  </figcaption>`;
}

function speakerView({ speaker }: QuoteFact, set: FactSet, locale: Locale): View {
  const actor = set.actor(speaker);
  if (!actor) return nothing;
  const { name, alternateName, url } = actor;
  const role = describeRole(actor, set, locale);
  return html`<p>
      <strong part="speaker" lang=${set.language} dir="auto">${linkView(name, url)}</strong>
      ${
        alternateName
          ? html`<span class="attribution"
            >${locale.quote.alsoSpelled(isolate(alternateName, locale.direction))}</span
          >`
          : nothing
      }
    </p>
    ${role ? html`<p class="role" lang=${set.language} dir="auto">${role}</p>` : nothing}`;
}

/** Each a phrase that stands by itself, so that no grammar has to join them. */
function detailsView(quote: QuoteFact, set: FactSet, locale: Locale): View[] {
  const { wording = 'verbatim', basis, date, inferred } = quote;
  const place = set.place(quote.place);
  const source = set.source(quote.source);
  const via = (quote.via ?? []).flatMap((id) => set.actor(id) ?? []);
  const written = asWritten(date);
  const content = (text: string | undefined) =>
    text && html`<span lang=${set.language} dir="auto">${text}</span>`;
  return [
    locale.wording(wording),
    basis && locale.attribution.basis(basis, undefined),
    dateView(date, locale) ?? content(written),
    content(place?.name),
    source && sourceView(source, set),
    !date && source && dateView(source.date, locale),
    via.length > 0 && locale.quote.via(via.map(({ name }) => isolate(name, locale.direction))),
    inferred?.length && locale.badge.inferred(inferred),
  ].map((phrase) => (phrase ? html`<span class="phrase">${phrase}</span> ` : nothing));
}

function sourceView({ title, url }: Source, set: FactSet): View {
  return html`<cite part="source" lang=${set.language} dir="auto">${linkView(title, url)}</cite>`;
}

/** In the same tab: without a `target` there is no opener to guard against. */
function linkView(text: string, url: string | undefined): TemplateResult | string {
  return url ? html`<a href=${url}>${text}</a>` : text;
}

/** Only where anybody else speaks to what is said: that the speaker says it needs no telling. */
function othersView(quote: QuoteFact, set: FactSet, locale: Locale): View {
  if (!quote.attributions?.length) return nothing;
  const others = describeAttributions(quote, set, locale).filter(({ stance, positions }) =>
    positions.some(({ actor }) => stance !== 'asserts' || actor?.id !== quote.speaker),
  );
  return html`<p part="positions" class="attribution told">
    ${others.map(
      ({ text, positions }) =>
        html`<span class="phrase"
          >${text}${positions.map(({ words }) =>
            words ? html` <q lang=${set.language} dir="auto">${words}</q>` : nothing,
          )}</span
        > `,
    )}${standingView(quote, set, locale)}
  </p>`;
}
