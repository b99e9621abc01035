// The elements on a page with the strictest policy that can show anything: no inline script or style, nothing from
// elsewhere, Trusted Types. The browser reports what the policy forbids; of ours there must be nothing.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
<script type="module" src="/factbox.js"></script>
<fact-set src="/articles/north-korean-troops.json" article="#story" check></fact-set>
<fact-quote-card></fact-quote-card>
<fact-figures-panel></fact-figures-panel>
<fact-timeline type="quote figure event claim"></fact-timeline>
<article id="story">
  <p>At the United Nations they spoke of “groundless, stereotyped rumors”
  <fact-source-badge fact="troops-tracked">(John F. Kirby)</fact-source-badge>.</p>
</article>
<fact-set id="flood"><script type="application/json">{"factbox":1,"language":"en","article":{"title":"The flood"},
"facts":[{"id":"homes","type":"figure","value":40,"unit":"homes","label":"under water"}]}</script></fact-set>
<fact-figures-panel for="flood"></fact-figures-panel>`;

/** Runs in the page before anything else does. */
function listen() {
  window.violations = [];
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      window.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
  );
  window.until = async (test) => {
    while (!test()) await new Promise(requestAnimationFrame);
  };
  window.shown = (selector) => document.querySelector(selector).shadowRoot;
}

// With `trusted-types` a policy names who may make markup at all: Lit, for its own templates.
for (const policy of [strict, `${strict}; trusted-types lit-html`])
  describe(`with ${policy}`, { timeout: 60_000 }, () => {
    let server, browser, page;
    const said = [];
    before(async () => {
      server = await serve('dist', {
        pages: { '/page': html },
        headers: { 'content-security-policy': policy },
      });
      browser = await launchBrowser();
      page = await browser.newPage();
      page.setDefaultTimeout(20_000);
      page.on('pageerror', (error) => said.push(error.message));
      page.on('console', (message) => said.push(message.text()));
      await page.evaluateOnNewDocument(listen);
      await page.goto(`${server.url}/page`);
      await page.evaluate(() =>
        window.until(() =>
          [...document.body.querySelectorAll('*')].every(
            (element) => !element.localName.startsWith('fact-') || element.matches(':state(ready)'),
          ),
        ),
      );
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const text = (selector) =>
      page.evaluate(
        (selector) => window.shown(selector).textContent.replace(/\s+/g, ' '),
        selector,
      );

    test('every element shows its facts, in its own style', async () => {
      assert.match(await text('fact-quote-card'), /groundless, stereotyped rumors/);
      assert.match(await text('fact-figures-panel'), /about 3,000 troops/);
      assert.match(await text('fact-timeline'), /North Korea/);
      assert.match(await text('fact-source-badge'), /John F\. Kirby/);
      assert.match(await text('[for=flood]'), /40 homes/);
      const sheets = await page.evaluate(
        () => window.shown('fact-timeline').adoptedStyleSheets.length,
      );
      assert.ok(sheets > 0);
    });

    test('a badge opens', async () => {
      const opened = await page.evaluate(async () => {
        const root = window.shown('fact-source-badge');
        root.querySelector('button').click();
        await window.until(() => root.querySelector('[part=position]'));
        return root.querySelector('[popover]').textContent;
      });
      assert.match(opened, /Kremlin/);
    });

    test('a passage is shown in the article', async () => {
      const marked = await page.evaluate(async () => {
        const root = window.shown('fact-quote-card');
        await window.until(() => root.querySelector('[part=passage]'));
        root.querySelector('[part=passage]').click();
        await window.until(() => globalThis.CSS.highlights.has('fact-passage'));
        return [...globalThis.CSS.highlights.get('fact-passage')].map(String).join();
      });
      assert.equal(marked, 'groundless, stereotyped rumors');
    });

    test('a replaced dataset is announced and marked', async () => {
      const announced = await page.evaluate(async () => {
        const set = document.querySelector('#flood');
        const data = structuredClone(set.factSet.data);
        data.facts[0].value = 60;
        set.facts = data;
        const region = () => set.shadowRoot.querySelector('[role=status]')?.textContent;
        await window.until(region);
        await document.querySelector('[for=flood]').updateComplete;
        return region() + window.shown('[for=flood]').textContent;
      });
      assert.match(announced, /under water/);
      assert.match(announced, /60/);
    });

    test('an editor is told what is doubtful, and nothing else is said', async () => {
      await page.evaluate(() =>
        window.until(() => document.querySelector('fact-set').problems.length),
      );
      await page.waitForNetworkIdle();
      assert.match(said.join('\n'), /\[factbox\] (anchor|no)-/);
      assert.deepEqual(
        said.filter((line) => !line.startsWith('[factbox] ')),
        [],
      );
    });

    test('no violation was reported; a page’s own would have been', async () => {
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      const reported = await page.evaluate(async () => {
        try {
          document.body.innerHTML = '<p style="color: red">Red</p>';
        } catch {
          // As Trusted Types want it.
        }
        document.body.setAttribute('style', 'color: red');
        await window.until(() => window.violations.length > 1);
        return window.violations.join();
      });
      assert.match(reported, /require-trusted-types-for.*style-src-attr/);
    });
  });
