/** Elements that a page moves, clones, keeps in a template or gives to another document show their facts all the same. */
import { expect } from '@open-wc/testing';
import {
  ELEMENTS,
  elementsIn,
  goodFacts,
  hearTroubles,
  place,
  shownIn,
  updated,
  WORDS,
} from './page.js';

const inline = `<fact-set><script type="application/json">${JSON.stringify(goodFacts)}</script></fact-set>`;
const ALL = inline + ELEMENTS;

describe('elements shown all the same', () => {
  /** What each of them has to say, in the order of the page. */
  const expected = [WORDS.quote, WORDS.figure, WORDS.event, 'own account'];
  beforeEach(() => hearTroubles());

  function expectShown(root: ParentNode): void {
    const shown = shownIn(root);
    expect(shown).to.have.length(expected.length);
    for (const [n, words] of expected.entries()) expect(shown[n]).to.contain(words);
  }

  /** A document of its own in a frame, without the library. */
  async function frame(): Promise<Document> {
    const holder = place('<iframe srcdoc="<!doctype html><html lang=en><body></body></html>">');
    const element = holder.querySelector('iframe')!;
    await new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
    return element.contentDocument!;
  }

  it('moved about, every other time within one task', async () => {
    const page = place(`${ALL}<section></section><aside></aside>`);
    await updated(page);
    const places = [...page.querySelectorAll('section, aside'), page];
    const all = [page.querySelector('fact-set')!, ...elementsIn(page)];
    for (let n = 0; n < 300; n += 1) {
      for (const [i, element] of all.entries()) places[(n + i) % 3]!.append(element);
      if (n % 2) await updated(page);
    }
    await updated(page);
    expect(shownIn(page).toSorted().join()).to.contain(WORDS.event).and.contain(WORDS.quote);
    expect(shownIn(page)).not.to.include('');
    expect(page.querySelectorAll('fact-timeline')).to.have.length(1);
  });

  it('wrapped and unwrapped, as an editor does', async () => {
    const page = place(ALL);
    await updated(page);
    const before = elementsIn(page).map(({ shadowRoot }) => shadowRoot!.innerHTML);
    for (const element of elementsIn(page)) {
      const wrapper = document.createElement('span');
      element.replaceWith(wrapper);
      wrapper.append(element);
      wrapper.replaceWith(...wrapper.childNodes);
    }
    await updated(page);
    expectShown(page);
    expect(elementsIn(page).map(({ shadowRoot }) => shadowRoot!.innerHTML)).to.deep.equal(before);
  });

  it('cloned', async () => {
    const page = place(ALL);
    await updated(page);
    const holder = place('');
    for (const element of elementsIn(page)) holder.append(element.cloneNode(true));
    await updated();
    expectShown(holder);
    const clones = elementsIn(holder);
    expect(clones.map(({ childElementCount }) => childElementCount)).to.deep.equal([0, 0, 0, 0]);
    expect(clones.map(({ textContent }) => textContent)).to.deep.equal(Array(4).fill('Fallback'));
  });

  it('cloned with their set, which is another’s then', async () => {
    const page = place(`<div>${ALL}</div>`);
    await updated(page);
    const copy = page.firstElementChild!.cloneNode(true) as HTMLElement;
    page.firstElementChild!.remove();
    page.append(copy);
    await updated(page);
    expectShown(page);
  });

  it('in a template: nothing before it is used, everything each time', async () => {
    const page = place(`<template>${ALL}</template>`);
    const { content } = page.querySelector('template')!;
    await updated(page);
    for (const element of content.querySelectorAll('fact-timeline, fact-set'))
      expect(element.shadowRoot).to.equal(null);
    for (const make of [
      () => document.importNode(content, true),
      () => content.cloneNode(true),
      () => content,
    ]) {
      const used = document.createElement('div');
      used.append(make());
      page.append(used);
      await updated(page);
      expectShown(used);
      used.remove();
    }
  });

  it('put back into a template and taken out of it', async () => {
    const page = place(`${ALL}<template></template>`);
    await updated(page);
    const { content } = page.querySelector('template')!;
    const all = [...page.children].filter(({ localName }) => localName !== 'template');
    content.append(...all);
    await updated(page);
    page.append(...all);
    await updated(page);
    expectShown(page);
    expectStyled(page);
  });

  for (const mode of ['open', 'closed'] as const)
    it(`in a shadow root that is ${mode}, and in one within that`, async () => {
      const page = place('<div></div>');
      const root = page.firstElementChild!.attachShadow({ mode });
      root.innerHTML = `${inline}<div></div>`;
      const inner = root.querySelector('div')!.attachShadow({ mode });
      inner.innerHTML = ELEMENTS;
      await updated(inner);
      expectShown(inner);
      const badge = inner.querySelector('fact-source-badge')!.shadowRoot!;
      badge.querySelector('button')!.click();
      await updated(inner);
      expect(badge.querySelector('[popover]')!.matches(':popover-open')).to.equal(true);
    });

  /** Not the browser's own look: the page's rules do not reach into an element. */
  function expectStyled(root: ParentNode): void {
    for (const element of elementsIn(root)) {
      const view = element.ownerDocument.defaultView!;
      const inner = element.shadowRoot!.querySelector('p, figure, ol, ul, button')!;
      expect(view.getComputedStyle(inner).marginLeft, element.localName).to.equal('0px');
      expect(view.getComputedStyle(element).display).to.equal(
        element.localName === 'fact-source-badge' ? 'inline' : 'block',
      );
    }
  }

  it('given to another document, and back again', async () => {
    const page = place(ALL);
    await updated(page);
    const there = await frame();
    const all = [...page.children];
    there.body.append(...all);
    await updated(there);
    expectShown(there);
    expectStyled(there);
    const set = there.querySelector('fact-set')!;
    const figure = { ...goodFacts.facts[1], label: 'gauges over there' };
    set.facts = {
      ...goodFacts,
      facts: goodFacts.facts.map((f) => (f.type === 'figure' ? figure : f)),
    };
    await updated(there);
    expect(shownIn(there)[1]).to.contain('gauges over there');
    set.facts = undefined;
    page.append(...all);
    await updated(page);
    expectShown(page);
    expectStyled(page);
  });

  it('given to another document one by one, which has a set of its own', async () => {
    const there = await frame();
    const set = document.createElement('fact-set');
    set.facts = goodFacts;
    there.body.append(set);
    const page = place(ELEMENTS);
    await updated(page);
    expect(shownIn(page).join('')).to.equal('');
    there.body.append(...page.children);
    await updated(there);
    expectShown(there);
    expectStyled(there);
    expect(shownIn(page)).to.be.empty;
  });

  it('when a frame with them goes away under them', async () => {
    const page = place(ALL);
    await updated(page);
    const there = await frame();
    const all = [...page.children];
    there.body.append(...all);
    await updated(there);
    there.defaultView!.frameElement!.remove();
    (all[0] as HTMLElementTagNameMap['fact-set']).facts = { ...goodFacts };
    for (const element of elementsIn(there)) element.headingLevel = 2;
    await updated(there);
    page.append(...all);
    await updated(page);
    expectShown(page);
    expectStyled(page);
  });
});
