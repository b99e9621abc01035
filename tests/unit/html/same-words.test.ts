import { expect, fixture, html } from '@open-wc/testing';
import { northKoreanTroops } from '../../../src/articles/north-korean-troops.js';
import '../../../src/define.js';
import type { FactElement } from '../../../src/elements/shared/fact-element.js';
import { parseFacts } from '../../../src/facts/index.js';
import {
  renderHtml,
  renderText,
  type ViewName,
  type ViewOptions,
} from '../../../src/html/index.js';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { addLocale } from '../../../src/page/language.js';
import { quotes } from '../quote-card/facts.js';

addLocale(ar);

const article = parseFacts(northKoreanTroops);
const views: [ViewName, ViewOptions][] = [
  ['quote-card', {}],
  ['quote-card', { fact: 'escalation' }],
  ['source-badge', { fact: 'troops-tracked' }],
  ['source-badge', { source: 'earlier-article' }],
  ['figures-panel', {}],
  ['figures-panel', { fact: 'troops-tracked' }],
  ['timeline', {}],
  ['timeline', { type: 'event quote figure claim', order: 'descending' }],
  ['timeline', { actor: 'kirby' }],
];

/** Letters and digits in their order: what is said, whatever stands between and however it is set. */
const said = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function element(view: ViewName, options: ViewOptions, lang: string): FactElement {
  const made = document.createElement(`fact-${view}`) as FactElement;
  made.lang = lang;
  Object.assign(made, options, { facts: article });
  return made;
}

/** Without what only opens, and what a screen reader skips. */
function readable(root: ParentNode): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  for (const node of copy.querySelectorAll('style, [aria-hidden], [popover], [hidden]'))
    node.remove();
  for (const block of copy.querySelectorAll('p, div, li, figcaption, blockquote, h3, b'))
    block.append(' ');
  for (const line of copy.querySelectorAll('br')) line.replaceWith(' ');
  return said(copy.textContent);
}

function parsed(markup: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return holder;
}

describe('plain HTML says what the element says', () => {
  for (const locale of [en, ar])
    for (const [view, options] of views)
      it(`${view} ${JSON.stringify(options)} in ${locale.tag}`, async () => {
        const shown = element(view, options, locale.tag);
        await fixture(html`<div>${shown}</div>`);
        await shown.updateComplete;
        const plain = parsed(renderHtml(article, view, { ...options, locale }));
        const words = readable(shown.shadowRoot!);
        expect(words.length).to.be.greaterThan(20);
        expect(readable(plain)).to.equal(words);
      });

  it('in text, too', async () => {
    const shown = element('timeline', {}, 'en');
    await fixture(html`<div>${shown}</div>`);
    await shown.updateComplete;
    expect(said(renderText(article, 'timeline', { width: 60 }))).to.equal(
      readable(shown.shadowRoot!),
    );
  });

  it('what is in tension, corrected or in another language', () => {
    const plain = parsed(renderHtml(parseFacts(quotes), 'quote-card', { fact: 'payment' }));
    expect(plain.textContent).to.contain('The usual spelling is Kim Jong Un.');
    expect(plain.textContent).to.contain('Inferred, not given in the article: the date');
  });
});
