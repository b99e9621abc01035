// Two sites: one that publishes facts and the pages in frames, and one of others that embeds them.
import { readFile } from 'node:fs/promises';
import { serve } from '../support/static-server.mjs';

const { parseFacts } = await import('../../dist/facts/index.js');

export const facts = parseFacts(
  JSON.parse(await readFile('dist/articles/north-korean-troops.json', 'utf8')),
);

/** Nothing but what stands in files of the same origin. */
export const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/**
 * @param {Record<string, string>} pages those of the publisher, by their paths
 * @param {Record<string, string>} [headers] of its every answer
 */
export function publish(pages, headers = { 'content-security-policy': strict }) {
  return serve('dist', { pages, headers });
}

/**
 * A page of another site. Under the name `localhost` its frames are another process's, as those of other sites are;
 * under the number they share one.
 *
 * @param {(name: string) => string} [named]
 */
export async function embedding(pages, headers = {}) {
  const server = await serve('tests/embed', { pages, headers });
  return { ...server, names: [server.url, server.url.replace('127.0.0.1', 'localhost')] };
}

export const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Another site</title>
  <meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;
