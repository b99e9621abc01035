import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/set/define.js';
import type { FactSetElement } from '../../../src/elements/set/fact-set.js';
import type { ArticleFacts } from '../../../src/facts/index.js';
import { listen, next, settled } from '../page/helpers.js';

/** Nothing is wrong with it, and something is doubtful. */
const WITHOUT_UNIT: ArticleFacts = {
  factbox: 1,
  language: 'en',
  article: { title: 'The flood' },
  facts: [{ id: 'depth', type: 'figure', value: 7, label: 'at the bridge' }],
};
const SENTENCE =
  'Fact “depth” has no “unit”, so nobody can tell what the number counts. Add one, such as “people”.';

describe('fact-set: check', () => {
  it('has what is only doubtful told', async () => {
    const said = listen();
    const set = await fixture<FactSetElement>(html`<fact-set check></fact-set>`);
    const told = next(set, 'fact-problem');
    set.facts = WITHOUT_UNIT;
    expect((await told).problems.map(({ code }) => code)).to.deep.equal(['no-unit']);
    expect(set.problems.map(({ message }) => message)).to.deep.equal([SENTENCE]);
    expect(set.state).to.equal('ready');
    expect(said).to.deep.equal([`[factbox] no-unit: ${SENTENCE}`]);
  });

  it('may come after the facts, and tells the line of a script', async () => {
    listen();
    const set = await fixture<FactSetElement>(html`<fact-set></fact-set>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = `\n${JSON.stringify(WITHOUT_UNIT, null, 2)}`;
    const ready = next(set, 'fact-ready');
    set.append(script);
    await ready;
    const told = next(set, 'fact-problem');
    set.check = true;
    const [problem] = (await told).problems;
    expect(problem).to.include({ code: 'no-unit', path: '/facts/0', line: 9 });
  });

  it('is left out for readers, who are told nothing', async () => {
    const said = listen();
    const set = await fixture<FactSetElement>(
      html`<fact-set .facts=${structuredClone(WITHOUT_UNIT)}></fact-set>`,
    );
    await settled();
    expect(set.state).to.equal('ready');
    expect(set.problems).to.deep.equal([]);
    expect(said).to.deep.equal([]);
  });
});
