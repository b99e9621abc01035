// What a page downloads. The limits, and how each is bundled, are size-limit's in package.json.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export const title = 'Size (minified, brotli)';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

export async function measure() {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'node_modules/size-limit/bin.js',
    '--json',
  ]).catch((error) => error); // Over a limit, it prints all the same.
  return JSON.parse(stdout).map(({ name, size, sizeLimit }) => ({
    what: name,
    value: kilobytes(size),
    target: `at most ${kilobytes(sizeLimit)}`,
  }));
}
