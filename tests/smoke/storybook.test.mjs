// Storybook is built, and each of its pages opened once: nothing may be missing, complain, or come from outside.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';
import { buildStorybook, entriesOf, openEntry, preparePage } from '../support/storybook.mjs';

const server = await serve(await buildStorybook());
const entries = await entriesOf(server.url);

/** Runs in the page: custom elements that nobody registered, in every shadow root. */
function undefinedElements() {
  const below = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(':not(:defined)') ? [element.localName] : []),
      ...(element.shadowRoot ? below(element.shadowRoot) : []),
    ]);
  return below(document);
}

describe('Storybook', () => {
  let browser;

  before(async () => {
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await server.close();
  });

  test('tells of the article, of use, and of every element', () => {
    const titles = new Set(entries.map(({ title }) => title.split('/')[0]));
    assert.deepEqual([...titles].sort(), ['Elements', 'Plain HTML', 'The article', 'Use it']);
    for (const name of ['Set', 'Quote card', 'Source badge', 'Figures panel', 'Timeline']) {
      assert.ok(
        entries.some(({ title }) => title.toLowerCase() === `elements/${name.toLowerCase()}`),
        `no stories titled Elements/${name}`,
      );
    }
  });

  for (const entry of entries) {
    test(`${entry.title}: ${entry.name} (${entry.type})`, async () => {
      const page = await browser.newPage();
      try {
        const complaints = [];
        page.on('pageerror', (error) => complaints.push(`threw: ${error.message}`));
        page.on('console', (message) => {
          // A story that shows what a missing dataset looks like has to miss one.
          const expected =
            entry.tags?.includes('bad-input') && /^Failed to load/.test(message.text());
          if (message.type() === 'error' && !expected) {
            complaints.push(`console.error: ${message.text()} ${message.location().url ?? ''}`);
          }
        });
        page.on('request', (request) => {
          const { protocol, hostname } = new URL(request.url());
          if (protocol.startsWith('http') && hostname !== '127.0.0.1') {
            complaints.push(`asked the network for ${request.url()}`);
          }
        });
        await preparePage(page);
        const { ok, message } = await openEntry(page, server.url, entry);
        if (!ok) complaints.push(message);
        for (const name of await page.evaluate(undefinedElements)) {
          complaints.push(`<${name}> is not defined`);
        }
        assert.deepEqual(complaints, []);
      } finally {
        await page.close();
      }
    });
  }
});
