// What `factbox/server` writes, in Node.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { mock, test } from 'node:test';
import { promisify } from 'node:util';
import { parseFacts } from '../../dist/facts/index.js';
import { ar } from '../../dist/locales/ar.js';
import { serverPage, styleHashes, styleSheets } from '../../dist/server/index.js';
import { drawn, facts, wanted } from './pages.mjs';

const page = serverPage(facts);

test('an element stands with its attributes, its shadow root and its fallback', () => {
  const html = page.element('quote-card', { fact: 'escalation', headingLevel: 2 }, '<p>Own</p>');
  assert.match(
    html,
    /^<fact-quote-card fact="escalation" heading-level="2"><template shadowrootmode="open">.*<\/template><p>Own<\/p><\/fact-quote-card>$/s,
  );
  assert.match(html, /The escalation has already happened\./);
});

test('several fact sets on a page are told apart', () => {
  const other = serverPage(facts, { id: 'war & "peace"' });
  assert.match(
    other.facts({ article: '#story' }),
    /^<fact-set id="war &amp; &quot;peace&quot;" article="#story"><script/,
  );
  assert.match(
    other.element('timeline'),
    /^<fact-timeline for="war &amp; &quot;peace&quot;"><template/,
  );
});

test('where there is nothing to show there is no shadow root', () => {
  const problems = [];
  const onProblem = ({ code }) => problems.push(code);
  const html = page.element('quote-card', { fact: 'nowhere', onProblem }, 'Own');
  assert.equal(html, '<fact-quote-card fact="nowhere">Own</fact-quote-card>');
  assert.equal(page.element('x onclick=1', { onProblem }, 'Own'), 'Own');
  assert.deepEqual(problems, ['unknown-fact', 'unknown-view']);
});

test('the dataset stands in the page once, and is the same', () => {
  const html = drawn();
  const scripts = [...html.matchAll(/<script type="application\/json">(.*?)<\/script>/gs)];
  assert.equal(scripts.length, 1);
  assert.deepEqual(JSON.parse(scripts[0][1]), facts.data);
});

test('styles are inline, with the nonce where there is one', () => {
  assert.ok(page.element('timeline').includes(`<style>${styleSheets.timeline}</style>`));
  const guarded = serverPage(facts, { nonce: 'r4nd0m' }).element('timeline');
  assert.ok(guarded.includes(`<style nonce="r4nd0m">${styleSheets.timeline}</style>`));
});

test('or they are at an address, where each is a file of the package', async () => {
  const styles = (view) => `/styles/${view}.css?"1"`;
  const html = serverPage(facts, { styles, nonce: 'r4nd0m' }).element('timeline');
  assert.ok(
    html.includes(
      '<link rel="stylesheet" href="/styles/timeline.css?&quot;1&quot;" nonce="r4nd0m">',
    ),
  );
  assert.ok(!html.includes('<style'));
  assert.deepEqual(
    (await readdir('dist/shadow')).sort(),
    Object.keys(styleSheets)
      .map((view) => `${view}.css`)
      .sort(),
  );
  for (const [view, css] of Object.entries(styleSheets))
    assert.equal(await readFile(`dist/shadow/${view}.css`, 'utf8'), `${css}\n`);
});

test('or a policy knows them by their hashes', async () => {
  const hashes = await styleHashes();
  for (const [view, options] of wanted) {
    const [, text] = /<style>(.*?)<\/style>/s.exec(page.element(view, options));
    const hash = createHash('sha256').update(text).digest('base64');
    assert.ok(hashes.includes(`'sha256-${hash}'`), view);
  }
});

test('neither the clock, the time zone nor the language of a server shows', async () => {
  const first = drawn({ locale: ar });
  mock.timers.enable({ apis: ['Date'], now: Date.parse('2051-02-03T04:05:06Z') });
  assert.equal(drawn({ locale: ar }), first);
  mock.timers.reset();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { drawn } from './tests/server/pages.mjs';
       import { ar } from './dist/locales/ar.js';
       process.stdout.write(drawn({ locale: ar }));`,
    ],
    {
      env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
      maxBuffer: 1 << 26,
    },
  );
  assert.equal(stdout, first);
});

test('a thousand badges of one page are drawn alike, and each whole', () => {
  const badges = new Set(
    Array.from({ length: 1000 }, () => page.element('source-badge', { fact: 'troops-tracked' })),
  );
  assert.equal(badges.size, 1);
  assert.match([...badges][0], /part="position"/);
});

test('another reading of the same dataset gives the same page', () => {
  const again = parseFacts(JSON.stringify(facts.data));
  assert.equal(drawn({ set: again }), drawn());
});
