/** A page on which one script has brought today's library and another an older one, each with some of the elements. */
import { expect } from '@open-wc/testing';
import { frame } from '../page/frames.js';
import { ELEMENTS, goodFacts, shownIn, updated, WORDS } from './page.js';

const TODAY = '/src/elements';
const OTHER = '/another-copy/src/elements';
const json = JSON.stringify(goodFacts);
const body = `<fact-set><script type="application/json">${json}</script></fact-set>${ELEMENTS}`;

describe('copies of the library side by side', () => {
  for (const [name, modules] of Object.entries({
    'the set of one, elements of both': [
      `${TODAY}/set`,
      `${OTHER}/quote-card`,
      `${TODAY}/figures-panel`,
      `${OTHER}/timeline`,
      `${OTHER}/source-badge`,
    ],
    'all of both by turns, the set last': [
      'quote-card',
      'figures-panel',
      'timeline',
      'source-badge',
      'set',
    ].flatMap((element, n) =>
      (n % 2 ? [TODAY, OTHER] : [OTHER, TODAY]).map((copy) => `${copy}/${element}`),
    ),
  }))
    it(name, async () => {
      const page = await frame(body);
      for (const module of modules) await page.load(`${module}/define.ts`);
      await updated(page.document);
      const shown = () => shownIn(page.document);
      const expectShown = (figure: string) => {
        const [quotes, figures, events, badge] = shown();
        expect(quotes).to.contain(WORDS.quote);
        expect(figures).to.contain(figure);
        expect(events).to.contain(WORDS.event);
        expect(badge).to.contain('own account');
      };
      expectShown(WORDS.figure);
      const facts = goodFacts.facts.map((fact) =>
        fact.type === 'figure' ? { ...fact, label: 'gauges of today' } : fact,
      );
      page.document.querySelector('fact-set')!.facts = { ...goodFacts, facts };
      await updated(page.document);
      expectShown('gauges of today');
      expect(page.said).to.deep.equal([]);
    });

  it('an older set, which knows only the facts and an older word for its state', async () => {
    const page = await frame(body);
    page.document.defaultView!.eval(`
      customElements.define('fact-set', class extends HTMLElement {
        factSet = { data: ${json}, facts: [], fact: () => undefined };
        state = 'done';
      });
    `);
    for (const element of ['quote-card', 'figures-panel', 'timeline', 'source-badge', 'set'])
      await page.load(`${TODAY}/${element}/define.ts`);
    while (shownIn(page.document).includes('')) await updated(page.document);
    const [quotes, figures, events] = shownIn(page.document);
    expect(quotes).to.contain(WORDS.quote);
    expect(figures).to.contain(WORDS.figure);
    expect(events).to.contain(WORDS.event);
    expect(page.said).to.deep.equal([]);
  });
});
