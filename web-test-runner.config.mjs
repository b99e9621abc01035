import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { browserCommands } from './tests/support/browser-commands.mjs';
import { middleware } from './tests/support/fault-server.mjs';
import { findLauncher } from './tests/support/launchers.mjs';
import { countingReporter } from './tests/support/wtr-reporter.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

export default {
  files: 'tests/unit/**/*.test.ts',
  nodeResolve: true,
  hostname: '127.0.0.1',
  concurrency: 2,
  middleware,
  browsers: [await findLauncher()],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: path('tsconfig.json'), target: 'es2022' }),
    browserCommands,
  ],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), countingReporter()],
  // The longest file, of hostile texts, takes Firefox a minute and a half; ten thousand datasets take minutes.
  testsFinishTimeout: 900_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  // A test that waits for what never comes fails in good time; a slow engine on a busy machine has enough.
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  coverageConfig: {
    include: ['src/facts/**/*.ts'],
    threshold: { branches: 95 },
    reporters: ['text'],
  },
};
