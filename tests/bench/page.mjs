import { serve } from '../support/static-server.mjs';

/** The article's dataset, where the benches' server has it. */
export const dataset = '/articles/north-korean-troops.json';

/**
 * Opens a publisher's page which takes the library and the data from dist/.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} body
 * @param {(page: import('puppeteer-core').Page, requests: string[]) => Promise<T>} measure
 * @returns {Promise<T>}
 * @template T
 */
export async function onPage(browser, body, measure) {
  const html = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>A bench</title>
  <style>body { font: 1em/1.5 serif; max-width: 40em; margin: auto; }</style>
  <body>${body}</body>
</html>`;
  const server = await serve('dist', { pages: { '/page': html } });
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1000, height: 900 });
    await page.goto(`${server.url}/page`, { waitUntil: 'networkidle0' });
    return await measure(page, server.requests);
  } finally {
    await page.close();
    await server.close();
  }
}
