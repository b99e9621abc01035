import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { northKoreanTroops } from '../../src/articles/north-korean-troops.js';
import { arabicFacts } from '../the-article/arabic-facts.js';
import { corrected } from './corrected.js';
import * as frames from './frames.js';
import { deniedStatement, hostile, nothing } from './samples.js';

const meta: Meta<frames.Args> = {
  title: 'Elements/Quote card',
  component: 'fact-quote-card',
  argTypes: { ...frames.controls },
  decorators: [frames.themed, frames.facts(northKoreanTroops)],
  render: ({ fact, 'heading-level': level }) => html`
    <fact-quote-card fact=${ifDefined(fact)} heading-level=${ifDefined(level)}></fact-quote-card>
  `,
};
export default meta;

type Story = StoryObj<frames.Args>;

export const One: Story = { args: { fact: 'escalation' } };

/** Without `fact`, all quotations of the article. */
export const Many: Story = {};

/** The editor’s words stay in their brackets and are set apart. */
export const EditorsWords: Story = { args: { fact: 'down-payment' } };

/** When, where and by whom it was said, as far as the article gives it. */
export const WithDateAndPlace: Story = { args: { fact: 'un-denial' } };

/** A paraphrase has no quotation marks. Those who deny what is said stand beside it. */
export const Disputed: Story = {
  args: { fact: 'tracked' },
  decorators: [frames.facts(deniedStatement)],
};

/** What the card said before, when that changed and why: small, dated, in its place. */
export const Corrected: Story = {
  args: { fact: 'problem' },
  decorators: [frames.facts(corrected)],
};

/** A translation stands above the words that were said. The page is in Arabic. */
export const RightToLeft: Story = {
  args: { fact: 'escalation' },
  decorators: [frames.facts(arabicFacts), frames.rightToLeft],
};

/** The facts are not there yet. After ten seconds without any, the element says that it cannot have them. */
export const Loading: Story = { decorators: [frames.noFactsYet] };

export const Failed: Story = { decorators: [frames.brokenFacts] };

/** What the publisher wrote inside stays where the facts cannot be had. */
export const Fallback: Story = {
  decorators: [frames.brokenFacts],
  render: () => html`
    <fact-quote-card fact="escalation">
      <blockquote>“The escalation has already happened.”</blockquote>
      <p>Philips O’Brien, University of St. Andrews</p>
    </fact-quote-card>
  `,
};

/** The facts are there, and none of them is a quotation. */
export const Empty: Story = { decorators: [frames.facts(nothing)] };

export const Narrow: Story = { args: { fact: 'nuclear-restraint' }, decorators: [frames.narrow] };

export const Dark: Story = { args: { fact: 'escalation' }, decorators: [frames.dark] };

/** Markup, bidi controls and endless words in every string: all of it shows as text. */
export const HostileText: Story = { decorators: [frames.facts(hostile), frames.narrow] };

/** A publisher’s own looks, by custom properties alone. */
export const Themed: Story = {
  args: {
    fact: 'escalation',
    '--fact-font-display': 'Georgia, serif',
    '--fact-accent': '#b3261e',
    '--fact-space': '1.25em',
  },
};
