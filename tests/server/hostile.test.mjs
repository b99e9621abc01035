// Texts that want to be markup or script, in every field of a dataset, as a server writes them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { articleFactsSchema } from '../../dist/facts/schema/article-facts.js';
import { readFacts } from '../../dist/facts/index.js';
import { serverPage } from '../../dist/server/index.js';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';
import { active, contexts, corpus, hostileDatasets } from '../support/xss.mjs';
import { hydrating, publish } from './pages.mjs';

const VIEWS = ['quote-card', 'figures-panel', 'timeline'];

let site, browser;
before(async () => {
  site = await publish();
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.remove();
});

const onProblem = () => undefined;

/** All that a server writes of a dataset; the text also where a publisher's own words go. */
function written(set, text) {
  const page = serverPage(set, { id: text, nonce: text });
  const badges = set.facts.map(({ id }) => page.element('source-badge', { fact: id, onProblem }));
  const views = VIEWS.map((view) => page.element(view, { onProblem }));
  return [page.facts({ article: text }), ...views, ...badges].join('');
}

/** The same with addresses of style sheets, and names for all that can be named. */
function named(set, text) {
  const page = serverPage(set, { styles: () => text });
  const names = { fact: text, source: text, type: text, actor: text, place: text, order: text };
  return (
    page.element('timeline', { onProblem }) + page.element('timeline', { ...names, onProblem })
  );
}

/** The elements of a page and of its shadow roots, in order, with their attributes' names; runs in the page. */
function skeleton(html) {
  const { body } = window.Document.parseHTMLUnsafe(`<!doctype html><body>${html}`);
  const lines = (node) =>
    [...node.children].flatMap((child) => [
      `${child.localName} ${child.getAttributeNames().sort().join(' ')}`,
      ...(child.localName === 'style' ? [] : lines(child)),
      ...(child.shadowRoot ? ['#shadow', ...lines(child.shadowRoot), '#end'] : []),
    ]);
  return lines(body);
}

test('nothing becomes an element or an attribute that is none of a harmless text', async () => {
  const page = await browser.newPage();
  try {
    let count = 0;
    for (const { text, dataset, plain } of hostileDatasets(articleFactsSchema)) {
      const pages = [
        [readFacts(dataset), text],
        [readFacts(plain), 'x'],
      ].map(([set, word]) => written(set, word) + named(set, word));
      const [hostile, harmless] = await page.evaluate(`${JSON.stringify(pages)}.map(${skeleton})`);
      assert.ok(hostile.includes('#shadow'), text);
      assert.deepEqual(hostile, harmless, text);
      count += 1;
    }
    assert.equal(count, corpus.length);
  } finally {
    await page.close();
  }
});

test('nothing runs, before the elements are there and after', async () => {
  const texts = Object.values(active).flat();
  const pages = {};
  let count = 0;
  for (const { text, dataset } of hostileDatasets(articleFactsSchema, texts))
    pages[`/${(count += 1)}`] =
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${hydrating}<body>${written(readFacts(dataset), text)}</body></html>`;
  // The corpus does run where it is not escaped, or the rest would prove nothing.
  pages['/careless'] = contexts.shadow(texts[0]);
  const server = await serve(site.folder, { pages });
  const page = await browser.newPage();
  try {
    await page.goto(`${server.url}/careless`);
    await page.waitForFunction(() => window.__hit, { polling: 'raf' });
    for (let n = 1; n <= count; n += 1) {
      await page.goto(`${server.url}/${n}`);
      await page.waitForFunction(
        () => document.querySelector('fact-quote-card')?.matches(':state(ready)'),
        { polling: 'raf', timeout: 10_000 },
      );
      assert.equal(await page.evaluate(() => window.__hit), undefined, texts[n - 1]);
      assert.equal(await page.evaluate(() => location.pathname), `/${n}`);
    }
  } finally {
    await page.close();
    await server.close();
  }
});
