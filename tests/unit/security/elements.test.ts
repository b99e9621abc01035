/** Hostile datasets through every element: nothing runs, nothing becomes markup, nothing leads astray. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { FactSetElement } from '../../../src/elements/set/fact-set.js';
import type { ArticleFacts } from '../../../src/facts/index.js';
import { articleFactsSchema } from '../../../src/facts/schema/article-facts.js';
import { active, filled, hostileDatasets, misplaced } from '../../support/xss.mjs';
import '../../../src/define.js';

/** What an attacker's string did, if anything. */
type Struck = Window & { __hit?: number };

/** One of each context: for what takes longer. */
const some = Object.values(active).map(([first]) => first!);
/** What Lit would take for a template of its own, had a dataset any say in what is one. */
const template = { ['_$litType$']: 1, strings: ['<b>x</b>'], values: [] } as unknown as string;
const types = ['quote', 'figure', 'event', 'claim'];

describe('hostile texts in the elements', () => {
  let page: HTMLElement;
  let said: string[];
  const { warn } = console;
  const untouched = Object.getOwnPropertyNames(Object.prototype);
  before(() => {
    // An editor is told of much that is wrong with these, also after a test is over.
    console.warn = (...parts: unknown[]) => said.push(parts.join(' '));
  });
  after(() => {
    console.warn = warn;
  });
  beforeEach(() => {
    said = [];
    page = document.body.appendChild(document.createElement('div'));
    page.lang = 'en';
  });
  afterEach(() => {
    page.remove();
    dispatchEvent(new Event('afterprint'));
    expect((window as Struck).__hit).to.equal(undefined);
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(untouched);
    expect(said.filter((line) => line.includes('not-drawn'))).to.deep.equal([]);
  });

  const elements = (): LitElement[] =>
    [...page.querySelectorAll<LitElement>(':defined')].filter(({ shadowRoot }) => shadowRoot);
  const roots = () => elements().map(({ shadowRoot }) => shadowRoot!);

  async function settled(): Promise<void> {
    const pending = () => elements().filter(({ isUpdatePending }) => isUpdatePending);
    do await Promise.all(pending().map(({ updateComplete }) => updateComplete));
    while (pending().length);
  }

  function add<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    attributes: Record<string, string> = {},
  ): HTMLElementTagNameMap[Tag] {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    page.append(element);
    return element;
  }

  function inline(dataset: ArticleFacts): HTMLScriptElement {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(dataset);
    return script;
  }

  /** Every element, with a badge for one fact of each type and one for a source. */
  async function show(dataset: ArticleFacts): Promise<FactSetElement> {
    const { facts, sources = [] } = dataset;
    page.replaceChildren();
    const set = add('fact-set');
    set.append(inline(dataset));
    add('fact-quote-card');
    add('fact-figures-panel');
    add('fact-timeline', { type: types.join(' ') });
    for (const type of types)
      add('fact-source-badge', { fact: facts.filter((fact) => fact.type === type)[3]!.id });
    add('fact-source-badge', { source: sources[1]!.id });
    await settled();
    return set;
  }

  async function toggle(badge: LitElement): Promise<void> {
    const popover = badge.shadowRoot!.querySelector('[popover]')!;
    const toggled = new Promise((resolve) => popover.addEventListener('toggle', resolve));
    badge.shadowRoot!.querySelector('button')!.click();
    await toggled;
    await settled();
  }

  /** What there is to see, with each badge opened and then on paper. */
  async function seen(dataset: ArticleFacts) {
    await show(dataset);
    const tags: string[] = [];
    const look = (seen: readonly LitElement[]) => {
      for (const root of seen.map(({ shadowRoot }) => shadowRoot!)) {
        tags.push([...root.querySelectorAll('*')].map(({ localName }) => localName).join(' '));
        for (const { protocol } of root.querySelectorAll('a'))
          expect(protocol).to.be.oneOf(['http:', 'https:', 'mailto:']);
      }
    };
    for (const badge of page.querySelectorAll<LitElement>('fact-source-badge')) {
      await toggle(badge);
      look([badge]);
    }
    const texts = roots().map((root) => withoutControls(root.textContent));
    dispatchEvent(new Event('beforeprint'));
    await settled();
    look(elements());
    return { tags, texts };
  }

  for (const { text, dataset, plain } of hostileDatasets(articleFactsSchema))
    it(`show as text: ${JSON.stringify(text)}`, async () => {
      const harmless = await seen(plain);
      const hostile = await seen(dataset);
      expect(hostile.tags).to.deep.equal(harmless.tags);
      const inLine = (words: string): string => words.replace(/\s+/g, ' ');
      for (const shown of hostile.texts.slice(1))
        expect(inLine(shown)).to.contain(inLine(withoutControls(text)));
    });

  for (const text of some)
    it(`are told as changes: ${JSON.stringify(text)}`, async () => {
      const dataset = filled(articleFactsSchema, text);
      const facts = dataset.facts.map((fact) => ({ ...fact, notes: ['Before.'] }));
      const set = await show({ ...dataset, facts });
      set.replaceChildren(inline(dataset));
      const region = () => set.shadowRoot!.querySelector('[role=status]');
      while (!region()?.textContent) await new Promise(requestAnimationFrame);
      // The announcement cuts what is long.
      expect(region()!.textContent.replace(/\s/g, '')).to.contain(start(text));
      expect(region()!.childElementCount).to.equal(0);
    });

  for (const text of [some[0]!, '__proto__', 'constructor', template])
    it(`are left out where they do not belong: ${JSON.stringify(text)}`, async () => {
      const dataset = misplaced(articleFactsSchema, text);
      const told = new Set<unknown>();
      page.addEventListener('fact-problem', ({ target }) => told.add(target));
      const set = await show(dataset);
      const given = add('fact-timeline');
      given.facts = structuredClone(dataset);
      await settled();
      // In sentences, which come later.
      while (!told.has(set) || !told.has(given)) await new Promise(requestAnimationFrame);
      for (const root of roots())
        expect(root.querySelectorAll('img, script, [onfocus], [onload]').length).to.equal(0);
      const [, ...texts] = roots().map(({ textContent }) => textContent);
      for (const shown of texts) expect(shown).to.contain('plain');
    });
});

/** Inside its own sentences the interface takes out what would reorder them. */
const withoutControls = (text: string) => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');

const start = (text: string) => withoutControls(text).replace(/\s/g, '').slice(0, 12);
