// `npm run bench [-- <part of a bench's name>]`: measures the build in dist/. It prints what it finds and judges
// nothing: a number that must hold is in size-limit or in a test.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { launchBrowser } from '../support/browser.mjs';

if (!existsSync('dist/factbox.js')) throw new Error('There is no dist/factbox.js: npm run build');

const wanted = process.argv[2] ?? '';
const modules = (await readdir(new URL('.', import.meta.url)))
  .filter((name) => name.endsWith('.bench.mjs') && name.includes(wanted))
  .sort();

/**
 * A bench gets the browser and gives what it measured, one row a number.
 * @typedef {{ what: string, value: string | number, target?: string }} Row
 */
const browser = await launchBrowser();
try {
  console.log(`${await browser.version()}, Node ${process.version}`);
  for (const name of modules) {
    const { title, measure } = await import(`./${name}`);
    /** @type {Row[]} */
    const rows = await measure(browser);
    console.log(`\n${title}\n`);
    const width = Math.max(...rows.map(({ what }) => what.length));
    for (const { what, value, target } of rows) {
      const number = String(value).padStart(12);
      console.log(`  ${what.padEnd(width)}${number}${target ? `   (target: ${target})` : ''}`);
    }
  }
} finally {
  await browser.close();
}
