// Strict policies for styles: each documented way keeps to them, without a script and with one.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { styleHashes } from '../../dist/server/index.js';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';
import { drawn, hydrating, publish, ready, seen, wanted } from './pages.mjs';

let site, browser;
before(async () => {
  site = await publish();
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.remove();
});

/** Runs in the page before anything else does. */
function listen() {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    window.violations.push(`${violatedDirective} ${blockedURI}`),
  );
}

/** What the browser held against a page, and what the page shows. */
async function visit(styleSource, options, isReady) {
  const policy = `default-src 'none'; script-src 'self'; style-src ${styleSource}; connect-src 'self'; require-trusted-types-for 'script'`;
  const server = await serve(site.folder, {
    pages: { '/page': drawn({ head: isReady === ready ? hydrating : '', ...options }) },
    headers: { 'content-security-policy': policy },
  });
  const page = await browser.newPage();
  try {
    const said = [];
    page.on('pageerror', (error) => said.push(error.message));
    page.on('console', (message) => said.push(message.text()));
    await page.evaluateOnNewDocument(listen);
    await page.goto(`${server.url}/page`);
    await page.waitForFunction(isReady, { polling: 'raf', timeout: 10_000 });
    // In a browser's own style figures and lists are set in, and a sentence breaks anywhere.
    const looks = await page.evaluate(() =>
      ['quote-card figure', 'source-badge span', 'figures-panel ul', 'timeline ol'].map((names) => {
        const [view, tag] = names.split(' ');
        const node = document.querySelector(`fact-${view}`).shadowRoot.querySelector(tag);
        const { marginInline, whiteSpace } = getComputedStyle(node);
        return `${tag} ${marginInline} ${whiteSpace}`;
      }),
    );
    const violations = await page.evaluate(() => window.violations);
    return { said, violations, looks, texts: await page.evaluate(seen) };
  } finally {
    await page.close();
    await server.close();
  }
}

const OURS = ['figure 0px normal', 'span 0px nowrap', 'ul 0px normal', 'ol 0px normal'];
const loaded = () => document.readyState === 'complete';
const ways = {
  'a style sheet of the site’s own': async () => [
    "'self'",
    { styles: (view) => `/shadow/${view}.css` },
  ],
  'a nonce': async () => ["'nonce-r4nd0m'", { nonce: 'r4nd0m' }],
  hashes: async () => [(await styleHashes()).join(' '), {}],
};

for (const [name, way] of Object.entries(ways))
  for (const [when, isReady] of [
    ['before any script', loaded],
    ['with the elements', ready],
  ])
    test(`${name}, ${when}`, async () => {
      const { said, violations, looks, texts } = await visit(...(await way()), isReady);
      assert.deepEqual(violations, []);
      assert.deepEqual(said, []);
      assert.equal(texts.length, wanted.length);
      assert.deepEqual(looks, OURS);
    });

test('a policy that knows none of them is told of: the pages above have one that is held to', async () => {
  const { violations, looks } = await visit("'self'", {}, loaded);
  assert.equal(violations.length, wanted.length);
  assert.match(violations[0], /^style-src-elem inline$/);
  assert.deepEqual(looks.slice(0, 2), ['figure 40px normal', 'span 0px normal']);
});
