import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { northKoreanTroops } from '../../src/articles/north-korean-troops.js';
import { arabicFacts } from '../the-article/arabic-facts.js';
import { corrected } from './corrected.js';
import * as frames from './frames.js';
import { hostile, newspapers, nothing } from './samples.js';

const text = { control: 'text' } as const;

const meta: Meta<frames.Args> = {
  title: 'Elements/Timeline',
  component: 'fact-timeline',
  argTypes: {
    ...frames.controls,
    type: text,
    actor: text,
    place: text,
    order: { control: 'select', options: ['ascending', 'descending'] },
  },
  decorators: [frames.themed, frames.facts(northKoreanTroops)],
  render: ({ fact, type, actor, place, order, 'heading-level': level }) => html`
    <fact-timeline
      fact=${ifDefined(fact)}
      type=${ifDefined(type)}
      actor=${ifDefined(actor)}
      place=${ifDefined(place)}
      order=${ifDefined(order)}
      heading-level=${ifDefined(level)}
    ></fact-timeline>
  `,
};
export default meta;

type Story = StoryObj<frames.Args>;

export const One: Story = { args: { fact: 'un-statement' } };

/** Without `fact`, all events of the article. */
export const Many: Story = {};

/** Planned, denied, and without a date: each is told in words. */
export const Disputed: Story = {
  args: { fact: 'vladivostok-transport kirby-statement deployment front-lines-kursk' },
};

export const LatestFirst: Story = { args: { order: 'descending', type: 'event quote figure' } };

/** Only what an actor does, says, or is the subject of. */
export const OfAnActor: Story = { args: { actor: 'south-korea defense-ministry' } };

/** Only what happens at a place or within it. */
export const AtAPlace: Story = { args: { place: 'russian-territory' } };

/** Four centuries: the unit follows the span, and no date says more than is known. */
export const Centuries: Story = { decorators: [frames.facts(newspapers)] };

/** What an entry said before, when that changed and why; the earliest change first. */
export const Corrected: Story = { decorators: [frames.facts(corrected)] };

/** The page is in Arabic, and so is the dataset. */
export const RightToLeft: Story = { decorators: [frames.facts(arabicFacts), frames.rightToLeft] };

/** The facts are not there yet. After ten seconds without any, the element says that it cannot have them. */
export const Loading: Story = { decorators: [frames.noFactsYet] };

export const Failed: Story = { decorators: [frames.brokenFacts] };

/** What the publisher wrote inside stays where the facts cannot be had. */
export const Fallback: Story = {
  decorators: [frames.brokenFacts],
  render: () => html`
    <fact-timeline>
      <ol>
        <li>October 21: North Korea rejects the accusations at the United Nations.</li>
        <li>October 23: The United States says that it has tracked some 3,000 troops.</li>
      </ol>
    </fact-timeline>
  `,
};

/** The facts are there, and none of them is an event. */
export const Empty: Story = { decorators: [frames.facts(nothing)] };

export const Narrow: Story = {
  args: { fact: 'un-statement vladivostok-transport kirby-statement deployment' },
  decorators: [frames.narrow],
};

export const Dark: Story = {
  args: { fact: 'un-statement vladivostok-transport kirby-statement deployment' },
  decorators: [frames.dark],
};

/** Markup, bidi controls and endless words in every string: all of it shows as text. */
export const HostileText: Story = {
  args: { type: 'event quote figure' },
  decorators: [frames.facts(hostile), frames.narrow],
};

/** A publisher’s own looks, by custom properties alone. */
export const Themed: Story = {
  args: {
    fact: 'un-statement kirby-statement deployment',
    '--fact-accent': '#0b6e4f',
    '--fact-rule': '#c9d8d1',
    '--fact-space': '1.25em',
  },
};
