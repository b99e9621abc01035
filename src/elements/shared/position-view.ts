/** What is told of one who says something: who they are, and when and where they said it. */
import { type Actor, type FactSet, type Position, type Source } from '../../facts/index.js';
import { describeRole, isolate } from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { dateView } from './date-view.js';
import { html, type TemplateResult } from './template.js';
import { contentView, toldView, type View } from './told-view.js';

/** Who somebody is, beyond their name. */
export function roleView(actor: Actor, set: FactSet, locale: Locale): View {
  const { alternateName } = actor;
  return toldView(
    'role',
    [
      describeRole(actor, set, locale),
      alternateName && locale.alsoSpelled(isolate(alternateName, locale)),
    ],
    locale,
  );
}

/** When, on which spot and in which source they said it; where only the source has a date, that. */
export function saidPhrases(
  { date, place, source }: Position,
  set: FactSet,
  locale: Locale,
): readonly unknown[] {
  return [
    dateView(date, locale),
    contentView(place?.name, set),
    source && sourceView(source, set),
    !date && source && dateView(source.date, locale),
  ];
}

export function sourceView({ title, url }: Source, set: FactSet): TemplateResult {
  return html`<cite part="source" lang=${set.languageOf(title)} dir="auto">${linkView(title, url)}</cite>`;
}

/** In the same tab: without a `target` there is no opener to guard against. */
export function linkView(text: string, url: string | undefined): TemplateResult | string {
  return url ? html`<a href=${url}>${text}</a>` : text;
}
