// `npm test`: everything, in the order in which it fails fastest; with `--all`, the unit tests in two more
// engines, what a page loads in Firefox, and ten times as many made-up datasets. A failed step does not stop the
// next, so that one run shows all there is to mend. The last line is
// `N passed, N failed`: tests by their number, a step without tests as one.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const folder = await mkdtemp(join(tmpdir(), 'factbox-test-'));
/** @returns what runs them, given the file for their numbers. */
const nodeTests = (files) => (counts) =>
  [
    `node --test`,
    `--test-reporter=spec --test-reporter-destination=stdout`,
    `--test-reporter=./tests/support/count-reporter.mjs --test-reporter-destination="${counts}"`,
    files,
  ].join(' ');

/** Built once, for all that look at it. */
const built = { FACTBOX_STORYBOOK: 'storybook-static' };

const all = process.argv.includes('--all');
/** Of made-up datasets, which the elements are to survive; unless the caller says how many. */
const many = all && !process.env['FACTBOX_RUNS'] ? { FACTBOX_RUNS: '10000' } : {};

const steps = [
  ['Types', 'npm run --silent types'],
  ['Lint', 'npm run --silent lint:code'],
  ['Formatting', 'npm run --silent lint:format'],
  ['Unused code and dependencies', 'npm run --silent lint:unused'],
  ['Layers', nodeTests('tests/lint/')],
  ['Build', 'npm run --silent build'],
  ['Tests in Node', nodeTests('tests/node/')],
  ['Plain HTML', nodeTests('tests/html/')],
  ['Sizes', 'npm run --silent size'],
  ['Unit tests of the facts, and what they cover', 'npm run --silent coverage'],
  [
    'Unit tests in the browser',
    'wtr --files "tests/unit/**/*.test.ts" "!tests/unit/facts/**"',
    many,
  ],
  ['The package', nodeTests('tests/package/')],
  ['Framework apps', nodeTests('tests/apps/apps.test.mjs tests/apps/types.test.mjs')],
  ['Server rendering', nodeTests('tests/server/')],
  ['Embeds', nodeTests('tests/embed/')],
  ['Security, coming back, and print', nodeTests('tests/security/ tests/hostile/ tests/print/')],
  ['Memory', nodeTests('tests/leaks/')],
  ['Storybook’s build', 'npm run --silent storybook:build'],
  ['Storybook', nodeTests('tests/smoke/'), built],
  ['Accessibility', nodeTests('tests/accessibility/'), built],
];

/** Two browsers that leave each other time: each mostly waits for its own pages. */
const together = [
  ['Unit tests in Firefox', 'wtr', { FACTBOX_ENGINE: 'firefox' }],
  ['Unit tests in WebKit', 'wtr', { FACTBOX_ENGINE: 'webkit' }],
];
const inFirefox = [
  'The loader and taking over from a server in Firefox',
  nodeTests('tests/package/auto.test.mjs tests/server/hydrate.test.mjs'),
  { FACTBOX_ENGINE: 'firefox' },
];

/** @returns the exit code. What is not shown as it comes is shown at the end. */
function run(command, variables, isShown) {
  const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, ...variables, PATH };
  const output = isShown ? 'inherit' : 'pipe';
  return new Promise((done) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', output, output], env });
    const said = [];
    child.stdout?.on('data', (data) => said.push(data));
    child.stderr?.on('data', (data) => said.push(data));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      done(code);
    });
  });
}

/** What the step's own reporter counted, else the step as one. */
async function outcome(code, counts) {
  const counted = await readFile(counts, 'utf8').then(JSON.parse, () => undefined);
  const { passed, failed } = counted ?? { passed: 0, failed: 0 };
  if (passed + failed === 0)
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  // A runner may fail for a reason that is no test's.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

const summary = [];
async function take([name, command, variables], isShown = true) {
  console.log(`\n=== ${name} ===\n`);
  const start = performance.now();
  const counts = join(folder, `${summary.length}-${name.replace(/\W+/g, '-')}.json`);
  const text = typeof command === 'function' ? command(counts) : command;
  const code = await run(text, { ...variables, FACTBOX_COUNTS: counts }, isShown);
  const seconds = Math.round((performance.now() - start) / 1000);
  summary.push({ name, ...(await outcome(code, counts)), seconds });
}

for (const step of steps) await take(step);
if (all) {
  await Promise.all(together.map((step) => take(step, false)));
  await take(inFirefox);
}
await rm(folder, { recursive: true });

console.log('\n=== Summary ===\n');
for (const { name, passed, failed, seconds } of summary) {
  console.log(
    `${failed ? 'FAILED' : 'ok    '}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
}
const total = (key) => summary.reduce((sum, step) => sum + step[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
