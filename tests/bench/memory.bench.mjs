// What elements on a page keep of memory, after the garbage is collected, against a LitElement written by hand that
// shows the same words: the heap of scripts and that of the page's nodes together, facts that all share left out.
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { onPage } from './page.mjs';
import { prepare } from './render-page.mjs';

export const title = 'Memory kept, a ratio to a LitElement written by hand (median of rounds)';

const ROUNDS = 5;
const CASES = [
  ['quote-card', 500],
  ['source-badge', 500],
  ['figures-panel', 500],
  ['timeline', 2000],
];

/** Lit for the page, as a global. */
async function litScript() {
  const bundle = await rollup({ input: 'node_modules/lit/index.js', plugins: [nodeResolve()] });
  const { output } = await bundle.generate({ format: 'iife', name: 'lit' });
  return output[0].code;
}

/** In the page: one template an element, with a paragraph or an entry for each that the plain HTML has. */
function defineByHand() {
  const { LitElement, css, html } = window.lit;
  class ByHand extends LitElement {
    static styles = css`
      :host {
        display: block;
      }
    `;
    static properties = { blocks: { attribute: false } };
    render() {
      return this.blocks.map((words) => html`<p><span>${words}</span></p>`);
    }
  }
  customElements.define('by-hand', ByHand);
  /** Elements by hand that say what ours on the page say. */
  window.byHand = () => {
    const blocks = [...document.querySelector('main').children].map(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('p, [part=heading], [part=summary]')].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      ),
    );
    return () =>
      blocks.map((words) => Object.assign(document.createElement('by-hand'), { blocks: words }));
  };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

async function used(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const heap = await devtools.send('Runtime.getHeapUsage');
  // Older browsers count the nodes in no heap of their own.
  return heap.usedSize + (heap.embedderHeapUsedSize ?? 0);
}

/** Bytes that `way` keeps. */
async function kept(page, devtools, way) {
  await page.evaluate(async () => {
    document.querySelector('main').replaceChildren();
    await window.bench.frames();
  });
  const before = await used(devtools);
  await page.evaluate(async (name) => {
    window.makers[name]();
    await window.bench.frames();
  }, way);
  return (await used(devtools)) - before;
}

export async function measure(browser) {
  const body = '<main></main><script type="module" src="/factbox.js"></script>';
  return onPage(browser, body, async (page) => {
    const devtools = await page.createCDPSession();
    await page.addScriptTag({ content: await litScript() });
    await page.evaluate(prepare);
    await page.evaluate(defineByHand);
    const rows = [];
    for (const [view, count] of CASES) {
      await page.evaluate(
        async (name, many) => {
          const { ours } = window.bench.make(name, many);
          ours.run();
          await window.bench.frames();
          const hand = window.byHand();
          window.makers = {
            ours: ours.run,
            hand: () => document.querySelector('main').append(...hand()),
          };
        },
        view,
        count,
      );
      const bytes = { ours: [], hand: [] };
      for (let round = -1; round < ROUNDS; round += 1)
        for (const way of ['ours', 'hand']) {
          const one = await kept(page, devtools, way);
          if (round >= 0) bytes[way].push(one);
        }
      const each = (way) => median(bytes[way]) / count / 1000;
      rows.push({
        what: `${view} × ${count} (each ${each('ours').toFixed(1)} to ${each('hand').toFixed(1)} kB)`,
        value: (each('ours') / each('hand')).toFixed(2),
      });
    }
    return rows;
  });
}
