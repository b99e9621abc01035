import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { northKoreanTroops } from '../../src/articles/north-korean-troops.js';
import type { FactProblemEvent } from '../../src/index.js';
import { arabicFacts } from '../the-article/arabic-facts.js';
import * as frames from './frames.js';
import { population, populationBefore } from './numbers.js';
import { calendar, nothing, statedInAnArticle } from './samples.js';

const meta: Meta = {
  title: 'Elements/Set',
  component: 'fact-set',
  parameters: { controls: { disable: true } },
};
export default meta;

/** From a file: one request an address, however many elements and sets ask for it. */
export const FromAnAddress: StoryObj = {
  render: () => html`
    <fact-set src="facts.json">
      <fact-figures-panel></fact-figures-panel>
      <fact-quote-card></fact-quote-card>
    </fact-set>
  `,
};

/** In the page itself, for a CMS without files. */
export const InThePage: StoryObj = {
  render: () => html`
    <fact-set>
      <script type="application/json">
        {
          "factbox": 1,
          "language": "en",
          "article": { "title": "The calendar in numbers" },
          "facts": [{ "id": "week", "type": "figure", "label": "A week", "value": 7, "unit": "days" }]
        }
      </script>
      <fact-figures-panel></fact-figures-panel>
    </fact-set>
  `,
};

/** From a script of the page: the property `facts`. */
export const AsAProperty: StoryObj = {
  render: () => html`
    <fact-set .facts=${northKoreanTroops}>
      <fact-quote-card fact="escalation"></fact-quote-card>
    </fact-set>
  `,
};

/** Two on one page: `for` says which. Elements within a set need not say it. */
export const TwoOnAPage: StoryObj = {
  render: () => html`
    <fact-set id="calendar" .facts=${calendar}></fact-set>
    <fact-set id="article" .facts=${northKoreanTroops}></fact-set>
    <fact-figures-panel for="calendar" fact="week"></fact-figures-panel>
    <fact-figures-panel for="article" fact="casualties"></fact-figures-panel>
  `,
};

/** The set gives the language of the facts; the page gives the language of the words around them. */
export const RightToLeft: StoryObj = {
  decorators: [frames.facts(arabicFacts), frames.rightToLeft],
  render: () => html`<fact-figures-panel fact="troops-deployed"></fact-figures-panel>`,
};

const panel = () => html`<fact-figures-panel></fact-figures-panel>`;

/** No facts yet. After ten seconds without any, the elements say that they cannot have them. */
export const Loading: StoryObj = { decorators: [frames.noFactsYet], render: panel };

/** Facts, and none that the element shows. */
export const Empty: StoryObj = { decorators: [frames.facts(nothing)], render: panel };

function list(event: FactProblemEvent): void {
  const problems = (event.currentTarget as HTMLElement).querySelector('ul');
  problems?.append(
    ...event.problems.map(({ message }) => {
      const entry = document.createElement('li');
      entry.textContent = message;
      return entry;
    }),
  );
}

/** The file cannot be read: the fallback stays, and the event `fact-problem` says what is wrong. */
export const Failed: StoryObj = {
  render: () => html`
    <div @fact-problem=${list}>
      <fact-set>
        <script type="application/json">
          { "factbox": 1, "language": "en", "facts": [
        </script>
        <fact-figures-panel><p>A week has 7 days.</p></fact-figures-panel>
      </fact-set>
      <p>What the event tells:</p>
      <ul></ul>
    </div>
  `,
};

/** Some facts are broken: they are left out and reported, and the others show. */
export const Problems: StoryObj = {
  render: () => html`
    <div @fact-problem=${list}>
      <fact-set>
        <script type="application/json">
          {
            "factbox": 1,
            "language": "en",
            "article": { "title": "The calendar in numbers" },
            "facts": [
              { "id": "week", "type": "figure", "label": "A week", "value": 7, "unit": "days" },
              { "id": "week", "type": "figure", "label": "A fortnight", "value": 14, "unit": "days" },
              { "id": "month", "type": "figure", "label": "A month", "value": "thirty", "unit": "days" },
              { "id": "leap-day", "type": "event", "title": "A day is added", "date": "29 February" },
              { "id": "year", "type": "figure", "label": "A year", "value": 12, "unit": "months", "partOf": "decade" }
            ]
          }
        </script>
        <fact-figures-panel></fact-figures-panel>
      </fact-set>
      <p>What the event tells:</p>
      <ul></ul>
    </div>
  `,
};

/**
 * A later dataset takes the place of the first while a reader has the page open. What it changes is marked
 * beside the facts, and told to those who listen.
 */
export const ChangedMeanwhile: StoryObj = {
  decorators: [frames.facts(populationBefore)],
  render: panel,
  play: async ({ canvasElement }) => {
    const set = canvasElement.querySelector('fact-set');
    const shown = canvasElement.querySelector('fact-figures-panel');
    await shown?.updateComplete;
    if (set) set.facts = population;
    const isMarked = () => shown?.shadowRoot?.querySelector('[part=changed]');
    while (!isMarked()) await new Promise((resolve) => requestAnimationFrame(resolve));
  },
};

/**
 * With `article`, a CSS selector, each fact is looked for in the article by its anchor. “Show in the article”
 * leads a reader to the passage. An anchor whose words are there twice is reported, and gets no button.
 */
export const PointedAtTheArticle: StoryObj = {
  render: () => html`
    <div @fact-problem=${list}>
      <article id="story">
        <p>
          <em>The escalation has already happened</em>: so Phillips O’Brien, who teaches strategic
          studies, sums it up.
        </p>
        <p>
          Washington followed about 3,000 soldiers on their way to
          <a href="#story">Vladivostok</a>. In New York, Pyongyang’s envoys called all of it
          “groundless, stereotyped rumors”.
        </p>
        <p>What the soldiers are to do is not known, nor when the soldiers are to do it.</p>
      </article>
      <fact-set article="#story" .facts=${statedInAnArticle}>
        <fact-quote-card></fact-quote-card>
        <fact-timeline></fact-timeline>
      </fact-set>
      <p>What the event tells:</p>
      <ul></ul>
    </div>
  `,
};
