// The built elements on paper, as the browser lays a page out for its printer: all is said in text, addresses too,
// nothing is cut, and what was light on a dark page is dark.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';

const facts = JSON.parse(await readFile('dist/articles/north-korean-troops.json', 'utf8'));
const addresses = {
  'kirby-remarks': `https://example.org/${'address'.repeat(20)}?day=23&lang=en`,
  'un-remarks': 'mailto:desk@example.org',
};
for (const source of facts.sources) if (addresses[source.id]) source.url = addresses[source.id];
facts.actors.find(({ id }) => id === 'obrien').url = 'https://example.org/people/obrien';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
<style>body { margin: 0; background: #111; color: #eee; }</style>
<script type="module" src="/factbox.js"></script>
<fact-set src="/facts.json" article="body"></fact-set>
<p>Some 3,000 were tracked <fact-source-badge fact="troops-tracked"></fact-source-badge>.</p>
<p>So said <fact-source-badge source="un-remarks"></fact-source-badge>.</p>
<fact-quote-card></fact-quote-card>
<fact-figures-panel></fact-figures-panel>
<fact-timeline type="quote figure event claim"></fact-timeline>`;

/** A4 less its margins, and the column of a small sheet. */
const WIDTHS = [650, 260];

describe('on paper', { timeout: 60_000 }, () => {
  let server, browser, page;
  before(async () => {
    server = await serve('dist', {
      pages: { '/page': html, '/facts.json': JSON.stringify(facts) },
    });
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(`${server.url}/page`, { waitUntil: 'networkidle0' });
    await page.emulateMediaType('print');
    // The browser tells of it after the next frame.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('fact-source-badge')].every(({ shadowRoot }) =>
        shadowRoot.querySelector('[part=printed]'),
      ),
    );
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** What is printed of an element, generated text included. */
  const printed = (selector) =>
    page.evaluate((selector) => {
      const { shadowRoot } = document.querySelector(selector);
      const links = [...shadowRoot.querySelectorAll('a')].filter((link) => link.checkVisibility());
      const behind = links.map((link) => getComputedStyle(link, '::after').content);
      const text = [...shadowRoot.children].map(({ innerText }) => innerText).join(' ');
      return { text: text.replace(/\s+/g, ' '), behind };
    }, selector);

  test('a badge says in the sentence what it would open', async () => {
    const { text, behind } = await printed('[fact=troops-tracked]');
    assert.match(text, /John F\. Kirby .*denied by Pyongyang and the Kremlin.* disputed/);
    assert.deepEqual(
      behind,
      Object.values(addresses).map((address) => `" (${address})"`),
    );
    const source = await printed('[source=un-remarks]');
    assert.match(source.text, /North Korean statement at the United Nations/);
    assert.deepEqual(source.behind, ['" (mailto:desk@example.org)"']);
  });

  test('a quote card gives addresses once, and no button', async () => {
    const { text, behind } = await printed('fact-quote-card');
    assert.match(text, /The escalation has already happened/);
    assert.doesNotMatch(text, /https?:|Show in the article/);
    assert.ok(behind.includes('" (https://example.org/people/obrien)"'), behind.join());
  });

  test('a panel and a timeline say all that their facts do', async () => {
    const panel = await printed('fact-figures-panel');
    for (const words of ['200,000', 'about 12,000', '600,000', 'one source', 'About 6% of'])
      assert.ok(panel.text.includes(words), words);
    const timeline = await printed('fact-timeline');
    for (const { type, title } of facts.facts)
      if (type === 'event') assert.ok(timeline.text.includes(title), title);
  });

  for (const width of WIDTHS)
    test(`nothing is cut at ${width} pixels`, async () => {
      await page.setViewport({ width, height: 900 });
      const cut = await page.evaluate(() => {
        const found = [];
        for (const { localName, shadowRoot } of document.querySelectorAll('body *'))
          for (const element of shadowRoot?.querySelectorAll('*:not(svg, svg *)') ?? []) {
            const { right, left } = element.getBoundingClientRect();
            const isWide = element.scrollWidth > Math.max(element.clientWidth, 1) + 1;
            const isBlock = getComputedStyle(element).display !== 'inline';
            if ((isBlock && isWide) || right > window.innerWidth + 1 || left < -1)
              found.push(`${localName} ${element.outerHTML.slice(0, 80)}`);
            if (getComputedStyle(element).contentVisibility === 'auto') found.push('not drawn');
          }
        return found;
      });
      assert.deepEqual(cut, []);
    });

  test('a dark page’s elements are dark on white', async () => {
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(({ shadowRoot, localName }) => shadowRoot && localName !== 'fact-set')
        .map((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          const drawn = element.shadowRoot.querySelector('svg');
          return [color, backgroundColor, drawn && getComputedStyle(drawn).fill].join(' on ');
        }),
    );
    assert.ok(looks.length > 4);
    for (const look of looks)
      assert.match(look, /^rgb\(0, 0, 0\) on rgb\(255, 255, 255\) on (rgb\(0, 0, 0\))?$/);
  });
});
