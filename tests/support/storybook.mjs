// Storybook as it is built for the web, opened story by story: for the smoke test and the pictures.
import { spawn } from 'node:child_process';

const folder = 'storybook-static';

/**
 * Whoever built it already for several of its users names the folder in `FACTBOX_STORYBOOK`, as tests/run.mjs does.
 * @returns {Promise<string>} the folder with the built Storybook
 */
export async function buildStorybook() {
  const built = process.env['FACTBOX_STORYBOOK'];
  if (built) return built;
  const code = await new Promise((done) => {
    spawn('npm run --silent storybook:build', {
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    }).on('exit', done);
  });
  if (code !== 0) throw new Error(`Storybook’s build failed (exit code ${code}).`);
  return folder;
}

/**
 * @param {string} url where a Storybook is served
 * @returns {Promise<{ id: string, title: string, name: string, type: 'story' | 'docs', tags?: string[] }[]>}
 */
export async function entriesOf(url) {
  const response = await fetch(`${url}/index.json`);
  const { entries } = await response.json();
  return Object.values(entries);
}

/** Runs in the page, before Storybook does: notes when it has finished with a story, and how. */
function listen() {
  let channel;
  window.__factboxOutcome = () =>
    new Promise((done) => {
      const failed = (what) => (cause) =>
        done({ ok: false, message: `${what}: ${cause?.message ?? cause?.description ?? cause}` });
      channel.on('storyErrored', failed('the story is broken'));
      channel.on('storyThrewException', failed('the story threw'));
      channel.on('playFunctionThrewException', failed('its play function threw'));
      channel.on('storyMissing', failed('there is no such story'));
      channel.on('docsRendered', () => done({ ok: true }));
      channel.on('storyFinished', ({ status }) =>
        done({ ok: status === 'success', message: `the story ended with ${status}` }),
      );
      setTimeout(() => done({ ok: false, message: 'not finished after 20 seconds' }), 20_000);
    });
  window.__factboxStory = new Promise((done) => {
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        channel = value;
        done(window.__factboxOutcome());
      },
    });
  });
}

/**
 * Opens one entry in a page, and waits for it.
 * @param {import('puppeteer-core').Page} page one that {@link preparePage} has seen
 * @param {Record<string, string>} [globals]
 * @returns {Promise<{ ok: boolean, message?: string }>}
 */
export async function openEntry(page, url, { id, type }, globals = {}) {
  const query = new URLSearchParams({ id, viewMode: type });
  const chosen = Object.entries(globals).map((pair) => pair.join(':'));
  if (chosen.length > 0) query.set('globals', chosen.join(';'));
  await page.goto(`${url}/iframe.html?${query}`, { waitUntil: 'load' });
  return page.evaluate(() => window.__factboxStory);
}

/**
 * Goes on to another story, as the manual does: in half the time, since nothing is loaded again.
 * @param {import('puppeteer-core').Page} page one with a story that {@link openEntry} opened
 * @returns {Promise<{ ok: boolean, message?: string }>}
 */
export async function goOnTo(page, { id }) {
  return page.evaluate((storyId) => {
    const outcome = window.__factboxOutcome();
    window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
    return outcome;
  }, id);
}

/** @param {import('puppeteer-core').Page} page */
export async function preparePage(page) {
  await page.evaluateOnNewDocument(listen);
}
