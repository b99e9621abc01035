// With `fallback.css`, plain HTML takes the room that the element will take: in a page of its own looks, however
// wide, in both directions; and the page does not shift when the element takes over.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';
import { FACTS, renderedViews } from './views.mjs';

const LOOKS = {
  bare: '',
  // Rules of a page that would not reach into an element, and must not reach into plain HTML either.
  loud: `body { font: 18px/1.7 Georgia, serif } p { margin: 1em 0 } h2, h3 { font-size: 30px; letter-spacing: 1px }
    blockquote { border-left: 4px solid; padding: 1em; font-style: italic } ul, ol { margin-left: 3em }
    #content p { font-size: 22px; text-transform: uppercase } #content li { padding: 7px }`,
};

const attributes = (asked) =>
  Object.entries(asked).map(
    ([name, value]) => `${name === 'headingLevel' ? 'heading-level' : name}="${value}"`,
  );

/** Each view as plain HTML and, beside it, as the element. */
function pageOf(looks, dir) {
  const cases = renderedViews()
    .filter(({ name }) => name.endsWith(dir === 'rtl' ? 'ar' : 'en'))
    .map(({ view, asked, html }) => {
      const sentence = (words) =>
        view === 'source-badge' ? `<p>About 3,000 are on their way ${words}, it says.</p>` : words;
      const element = `<fact-${view} ${attributes(asked).join(' ')}></fact-${view}>`;
      return `<section><div>${sentence(html)}</div><div>${sentence(element)}</div></section>`;
    });
  return `<!doctype html><html lang="${dir === 'rtl' ? 'ar' : 'en'}" dir="${dir}"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/fallback.css">
    <style>${looks} section > div { display: flow-root }</style>
    <main id="content">${cases.join('')}</main><fact-set src="${FACTS}"></fact-set>
    <script type="module">
      import { addLocale } from '/factbox.js';
      import { ar } from '/locales/ar.js';
      addLocale(ar);
    </script></html>`;
}

const pages = Object.fromEntries(
  Object.entries(LOOKS).flatMap(([name, looks]) =>
    ['ltr', 'rtl'].map((dir) => [`/${name}-${dir}`, pageOf(looks, dir)]),
  ),
);

let server;
let browser;
before(async () => {
  server = await serve('dist', { pages });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

describe('plain HTML with fallback.css is as high as the element', () => {
  for (const path of Object.keys(pages))
    for (const width of [320, 414, 768, 1280])
      it(`${path} at ${width} px`, async () => {
        const page = await browser.newPage();
        await page.setViewport({ width, height: 800 });
        await page.goto(server.url + path);
        await page.waitForFunction(() =>
          [...document.querySelectorAll('fact-quote-card, fact-timeline')].every(
            ({ state }) => state === 'ready',
          ),
        );
        const heights = await page.$$eval('section', (sections) =>
          sections.map((section) =>
            [...section.children].map((half) => Math.round(half.getBoundingClientRect().height)),
          ),
        );
        await page.close();
        assert.equal(heights.length, 8);
        for (const [plain, element] of heights) {
          assert.ok(plain > 20);
          assert.equal(plain, element, JSON.stringify(heights));
        }
      });
});

it('keeps a plain badge whole on paper, where an element would open its button into words', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/loud-ltr`);
  const words = () =>
    page.$$eval('p > .factbox-source-badge', (badges) => badges.map(({ innerText }) => innerText));
  const onScreen = await words();
  await page.emulateMediaType('print');
  assert.ok(onScreen.length);
  assert.deepEqual(await words(), onScreen);
  await page.close();
});

it('leaves each quotation the marks of its language', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/loud-rtl`);
  const locales = await page.$$eval('.factbox [lang]', (nodes) =>
    nodes.map((node) => [node.lang, getComputedStyle(node).webkitLocale]),
  );
  assert.ok(
    locales.some(([lang]) => lang === 'en'),
    'English words in Arabic ones',
  );
  for (const [lang, locale] of locales) assert.equal(locale, `"${lang}"`);
  await page.close();
});
