// A long timeline is drawn in pieces; in the end all is as if it had been drawn at once.
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../../src/elements/timeline/define.js';
import { timelineView } from '../../../src/elements/timeline/timeline-view.js';
import type { FactTimeline } from '../../../src/elements/timeline/timeline.js';
import { readFacts, type ArticleFacts, type FactSet } from '../../../src/facts/index.js';
import { en } from '../../../src/locales/en.js';
import { sv } from '../../../src/locales/sv.js';
import { addLocale } from '../../../src/page/language.js';

addLocale(sv);

const COUNT = 1200;
/** Three months apart; each fiftieth without a date. */
const date = (i: number) => `${1700 + (i >> 2)}-${String((i % 4) * 3 + 1).padStart(2, '0')}`;

function facts(word = 'sails', count = COUNT): ArticleFacts {
  return {
    factbox: 1,
    language: 'en',
    article: { title: 'The harbour' },
    facts: Array.from({ length: count }, (_, i) => ({
      id: `f${i}`,
      type: 'event' as const,
      title: `Ship ${i} ${word}`,
      ...(i % 50 && { date: date(i) }),
    })),
  };
}

const titlesIn = (root: ParentNode) =>
  [...root.querySelectorAll('[part=title]')].map(({ textContent }) => textContent);
const titles = (element: FactTimeline) => titlesIn(element.shadowRoot!);
const headings = (root: ParentNode) =>
  [...root.querySelectorAll('[part=heading]')].map(({ textContent }) => textContent.trim());

/** On the page and begun, and not a task later. */
async function begun(
  set: FactSet = readFacts(facts()),
  order = 'ascending',
): Promise<FactTimeline> {
  const holder = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  render(html`<fact-timeline .facts=${set} .order=${order}></fact-timeline>`, holder);
  const element = holder.querySelector('fact-timeline')!;
  // Lit draws in a microtask.
  await Promise.resolve();
  await Promise.resolve();
  return element;
}

const task = () => new Promise((resolve) => setTimeout(resolve));
/** Some pieces more are there, and some are missing. */
async function underWay(element: FactTimeline): Promise<void> {
  const first = titles(element).length;
  while (titles(element).length === first) await task();
  expect(titles(element).length).to.be.lessThan(COUNT);
}

function atOnce(set: FactSet, order: 'ascending' | 'descending'): HTMLElement {
  const holder = document.createElement('div');
  const choice = {
    order,
    headingLevel: 3,
    localName: 'fact-timeline',
    reportProblem: () => undefined,
  };
  render(timelineView(choice, set, en), holder);
  return holder;
}

describe('a long timeline', () => {
  it('begins with more than a screen of it', async () => {
    const element = await begun();
    expect(titles(element).slice(0, 3)).to.deep.equal([
      'Ship 1 sails',
      'Ship 2 sails',
      'Ship 3 sails',
    ]);
    expect(titles(element).length).to.be.within(30, 299);
    expect(element.state).to.equal('ready');
  });

  for (const order of ['ascending', 'descending'] as const)
    it(`is complete when it says so, ${order}`, async () => {
      const set = readFacts(facts());
      const element = await begun(set, order);
      await element.updateComplete;
      const whole = atOnce(set, order);
      expect(titles(element)).to.have.length(COUNT).and.to.deep.equal(titlesIn(whole));
      expect(headings(element.shadowRoot!)).to.deep.equal(headings(whole));
      const words = (root: ParentNode & Node) => root.textContent!.replace(/\s+/g, ' ').trim();
      expect(words(element.shadowRoot!)).to.equal(words(whole));
    });

  it('keeps what it has drawn', async () => {
    const element = await begun();
    const first = element.shadowRoot!.querySelector('[part=entry]')!;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=entry]') === first).to.equal(true);
  });

  it('shows other facts that come meanwhile, and none of those before', async () => {
    const element = await begun();
    await underWay(element);
    element.facts = readFacts(facts('sinks', COUNT - 100));
    await element.updateComplete;
    expect(titles(element)).to.have.length(COUNT - 100);
    expect(titles(element).every((title) => title.endsWith('sinks'))).to.equal(true);
  });

  it('is all in the language that the page changes to meanwhile', async () => {
    const element = await begun();
    await underWay(element);
    element.parentElement!.lang = 'sv';
    await task();
    await element.updateComplete;
    expect(titles(element)).to.have.length(COUNT);
    const lines = [...element.shadowRoot!.querySelectorAll('[part=attribution] [lang]')];
    expect(new Set(lines.map((line) => line.getAttribute('lang')))).to.deep.equal(new Set(['sv']));
  });

  it('turns round whole', async () => {
    const element = await begun();
    await underWay(element);
    element.order = 'descending';
    await element.updateComplete;
    expect(titles(element)[0]).to.equal(`Ship ${COUNT - 1} sails`);
    expect(titles(element)).to.have.length(COUNT);
  });

  it('is printed whole', async () => {
    const element = await begun();
    await underWay(element);
    window.dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    await Promise.resolve();
    expect(titles(element)).to.have.length(COUNT);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(titles(element)).to.have.length(COUNT);
  });

  it('stops when it is removed, and goes on where it comes back', async () => {
    const element = await begun();
    await underWay(element);
    const { parentElement } = element;
    element.remove();
    const drawn = titles(element).length;
    await element.updateComplete;
    await task();
    await task();
    expect(titles(element)).to.have.length(drawn);
    parentElement!.append(element);
    await element.updateComplete;
    expect(titles(element)).to.have.length(COUNT);
    expect(new Set(titles(element)).size).to.equal(COUNT);
  });

  it('of no more than three hundred is drawn at once', async () => {
    const element = await begun(readFacts(facts('sails', 300)));
    expect(titles(element)).to.have.length(300);
  });
});
