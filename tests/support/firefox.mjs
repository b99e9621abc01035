// A Firefox for the tests that want a second browser, where the machine has one.
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { launch } from 'puppeteer-core';

/** @returns {string | undefined} `FIREFOX_PATH` names one that is elsewhere. */
export function findFirefox() {
  const named = process.env['FIREFOX_PATH'];
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names no file: ${named}`);
  const places =
    platform() === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
      : platform() === 'win32'
        ? [join(process.env['PROGRAMFILES'] ?? '', 'Mozilla Firefox/firefox.exe')]
        : (process.env['PATH'] ?? '')
            .split(delimiter)
            .flatMap((folder) => [join(folder, 'firefox'), join(folder, 'firefox-esr')]);
  return named || places.find((path) => existsSync(path));
}

/**
 * @param {string} executablePath
 * @param {Record<string, unknown>} [preferences] those of about:config
 */
export function launchFirefox(executablePath, preferences = {}) {
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: preferences,
  });
}
