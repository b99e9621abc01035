// A server that answers as servers at their worst do, plugged into the test runner's own: /faults/<how>.
// Any query tells one test's requests from another's; /faults/log?of=<path and query> counts them.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { createGzip } from 'node:zlib';

export const dataset = {
  factbox: 1,
  language: 'en',
  article: { title: 'The river' },
  actors: [{ id: 'gauge', name: 'the river authority' }],
  facts: [
    {
      id: 'level',
      type: 'figure',
      label: 'above the usual level',
      value: 4.5,
      unit: 'metres',
      attributions: [{ actor: 'gauge' }],
    },
    { id: 'flood', type: 'event', title: 'The river left its bed', date: '2023-05-02' },
  ],
};

const facts = JSON.stringify(dataset);
const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html; charset=utf-8' };

function* megabytes(count) {
  yield '{"x":"';
  for (let n = 0; n < count; n += 1) yield 'x'.repeat(1 << 20);
  yield '"}';
}

/** @typedef {import('node:http').ServerResponse} Response */
/** @type {Record<string, (response: Response, query: string) => unknown>} */
const answers = {
  good: (response) => response.writeHead(200, json).end(facts),
  // Late enough for whatever else happens meanwhile, and in pieces.
  late: async (response) => {
    response.writeHead(200, json).write(facts.slice(0, 40));
    await pause(100);
    response.end(facts.slice(40));
  },
  never: () => {},
  stalled: (response) => response.writeHead(200, json).write(facts.slice(0, 40)),
  missing: (response) => response.writeHead(404, html).end('<h1>Not here</h1>'),
  broken: (response) => response.writeHead(500, html).end('<h1>Oh dear</h1>'),
  page: (response) => response.writeHead(200, html).end('<!doctype html><p>Log in first</p>'),
  'to-page': (response, query) =>
    response.writeHead(302, { location: `/faults/page${query}` }).end(),
  'to-facts': (response, query) =>
    response.writeHead(301, { location: `/faults/good${query}` }).end(),
  'to-missing': (response, query) =>
    response.writeHead(302, { location: `/faults/missing${query}` }).end(),
  'to-itself': (response, query) =>
    response.writeHead(302, { location: `/faults/to-itself${query}` }).end(),
  cut: (response) => {
    response.writeHead(200, { ...json, 'content-length': facts.length });
    response.write(facts.slice(0, 40), () => response.destroy());
  },
  // Whole, as far as HTTP knows: the file itself is not.
  'cut-file': (response) => response.writeHead(200, json).end(facts.slice(0, 40)),
  refused: (response) => response.destroy(),
  empty: (response) => response.writeHead(200, json).end(),
  nothing: (response) => response.writeHead(204).end(),
  array: (response) => response.writeHead(200, json).end(`[${facts}]`),
  text: (response) => response.writeHead(200, json).end('"facts"'),
  newer: (response) =>
    response.writeHead(200, json).end(JSON.stringify({ ...dataset, factbox: 9 })),
  huge: (response) => response.writeHead(200, json).end(`{"x":"${'x'.repeat(10_000_000)}"}`),
  // As long as it is read, there is more.
  endless: (response) => {
    response.writeHead(200, json).write('{"x":"');
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(1 << 16)));
      response.once('drain', more);
    };
    more();
  },
  // 0.2 MB on the way, 200 MB for whoever unpacks it all.
  bomb: (response) => {
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' });
    // Whoever has read enough leaves in the middle.
    return pipeline(Readable.from(megabytes(200)), createGzip(), response).catch(() => undefined);
  },
  'not-gzip': (response) =>
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(facts),
  picture: (response) =>
    response
      .writeHead(200, { 'content-type': 'image/png' })
      .end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff])),
  script: (response) =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end('window.__hit = 1'),
  // Its content is what counts: servers name the type of a file as they like.
  'as-text': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(facts),
  'with-byte-order-mark': (response) => response.writeHead(200, json).end(`\uFEFF${facts}`),
  // Another site, for a page at 127.0.0.1, which lets nobody read it.
  'to-elsewhere': (response, query) =>
    response
      .writeHead(302, {
        location: `http://localhost:${response.socket?.localPort}/faults/good${query}`,
      })
      .end(),
  // The page is in the address: no file name makes a server call it XML.
  xhtml: (response, query) =>
    response
      .writeHead(200, { 'content-type': 'application/xhtml+xml; charset=utf-8' })
      .end(decodeURIComponent(query.slice(1))),
  'no-type': (response) => response.writeHead(200).end('not json'),
  // First a fault, then the facts, as after a server's restart.
  'second-time': (response, query) =>
    answers[logOf(`/faults/second-time${query}`).requests > 1 ? 'good' : 'broken'](response, query),
};

/** @type {Map<string, { requests: number, ended: number, accept: string | undefined }>} */
const logs = new Map();

function logOf(url) {
  const log = logs.get(url) ?? { requests: 0, ended: 0, accept: undefined };
  logs.set(url, log);
  return log;
}

/** @type {import('@web/test-runner').Middleware} */
async function faults(context, next) {
  const { pathname, search } = new URL(context.url, 'http://localhost');
  const [, room, how] = pathname.split('/');
  if (room !== 'faults') return next();
  if (how === 'log') {
    context.body = logOf(context.query['of']);
    return undefined;
  }
  const answer = answers[how];
  if (!answer) return next();
  const log = logOf(context.url);
  log.requests += 1;
  log.accept = context.get('accept');
  context.res.once('close', () => (log.ended += 1));
  // Past the runner's own handling of answers, which would mend some of the faults and report others.
  context.respond = false;
  context.status = 200;
  context.res.statusMessage = '';
  context.res.setHeader('cache-control', 'no-store');
  await answer(context.res, search);
  return undefined;
}

/**
 * The library a second time, at /another-copy/src/…: the same files at other addresses, so that a browser
 * makes modules of their own of them.
 * @type {import('@web/test-runner').Middleware}
 */
async function anotherCopy(context, next) {
  context.url = context.url.replace(/^\/another-copy\//, '/');
  return next();
}

export const middleware = [faults, anotherCopy];
