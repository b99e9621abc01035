// A long article over slow 4G at 4x CPU: what the elements add to how far its text jumps, how long its main thread is
// blocked and when its largest part is painted. The page is the same without the script: plain HTML of `factbox/html`.
import { readFile } from 'node:fs/promises';
import { parseFacts } from '../../dist/facts/index.js';
import { renderHtml } from '../../dist/html/index.js';
import { serve } from '../support/static-server.mjs';

export const title = 'A long article over slow 4G at 4x CPU (median of rounds)';

const ROUNDS = 5;
/** Slow 4G: 1.6 Mbit/s, a round trip of 150 ms. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 9.4e4 };

const dataset = '/articles/north-korean-troops.json';
const text = `<p>${'The text of a long article goes on, and is what a reader came for. '.repeat(12)}</p>`;

/** Something of each view after each few paragraphs, so that some of it is on the first screen. */
async function pageOf(script) {
  const article = JSON.parse(await readFile(`dist${dataset}`, 'utf8'));
  const set = parseFacts(article);
  const element = (view, fact) =>
    `<fact-${view}${fact ? ` fact="${fact}"` : ''}>${renderHtml(set, view, { fact })}</fact-${view}>`;
  const [first, second] = article.facts.filter(({ type }) => type === 'quote');
  const parts = [
    element('quote-card', first.id),
    element('figures-panel', 'troops-deployed troops-tracked'),
    element('quote-card', second.id),
    element('timeline'),
  ];
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>A long article</title>
  <link rel="stylesheet" href="/fallback.css">
  <style>body { font: 1em/1.5 serif; max-width: 40em; margin: auto; }</style>
  ${script}
  <fact-set src="${dataset}"></fact-set>
  <h1>A long article</h1>
  ${text}<p>About 3,000 ${element('source-badge', 'troops-tracked')} were tracked.</p>
  ${parts.map((part) => part + text.repeat(8)).join('')}
</html>`;
}

/** Runs before the page's own scripts. */
function observe() {
  const seen = { shift: 0, blocked: 0, painted: 0 };
  window.seen = seen;
  const on = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  on('layout-shift', ({ value }) => (seen.shift += value));
  on('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
  on('largest-contentful-paint', ({ startTime }) => (seen.painted = startTime));
}

async function load(browser, address, isUpgraded) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 412, height: 823 });
    await page.setCacheEnabled(false);
    await page.evaluateOnNewDocument(observe);
    const devtools = await page.createCDPSession();
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(address, { waitUntil: 'networkidle0' });
    if (isUpgraded)
      await page.waitForFunction(() =>
        [...document.querySelectorAll('fact-quote-card, fact-timeline')].every(
          ({ state }) => state === 'ready',
        ),
      );
    return await page.evaluate(async () => {
      for (let i = 0; i < 10; i += 1) await new Promise(requestAnimationFrame);
      return window.seen;
    });
  } finally {
    await page.close();
  }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

export async function measure(browser) {
  const server = await serve('dist', {
    pages: {
      '/plain': await pageOf(''),
      '/elements': await pageOf('<script type="module" src="/factbox.js"></script>'),
    },
  });
  const rounds = { plain: [], elements: [] };
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const path of ['plain', 'elements'])
        rounds[path].push(await load(browser, `${server.url}/${path}`, path === 'elements'));
  } finally {
    await server.close();
  }
  const of = (path, key) => median(rounds[path].map((one) => one[key]));
  const beside = (key) =>
    `(${of('elements', key).toFixed(0)} to ${of('plain', key).toFixed(0)} ms)`;
  const added = (key) => `${(of('elements', key) - of('plain', key)).toFixed(0)} ms`;
  return [
    { what: 'layout shift', value: of('elements', 'shift').toFixed(4), target: '0' },
    {
      what: `total blocking time added ${beside('blocked')}`,
      value: added('blocked'),
      target: '0 ms',
    },
    {
      what: `largest paint, later by ${beside('painted')}`,
      value: added('painted'),
      target: '0 ms',
    },
  ];
}
