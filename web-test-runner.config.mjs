import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserCommands } from './tests/support/browser-commands.mjs';
import { findBrowser } from './tests/support/browser.mjs';
import { middleware } from './tests/support/fault-server.mjs';
import { countingReporter } from './tests/support/wtr-reporter.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * A window of its own for each page, which thinks that it has the focus: a tab in the background is drawn
 * no frames, so that its observers, animations and timers wait for ever.
 */
async function createPage({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

export default {
  files: 'tests/unit/**/*.test.ts',
  nodeResolve: true,
  hostname: '127.0.0.1',
  concurrency: 2,
  middleware,
  browsers: [chromeLauncher({ launchOptions: await findBrowser(), createPage })],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: path('tsconfig.json'), target: 'es2022' }),
    browserCommands,
  ],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), countingReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  testFramework: { config: { ui: 'bdd', timeout: 5000 } },
};
