// The browsers of the unit tests: FACTBOX_ENGINE says which, Chromium where it says nothing.
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './browser.mjs';
import { findFirefox } from './firefox.mjs';
import { webkitLauncher } from './webkit.mjs';

/**
 * A window of its own for each page, which thinks that it has the focus: a tab in the background is drawn
 * no frames, so that its observers, animations and timers wait for ever.
 */
async function createFocusedPage({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

const launchers = {
  chromium: async () =>
    chromeLauncher({ launchOptions: await findBrowser(), createPage: createFocusedPage }),

  firefox: async () => {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('No Firefox was found: apt-get install firefox-esr');
    const launcher = chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath,
        // The reader who wants less motion, since this cannot be asked of a page that is open.
        extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
      },
      // It has one focus for all windows.
      concurrency: 1,
    });
    launcher.name = 'Firefox';
    return launcher;
  },

  webkit: async () => webkitLauncher(),
};

/** @returns {Promise<import('@web/test-runner').BrowserLauncher>} */
export async function findLauncher() {
  const engine = process.env['FACTBOX_ENGINE'] ?? 'chromium';
  const launcher = launchers[engine];
  if (!launcher) {
    throw new Error(`FACTBOX_ENGINE is ${engine}, not ${Object.keys(launchers).join(', ')}.`);
  }
  return launcher();
}
