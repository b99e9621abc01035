// Pages that a reader comes back to: by the back button, from a browser that keeps pages as they were, and out of
// a tunnel. What was shown is still there, what was on its way arrives, and what could not be had is asked for again.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../support/browser.mjs';
import { findFirefox, launchFirefox } from '../support/firefox.mjs';
import { serve } from '../support/static-server.mjs';

const facts = JSON.stringify({
  factbox: 1,
  language: 'en',
  article: { title: 'The river' },
  facts: [{ id: 'flood', type: 'event', title: 'The river left its bed', date: '2023-05-02' }],
});

/** Facts of a site that answers as a test wants: at once, when it is let, or the second time. */
async function serveFacts() {
  const requests = [];
  const waiting = [];
  const server = createServer((request, response) => {
    const again = requests.includes(request.url);
    requests.push(request.url);
    const answer = () =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end(facts);
    if (request.url.startsWith('/held') && !again) waiting.push(answer);
    else if (request.url.startsWith('/second-time') && !again) response.writeHead(500).end();
    else answer();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    letGo: () => waiting.splice(0).forEach((answer) => answer()),
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

const pageOf = (src) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
  <script>
    addEventListener('pageshow', ({ persisted }) => (window.wasKept = persisted));
    window.troubles = [];
    for (const name of ['error', 'unhandledrejection'])
      addEventListener(name, ({ message, reason }) => window.troubles.push(message ?? String(reason)));
  </script>
  <script type="module" src="/factbox.js"></script>
  <fact-set src="${src}"></fact-set>
  <fact-timeline>Fallback</fact-timeline>
  <p>So they say <fact-source-badge fact="flood">Fallback</fact-source-badge>.</p>`;

const firefox = findFirefox();
const browsers = {
  Chromium: {
    launch: async () =>
      launch({
        ...(await findBrowser()),
        // By itself it is told to keep no page.
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      }),
  },
  Firefox: {
    skip: firefox ? false : 'no Firefox here: install one, or name it in FIREFOX_PATH',
    launch: () => launchFirefox(firefox),
  },
};

const states = (page) =>
  page.evaluate(() => [
    document.querySelector('fact-set').state,
    document.querySelector('fact-timeline').state,
    document.querySelector('fact-source-badge').state,
  ]);
const until = (page, state) =>
  page.waitForFunction(
    (state) => document.querySelector('fact-set')?.state === state,
    { timeout: 10_000, polling: 50 },
    state,
  );
const shown = (page) =>
  page.evaluate(
    () => document.querySelector('fact-timeline').shadowRoot.querySelector('li')?.textContent ?? '',
  );

for (const [name, { skip = false, launch: start }] of Object.entries(browsers))
  describe(`in ${name}`, { skip }, () => {
    let site, other, browser, page;
    before(async () => {
      other = await serveFacts();
      const pages = Object.fromEntries(
        ['at-once', 'held', 'second-time'].map((how) => [
          `/${how}`,
          pageOf(`${other.url}/${how}?${name}`),
        ]),
      );
      pages['/elsewhere'] = '<!doctype html><title>Elsewhere</title><p>Another article';
      site = await serve('dist', { pages });
      browser = await start();
    });
    after(async () => {
      await browser?.close();
      await site?.close();
      await other?.close();
    });

    /** Away and back. @returns whether the browser kept the page */
    async function leaveAndComeBack() {
      await page.goto(`${site.url}/elsewhere`);
      // Not goBack(): that waits for the page to load, which a page that was kept does not.
      await page.evaluate(() => void setTimeout(() => window.history.back()));
      await page.waitForFunction(() => document.querySelector('fact-set'), { polling: 50 });
      return page.evaluate(() => window.wasKept);
    }
    const asked = (how) => other.requests.filter((url) => url === `/${how}?${name}`).length;
    const notKept = 'this browser keeps no such page: the elements were made anew';

    test('what was shown is still there, and works', async (context) => {
      page = await browser.newPage();
      await page.goto(`${site.url}/at-once`);
      await until(page, 'ready');
      const kept = await leaveAndComeBack();
      await until(page, 'ready');
      assert.match(await shown(page), /The river left its bed/);
      const opened = await page.evaluate(async () => {
        const root = document.querySelector('fact-source-badge').shadowRoot;
        root.querySelector('button').click();
        while (!root.querySelector('[popover] [part=fact]'))
          await new Promise(requestAnimationFrame);
        return root.querySelector('[popover]').textContent;
      });
      assert.match(opened, /The river left its bed/);
      assert.deepEqual(await page.evaluate(() => window.troubles), []);
      if (!kept) return context.skip(notKept);
      assert.equal(asked('at-once'), 1);
      await page.close();
      return undefined;
    });

    test('what was on its way arrives', async (context) => {
      page = await browser.newPage();
      await page.goto(`${site.url}/held`, { waitUntil: 'domcontentloaded' });
      await until(page, 'loading');
      const kept = await leaveAndComeBack();
      other.letGo();
      await until(page, 'ready');
      assert.match(await shown(page), /The river left its bed/);
      assert.deepEqual(await page.evaluate(() => window.troubles), []);
      await page.close();
      return kept ? undefined : context.skip(notKept);
    });

    test('what could not be had is asked for again', async (context) => {
      page = await browser.newPage();
      await page.goto(`${site.url}/second-time`);
      await until(page, 'failed');
      const kept = await leaveAndComeBack();
      await until(page, 'ready');
      assert.deepEqual(await states(page), ['ready', 'ready', 'ready']);
      assert.equal(asked('second-time'), 2);
      await page.close();
      return kept ? undefined : context.skip(notKept);
    });

    test('a reader who was offline has the facts once the network is back', async (context) => {
      page = await browser.newPage();
      await page.goto(`${site.url}/at-once`);
      await until(page, 'ready');
      try {
        await page.setOfflineMode(true);
      } catch {
        return context.skip('this browser cannot be told to be offline');
      }
      await page.evaluate((src) => {
        document.querySelector('fact-set').src = src;
      }, `${other.url}/at-once?offline`);
      await until(page, 'failed');
      assert.deepEqual(await states(page), ['failed', 'failed', 'failed']);
      await page.setOfflineMode(false);
      await until(page, 'ready');
      assert.match(await shown(page), /The river left its bed/);
      await page.close();
      return undefined;
    });
  });
