import { html, nothing, type TemplateResult } from 'lit';
import {
  describeAttributions,
  isContested,
  standingOf,
  type Fact,
  type FactSet,
} from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';

/** How firm a fact is, in words; those that somebody speaks against stand out. */
export function standingView(fact: Fact, set: FactSet, locale: Locale): TemplateResult {
  const standing = standingOf(fact, set);
  return html`<span part="standing" class=${isContested(standing) ? 'contested' : 'standing'}
    >${locale.standing(standing)}</span
  >`;
}

/**
 * Who says it, who speaks against it and in which words, and how firm that leaves it: the lines that
 * stand under a figure or an event.
 */
export function attributionView(fact: Fact, set: FactSet, locale: Locale): TemplateResult {
  const phrases = describeAttributions(fact, set, locale);
  return html`<p part="attribution" class="attribution">
    ${phrases.map(
      ({ text, positions }) =>
        html`<span class="phrase"
          >${text}${positions.map(({ words }) =>
            words ? html` <q lang=${set.language} dir="auto">${words}</q>` : nothing,
          )}</span
        > `,
    )}${standingView(fact, set, locale)}
  </p>`;
}
