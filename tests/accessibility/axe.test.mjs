// axe over every story, as each reader may have it: light, dark, on the narrowest phone, from right to left.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { lookAt } from '../support/axe.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';
import {
  buildStorybook,
  entriesOf,
  goOnTo,
  openEntry,
  preparePage,
} from '../support/storybook.mjs';

const server = await serve(await buildStorybook());
const stories = (await entriesOf(server.url)).filter(({ type }) => type === 'story');

/** Pages at once: while one waits for its story, another is looked at. */
const PAGES = 2;
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };
const wide = { light: ['light', WIDE], dark: ['dark', WIDE] };
const DIRECTIONS = [
  [
    { direction: 'ltr', lang: 'en' },
    { ...wide, 'at 320 pixels': ['light', NARROW] },
  ],
  [{ direction: 'rtl', lang: 'ar' }, { 'from right to left': ['light', WIDE] }],
];

after(() => server.close());

for (const [globals, looks] of DIRECTIONS) {
  const names = Object.keys(looks).join(', ');
  describe(`axe finds nothing ${names}`, { concurrency: PAGES, timeout: 300_000 }, () => {
    const pages = [];
    let browser;

    before(async () => {
      browser = await launchBrowser();
      for (let i = 0; i < PAGES; i++) {
        // A window each: a tab in the background is drawn no frames.
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await preparePage(page);
        // Any story will do, but the one that comes first: it would not be drawn again.
        await openEntry(page, server.url, stories.at(-1 - i), globals);
        pages.push(page);
      }
    });

    after(() => browser?.close());

    for (const story of stories) {
      test(`${story.title}: ${story.name}`, async () => {
        const page = pages.pop();
        try {
          const { ok, message } = await goOnTo(page, story);
          assert.ok(ok, message);
          const found = [];
          for (const [name, [scheme, viewport]] of Object.entries(looks)) {
            await page.setViewport(viewport);
            await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
            const complaints = await lookAt(page, { isWhole: story.title === 'The article' });
            found.push(...complaints.map((complaint) => `${name}: ${complaint}`));
          }
          assert.deepEqual(found, []);
        } finally {
          pages.push(page);
        }
      });
    }
  });
}
