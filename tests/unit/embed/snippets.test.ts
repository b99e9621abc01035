import { expect } from '@open-wc/testing';
import {
  elementsSnippet,
  htmlSnippet,
  iframeSnippet,
  type SnippetOptions,
} from '../../../src/embed/index.js';
import type { ViewName } from '../../../src/html/index.js';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import type { Locale } from '../../../src/locales/locale.js';
import type { PageProblem } from '../../../src/page/problems.js';
import { locales } from '../../support/locales.js';
import { flood } from './facts.js';

const facts = 'https://news.example/flood.json?a=1&b="2"';
const files = 'https://news.example/factbox/';

function parsed(html: string): HTMLElement {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  const root = document.createElement('div');
  root.append(holder.content);
  return root;
}

/** What is told while something is made. */
function told(make: (onProblem: (problem: PageProblem) => void) => unknown): string[] {
  const problems: PageProblem[] = [];
  make((problem) => problems.push(problem));
  return problems.map(({ code, message }) => `${code}: ${message}`);
}

describe('elementsSnippet', () => {
  it('gives the script, the facts and the element with its attributes', () => {
    const root = parsed(
      elementsSnippet(undefined, 'timeline', {
        facts,
        files,
        type: 'event "quote"',
        order: 'descending',
        headingLevel: 2,
      }),
    );
    const [script, set] = root.children;
    expect(script!.outerHTML).to.equal(
      '<script type="module" src="https://news.example/factbox/auto.js"></script>',
    );
    expect(set!.localName).to.equal('fact-set');
    expect(set!.getAttribute('src')).to.equal(facts);
    const { localName, attributes, childNodes } = set!.children[0]!;
    expect(localName).to.equal('fact-timeline');
    expect(
      Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
    ).to.deep.equal({ type: 'event "quote"', order: 'descending', 'heading-level': '2' });
    expect(childNodes.length).to.equal(0);
  });

  it('has what the element shows as its fallback, in the language asked for', () => {
    const options = { facts, fact: 'said', locale: ar };
    const root = parsed(elementsSnippet(flood, 'quote-card', options));
    expect(root.querySelectorAll('script').length).to.equal(0);
    const card = root.querySelector('fact-set > fact-quote-card')!;
    expect(card.getAttribute('fact')).to.equal('said');
    expect([card.getAttribute('lang'), card.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
    expect(card.textContent).to.contain('Das Wasser steht.');
    expect(card.textContent).to.match(/\p{Script=Arabic}/u);
  });

  it('leaves the language to the page where none is asked for', () => {
    const root = parsed(elementsSnippet(flood, 'quote-card', { facts: '/flood.json' }));
    expect(root.querySelector('fact-quote-card')!.hasAttribute('lang')).to.equal(false);
  });

  it('names a script’s hash where it is given', () => {
    const integrity = { './auto.js': 'sha384-abc', './factbox.js': 'sha384-def' };
    const root = parsed(elementsSnippet(flood, 'timeline', { facts, files, integrity }));
    const script = root.querySelector('script')!;
    expect(script.getAttribute('integrity')).to.equal('sha384-abc');
    expect(script.getAttribute('crossorigin')).to.equal('anonymous');
  });
});

describe('htmlSnippet', () => {
  it('gives plain HTML that names its facts, without a script and with', () => {
    const plain = htmlSnippet(flood, 'figures-panel', { facts, fact: 'homes' });
    const root = parsed(plain);
    expect(root.children.length).to.equal(1);
    expect(root.children[0]!.getAttribute('data-facts')).to.equal(facts);
    expect(root.children[0]!.getAttribute('data-fact')).to.equal('homes');
    expect(root.textContent).to.contain('40');
    expect(htmlSnippet(flood, 'figures-panel', { facts, fact: 'homes', files: '/f' })).to.equal(
      `${plain}\n<script type="module" src="/f/auto.js"></script>`,
    );
  });
});

it('where there is nothing to show, no script is left alone', () => {
  expect(
    told((onProblem) =>
      expect(htmlSnippet(flood, 'quote-card', { facts, files, fact: 'no', onProblem })).to.equal(
        '',
      ),
    ),
  ).to.have.length(1);
});

describe('iframeSnippet', () => {
  it('gives a frame that says what it is, reserves its height and is kept apart', () => {
    const options = { src: 'https://news.example/embed?a=1&b=2', files: '/f/', height: 312 };
    const html = iframeSnippet(flood, 'figures-panel', options);
    expect(html).to.equal(
      `<iframe src="https://news.example/embed?a=1&amp;b=2#factbox" title="In figures: Die &lt;Flut&gt; &amp; wir" width="100%" height="312" loading="lazy" frameborder="0" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>
<script async src="/f/embed-parent.js"></script>`,
    );
  });

  for (const locale of [en, ...locales])
    it(`is called in words of its own in ${locale.tag}, each view by another name`, () => {
      const titlesIn = (locale: Locale) =>
        (['quote-card', 'source-badge', 'figures-panel', 'timeline'] as const).map(
          (view) =>
            parsed(iframeSnippet(flood, view, { src: '/x', locale })).querySelector('iframe')!
              .title,
        );
      const titles = titlesIn(locale);
      expect(new Set(titles)).to.have.length(4);
      for (const title of titles) expect(title.split('Die <Flut> & wir')).to.have.length(2);
      if (locale !== en) expect(titles).not.to.include.members(titlesIn(en).slice(0, 1));
      // As the page has its locale: under a tag of its own.
      expect(titlesIn({ ...locale, tag: `${locale.tag}-x-mine` })).to.deep.equal(titles);
    });

  it('finds Chinese by its script, and tells in English what has no words', () => {
    const titleIn = (tag: string) =>
      parsed(iframeSnippet(flood, 'timeline', { src: '/x', locale: { ...en, tag } })).querySelector(
        'iframe',
      )!.title;
    expect(titleIn('zh-TW')).to.contain('時間軸');
    expect(titleIn('zh-CN')).to.contain('时间线');
    for (const tag of ['eo', 'constructor', '']) expect(titleIn(tag)).to.match(/^Timeline: /);
  });

  it('is called in the language asked for, with the article’s title apart', () => {
    const root = parsed(iframeSnippet(flood, 'timeline', { src: '/x', locale: ar }));
    const { title } = root.querySelector('iframe')!;
    expect(title).to.equal('التسلسل الزمني: \u2068Die <Flut> & wir\u2069');
  });

  it('has an address of its own to be known by, whatever its fragment was', () => {
    const srcOf = (src: string) =>
      parsed(iframeSnippet(flood, 'timeline', { src }))
        .querySelector('iframe')!
        .getAttribute('src');
    expect(srcOf('/x#other')).to.equal('/x#factbox');
    expect(srcOf('/$&')).to.equal('/$&#factbox');
  });

  it('reserves more for more', () => {
    const heightOf = (fact?: string) =>
      Number(/height="(\d+)"/.exec(iframeSnippet(flood, 'figures-panel', { src: '/x', fact }))![1]);
    expect(heightOf('homes')).to.be.within(80, 300);
    expect(heightOf()).to.be.greaterThan(heightOf('homes'));
  });
});

describe('what is no address', () => {
  const none = [
    'javascript:alert(1)',
    ' \tjava\nscript:alert(1)',
    'data:text/html,x',
    'file:///x',
    'blob:https://news.example/x',
    'mailto:a@news.example',
    'https://[',
    '',
    ' ',
  ];
  for (const address of none) {
    it(`is told and left out: ${JSON.stringify(address)}`, () => {
      const quoted = `“${address}” is no web address, so it is left out. Give one of http or https, or one relative to the page.`;
      const of = (what: string) => [`unreachable: ${what} ${quoted}`];
      expect(
        told((onProblem) =>
          expect(elementsSnippet(flood, 'timeline', { facts: address, onProblem })).to.equal(''),
        ),
      ).to.deep.equal(of('The facts’ address'));
      expect(
        told((onProblem) =>
          expect(iframeSnippet(flood, 'timeline', { src: address, onProblem })).to.equal(''),
        ),
      ).to.deep.equal(of('The frame’s address'));
      expect(
        told((onProblem) => {
          const options: SnippetOptions = { facts, files: address, onProblem };
          expect(htmlSnippet(flood, 'timeline', options)).not.to.contain('<script');
        }),
      ).to.deep.equal(of('The files’ address'));
    });
  }

  it('is none of these', () => {
    const some = ['https://a.example', 'HTTP://a.example/x', '//a.example/x', 'x', '../x?y', '?z'];
    for (const src of some)
      expect(
        told((onProblem) => iframeSnippet(flood, 'timeline', { src, onProblem })),
        src,
      ).to.deep.equal([]);
  });
});

it('a view that there is not is told, and nothing is written', () => {
  const view = 'toString"><b>' as ViewName;
  const all = [
    (onProblem: (problem: PageProblem) => void) =>
      elementsSnippet(undefined, view, { facts, onProblem }),
    (onProblem: (problem: PageProblem) => void) =>
      iframeSnippet(flood, view, { src: '/x', onProblem }),
    (onProblem: (problem: PageProblem) => void) => htmlSnippet(flood, view, { facts, onProblem }),
  ];
  for (const make of all)
    expect(told((onProblem) => expect(make(onProblem)).to.equal(''))).to.deep.equal([
      'unknown-view: There is no view “toString"><b>”. There are “quote-card”, “source-badge”, “figures-panel”, “timeline”.',
    ]);
});
