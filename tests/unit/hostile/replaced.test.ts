/** A dataset that is replaced with every frame for ten seconds, as by a page that means it too well with live facts. */
import { expect } from '@open-wc/testing';
import type { ArticleFacts } from '../../../src/facts/index.js';
import { collectGarbage } from '../../support/commands.js';
import { ELEMENTS, goodFacts, hearTroubles, place, shownIn, updated, WORDS } from './page.js';

const SECONDS = 10;

/** Each differs from the one before in what it says; every fifth lacks a fact, and a few are of no use. */
function nth(n: number): unknown {
  if (n % 17 === 16) return n % 2 ? { factbox: 9 } : 'facts';
  const { facts, ...others } = goodFacts;
  const figure = { ...facts[1], value: n, label: `gauges in round ${n}` };
  const kept = n % 5 === 4 ? facts.slice(0, 1) : facts;
  return { ...others, facts: kept.map((fact) => (fact.type === 'figure' ? figure : fact)) };
}

const frame = () => new Promise(requestAnimationFrame);
const count = (root: ParentNode): number =>
  [...root.querySelectorAll('*')].reduce(
    (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
    0,
  );

it('datasets replaced every frame: the last one wins, nothing grows', async function () {
  this.timeout((SECONDS + 30) * 1000);
  hearTroubles();
  const page = place(`
    <div id="story"><p>This one stays.</p></div>
    <fact-set article="#story" json-ld check></fact-set>${ELEMENTS}
  `);
  const set = page.querySelector('fact-set')!;
  const last = (await import('../../../src/facts/index.js')).parseFacts(nth(1));

  const told = () => set.shadowRoot!.querySelector('[role=status]')?.textContent;

  /** How much there is of all that could grow, once everything has come to rest. */
  async function atRest(): Promise<object> {
    for (const facts of [nth(0) as ArticleFacts, last]) {
      const before = told();
      set.facts = facts;
      while (!told() || told() === before) await frame();
    }
    await updated(page);
    return {
      nodes: count(page),
      regions: set.shadowRoot!.querySelectorAll('[role=status]').length,
      sheets: set.shadowRoot!.adoptedStyleSheets.length,
      scripts: scripts(),
      highlights: CSS.highlights.size,
    };
  }

  const scripts = () => document.querySelectorAll('script[type="application/ld+json"]').length;
  set.facts = nth(1) as ArticleFacts;
  while (!scripts()) await frame();
  const before = await atRest();
  expect(before).to.deep.include({ regions: 1, scripts: 1 });

  const seen: WeakRef<object>[] = [];
  const end = performance.now() + SECONDS * 1000;
  for (let n = 2; performance.now() < end; n += 1) {
    set.facts = nth(n) as ArticleFacts;
    await updated(page);
    if (set.factSet) seen.push(new WeakRef(set.factSet));
    const [, figures] = shownIn(page);
    if (n % 17 < 16 && n % 5 < 4) expect(figures).to.contain(`gauges in round ${n}`);
    await frame();
  }
  expect(seen.length).to.be.above(SECONDS);

  expect(await atRest()).to.deep.equal(before);
  expect(set.factSet).to.equal(last);
  const [quotes, figures, events] = shownIn(page);
  expect(quotes).to.contain(WORDS.quote);
  expect(figures).to.contain('gauges in round 1 ');
  expect(events).to.contain(WORDS.event);
  // Whether the old ones are gone only a browser can say that clears up when it is told to.
  await frame();
  if (await collectGarbage())
    expect(seen.filter((ref) => ref.deref()).length, `of ${seen.length}`).to.be.below(4);
});
