// `npm run mutate`: dates, numbers and standing with one small fault at a time, each of which a test should find. The
// tests are those of the browser, run in Node, where a fault takes milliseconds. What is left of a run is its report, in
// the system's folder for temporary files.
//
// Those that survive, as of November 2026, change nothing that anybody could see: what stands for a value that only the
// compiler takes to be missing (`?? ''`), what is kept of the last language, bounds that no value meets (`<` for `<=`), and
// anchors of patterns that are only held against whole names.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(tmpdir(), 'factbox-mutation');
// Where Node finds the assertions that the browser's tests import.
process.env['TSX_TSCONFIG_PATH'] = fileURLToPath(new URL('tsconfig.json', import.meta.url));

export default {
  mutate: ['src/facts/{dates,numbers,standing}/*.ts'],
  ignorePatterns: ['**', '!src/**', '!stories/*.ts', '!tests/**', '!*.json'],
  tempDirName: join(folder, 'copies'),
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', 'tsx'],
  mochaOptions: {
    spec: ['tests/mutation/setup.ts', 'tests/unit/facts/{dates,numbers,standing}/*.test.ts'],
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A fault that never ends counts as found, a busy machine does not.
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress', 'html'],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: join(folder, 'report.html') },
  thresholds: { high: 95, low: 90, break: 85 },
};
