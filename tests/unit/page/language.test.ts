import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { en } from '../../../src/locales/en.js';
import type { Locale } from '../../../src/locales/locale.js';
import { addLocale, languageOf, localeOf } from '../../../src/page/language.js';
import { factsOf, place, settled, type ProbeElement } from './helpers.js';

/** English, but for a word: enough to tell it by. */
const locale = (tag: string, loading: string): Locale => ({ ...en, tag, loading });

addLocale(locale('nl', 'De feiten worden geladen.'));
addLocale(locale('zh-Hant', '正在載入'));

async function within(...tags: (string | null)[]): Promise<Element> {
  let element: Element = await place(html``);
  for (const tag of tags) {
    const inner = document.createElement('div');
    if (tag !== null) inner.lang = tag;
    element.append(inner);
    element = inner;
  }
  return element;
}

describe('The language of an element', () => {
  it('is the nearest', async () => {
    expect(languageOf(await within('nl', null, 'fr', null))).to.equal('fr');
    expect(localeOf(await within('fr', null, 'nl')).tag).to.equal('nl');
  });

  it('is its own, where it says it', async () => {
    const page = await place(html`<fact-probe lang="nl"></fact-probe>`);
    expect(page.querySelector('fact-probe')!.shown).to.equal('De feiten worden geladen.');
  });

  for (const mode of ['open', 'closed'] as const)
    it(`is found through ${mode} shadow roots`, async () => {
      const outer = await within('nl');
      const root = outer.attachShadow({ mode });
      const inner = document.createElement('section');
      root.append(inner);
      const element = document.createElement('fact-probe');
      inner.attachShadow({ mode }).append(element);
      await settled();
      expect(languageOf(element)).to.equal('nl');
      expect(element.shadowRoot!.textContent).to.contain('De feiten worden geladen.');
    });

  it('is that of the tree for what is put into a slot', async () => {
    const outer = await within('nl');
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<div lang="fr"><slot></slot></div>';
    const element = document.createElement('fact-probe');
    outer.append(element);
    expect(languageOf(element)).to.equal('nl');
  });

  it('falls back to a wider one, and tells numbers and dates in its own', async () => {
    for (const [tag, words] of [
      ['nl-BE', 'De feiten worden geladen.'],
      ['zh-Hant-TW', '正在載入'],
      // Whose script goes without saying.
      ['zh-TW', '正在載入'],
      ['zh-hk', '正在載入'],
      ['en-GB', en.loading],
      ['EN-us-u-nu-latn', en.loading],
    ] as const) {
      const found = localeOf(await within(tag));
      expect(found.loading).to.equal(words);
      expect(found.tag).to.equal(tag);
      expect(localeOf(await within(tag))).to.equal(found);
    }
    expect(en.tag).to.equal('en');
  });

  it('is English, where it is not known or not said', async () => {
    for (const tag of [
      '',
      'ko',
      'zh-Hans',
      'zh-CN',
      'zh',
      'zhx-TW',
      'x',
      '-',
      'not a tag',
      'en_GB',
    ])
      expect(localeOf(await within('nl', tag)), tag).to.equal(en);
    const alone = document.createElement('p');
    expect(languageOf(alone)).to.equal('');
    expect(localeOf(alone)).to.equal(en);
  });

  it('does not depend on the case of its letters', async () => {
    expect(localeOf(await within('NL')).loading).to.equal('De feiten worden geladen.');
    expect(localeOf(await within('ZH-hant')).loading).to.equal('正在載入');
  });
});

describe('Elements in two languages on a page', () => {
  let elements: ProbeElement[];
  const messages = () => elements.map(({ shown }) => shown);
  const tags = () =>
    elements.map(({ shadowRoot }) => shadowRoot!.querySelector('[lang]')!.getAttribute('lang'));

  beforeEach(async () => {
    const page = await place(html`
      <section lang="nl"><fact-probe></fact-probe></section>
      <section lang="en-GB"><fact-probe></fact-probe></section>
    `);
    elements = [...page.querySelectorAll('fact-probe')];
  });

  it('speak each its own', () => {
    expect(messages()).to.deep.equal(['De feiten worden geladen.', en.loading]);
    expect(tags()).to.deep.equal(['nl', 'en-GB']);
  });

  it('change over when the page does', async () => {
    elements[1]!.parentElement!.lang = 'nl-BE';
    await settled();
    expect(tags()).to.deep.equal(['nl', 'nl-BE']);
    elements[0]!.parentElement!.removeAttribute('lang');
    const before = document.documentElement.lang;
    document.documentElement.lang = 'zh-Hant';
    await settled();
    expect(messages()).to.deep.equal(['正在載入', 'De feiten worden geladen.']);
    document.documentElement.lang = before;
  });

  it('are left alone by what does not change theirs', async () => {
    for (const element of elements) element.facts = factsOf('Po');
    await settled();
    const renders = elements.map((element) => element.renders);
    document.body.lang = 'fr';
    await settled();
    document.body.removeAttribute('lang');
    await settled();
    expect(elements.map((element) => element.renders)).to.deep.equal(renders);
  });

  it('change over when the words come late', async () => {
    elements[0]!.parentElement!.lang = 'fy';
    await settled();
    expect(tags()).to.deep.equal(['en', 'en-GB']);
    addLocale(locale('fy', 'De feiten wurde laden.'));
    await settled();
    expect(messages()).to.deep.equal(['De feiten wurde laden.', en.loading]);
    expect(tags()).to.deep.equal(['fy', 'en-GB']);
  });

  it('leave the dictionaries as they are', async () => {
    const frozen = Object.freeze(locale('se', 'Fáktat'));
    addLocale(frozen);
    elements[0]!.parentElement!.lang = 'se-NO';
    await settled();
    expect(tags()[0]).to.equal('se-NO');
    expect(frozen.tag).to.equal('se');
  });
});
