// WebKitGTK for the unit tests, by Debian's own driver on a screen of its own. The runner's package for
// WebDriver would bring 130 packages for these few commands.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// By https://www.w3.org/TR/webdriver2/#keyboard-actions
const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', Shift: '\uE008' };
const buttons = { left: 0, middle: 1, right: 2 };

/** @param {string} program */
function findProgram(program) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const path = folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
  if (!path) {
    throw new Error(`${program} was not found: apt-get install webkit2gtk-driver xvfb xauth`);
  }
  return path;
}

/** Debian keeps the browser that the driver steers outside of PATH. */
function findMiniBrowser() {
  const places = ['x86_64', 'aarch64'].flatMap((processor) =>
    ['4.1', '4.0'].map(
      (version) => `/usr/lib/${processor}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
    ),
  );
  return places.find((path) => existsSync(path)) ?? findProgram('MiniBrowser');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

/** By itself a signal ends the process without a word, and leaves the driver and its browser behind. */
const interrupted = () => process.exit(143);

/** The driver and its screen; all they write goes to `home`. @param {string} home */
async function startDriver(home) {
  // The reader who wants less motion, since this cannot be asked of a page that is open.
  await mkdir(join(home, 'gtk-3.0'));
  await writeFile(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  const port = await freePort();
  const driver = spawn(
    findProgram('xvfb-run'),
    ['-a', '-s', '-screen 0 1600x1200x24', findProgram('WebKitWebDriver'), `--port=${port}`],
    {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    },
  );
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; driver.exitCode === null && tries < 300; tries += 1) {
    if (await fetch(`${url}/status`).catch(() => undefined)) return { driver, url };
    await pause(100);
  }
  throw new Error('WebKitWebDriver did not start; try it by hand: xvfb-run -a WebKitWebDriver');
}

/** One window, which shows one test file after another. */
class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  /** @type {Map<string, string>} */
  #urls = new Map();
  #home = '';
  #driver;
  #session = '';
  #started;

  async initialize() {}

  async #start() {
    this.#home = await mkdtemp(join(tmpdir(), 'factbox-webkit-'));
    const { driver, url } = await startDriver(this.#home);
    this.#driver = driver;
    process.on('exit', this.#end);
    process.once('SIGTERM', interrupted);
    const { sessionId } = await this.#ask('POST', `${url}/session`, {
      capabilities: {
        alwaysMatch: {
          // A page whose frames never load must not stop the run; the runner hears from the page itself.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
        },
      },
    });
    this.#session = `${url}/session/${sessionId}`;
  }

  async #ask(method, url, body) {
    const response = await fetch(url, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
    return value;
  }

  #command(name, body = {}) {
    return this.#ask('POST', `${this.#session}/${name}`, body);
  }

  async startSession(id, url) {
    this.#started ??= this.#start();
    await this.#started;
    await this.setViewport(id, { width: 800, height: 600 });
    this.#urls.set(id, url);
    await this.#command('url', { url });
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  async stopSession(id) {
    this.#urls.delete(id);
    // A page that hung or crashed takes the session with it: the next test file gets another.
    await this.#command('url', { url: 'about:blank' }).catch(() => this.stop());
    return {};
  }

  async stop() {
    if (this.#session) await this.#ask('DELETE', this.#session).catch(() => {});
    // The screen goes with its driver: both are in the process group of xvfb-run.
    this.#end();
    if (this.#home) await rm(this.#home, { recursive: true, force: true, maxRetries: 5 });
    this.#started = undefined;
    this.#session = '';
  }

  /** Also at once, when the run is interrupted. */
  #end = () => {
    process.off('exit', this.#end);
    process.off('SIGTERM', interrupted);
    if (this.#driver?.exitCode === null) process.kill(-this.#driver.pid);
  };

  /** The size is the window's; the page has what the frame and the tools leave. */
  async setViewport(_id, { width, height }) {
    const script = 'return [innerWidth, innerHeight]';
    // A page that is just being left has no size.
    const inner = () => this.#command('execute/sync', { script, args: [] }).catch(() => []);
    for (let tries = 0; tries < 20; tries += 1) {
      const [innerWidth, innerHeight] = await inner();
      if (innerWidth === width && innerHeight === height) return true;
      if (innerWidth === undefined) continue;
      const rect = await this.#ask('GET', `${this.#session}/window/rect`);
      await this.#command('window/rect', {
        width: rect.width + width - innerWidth,
        height: rect.height + height - innerHeight,
      });
    }
    return false;
  }

  /** As @web/test-runner-commands calls it. */
  sendKeys(_id, pressed) {
    const actions = pressed.flatMap((key) => [
      { type: 'keyDown', value: keys[key] ?? key },
      { type: 'keyUp', value: keys[key] ?? key },
    ]);
    return this.#command('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #point(actions) {
    return this.#command('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  sendMouseMove(_id, x, y) {
    return this.#point([{ type: 'pointerMove', duration: 0, x, y }]);
  }

  sendMouseClick(_id, x, y, button = 'left') {
    return this.#point([
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button: buttons[button] },
      { type: 'pointerUp', button: buttons[button] },
    ]);
  }

  resetMouse() {
    return this.#ask('DELETE', `${this.#session}/actions`);
  }
}

/** @returns {import('@web/test-runner').BrowserLauncher} */
export function webkitLauncher() {
  return new WebKitLauncher();
}
