// What showing facts costs the main thread: the browser's own task time, from data in hand to the second frame
// after it is drawn, as a ratio to the same words as plain HTML set by one `innerHTML`, in interleaved rounds of one
// run. Counted is the time that the thread really ran, so that a busy machine stretches it little. The time to a
// forced layout, in ms by the clock, is printed beside.
import { readFile } from 'node:fs/promises';
import { onPage } from './page.mjs';
import { prepare } from './render-page.mjs';

export const title =
  'Work of the main thread, as a ratio to plain HTML by one innerHTML (median of rounds)';

const ROUNDS = 9;
/** What, how many, at most. */
const CASES = [
  ['quote-card', 100, 1.4],
  ['source-badge', 100, 1.6],
  ['figures-panel', 100, 1.5],
  ['timeline', 20, 1.4],
  ['timeline', 200, 0.9],
  ['timeline', 2000, 0.5],
  ['timeline', 10_000, 0.45],
];
const CHANGED = ['timeline', 1000, 2];

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const ms = (number) => `${number.toFixed(0)} ms`;
const aim = (value, most, unit = '') =>
  `at most ${most}${unit}: ${value <= most ? 'met' : 'not met'}`;

/** Task time, in ms, and time to a forced layout of one way, from a page that shows nothing, or what it showed before. */
async function once(page, devtools, way) {
  await page.evaluate((name) => window.bench.clear(name), way);
  await devtools.send('HeapProfiler.collectGarbage');
  const taskTime = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const before = await taskTime();
  const layout = await page.evaluate((name) => window.bench.run(name), way);
  return { task: (await taskTime()) - before, layout };
}

/** @param {'make' | 'change'} how what is measured: drawing it, or changing one fact of it */
async function compare(page, devtools, how, [view, count, most], rate) {
  await page.evaluate(
    (name, kind, many) => {
      window.ways = window.bench[name](kind, many);
    },
    how,
    view,
    count,
  );
  const ways = { plain: [], ours: [] };
  const rounds = count > 2000 ? 3 : count > 1000 ? 5 : ROUNDS;
  for (let round = -1; round < rounds; round += 1)
    for (const way of round % 2 ? ['plain', 'ours'] : ['ours', 'plain']) {
      const measured = await once(page, devtools, way);
      // The first is for the compiler.
      if (round >= 0) ways[way].push(measured);
    }
  const of = (way, what) => median(ways[way].map((measured) => measured[what]));
  const both = (what) => `${of('ours', what).toFixed(0)} to ${ms(of('plain', what))}`;
  const ratio = of('ours', 'task') / of('plain', 'task');
  const name = how === 'change' ? `one fact of ${count} changed` : `${view} × ${count}`;
  return {
    what: `${name}, at ${rate}x CPU (${both('task')}; layout ${both('layout')})`,
    value: ratio.toFixed(2),
    target: aim(ratio, most),
  };
}

/** How soon a reader sees the first of a long timeline, and how long they are held up after. */
async function appearance(page, rate) {
  const rounds = [];
  for (let round = 0; round < 3; round += 1) {
    await page.evaluate(() => window.bench.clear('ours'));
    rounds.push(await page.evaluate(() => window.bench.watch('ours')));
  }
  const [first, longest] = ['first', 'longest'].map((key) => median(rounds.map((one) => one[key])));
  const what = `its first events on screen, at ${rate}x CPU`;
  return [
    { what, value: ms(first), ...(rate === 1 && { target: aim(first, 100, ' ms') }) },
    {
      what: `the longest task after them, at ${rate}x CPU`,
      value: longest ? ms(longest) : 'below 50 ms',
      target: aim(longest, 50, ' ms'),
    },
  ];
}

export async function measure(browser) {
  const fallback = await readFile('dist/fallback.css', 'utf8');
  // Plain HTML is laid out whole: what our own sheet would spare it is no part of it.
  const whole = ':is(.factbox-group, .factbox-entry) { content-visibility: visible !important; }';
  const body = `<style>${fallback} ${whole}</style><main></main>
    <script type="module" src="/factbox.js"></script>`;
  return onPage(browser, body, async (page) => {
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(prepare);
    const rows = [];
    for (const rate of [1, 4]) {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate });
      for (const one of CASES) rows.push(await compare(page, devtools, 'make', one, rate));
      rows.push(...(await appearance(page, rate)));
      rows.push(await compare(page, devtools, 'change', CHANGED, rate));
    }
    return rows;
  });
}
