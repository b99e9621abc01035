// The built elements, put on a page and taken away a thousand times: the browser's own count of nodes and listeners is
// what it was before, and none of the elements is kept.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';

const dataset = await readFile('dist/articles/north-korean-troops.json', 'utf8');
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
<script type="module" src="/factbox.js"></script><main></main>`;

const ELEMENTS = [
  'fact-quote-card',
  'fact-figures-panel fact="troops-deployed troops-tracked"',
  'fact-timeline type="figure"',
  'fact-source-badge fact="troops-tracked"',
];
const MOUNTS = 1000;
const A_ROUND = 50;

describe('a thousand mounts', { timeout: 180_000 }, () => {
  let server, browser, page, devtools;
  before(async () => {
    server = await serve('dist', { pages: { '/page': html } });
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(`${server.url}/page`, { waitUntil: 'networkidle0' });
    devtools = await page.createCDPSession();
    await page.evaluate((text) => {
      window.kept = [];
      /** Shows it all as often, one after another, and takes it away. */
      window.mount = async (markup, count) => {
        const main = document.querySelector('main');
        for (let i = 0; i < count; i += 1) {
          main.innerHTML = markup;
          const shown = [...main.querySelectorAll('.shown')];
          if (!main.querySelector('fact-set'))
            for (const element of shown) element.facts = window.given;
          await Promise.all(shown.map((element) => element.updateComplete));
          for (const element of shown) {
            if (element.state !== 'ready')
              throw new Error(`${element.localName}: ${element.state}`);
            element.shadowRoot.querySelector('[popover]')?.showPopover();
            window.kept.push(new WeakRef(element));
          }
          main.replaceChildren();
        }
        // What a closed popover and the observers have to tell is told by then.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      };
      window.given = JSON.parse(text);
      // By itself an element fetches what reads a dataset.
      const first = document.createElement('fact-quote-card');
      first.facts = window.given;
      document.querySelector('main').append(first);
    }, dataset);
    await page.waitForFunction(() => document.querySelector('fact-quote-card').state === 'ready');
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const mount = (markup, count) =>
    page.evaluate((...given) => window.mount(...given), markup, count);

  const counted = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    const alive = await page.evaluate(
      () => window.kept.filter((reference) => reference.deref()).length,
    );
    return { nodes, jsEventListeners, alive };
  };

  for (const [name, around] of [
    ['with facts of their own', (elements) => elements],
    [
      'in a fact-set',
      (elements) =>
        `<fact-set><script type="application/json">${dataset}</script>${elements}</fact-set>`,
    ],
  ])
    test(`leave nothing behind ${name}`, async () => {
      const markup = around(
        ELEMENTS.map((tag) => `<${tag} class="shown"></${tag.split(' ')[0]}>`).join(''),
      );
      // What is made once for the page.
      await mount(markup, 20);
      const first = await counted();
      for (let i = 0; i < MOUNTS; i += A_ROUND) await mount(markup, A_ROUND);
      const last = await counted();
      assert.deepEqual(last, first);
    });
});
