// How far the text of a page jumps when the elements take over from their fallback: Chromium's own measure
// (the sum of layout-shift entries; below 0.1 counts as good, 0 is none).
import { readFile } from 'node:fs/promises';
import { parseFacts } from '../../dist/facts/index.js';
import { renderHtml } from '../../dist/html/index.js';
import { dataset, onPage } from './page.mjs';

export const title = 'Layout shift when the elements take over';

// After the first paint, as on a slow connection: else there is nothing to shift yet.
const late = `<script type="module">
  addEventListener('load', () => setTimeout(() => import('/factbox.js'), 400));
</script>`;

const filler =
  '<p>The text of an article goes on below, and is what a reader is reading.</p>'.repeat(8);

/** What an author would write by hand, of the same kind as the element shows. */
function fallbacks({ facts, actors }) {
  const fact = (id) => facts.find((one) => one.id === id);
  const quote = fact('escalation');
  const speaker = actors.find(({ id }) => id === quote.speaker);
  const events = facts.filter(({ type }) => type === 'event').slice(0, 4);
  return {
    'fact-quote-card fact="escalation"': `<figure><blockquote><p>“${quote.text}”</p></blockquote>
      <figcaption>${speaker?.name ?? ''}</figcaption></figure>`,
    'fact-figures-panel fact="troops-deployed troops-tracked"': `<ul>
      <li>${fact('troops-deployed').label}</li><li>${fact('troops-tracked').label}</li></ul>`,
    [`fact-timeline fact="${events.map(({ id }) => id).join(' ')}"`]: `<ol>${events
      .map((event) => `<li>${event.date?.edtf ?? event.date ?? ''} ${event.title}</li>`)
      .join('')}</ol>`,
  };
}

/** What factbox itself writes for readers without a script. */
function plain(article, tag) {
  const [, view, fact] = /^fact-([\w-]+) fact="([^"]*)"$/.exec(tag);
  return renderHtml(parseFacts(article), view, { fact });
}

async function shift(page) {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('[fact]')].every(
        (element) => customElements.get(element.localName) && element.state === 'ready',
      ),
    { timeout: 10_000 },
  );
  const total = await page.evaluate(
    () =>
      new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 500);
      }),
  );
  return total.toFixed(4);
}

/** What a publisher reserves: in pixels, as the elements are here. */
async function heightOf(page) {
  await page.waitForFunction(() => document.querySelector('[fact]').state === 'ready');
  return page.evaluate(() => document.querySelector('[fact]').getBoundingClientRect().height);
}

export async function measure(browser) {
  const article = JSON.parse(await readFile(`dist${dataset}`, 'utf8'));
  const rows = [];
  for (const [tag, fallback] of Object.entries(fallbacks(article))) {
    const [name] = tag.split(' ');
    const body = (children, style) => `${late}<style>${name} { ${style} }</style>
      <fact-set src="${dataset}"></fact-set><p>A first line.</p>
      <${tag}>${children}</${name}>${filler}`;
    const height = await onPage(browser, body('', ''), heightOf);
    for (const [kind, children, style, target] of [
      [
        'plain HTML with fallback.css',
        `<link rel="stylesheet" href="/fallback.css">${plain(article, tag)}`,
        '',
        '0',
      ],
      [
        'a fallback of the same kind, its space reserved',
        fallback,
        `display: flow-root; margin-block: 1.5em; min-block-size: ${height}px`,
        '0',
      ],
      ['a fallback of the same kind', fallback, ''],
      ['no fallback', '', ''],
    ])
      rows.push({
        what: `${name}, ${kind}`,
        value: await onPage(browser, body(children, style), shift),
        ...(target && { target }),
      });
  }
  return rows;
}
