// Shots on a page of their own, which the same browser then photographs.
import { readFile } from 'node:fs/promises';

// Shown whole, a larger picture is shrunk by most viewers until nobody can read it.
const width = 1564;
const height = 1560;
// A longer shot is cut into pieces, side by side where they fit.
const piece = 1440;

/** @typedef {{ label: string, file: string, note: string, width: number, height: number }} Shot */

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const style = `
  body { margin: 0; padding: 16px; background: #ddd; font: 14px/1.4 sans-serif; color: #222; }
  h1, h2 { margin: 0; font-weight: normal; }
  h1 { font-size: 20px; }
  h2 { font-size: 16px; font-weight: bold; padding-top: 8px; }
  section { padding-bottom: 16px; }
  .row { display: flex; flex-wrap: wrap; align-items: start; gap: 12px; margin-top: 8px; }
  figure { margin: 0; }
  img { display: block; object-fit: none; object-position: 0 0; outline: 1px solid #999; }`;

/** @param {Shot} shot */
async function pieces({ label, file, note, width, height }) {
  const source = `data:image/png;base64,${(await readFile(file)).toString('base64')}`;
  const count = Math.ceil(height / piece);
  return Array.from({ length: count }, (_, index) => {
    const top = index * piece;
    const which = count > 1 ? ` – ${index + 1} of ${count}` : '';
    const size = `width:${width}px;height:${Math.min(piece, height - top)}px`;
    return `<figure><figcaption>${escape(label + note + which)}</figcaption>
      <img src="${source}" style="${size};object-position:0 -${top}px"></figure>`;
  });
}

/** Shots that belong beside each other stay so, piece by piece; what one has more follows. @param {Shot[]} shots */
async function sideBySide(shots) {
  const columns = await Promise.all(shots.map(pieces));
  const longest = Math.max(...columns.map(({ length }) => length));
  const lines = Array.from({ length: longest }, (_, index) =>
    columns.map((column) => column[index]).filter((figure) => figure !== undefined),
  );
  const whole = lines.filter(({ length }) => length > 1 || length === columns.length);
  const rest = lines.slice(whole.length).flat();
  return [...whole, rest].map((figures) => `<div class="row">${figures.join('')}</div>`).join('');
}

/** @param {{ name: string, groups: Shot[][] }} story */
async function section({ name, groups }) {
  const figures = await Promise.all(groups.map(sideBySide));
  return `<section><h2>${escape(name)}</h2>${figures.join('')}</section>`;
}

/** Runs in the page: where a sheet may end. */
function rows() {
  const ends = [...document.querySelectorAll('figure')].map(({ offsetTop, offsetHeight }) => ({
    top: offsetTop,
    bottom: offsetTop + offsetHeight,
  }));
  const byTop = Map.groupBy(ends, ({ top }) => top);
  return [...byTop.values()].map((row) => Math.max(...row.map(({ bottom }) => bottom)) + 8);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} title
 * @param {{ name: string, groups: Shot[][] }[]} stories
 * @returns {Promise<Uint8Array[]>} as many PNGs as it takes
 */
export async function contactSheets(page, title, stories) {
  await page.emulateMediaType('screen');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.setViewport({ width, height });
  const sections = await Promise.all(stories.map(section));
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${style}</style><h1>${escape(title)}</h1>${sections.join('')}`,
    { waitUntil: 'load' },
  );
  const pngs = [];
  let top = 0;
  let bottom = 0;
  const cut = async () => {
    const clip = { x: 0, y: top, width, height: bottom - top };
    pngs.push(await page.screenshot({ clip, captureBeyondViewport: true }));
    top = bottom;
  };
  for (const end of await page.evaluate(rows)) {
    if (bottom > top && end - top > height) await cut();
    bottom = end;
  }
  await cut();
  return pngs;
}
