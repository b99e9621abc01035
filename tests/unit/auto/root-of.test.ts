import { expect } from '@open-wc/testing';
import { rootOf } from '../../../src/auto/root-of.js';

const link = '<a href="/facts.json#factbox=any">These facts as data</a>';
const line = `<p>${link}</p>`;

/** What stands for all of our markup, by its class in the tests. */
function found(view: string, html: string): string | undefined {
  const page = document.createElement('main');
  page.innerHTML = html;
  const at = page.querySelector('a[href*="#factbox="]');
  return at ? rootOf(at, view)?.id : 'no link';
}

describe('rootOf', () => {
  const told: readonly (readonly [string, string, string])[] = [
    ['one quotation', 'quote-card', `<figure><blockquote></blockquote></figure>${line}`],
    ['several', 'quote-card', `<ul><li></li></ul> ${line}`],
    ['one without its figure', 'quote-card', `<blockquote></blockquote><p>Kirby</p>${line}`],
    [
      'a translated one without its figure',
      'quote-card',
      `<blockquote></blockquote><div><p>In Korean</p><blockquote></blockquote></div><p>Kirby</p>${line}`,
    ],
    ['figures without a scale', 'figures-panel', `<ul></ul>${line}`],
    [
      'figures on scales',
      'figures-panel',
      `<div><ul></ul><p></p></div><div><ul></ul></div>${line}`,
    ],
    ['both', 'figures-panel', `<div><ul></ul><p></p></div><ul></ul>${line}`],
    ['a timeline', 'timeline', `<div><div></div><div></div></div><!-- list --><ol></ol>${line}`],
    ['a timeline without a line', 'timeline', `<ol></ol>${line}`],
  ];
  for (const [what, view, html] of told) {
    it(`knows ${what} by its shape`, () => {
      expect(found(view, `<div id="article"><div id="box">${html}</div></div>`)).to.equal('box');
    });
  }

  const box = `<figure><blockquote></blockquote></figure>${line}`;
  const left: readonly (readonly [string, string, string])[] = [
    ['a paragraph before', 'quote-card', `<p>The article.</p>${box}`],
    ['bare words before', 'quote-card', `The article. ${box}`],
    ['words after', 'quote-card', `${box} The article.`],
    ['a paragraph after', 'quote-card', `${box}<p>The article.</p>`],
    ['a picture’s figure before', 'quote-card', `<figure><img alt=""></figure>${box}`],
    [
      'a quotation of its own',
      'quote-card',
      `<blockquote></blockquote><p></p><blockquote></blockquote><p></p>${line}`,
    ],
    ['another list', 'figures-panel', `<ul></ul><p></p><ul></ul>${line}`],
    ['the page’s own div', 'figures-panel', `<div>Share</div><ul></ul>${line}`],
    ['the page’s own div', 'timeline', `<div>Share</div><ol></ol>${line}`],
    ['a view that there is not', 'constructor', `<ol></ol>${line}`],
    ['another view', 'timeline', box],
    ['the link in running text', 'timeline', `<ol></ol><p>See ${link}</p>`],
    ['the link by itself', 'timeline', line],
  ];
  for (const [what, view, html] of left) {
    it(`leaves alone what holds more or less: ${what} (${view})`, () => {
      expect(found(view, `<div id="article">${html}</div>`)).to.equal(undefined);
    });
  }

  it('takes a div, as the page’s own parts are something else', () => {
    for (const tag of ['section', 'article', 'main'])
      expect(found('quote-card', `<${tag} id="article">${box}</${tag}>`)).to.equal(undefined);
  });

  it('knows a badge by its pair of brackets', () => {
    expect(
      found('source-badge', `<p>3,000 <span id="badge">(<span>Kirby: </span>${link})</span>.</p>`),
    ).to.equal('badge');
    expect(
      found('source-badge', `<p>3,000 <span id="badge">(${link}: Kirby)</span>.</p>`),
    ).to.equal('badge');
  });

  it('leaves a sentence around a badge’s link', () => {
    for (const sentence of [
      `3,000 (<span>Kirby: </span>${link})`,
      `(3,000 (<span>Kirby: </span>${link}))`,
      `(${link}) of 12,000 (about)`,
      `(${link}), they say`,
      link,
    ])
      expect(found('source-badge', `<p><span id="sentence">${sentence}</span></p>`)).to.equal(
        undefined,
      );
    expect(found('source-badge', `<p id="sentence">(${link})</p>`)).to.equal(undefined);
  });

  it('goes by our own classes first', () => {
    const own = `<div id="box" class="factbox factbox-timeline"><p>Changed by hand.</p>${line}</div>`;
    expect(found('timeline', `<aside class="factbox">${own}</aside>`)).to.equal('box');
    expect(found('quote-card', `<aside class="factbox">${own}</aside>`)).to.equal(undefined);
  });
});
