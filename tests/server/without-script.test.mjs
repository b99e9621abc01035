// A page as a server writes it, in browsers whose JavaScript is off: nothing is missing.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { findFirefox, launchFirefox } from '../support/firefox.mjs';
import { serve } from '../support/static-server.mjs';
import { drawn, plain, publish, ready, seen, undrawn, wanted } from './pages.mjs';

let site, server;
before(async () => {
  site = await publish();
  server = await serve(site.folder, {
    pages: { '/drawn': drawn({ head: plain }), '/undrawn': undrawn(plain) },
  });
});
after(async () => {
  await server?.close();
  await site?.remove();
});

const firefox = findFirefox();
const browsers = {
  Chromium: {
    launch: launchBrowser,
    launchOff: launchBrowser,
    open: async (browser) => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      return page;
    },
  },
  Firefox: {
    skip: firefox ? false : 'no Firefox here: install one, or name it in FIREFOX_PATH',
    launch: () => launchFirefox(firefox),
    // For its sessions it cannot be asked for yet.
    launchOff: () => launchFirefox(firefox, { 'javascript.enabled': false }),
    open: (browser) => browser.newPage(),
  },
};

for (const [name, { skip = false, launch, launchOff, open }] of Object.entries(browsers))
  describe(`in ${name}`, { skip }, () => {
    /** What the elements show where they draw themselves. */
    let expected, opened;
    let browser, page;

    before(async () => {
      browser = await launch();
      const live = await browser.newPage();
      await live.setViewport({ width: 1000, height: 700 });
      await live.goto(`${server.url}/undrawn`);
      await live.waitForFunction(ready, { polling: 'raf' });
      expected = await live.evaluate(seen);
      opened = await openBadge(live);
      await browser.close();

      browser = await launchOff();
      page = await open(browser);
      await page.setViewport({ width: 1000, height: 700 });
      await page.goto(`${server.url}/drawn`);
    });
    after(() => browser?.close());

    test('no script runs', async () => {
      assert.equal(await page.$('fact-quote-card:defined'), null);
    });

    test('every element shows all that it would show', async () => {
      assert.equal(expected.length, wanted.length);
      for (const text of expected) assert.match(text, /\w{4}/);
      assert.deepEqual(await page.evaluate(seen), expected);
    });

    test('the elements look as they do', async () => {
      const looks = await page.evaluate(() => {
        const { fontSize, whiteSpace } = getComputedStyle(
          document.querySelector('fact-source-badge').shadowRoot.querySelector('[part=summary]'),
        );
        return [fontSize, whiteSpace];
      });
      assert.deepEqual(looks, ['12.8px', 'nowrap']);
    });

    test('a badge opens within the window, with everybody’s position, and closes', async () => {
      assert.match(opened.text, /Who says so.*John F\. Kirby.*Denied by the Kremlin/);
      const here = await openBadge(page);
      assert.equal(here.text, opened.text);
      const { left, right, top, bottom } = here.place;
      assert.ok(left >= 0 && right <= 1000 && top >= 0 && bottom <= 700, JSON.stringify(here));
      await click(page, '[part=close]');
      assert.equal(await page.evaluate(popover), undefined);
    });
  });

async function openBadge(page) {
  await click(page, '[part=button]');
  return page.evaluate(popover);
}

/** By the mouse alone: what waits for an element needs a page with JavaScript. */
async function click(page, selector) {
  const { x, y } = await page.evaluate((selector) => {
    const { left, top, width, height } = document
      .querySelector('fact-source-badge')
      .shadowRoot.querySelector(selector)
      .getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await page.mouse.click(x, y);
}

function popover() {
  const open = document
    .querySelector('fact-source-badge')
    .shadowRoot.querySelector(':popover-open');
  if (!open) return undefined;
  const { left, right, top, bottom } = open.getBoundingClientRect();
  return {
    text: open.innerText.replace(/\s+/g, ' ').trim(),
    place: { left, right, top, bottom },
  };
}
