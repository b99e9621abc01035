// Files of one folder on a free port of 127.0.0.1.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * @param {string} folder
 * @param {{ pages?: Record<string, string>, headers?: Record<string, string> }} [options] pages that are not in the
 *   folder, by their path; headers of every answer
 * @returns {Promise<{ url: string, requests: string[], close(): Promise<void> }>} `requests`: the paths asked for
 */
export async function serve(folder, { pages = {}, headers = {} } = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    // The one thing that a browser asks for unasked.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requests.push(pathname);
    if (pages[pathname] !== undefined) {
      response.writeHead(200, { ...headers, 'content-type': types['.html'] }).end(pages[pathname]);
      return;
    }
    // An absolute path, normalised: it cannot climb out of the folder.
    let file = join(folder, normalize(decodeURIComponent(pathname)));
    try {
      if ((await stat(file)).isDirectory()) file = join(file, 'index.html');
      const { size } = await stat(file);
      response.writeHead(200, {
        ...headers,
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-length': size,
      });
      createReadStream(file).pipe(response);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
