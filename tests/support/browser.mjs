// One Chromium for the tests, the pictures and the benches. A machine's own is taken where there is
// one; else the one that the npm package @sparticuz/chromium carries, so that a bare Debian will do.
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, homedir, platform, tmpdir, userInfo } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findFirefox, launchFirefox } from './firefox.mjs';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string | undefined>} env
 * @property {boolean | 'shell'} headless
 */

// Nothing may leave the machine: every host but the loopback ones fails to resolve, and the
// browser's own services are off, so that no test waits for them.
const quiet = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE [::1]',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,Translate,DialMediaRouteProvider',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  // The same picture on every screen.
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
];

// Chromium refuses to run its sandbox as root, which a container's user often is.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** Places that installers use outside of PATH. */
function knownPlaces() {
  if (platform() === 'darwin') {
    const apps = ['/Applications', join(homedir(), 'Applications')];
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.flatMap((folder) =>
      programs.map((program) => join(folder, `${program}.app/Contents/MacOS/${program}`)),
    );
  }
  if (platform() === 'win32') {
    const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': x86 } = process.env;
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return [LOCALAPPDATA, PROGRAMFILES, x86]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

/** @returns {Browser | undefined} */
function installedBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  const executablePath = named || knownPlaces().find((path) => existsSync(path));
  if (!executablePath) return undefined;
  return { executablePath, args: [...sandbox, ...quiet], env: process.env, headless: true };
}

/**
 * The package unpacks a compressed Chromium into the temporary folder. Two runs may do so at once, and
 * a killed one leaves a half: it goes to a folder of its own, which takes its final name when complete.
 * @returns {Promise<Browser>}
 */
async function packagedBrowser() {
  if (platform() !== 'linux' || arch() !== 'x64') {
    throw new Error('No Chromium or Chrome was found: install one, or name it in CHROME_PATH.');
  }
  const require = createRequire(import.meta.url);
  const packageFile = join(dirname(require.resolve('@sparticuz/chromium')), '../../package.json');
  const { version } = JSON.parse(await readFile(packageFile, 'utf8'));
  const home = join(tmpdir(), `factbox-chromium-${version}-${userInfo().username}`);
  if (!existsSync(home)) {
    const staging = await mkdtemp(`${home}-`);
    await unpackInto(staging);
    try {
      await rename(staging, home);
    } catch (error) {
      await rm(staging, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    }
  }
  return {
    executablePath: join(home, 'chromium'),
    args: [...sandbox, ...quiet, '--disable-gpu', '--disable-dev-shm-usage'],
    env: {
      ...process.env,
      FONTCONFIG_PATH: await fontConfiguration(home),
      LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(delimiter),
    },
    headless: 'shell',
  };
}

/** @param {string} folder */
async function unpackInto(folder) {
  // The package reads both when it is imported and when it unpacks; with the first it also unpacks the
  // shared libraries which a bare system lacks. Neither may leak into this process afterwards.
  const before = { ...process.env };
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  process.env['TMPDIR'] = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chmod(await chromium.executablePath(), 0o755);
  } finally {
    for (const name of ['AWS_LAMBDA_JS_RUNTIME', 'TMPDIR', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

/**
 * Without a configuration that names its font folder, Chromium draws no text at all.
 * @param {string} home
 */
async function fontConfiguration(home) {
  const folder = join(home, 'fontconfig');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return folder;
}

/**
 * `FACTBOX_BROWSER=packaged` takes the packaged one even where another is installed.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const installed = process.env['FACTBOX_BROWSER'] === 'packaged' ? undefined : installedBrowser();
  return installed ?? packagedBrowser();
}

/**
 * `FACTBOX_ENGINE=firefox` takes that, as for the unit tests.
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launchBrowser() {
  if (process.env['FACTBOX_ENGINE'] !== 'firefox') return launch(await findBrowser());
  const firefox = findFirefox();
  if (!firefox) throw new Error('No Firefox was found: apt-get install firefox-esr');
  return launchFirefox(firefox);
}
