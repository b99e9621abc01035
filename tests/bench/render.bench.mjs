// What showing facts costs the main thread: the browser's own task time, from data in hand to the second frame
// after it is drawn, as a ratio to the same words as plain HTML set by one `innerHTML`, in interleaved rounds of one
// run. The time to a forced layout, in ms, is printed beside.
import { readFile } from 'node:fs/promises';
import { onPage } from './page.mjs';

export const title =
  'Work of the main thread, as a ratio to plain HTML by one innerHTML (median of rounds)';

const ROUNDS = 9;
/** Targets: what, how many, at most. */
const CASES = [
  ['quote-card', 100, '1.4'],
  ['source-badge', 100, '1.6'],
  ['figures-panel', 100, '1.5'],
  ['timeline', 20, '1.4'],
  ['timeline', 200, '0.9'],
  ['timeline', 2000, '0.5'],
  ['timeline', 10000, '0.45'],
];

/** Runs in the page: the library, a dataset of as many facts, and both ways of showing it. */
async function prepare() {
  // Addresses of the page's server.
  const served = (path) => import(path);
  const { readFacts } = await served('/facts/parsing/read-facts.js');
  const { renderHtml } = await served('/html/index.js');
  const actors = ['Harbour office', 'Dockers’ Union', 'Ministry of transport', 'City council'].map(
    (name, i) => ({ id: `actor-${i}`, name, role: 'party to the talks' }),
  );
  const attributions = (i) => [
    { actor: `actor-${i % 4}`, date: '2024-10-23' },
    ...(i % 3 ? [] : [{ actor: `actor-${(i + 1) % 4}`, stance: 'denies', words: `not so, ${i}` }]),
  ];
  const date = (i) => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10);
  const facts = {
    'quote-card': (i) => ({
      id: `f${i}`,
      type: 'quote',
      speaker: `actor-${i % 4}`,
      date: date(i),
      text: `What was agreed on pier ${i} does not hold any more, and everybody here knows it.`,
      attributions: attributions(i),
    }),
    'source-badge': (i) => ({
      id: `f${i}`,
      type: 'claim',
      statement: `Ship ${i} waits.`,
      attributions: attributions(i),
    }),
    'figures-panel': (i) => ({
      id: `f${i}`,
      type: 'figure',
      value: 1000 + i,
      qualifier: 'about',
      unit: 'containers',
      label: `Left on pier ${i}`,
      asOf: date(i),
      attributions: attributions(i),
    }),
    timeline: (i) => ({
      id: `f${i}`,
      type: 'event',
      date: date(i * 3),
      title: `Ship ${i} leaves the harbour`,
      text: `It carries ${i + 20} containers to three ports, and comes back empty.`,
      attributions: attributions(i),
    }),
  };
  const frames = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

  window.bench = {
    make(view, count) {
      const dataset = {
        factbox: 1,
        language: 'en',
        article: { title: 'The harbour' },
        actors,
        facts: Array.from({ length: count }, (_, i) => facts[view](i)),
      };
      const set = readFacts(dataset);
      const each = view === 'timeline' ? [undefined] : set.facts.map(({ id }) => id);
      const markup = each.map((fact) => renderHtml(set, view, { fact, profile: 'full' })).join('');
      const elements = () => {
        const page = document.createDocumentFragment();
        for (const fact of each) {
          const element = document.createElement(`fact-${view}`);
          element.facts = set;
          if (fact) element.fact = fact;
          page.append(element);
        }
        return page;
      };
      const host = document.querySelector('main');
      return {
        set,
        plain: () => (host.innerHTML = markup),
        ours: () => host.replaceChildren(elements()),
      };
    },
    frames,
    async run(way) {
      const start = performance.now();
      way();
      // Lit draws in a microtask.
      await 0;
      await 0;
      document.body.getBoundingClientRect();
      const layout = performance.now() - start;
      await frames();
      return layout;
    },
    async clear() {
      document.querySelector('main').replaceChildren();
      await frames();
    },
  };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Task time, in ms, and time to a forced layout of one way, from a page that shows nothing. */
async function once(page, devtools, way) {
  await page.evaluate(() => window.bench.clear());
  await devtools.send('HeapProfiler.collectGarbage');
  const taskTime = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const before = await taskTime();
  const layout = await page.evaluate((name) => window.bench.run(window.ways[name]), way);
  return { task: (await taskTime()) - before, layout };
}

async function compare(page, devtools, view, count, rounds) {
  await page.evaluate(
    (name, many) => {
      window.ways = window.bench.make(name, many);
    },
    view,
    count,
  );
  const ways = { plain: [], ours: [] };
  for (let round = -1; round < rounds; round += 1)
    for (const way of round % 2 ? ['plain', 'ours'] : ['ours', 'plain']) {
      const measured = await once(page, devtools, way);
      // The first is for the compiler.
      if (round >= 0) ways[way].push(measured);
    }
  const of = (way, what) => median(ways[way].map((measured) => measured[what]));
  return { ratio: of('ours', 'task') / of('plain', 'task'), of };
}

export async function measure(browser) {
  const fallback = await readFile('dist/fallback.css', 'utf8');
  // Plain HTML is laid out whole: what our own sheet would spare it is no part of it.
  const whole = '.factbox-entry { content-visibility: visible !important; }';
  const body = `<style>${fallback} ${whole}</style><main></main>
    <script type="module" src="/factbox.js"></script>`;
  return onPage(browser, body, async (page) => {
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');
    await page.evaluate(prepare);
    const rows = [];
    for (const rate of [1, 4]) {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate });
      for (const [view, count, target] of CASES) {
        const rounds = count > 1000 ? 5 : ROUNDS;
        const { ratio, of } = await compare(page, devtools, view, count, rounds);
        const [task, plain] = [of('ours', 'task'), of('plain', 'task')].map((ms) => ms.toFixed(0));
        const layout = `${of('ours', 'layout').toFixed(0)} to ${of('plain', 'layout').toFixed(0)}`;
        rows.push({
          what: `${view} × ${count}, at ${rate}x CPU (${task} to ${plain} ms; layout ${layout} ms)`,
          value: ratio.toFixed(2),
          target: `at most ${target}`,
        });
      }
    }
    return rows;
  });
}
