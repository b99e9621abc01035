/** Facts, and the least element that shows some: it also loads into pages that have no test runner. */
import { html, type TemplateResult } from 'lit';
import { pick } from '../../../src/elements/shared/choice.js';
import { FactElement } from '../../../src/elements/shared/fact-element.js';
import type { ArticleFacts, FactSet } from '../../../src/facts/index.js';
import type { Locale } from '../../../src/locales/locale.js';
import { define } from '../../../src/page/define.js';

/** A dataset of a single figure, told from others by its label. */
export function factsOf(label: string): ArticleFacts {
  return {
    factbox: 1,
    language: 'en',
    article: { title: `About ${label}` },
    facts: [
      { id: 'level', type: 'figure', label, value: 4.5 },
      { id: 'flood', type: 'event', title: `The flood of ${label}` },
    ],
  };
}

/** Shows the labels of its figures: as little as an element can do. */
export class ProbeElement extends FactElement {
  renders = 0;

  protected override renderFacts(set: FactSet, locale: Locale): TemplateResult | undefined {
    this.renders += 1;
    const figures = pick(this, set, 'figure');
    if (!figures.length) return undefined;
    return html`<p part="labels" lang=${locale.tag}>${figures.map(({ label }) => label).join()}</p>`;
  }

  /** What a reader reads: its labels, its message, or its fallback. */
  get shown(): string {
    const root = this.shadowRoot!;
    const own = root.querySelector('p')?.textContent;
    return own ?? this.textContent.trim();
  }
}

define('fact-probe', ProbeElement);

declare global {
  interface HTMLElementTagNameMap {
    'fact-probe': ProbeElement;
  }
}
