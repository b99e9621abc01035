import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { complaintsOf } from '../support/axe.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';
import { buildStorybook, entriesOf, openEntry, preparePage } from '../support/storybook.mjs';

const server = await serve(await buildStorybook());
const stories = (await entriesOf(server.url)).filter(({ type }) => type === 'story');

const light = { name: 'prefers-color-scheme', value: 'light' };
const dark = { name: 'prefers-color-scheme', value: 'dark' };
const WIDE = { width: 1280, height: 900 };
const SMALL = { width: 320, height: 640 };

describe('axe', { concurrency: 2, timeout: 300_000 }, () => {
  let browser;
  before(async () => { browser = await launchBrowser(); });
  after(async () => { await browser?.close(); await server.close(); });
  for (const story of stories)
    test(`${story.title}: ${story.name}`, async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      try {
        await preparePage(page);
        const isWhole = story.title === 'The article';
        const found = [];
        const look = async (name) => {
          const t = performance.now();
          const lines = await complaintsOf(page, { isWhole });
          found.push(...lines.map((line) => `${name}: ${line}`));
          console.log(name, Math.round(performance.now() - t));
        };
        for (const direction of ['ltr', 'rtl']) {
          await page.setViewport(WIDE);
          await page.emulateMediaFeatures([light]);
          const { ok, message } = await openEntry(page, server.url, story, { direction, lang: direction === 'rtl' ? 'ar' : 'en' });
          assert.ok(ok, message);
          await look(`${direction} light`);
          if (direction === 'rtl') continue;
          await page.emulateMediaFeatures([dark]);
          await look(`dark`);
          await page.emulateMediaFeatures([light]);
          await page.setViewport(SMALL);
          await look(`320`);
        }
        assert.deepEqual(found, []);
      } finally {
        await context.close();
      }
    });
});
