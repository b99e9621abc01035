// Each element as a screen reader gets it: every word, in order, once.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { FactSetElement } from '../../../src/elements/set/fact-set.js';
import type { FactElement } from '../../../src/elements/shared/fact-element.js';
import type { ArticleFacts } from '../../../src/facts/index.js';
import { accessibleOutline, itExposes } from '../../support/commands.js';
import { until } from '../page/helpers.js';

const people = { counts: 'people', one: 'soldier', other: 'soldiers' };
const facts: ArticleFacts = {
  factbox: 1,
  language: 'en',
  article: { title: 'Numbers' },
  sources: [{ id: 'briefing', title: 'Briefing at noon', url: 'https://example.org/briefing' }],
  actors: [
    { id: 'kirby', name: 'John F. Kirby', role: 'spokesman' },
    { id: 'kremlin', name: 'the Kremlin' },
  ],
  places: [{ id: 'port', name: 'Vladivostok' }],
  facts: [
    {
      id: 'words',
      type: 'quote',
      text: 'They [the troops] came by ship.',
      speaker: 'kirby',
      wording: 'translated',
      date: '2024-11-05',
      source: 'briefing',
      original: { language: 'de', text: 'Sie kamen mit dem Schiff.' },
    },
    { id: 'corps', type: 'figure', label: 'The whole corps', value: 80000, unit: people },
    {
      id: 'tracked',
      type: 'figure',
      label: 'Seen on the way',
      value: 2000,
      qualifier: 'about',
      unit: people,
      asOf: '2024-11-05',
      partOf: 'corps',
      notes: ['Counted at sea.'],
      attributions: [
        { actor: 'kirby', source: 'briefing' },
        { actor: 'kremlin', stance: 'denies', words: 'mere rumors' },
      ],
    },
    {
      id: 'landed',
      type: 'event',
      title: 'They land',
      date: '2024-11-04',
      place: 'port',
      attributions: [{ actor: 'kirby' }],
    },
    { id: 'deployed', type: 'event', title: 'They march on', status: 'planned' },
  ],
};

async function page(element: ReturnType<typeof html>): Promise<FactSetElement> {
  const set = await fixture<FactSetElement>(
    html`<fact-set lang="en" .facts=${facts}>${element}</fact-set>`,
  );
  await set.updateComplete;
  for (const shown of set.querySelectorAll<FactElement>('*')) await shown.updateComplete;
  return set;
}

const sentence = html`<p>Some 2,000 <fact-source-badge fact="tracked"></fact-source-badge></p>`;

/** Without spaces and the empty markers of lists, nor the marks of direction around names: nobody hears these. */
const heard = async (element: Element): Promise<string> =>
  (await accessibleOutline(element))
    .replace(/[\u2066-\u2069]/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/^ *(StaticText " "|ListMarker)\n/gm, '')
    .replaceAll('StaticText ', '');

const open = async (set: FactSetElement, selector: string): Promise<void> => {
  const badge = set.querySelector(selector)!;
  badge.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
  await until(() => badge.shadowRoot!.querySelector('[part=close]') !== null);
};

const QUOTE = `figure
  blockquote
    paragraph
      "“"
      "They "
      "[the troops]"
      " came by ship."
      "”"
  paragraph
    "In the original (German)"
  blockquote
    paragraph
      "„"
      "Sie kamen mit dem Schiff."
      "“"
  Figcaption
    paragraph
      strong
        "John F. Kirby"
    paragraph
      "Spokesman"
    paragraph
      "Translated"
      " ·"
      time
        "November 5, 2024"
      " ·"
      link "Briefing at noon"
        "Briefing at noon"
    paragraph
      "Words in [brackets] are the editor’s"`;

const CLOSED = `paragraph
  "Some 2,000 "
  "("
  "John F. Kirby: "
  button "disputed"
    "disputed"
  ")"`;

const OPENED = `paragraph
  "Some 2,000 "
  "("
  "John F. Kirby: "
  button "disputed"
    "disputed"
  ")"
  group "Who says so"
    heading "Who says so"
      "Who says so"
    button "Close"
      "×"
    "About 2,000 soldiers"
    "Seen on the way"
    paragraph
      time
        "As of November 5, 2024"
      " ·"
      "disputed"
    list
      listitem
        paragraph
          "John F. Kirby"
        paragraph
          "Spokesman"
        paragraph
          link "Briefing at noon"
            "Briefing at noon"
      listitem
        paragraph
          "Denied by the Kremlin"
        paragraph
          "“"
          "mere rumors"
          "”"
    paragraph
      "Counted at sea."`;

const PANEL = `list
  listitem
    heading "80,000 soldiers The whole corps"
      "80,000"
      " soldiers"
      "The whole corps"
    paragraph
      "The article’s own account"
  listitem
    heading "about 2,000 soldiers Seen on the way"
      "about "
      "2,000"
      " soldiers"
      "Seen on the way"
    paragraph
      time
        "As of November 5, 2024"
    paragraph
      "About 2.5% of “The whole corps”, computed from these numbers"
    paragraph
      "John F. Kirby"
      " ·"
      "denied by the Kremlin"
      "“"
      "mere rumors"
      "”"
      " ·"
      "disputed"
    paragraph
      "Counted at sea."
paragraph
  "Drawn to one scale"`;

const TIMELINE = `list
  listitem
    heading "November 4, 2024"
      time
        "November 4, 2024"
    list
      listitem
        paragraph
          "Vladivostok"
        paragraph
          "They land"
        paragraph
          "John F. Kirby"
          " ·"
          "one source"
  listitem
    heading "No date given"
      "No date given"
    list
      listitem
        paragraph
          strong
            "Planned"
        paragraph
          "They march on"
        paragraph
          "The article’s own account"`;

const CHANGED = `paragraph
  "Of soldiers."
status
  "1 fact changed: “The whole corps”"`;

describe('to a screen reader', () => {
  itExposes(
    'a quote card is a figure: the words, the original, who said it, when and where',
    async () => {
      const set = await page(html`<fact-quote-card></fact-quote-card>`);
      expect(await heard(set)).to.equal(QUOTE);
    },
  );

  itExposes('a closed badge is a few words in the sentence, and a button', async () => {
    const set = await page(sentence);
    expect(await heard(set)).to.equal(CLOSED);
  });

  itExposes(
    'an opened badge is a group with a heading, a button that closes it, and a list',
    async () => {
      const set = await page(sentence);
      await open(set, 'fact-source-badge');
      expect(await heard(set)).to.equal(OPENED);
    },
  );

  itExposes('a figures panel is a list of headings, and no picture', async () => {
    const set = await page(html`<fact-figures-panel></fact-figures-panel>`);
    expect(await heard(set)).to.equal(PANEL);
  });

  itExposes(
    'a timeline is a list of dates, each with a list of its entries, and no line',
    async () => {
      const set = await page(html`<fact-timeline></fact-timeline>`);
      expect(await heard(set)).to.equal(TIMELINE);
    },
  );

  itExposes('a set is nothing until its facts change, and then one sentence', async () => {
    const set = await page(html`<p>Of soldiers.</p>`);
    expect(await heard(set)).to.equal('paragraph\n  "Of soldiers."');
    const changed = facts.facts.map((fact) =>
      fact.type === 'figure' && fact.id === 'corps' ? { ...fact, value: 90000 } : fact,
    );
    set.facts = { ...facts, facts: changed };
    await until(() => !!set.shadowRoot!.querySelector('[role=status]')?.textContent);
    expect(await heard(set)).to.equal(CHANGED);
  });
});
