/** Hostile datasets through plain HTML, mail and text: they make no element, no attribute, no link astray. */
import { expect } from '@open-wc/testing';
import { parseFacts, type ArticleFacts } from '../../../src/facts/index.js';
import { articleFactsSchema } from '../../../src/facts/schema/article-facts.js';
import { renderHtml, renderText, type Profile, type ViewName } from '../../../src/html/index.js';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import type { Locale } from '../../../src/locales/locale.js';
import { corpus, hostileDatasets } from '../../support/xss.mjs';

type Asked = [ViewName, { type?: string; fact?: string; source?: string }];

function everything({ facts, sources = [] }: ArticleFacts): Asked[] {
  return [
    ['quote-card', {}],
    ['figures-panel', {}],
    ['timeline', { type: 'event quote figure claim' }],
    // The schema's samples hold several facts of a type; those with all fields come late.
    ...['quote', 'figure', 'event', 'claim'].flatMap((wanted) =>
      facts
        .filter(({ type }) => type === wanted)
        .slice(3)
        .map(({ id }): Asked => ['source-badge', { fact: id }]),
    ),
    ...sources.slice(-1).map(({ id }): Asked => ['source-badge', { source: id }]),
  ];
}

const MAIL = ['email', ar] as const;
const CONTENT = ['content', en] as const;

function written(
  dataset: ArticleFacts,
  forms: readonly (readonly [Profile, Locale])[] = [CONTENT, MAIL],
): DocumentFragment[] {
  const set = parseFacts(dataset);
  return forms.flatMap(([profile, locale]) =>
    everything(dataset).map(([view, asked]) => {
      const template = document.createElement('template');
      const options = { ...asked, profile, locale, facts: '/facts.json' };
      template.innerHTML = renderHtml(set, view, options);
      return template.content;
    }),
  );
}

/** Each element with the names of its attributes; their values are data. */
const shape = (content: DocumentFragment): string =>
  [...content.querySelectorAll('*')]
    .map((node) => [node.localName, ...node.getAttributeNames()].join(' '))
    .join('\n');

/** On a page: what is in a template has no address of its own. */
const schemeOf = (link: Element): string =>
  new URL(link.getAttribute('href') ?? '', location.href).protocol;

describe('hostile texts in plain HTML', () => {
  for (const { text, dataset, plain } of hostileDatasets(articleFactsSchema))
    it(`are text: ${JSON.stringify(text)}`, () => {
      const hostile = written(dataset);
      const shapes = new Set(hostile.map(shape));
      expect(shapes.size).to.be.greaterThan(5);
      // Which words need a direction of their own differs with the words.
      const structure = (content: DocumentFragment) =>
        shape(content)
          .replace(/ (lang|dir)\b/g, '')
          .replace(/^span$\n?/gm, '');
      expect(hostile.map(structure)).to.deep.equal(written(plain).map(structure));
      for (const content of hostile)
        for (const link of content.querySelectorAll('a'))
          expect(schemeOf(link)).to.be.oneOf(['http:', 'https:', 'mailto:']);
    });

  it('nothing of the corpus runs once it is on the page', async function () {
    this.timeout(60_000);
    const page = document.body.appendChild(document.createElement('div'));
    for (const { dataset } of hostileDatasets(articleFactsSchema))
      page.append(...written(dataset, [CONTENT]));
    // What loads, errors or animates has done so by the second frame after the page’s own image has.
    const image = new Image();
    const loaded = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = 'data:,';
    page.append(image);
    await loaded;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect((window as { __hit?: number }).__hit).to.equal(undefined);
    page.remove();
  });

  it('options are escaped like data', () => {
    const set = parseFacts({
      factbox: 1,
      language: 'en',
      article: { title: 'x' },
      facts: [{ id: 'a', type: 'event', title: 'It rains' }],
    });
    for (const text of corpus) {
      const template = document.createElement('template');
      const silent = { onProblem: () => undefined };
      const options = { actor: text, fact: `a ${text}`, facts: `/f.json?${text}`, ...silent };
      template.innerHTML =
        renderHtml(set, 'timeline', { ...options, actor: undefined }) +
        renderHtml(set, 'timeline', options);
      const { firstElementChild: root } = template.content;
      expect(root?.getAttributeNames()).to.deep.equal([
        'class',
        'data-factbox',
        'data-fact',
        'data-facts',
        'lang',
        'dir',
      ]);
      expect(template.content.querySelectorAll('a')).to.have.length(1);
      expect(schemeOf(template.content.querySelector('a')!)).to.equal(location.protocol);
    }
  });

  it('text is the words themselves', function () {
    this.timeout(60_000);
    for (const { text, dataset } of hostileDatasets(articleFactsSchema)) {
      const written = renderText(parseFacts(dataset), 'timeline', { type: 'event', width: 1e6 });
      const inLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
      expect(inLine(written)).to.contain(inLine(text));
    }
  });
});
