/** What stands around an element in a story: facts, a narrow column, a dark page, another direction. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { ArticleFacts } from '../../src/facts/index.js';
import '../../src/define.js';
import './frames.css';

/** The custom properties of a theme are among a story's controls. */
export type Args = Record<string, unknown>;

/** Elements take their facts from the nearest `fact-set` around them. */
export const facts =
  (dataset: ArticleFacts): Decorator =>
  (story) =>
    html`<fact-set .facts=${dataset}>${story()}</fact-set>`;

/** A `fact-set` that has no facts yet. After ten seconds the element gives up, and says so. */
export const noFactsYet: Decorator = (story) => html`<fact-set>${story()}</fact-set>`;

/** A dataset that breaks off in the middle fails as a file does that cannot be read. */
export const brokenFacts: Decorator = (story) => html`
  <fact-set>
    <script type="application/json">
      { "factbox": 1, "language": "en", "facts": [
    </script>
    ${story()}
  </fact-set>
`;

export const narrow: Decorator = (story) => html`<div class="frame-narrow">${story()}</div>`;

export const dark: Decorator = (story) => html`<div class="frame-dark">${story()}</div>`;

/** A page in Arabic. */
export const rightToLeft: Decorator = (story) => html`<div lang="ar" dir="rtl">${story()}</div>`;

/** The `--fact-*` controls, as the publisher's CSS. */
export const themed: Decorator<Args> = (story, { args }) => {
  const properties = Object.entries(args).filter(([name, value]) => name.startsWith('--') && value);
  if (!properties.length) return story();
  return html`<div style=${styleMap(Object.fromEntries(properties) as Record<string, string>)}>${story()}</div>`;
};

/** Controls for what all elements have in common. */
export const controls = {
  fact: { control: 'text' },
  for: { control: false },
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  headingLevel: { table: { disable: true } },
} as const;
