// `npm run pictures [-- <start of a story's id>]`: every story as a reader would see it, for whoever
// reviews a change. One sheet a title in pictures/ (or several,
// each small enough to be shown whole), and each shot alone in pictures/shots/.
// With STORYBOOK_URL it takes a Storybook that runs already, else it builds one.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';
import { buildStorybook, entriesOf, openEntry, preparePage } from '../support/storybook.mjs';
import { contactSheets } from './sheet.mjs';

const out = 'pictures';
const wanted = process.argv[2] ?? '';

// Side by side, each group is as wide as the sheet.
const groups = [
  [
    { name: 'light', label: 'light, 1200 px', width: 1200 },
    { name: '320', label: '320 px', width: 320 },
  ],
  [
    { name: 'dark', label: 'dark, 500 px', width: 500, theme: 'dark' },
    { name: 'rtl', label: 'right to left, 500 px', width: 500, direction: 'rtl' },
    { name: 'print', label: 'print, 500 px', width: 500, media: 'print' },
  ],
];

const longest = 8000;
const height = 700;

/** Runs in the page: where the content ends, and what is open above it. */
function contentEnd() {
  const below = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? below(element.shadowRoot) : []),
    ]);
  const open = below(document).filter((element) => element.matches(':popover-open, dialog[open]'));
  const ends = [document.querySelector('#storybook-root'), ...open].map(
    (element) => element.getBoundingClientRect().bottom + window.scrollY,
  );
  return Math.ceil(Math.max(...ends)) + 16;
}

/** @returns {Promise<import('./sheet.mjs').Shot>} */
async function shoot(page, url, entry, variant) {
  const { width, theme = 'light', direction = 'ltr', media = 'screen' } = variant;
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  // After the features, which would else undo it.
  await page.emulateMediaType(media);
  const { ok, message } = await openEntry(page, url, entry, { theme, direction });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const end = await page.evaluate(contentEnd);
  const taken = Math.min(Math.max(end, 40), longest);
  const file = join(out, 'shots', `${entry.id}.${variant.name}.png`);
  await page.screenshot({
    path: file,
    captureBeyondViewport: end > height,
    clip: { x: 0, y: 0, width, height: taken },
  });
  const cut = end > longest ? ` (the first ${longest} of ${end} px)` : '';
  const note = ok ? cut : ` – ${message}`;
  return { label: variant.label, file, note, width, height: taken };
}

const started = performance.now();
const running = process.env['STORYBOOK_URL'];
const storybook = running ? undefined : await serve(await buildStorybook());
const url = running?.replace(/\/$/, '') ?? storybook.url;
const entries = (await entriesOf(url)).filter(
  ({ type, id }) => type === 'story' && id.startsWith(wanted),
);
if (entries.length === 0) throw new Error(`No story’s id begins with “${wanted}”.`);

if (!wanted) await rm(out, { recursive: true, force: true });
await mkdir(join(out, 'shots'), { recursive: true });

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  await preparePage(page);
  /** By title. @type {Map<string, Parameters<typeof contactSheets>[2]>} */
  const titles = new Map();
  for (const entry of entries) {
    const story = { name: entry.name, groups: [] };
    for (const variants of groups) {
      const shots = [];
      for (const variant of variants) shots.push(await shoot(page, url, entry, variant));
      story.groups.push(shots);
    }
    titles.set(entry.title, [...(titles.get(entry.title) ?? []), story]);
    const broken = story.groups.flat().filter(({ note }) => note.startsWith(' –'));
    console.log(entry.id, ...broken.map(({ label, note }) => `${label}${note}`));
  }
  for (const [title, stories] of titles) {
    const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    const sheets = await contactSheets(page, title, stories);
    const earlier = (await readdir(out)).filter(
      (file) => file.replace(/(-\d+)?\.png$/, '') === name,
    );
    for (const file of earlier) await rm(join(out, file));
    for (const [index, png] of sheets.entries()) {
      const file = join(out, sheets.length > 1 ? `${name}-${index + 1}.png` : `${name}.png`);
      await writeFile(file, png);
      console.log(`→ ${file}`);
    }
  }
} finally {
  await browser.close();
  await storybook?.close();
}
console.log(`${Math.round((performance.now() - started) / 1000)} s`);
