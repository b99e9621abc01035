import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import { readFacts, type FactSet } from '../../../src/facts/index.js';
import { ar } from '../../../src/locales/ar.js';
import { addLocale } from '../../../src/page/language.js';
import type { FactElement } from '../../../src/elements/shared/fact-element.js';
import { emulate, itEmulates } from '../../support/commands.js';
import { inDigitsOf } from '../../support/digits.js';

addLocale(ar);

const figure = { id: 'troops', type: 'figure', label: 'tracked', value: 12_000, unit: 'troops' };

function setOf(fact: object, history: readonly object[]): FactSet {
  const set = readFacts({
    factbox: 1,
    language: 'fr',
    article: { title: 'Troupes' },
    actors: [
      { id: 'seoul', name: 'Séoul' },
      { id: 'kyiv', name: 'Kyïv' },
    ],
    facts: [{ ...fact, history }],
  });
  expect(set.problems).to.deep.equal([]);
  return set;
}

/** The lines that tell what a fact said before, and the nodes they stand in. */
async function historyIn(
  name: string,
  fact: object,
  history: readonly object[],
  lang = 'en',
): Promise<{ lines: string[]; nodes: HTMLElement[] }> {
  const facts = setOf(fact, history);
  const holder = await fixture(html`<div lang=${lang}></div>`);
  holder.append(document.createElement(name));
  const [element] = holder.children as unknown as [FactElement];
  element.facts = facts;
  element.fact = facts.facts[0]!.id;
  await element.updateComplete;
  if (name === 'fact-source-badge') {
    element.shadowRoot!.querySelector('button')!.click();
    await element.updateComplete;
  }
  const nodes = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=history]')];
  const lines = nodes.map(({ innerText }) => innerText.replace(/[\u2066-\u2069]/g, ''));
  return { lines, nodes };
}

describe('what a fact said before', () => {
  const cases = {
    'fact-figures-panel': figure,
    'fact-timeline': { id: 'arrival', type: 'event', title: 'Ils arrivent', date: '2024-10-23' },
    'fact-quote-card': { id: 'words', type: 'quote', text: 'Oui.', speaker: 'seoul' },
    'fact-source-badge': { id: 'denial', type: 'claim', statement: 'Non.' },
  };
  for (const [name, fact] of Object.entries(cases)) {
    it(`stands in a ${name}`, async () => {
      const history = [{ date: '2024-10-24', reason: 'Le ministère a recompté.' }];
      const { lines, nodes } = await historyIn(name, fact, history);
      expect(lines).to.deep.equal(['Corrected October 24, 2024 Le ministère a recompté.']);
      const [reason] = nodes[0]!.querySelectorAll<HTMLElement>('[lang=fr]');
      expect(reason!.innerText).to.equal('Le ministère a recompté.');
      expect(reason!.dir).to.equal('auto');
    });

    // A badge's chain is not printed: its sentence tells more instead.
    if (name === 'fact-source-badge') continue;
    itEmulates(`stands on the paper of a ${name}`, async () => {
      const { nodes } = await historyIn(name, fact, [{ date: '2024-10-24', reason: 'Recompté.' }]);
      await emulate({ media: 'print' });
      expect(nodes[0]!.checkVisibility()).to.equal(true);
    });
  }

  it('is told in one line a change, the earliest first', async () => {
    const { lines } = await historyIn('fact-figures-panel', figure, [
      { date: '2024-10-24', kind: 'update', was: { value: 8000 } },
      { date: '2024-10-25', was: { value: 10_000 } },
    ]);
    expect(lines).to.deep.equal([
      'Updated October 24, 2024: was 8,000',
      'Corrected October 25, 2024: was 10,000',
    ]);
  });

  it('gives the day of the change and the former day to machines, too', async () => {
    const { lines, nodes } = await historyIn('fact-figures-panel', { ...figure, asOf: '2024' }, [
      { date: '2024-10-24', was: { value: 8000, asOf: '2023' } },
    ]);
    expect(lines).to.deep.equal(['Corrected October 24, 2024: was 8,000 as of 2023']);
    const times = [...nodes[0]!.querySelectorAll('time')];
    expect(times.map(({ dateTime }) => dateTime)).to.deep.equal(['2024-10-24', '2023']);
    expect(times[0]!.innerText).to.equal('October 24, 2024');
  });

  it('quotes former texts in their own language', async () => {
    const { lines, nodes } = await historyIn('fact-quote-card', cases['fact-quote-card'], [
      { date: '2024-10-24', was: { text: '<b>Non.</b>', speaker: 'kyiv', date: '2023-05' } },
    ]);
    expect(lines).to.deep.equal(['Corrected October 24, 2024: was <b>Non.</b> Kyïv May 2023']);
    const [quoted] = nodes[0]!.querySelectorAll('q');
    expect([quoted!.lang, quoted!.dir]).to.deep.equal(['fr', 'auto']);
  });

  it('tells the day in words where there are only words', async () => {
    const { lines } = await historyIn('fact-figures-panel', figure, [
      { date: { asWritten: 'hier' }, was: { value: 12_000 } },
    ]);
    expect(lines).to.deep.equal(['Corrected hier']);
  });

  it('is told in Arabic', async () => {
    const history = [{ date: '2024-10-24', was: { value: 10_000, label: 'vus' } }];
    const { lines, nodes } = await historyIn('fact-figures-panel', figure, history, 'ar');
    expect(lines).to.deep.equal([
      inDigitsOf('ar', 'تصحيح بتاريخ 24 أكتوبر 2024: ورد سابقًا 10,000 vus'),
    ]);
    expect(nodes[0]!.querySelector<HTMLElement>('[lang]')!.dir).to.equal('rtl');
  });

  it('is nowhere where nothing changed', async () => {
    const { lines } = await historyIn('fact-figures-panel', figure, []);
    expect(lines).to.deep.equal([]);
  });
});
