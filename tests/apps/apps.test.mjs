// Small apps of four frameworks that install the packed package. Each is built, opened, and used as its readers and
// its developers would; what custom-elements-everywhere asks of a framework is asked of all of them.
import assert from 'node:assert/strict';
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'vite';
import { launchBrowser } from '../support/browser.mjs';
import { installAmongTools, run } from '../support/installed-package.mjs';
import { serve } from '../support/static-server.mjs';

const troops = 'North Korean troops in the Russia–Ukraine War';
let project = '';
let browser;

before(async () => {
  project = await installAmongTools();
  await cp('tests/apps', join(project, 'apps'), { recursive: true });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await rm(project, { recursive: true, force: true });
});

/** Builds an app and gives the folder of what came out. */
async function built(name, options = {}) {
  const root = join(project, 'apps', name);
  await build({
    root,
    logLevel: 'error',
    // The frameworks' own warnings are there only while one develops.
    define: { 'process.env.NODE_ENV': '"development"' },
    ...options,
    build: { outDir: 'dist', minify: false, ...options.build },
  });
  return join(root, 'dist');
}

/** An element's own words, not its fallback. */
const wordsOf = (page, selector) =>
  page.evaluate(
    (one) => document.querySelector(one)?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '',
    selector,
  );

/** Waits until the words are there; if they do not come, says what is there instead. */
async function shows(page, selector, pattern) {
  const isThere = (one, source) =>
    new RegExp(source).test(
      document.querySelector(one)?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '',
    );
  await page
    .waitForFunction(isThere, { polling: 'raf', timeout: 5000 }, selector, pattern.source)
    .catch(() => undefined);
  assert.match(await wordsOf(page, selector), pattern);
}

/** What the listeners heard, once it is so many. */
async function heard(page, count) {
  const items = () => [...document.querySelectorAll('ol > li')].map((item) => item.textContent);
  const isComplete = (expected) => document.querySelectorAll('ol > li').length >= expected;
  await page
    .waitForFunction(isComplete, { polling: 'raf', timeout: 5000 }, count)
    .catch(() => undefined);
  return page.evaluate(items);
}

/** Those fallbacks that a reader sees. */
const fallbacks = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('fact-set > * > p, fact-timeline > p')]
      .filter((paragraph) => paragraph.checkVisibility())
      .map((paragraph) => paragraph.textContent),
  );

/** On which levels the timeline's headings are. */
const levels = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('fact-timeline');
    const headings = [...shadowRoot.querySelectorAll('[role=heading]')];
    return [...new Set(headings.map(({ ariaLevel }) => ariaLevel))];
  });

const press = (page, label) => page.locator(`button ::-p-text(${label})`).click();

/** @param {string} folder of the built app. @param {Record<string, string>} [pages] */
async function use(folder, pages) {
  const server = await serve(folder, { pages });
  const page = await browser.newPage();
  const said = [];
  page.on('pageerror', (error) => said.push(error.message));
  // React recommends its tools as "info".
  page.on('console', (message) => message.type() !== 'info' && said.push(message.text()));
  try {
    await page.goto(`${server.url}/`);

    // A rich object reaches the property `facts`, a text the attribute `fact`, a number `heading-level`.
    await shows(page, 'fact-figures-panel', /3,000/);
    await shows(page, 'fact-source-badge', /Kirby/);
    await shows(page, 'fact-timeline', /2024/);
    assert.deepEqual(await levels(page), ['2']);
    // Children are kept, and seen where there is nothing to show in their place.
    assert.deepEqual(await fallbacks(page), [`The words of ${troops}`]);
    // Listeners of names in lower case with a dash hear.
    assert.deepEqual((await heard(page, 2)).sort(), ['problem: unknown-fact', `ready: ${troops}`]);

    await page.locator('fact-source-badge >>> button').click();
    assert.equal((await heard(page, 3)).at(-1), 'opened: troops-tracked');
    await page.keyboard.press('Escape');

    await press(page, 'Smaller headings');
    await page
      .waitForFunction(
        () => document.querySelector('fact-timeline').shadowRoot.querySelector('[aria-level="4"]'),
        { polling: 'raf', timeout: 5000 },
      )
      .catch(() => undefined);
    assert.deepEqual(await levels(page), ['4']);

    await press(page, 'Another article');
    await shows(page, 'fact-figures-panel', /41 homes/);
    await shows(page, 'fact-source-badge', /The mayor of Lower Wick/);
    await shows(page, 'fact-timeline', /It begins to rain/);
    assert.doesNotMatch(await wordsOf(page, 'fact-timeline'), /2024/);
    assert.deepEqual(await fallbacks(page), ['The words of The flood']);
    assert.equal((await heard(page, 4)).at(-1), 'ready: The flood');

    await press(page, 'Away with it');
    assert.equal(
      await page.evaluate(
        () => document.querySelectorAll('fact-set, fact-set *, fact-timeline').length,
      ),
      0,
    );
    // Nothing else was said: no warning of a framework, no error.
    assert.deepEqual(said, [
      '[factbox] unknown-fact: <fact-quote-card> names the fact “nobody”, which is not in the dataset. Mend the id.',
    ]);
  } finally {
    await page.close();
    await server.close();
  }
}

for (const [name, label] of Object.entries({ vite: 'Vite alone', vue: 'Vue', svelte: 'Svelte' })) {
  test(`${label} gives and hears everything`, async () => use(await built(name)));
}

/** What a server sends: the page with the app in it, rendered in Node. */
async function renderedByReact(folder) {
  await built('react', { build: { outDir: 'server', ssr: 'server.jsx' } });
  const code = `const { render } = await import('./server/server.js'); process.stdout.write(render());`;
  const cwd = join(folder, '..');
  const html = await run(process.execPath, ['--input-type=module', '--eval', code], { cwd });
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  return { html, page: page.replace('<!--app-->', () => html) };
}

test('React gives and hears everything, and takes over what its server rendered', async () => {
  const folder = await built('react');
  await use(folder);

  const { html, page } = await renderedByReact(folder);
  // For those without JavaScript: the attributes, and the fallback of each element.
  assert.match(
    html,
    /<fact-timeline heading-level="2"><p>The days of (<!-- -->)?North Korean troops/,
  );
  assert.match(html, /<fact-source-badge fact="troops-tracked">\(somebody\)</);
  await use(folder, { '/': page });
});
