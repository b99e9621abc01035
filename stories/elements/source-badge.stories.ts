import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { northKoreanTroops } from '../../src/articles/north-korean-troops.js';
import { arabicFacts } from '../the-article/arabic-facts.js';
import * as frames from './frames.js';
import { hostile, nothing } from './samples.js';

const badge = ({ fact, source, 'heading-level': level }: frames.Args) => html`<fact-source-badge
  fact=${ifDefined(fact)}
  source=${ifDefined(source)}
  heading-level=${ifDefined(level)}
></fact-source-badge>`;

const meta: Meta<frames.Args> = {
  title: 'Elements/Source badge',
  component: 'fact-source-badge',
  argTypes: { ...frames.controls, source: { control: 'text' } },
  decorators: [frames.themed, frames.facts(northKoreanTroops)],
  args: { fact: 'troops-deployed' },
  render: (args) => html`
    <p class="frame-sentence">
      Some 12,000 troops are soon to be sent to Eastern Europe ${badge(args)}. That would be a small part of
      the corps from which they are said to come.
    </p>
  `,
};
export default meta;

type Story = StoryObj<frames.Args>;

export const One: Story = {};

/** Many in one text: each names who says it, and how firm it is. */
export const Many: Story = {
  render: () => html`
    <p class="frame-sentence">
      The United States has tracked about 3,000 troops ${badge({ fact: 'troops-tracked' })}, and some are
      said to be at the front ${badge({ fact: 'front-lines-kursk' })}. Others put the price at help with
      nuclear weapons ${badge({ fact: 'nuclear-payment' })}. What North Korea intends is another matter
      ${badge({ fact: 'intentions' })}.
    </p>
  `,
};

/** Opened by a click, a tap or a key: everybody’s position, how they know, when and where they said it. */
export const Opened: Story = {
  args: { fact: 'troops-tracked' },
  render: (args) => html`
    <p class="frame-sentence">About 3,000 troops have been tracked to Vladivostok ${badge(args)}.</p>
  `,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('fact-source-badge');
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLElement>('[part=button]')?.click();
    await element?.updateComplete;
  },
};

export const Disputed: Story = {
  args: { fact: 'front-lines-kursk' },
  render: (args) => html`
    <p class="frame-sentence">Some have appeared at the front in Kursk ${badge(args)}.</p>
  `,
};

/** Who says it reached the article by way of somebody else. */
export const Relayed: Story = {
  args: { fact: 'uniforms' },
  render: (args) => html`
    <p class="frame-sentence">The newly sent forces wear Russian uniforms ${badge(args)}.</p>
  `,
};

/** For a source instead of a fact: how many facts rest on it. */
export const OfASource: Story = {
  args: { fact: undefined, source: 'slate-article' },
  render: (args) => html`
    <p class="frame-sentence">The Kremlin kept nuclear materials from its allies ${badge(args)}.</p>
  `,
};

/** The page is in Arabic, and so is the dataset. */
export const RightToLeft: Story = {
  args: { fact: 'troops-tracked' },
  decorators: [frames.facts(arabicFacts), frames.rightToLeft],
  render: (args) => html`
    <p class="frame-sentence">رصدت الولايات المتحدة نحو 3000 جندي ${badge(args)}.</p>
  `,
};

/** A sentence is not broken by a message: there is nothing until the facts are there. */
export const Loading: Story = { decorators: [frames.noFactsYet] };

/** Nor is it broken when they cannot be had. */
export const Failed: Story = { decorators: [frames.brokenFacts] };

/** What the publisher wrote inside stays where the facts cannot be had. */
export const Fallback: Story = {
  decorators: [frames.brokenFacts],
  render: () => html`
    <p class="frame-sentence">
      Some 12,000 troops are soon to be sent to Eastern Europe
      <fact-source-badge fact="troops-deployed">(South Korea’s Defense Ministry)</fact-source-badge>.
    </p>
  `,
};

/** The facts are there, and the badge names none of them. */
export const Empty: Story = { args: { fact: undefined }, decorators: [frames.facts(nothing)] };

export const Narrow: Story = { decorators: [frames.narrow] };

export const Dark: Story = { ...Disputed, decorators: [frames.dark] };

/** Markup, bidi controls and endless words in every string: all of it shows as text. */
export const HostileText: Story = {
  args: { fact: 'figure' },
  decorators: [frames.facts(hostile), frames.narrow],
};

/** A publisher’s own looks, by custom properties alone. */
export const Themed: Story = {
  ...Opened,
  args: {
    fact: 'troops-tracked',
    '--fact-surface': 'light-dark(#fff7e0, #2a2210)',
    '--fact-muted': 'light-dark(#6b4e00, #dfc480)',
    '--fact-rule': 'light-dark(#e2c988, #6b5a2a)',
  },
};
