import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { northKoreanTroops } from '../../src/articles/north-korean-troops.js';
import { arabicFacts } from '../the-article/arabic-facts.js';
import * as frames from './frames.js';
import { ageOfTheUniverse, kinds, population, populationInArabic } from './numbers.js';
import { calendar, hostile, nothing } from './samples.js';

const meta: Meta<frames.Args> = {
  title: 'Elements/Figures panel',
  component: 'fact-figures-panel',
  argTypes: { ...frames.controls },
  decorators: [frames.themed, frames.facts(northKoreanTroops)],
  render: ({ fact, 'heading-level': level }) => html`
    <fact-figures-panel fact=${ifDefined(fact)} heading-level=${ifDefined(level)}></fact-figures-panel>
  `,
};
export default meta;

type Story = StoryObj<frames.Args>;

export const One: Story = { args: { fact: 'casualties' } };

/** Without `fact`, all figures of the article. Those that are part of one another share a scale. */
export const Many: Story = {};

/** A part alone still shows how much of its whole it is. */
export const PartOfAWhole: Story = { args: { fact: 'troops-deployed' } };

/** Who denies it stands beside who says it. */
export const Disputed: Story = { args: { fact: 'troops-tracked' } };

/** Ranges are drawn as ranges, an open end as open; figures in other units never share the scale. */
export const RangesAndUnits: Story = { decorators: [frames.facts(calendar)] };

/** A price in its currency; from a million on a number stands in short, too. */
export const Currency: Story = { args: { fact: 'alaska' }, decorators: [frames.facts(kinds)] };

/** What a percentage is of belongs to it. */
export const PercentageWithItsBase: Story = {
  args: { fact: 'ocean' },
  decorators: [frames.facts(kinds)],
};

export const Rate: Story = { args: { fact: 'leap-years' }, decorators: [frames.facts(kinds)] };

/** In a unit of measure, which is worded in the language of the page. Where the short form rounds, it says so. */
export const BigNumber: Story = { args: { fact: 'light' }, decorators: [frames.facts(kinds)] };

export const NumbersOfEveryKind: Story = { decorators: [frames.facts(kinds)] };

/** From three numbers on, what held before is drawn to scale; it stands in words in any case. */
export const FormerValues: Story = { decorators: [frames.facts(population)] };

/** What was a wide range narrowed to a number. */
export const FormerRange: Story = { decorators: [frames.facts(ageOfTheUniverse)] };

/** A series runs from right to left, too. */
export const FormerValuesInArabic: Story = {
  decorators: [frames.facts(populationInArabic), frames.rightToLeft],
};

/** The page is in Arabic, and so is the dataset. */
export const RightToLeft: Story = { decorators: [frames.facts(arabicFacts), frames.rightToLeft] };

/** The facts are not there yet. After ten seconds without any, the element says that it cannot have them. */
export const Loading: Story = { decorators: [frames.noFactsYet] };

export const Failed: Story = { decorators: [frames.brokenFacts] };

/** What the publisher wrote inside stays where the facts cannot be had. */
export const Fallback: Story = {
  decorators: [frames.brokenFacts],
  render: () => html`
    <fact-figures-panel fact="troops-tracked">
      <p>About 3,000 troops have been tracked, according to John F. Kirby.</p>
    </fact-figures-panel>
  `,
};

/** The facts are there, and none of them is a figure. */
export const Empty: Story = { decorators: [frames.facts(nothing)] };

export const Narrow: Story = {
  args: { fact: 'xi-corps-size troops-deployed troops-tracked' },
  decorators: [frames.narrow],
};

export const Dark: Story = {
  args: { fact: 'xi-corps-size troops-deployed troops-tracked' },
  decorators: [frames.dark],
};

/** Markup, bidi controls and endless words in every string: all of it shows as text. */
export const HostileText: Story = { decorators: [frames.facts(hostile), frames.narrow] };

/** A publisher’s own looks, by custom properties alone. */
export const Themed: Story = {
  args: {
    fact: 'xi-corps-size troops-deployed',
    '--fact-font-display': 'Georgia, serif',
    '--fact-accent': '#0b6e4f',
    '--fact-rule': '#c9d8d1',
  },
};
