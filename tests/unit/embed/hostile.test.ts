/** Hostile datasets and addresses through all that is embedded: nothing breaks out of an attribute, a text or the JSON. */
import { expect } from '@open-wc/testing';
import {
  elementsSnippet,
  htmlSnippet,
  iframeSnippet,
  renderEmbedPage,
  toOEmbed,
} from '../../../src/embed/index.js';
import { parseFacts, type FactSet } from '../../../src/facts/index.js';
import { articleFactsSchema } from '../../../src/facts/schema/article-facts.js';
import type { ViewName } from '../../../src/html/index.js';
import { corpus, hostileDatasets } from '../../support/xss.mjs';

const VIEWS: ViewName[] = ['quote-card', 'figures-panel', 'timeline'];

/**
 * Names of elements and attributes, in order: what a text must not change. It may have a direction of its own, and a
 * `span` for that alone.
 */
function outline(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => element.outerHTML.search(/^<span dir="[a-z]+">/))
    .map(({ localName, attributes }) =>
      [localName, ...[...attributes].map(({ name }) => name)].join(' ').replace(' dir', ''),
    );
}

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const quiet = { onProblem: () => undefined };

function all(set: FactSet, view: ViewName): string[] {
  const options = { ...quiet, files: '/f', src: '/x', facts: '/x.json', type: 'quote event claim' };
  return [
    elementsSnippet(set, view, options),
    htmlSnippet(set, view, options),
    iframeSnippet(set, view, options),
    toOEmbed(set, view, options)!.html,
    renderEmbedPage(set, view, options),
  ];
}

describe('hostile texts', () => {
  for (const { text, dataset, plain } of hostileDatasets(articleFactsSchema))
    it(`in a dataset: ${JSON.stringify(text)}`, () => {
      const set = parseFacts(dataset);
      const twin = parseFacts(plain);
      for (const view of VIEWS) {
        const pages = all(set, view).map(parsed);
        const twins = all(twin, view).map(parsed);
        pages.forEach((page, i) => {
          expect(outline(page)).to.deep.equal(outline(twins[i]!));
          for (const { attributes } of page.querySelectorAll('*'))
            for (const { name, value } of attributes)
              if (/^(?:src|href)$/.test(name))
                expect(
                  /^(?:https?|mailto):/.test(new URL(value, 'https://a.example').href),
                ).to.equal(true, value);
        });
        const data = pages[4]!.querySelector('fact-set > script')!.textContent;
        expect(JSON.parse(data)).to.deep.equal(JSON.parse(JSON.stringify(set.data)));
      }
    });

  const twin = parseFacts({ factbox: 1, language: 'en', article: { title: 'X' }, facts: [] });
  const asked = (text: string) => ({
    ...quiet,
    fact: text,
    actor: text,
    facts: `/x?${text}`,
    src: `/x?${text}`,
    files: `/x?${text}`,
    oembed: `/x?${text}`,
    styles: `/x?${text}`,
    integrity: { './auto.js': text, './embed-frame.js': text, './embed-parent.js': text },
  });
  const made = (text: string) =>
    [
      elementsSnippet(twin, 'timeline', asked(text)),
      iframeSnippet(twin, 'timeline', asked(text)),
      toOEmbed(twin, 'timeline', asked(text))!.html,
      renderEmbedPage(twin, 'timeline', asked(text)),
    ].map((html) => outline(parsed(html)));

  for (const text of corpus)
    it(`in what is asked for: ${JSON.stringify(text)}`, () => {
      expect(made(text)).to.deep.equal(made('x'));
    });
});
