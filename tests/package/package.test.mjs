// The package as its users get it: packed, installed into an empty project, imported by its public names.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';

const manifest = JSON.parse(await readFile('package.json', 'utf8'));
const tools = resolve('node_modules');
const elements = ['figures-panel', 'quote-card', 'set', 'source-badge', 'timeline'];

let project = '';
let tarball = '';
/** Paths in the package, without "./". @type {string[]} */
let files = [];

/** Runs a program and gives what it printed; a failure carries all of its output. */
async function run(program, args, options = {}) {
  const limit = { maxBuffer: 1 << 26, ...options };
  // npm passes its own settings on to what it starts.
  const env = Object.entries(process.env).filter(([name]) => !/^npm_(config|package)_/i.test(name));
  try {
    const started = promisify(execFile)(program, args, { env: Object.fromEntries(env), ...limit });
    return (await started).stdout;
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`, {
      cause: error,
    });
  }
}

const npm = (args, options) =>
  process.platform === 'win32'
    ? run('npm.cmd', args, { shell: true, ...options })
    : run('npm', args, options);

/** Runs a module of the installing project, and gives what it exports as `result`. */
async function inProject(code) {
  const file = join(project, 'run.mjs');
  await writeFile(file, `${code}\nprocess.stdout.write(JSON.stringify(result));\n`);
  return JSON.parse(await run(process.execPath, [file], { cwd: project }));
}

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'factbox-package-'));
  const packed = JSON.parse(
    await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', project]),
  );
  const [{ filename, files: listed }] = Object.values(packed);
  tarball = join(project, filename);
  files = listed.map(({ path }) => path).sort();
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  await npm(
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball],
    {
      cwd: project,
    },
  );
});

after(() => rm(project, { recursive: true, force: true }));

/** Files in the package that a path of package.json stands for; `*` stands for anything. */
function matching(path) {
  const [start, end] = path.replace(/^\.\//, '').split('*');
  if (end === undefined) return files.filter((file) => file === start);
  return files.filter((file) => file.startsWith(start) && file.endsWith(end));
}

/** Each public name and the file which it leads to. */
function publicNames() {
  return Object.entries(manifest.exports).flatMap(([name, target]) => {
    const path = typeof target === 'string' ? target : target.default;
    const [start, end] = path.replace(/^\.\//, '').split('*');
    return matching(path)
      .filter((file) => !name.endsWith('/*') || file.endsWith('.js'))
      .map((file) => {
        const middle = end === undefined ? '' : file.slice(start.length, file.length - end.length);
        return { name: `factbox${name.slice(1).replace('*', middle)}`, file };
      });
  });
}

test('holds what is documented and nothing else', () => {
  const documented = [
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|custom-elements\.json)$/,
    /^dist\/(index|define|factbox)\.(js|d\.ts)$/,
    /^dist\/factbox\/(article|changes|checks)\.js$/,
    /^dist\/(facts|page|locales|elements)\/([\w-]+\/)*[\w.-]+\.(js|d\.ts)$/,
    /^dist\/articles\/[\w-]+\.(js|d\.ts|json)$/,
    /^dist\/facts\.schema\.json$/,
    /^dist\/helpers\/tslib\.js$/,
  ];
  assert.deepEqual(
    files.filter((file) => !documented.some((pattern) => pattern.test(file))),
    [],
  );
  const promised = [
    'LICENSE',
    'README.md',
    'custom-elements.json',
    'dist/factbox.js',
    'dist/factbox/article.js',
    'dist/factbox/changes.js',
    'dist/factbox/checks.js',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/define.js',
    ...elements.map((name) => `dist/elements/${name}/define.js`),
    'dist/facts/index.js',
    'dist/facts.schema.json',
    'dist/articles/north-korean-troops.js',
    'dist/articles/north-korean-troops.d.ts',
    'dist/articles/north-korean-troops.json',
    'dist/locales/en.js',
  ];
  assert.deepEqual(
    promised.filter((file) => !files.includes(file)),
    [],
  );
});

test('every name in exports leads to a file, and every type with it', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
      assert.notEqual(matching(path).length, 0, `${name} → ${path}`);
    }
  }
});

test('every public name resolves in a project that installed it', async () => {
  const names = publicNames();
  const resolved = await inProject(`
    import { existsSync } from 'node:fs';
    import { fileURLToPath } from 'node:url';
    const result = ${JSON.stringify(names)}.map(({ name, file }) => {
      const path = fileURLToPath(import.meta.resolve(name));
      return existsSync(path) && path.replaceAll('\\\\', '/').endsWith('/node_modules/factbox/' + file) ? 'ok' : name;
    });`);
  assert.deepEqual(
    resolved.filter((name) => name !== 'ok'),
    [],
  );
});

test('every module but the script-tag file imports in Node', async () => {
  const names = publicNames().filter(({ file }) => /(?<!factbox)\.js$/.test(file));
  const result = await inProject(`
    const result = {};
    for (const { name } of ${JSON.stringify(names)}) result[name] = Object.keys(await import(name));`);
  for (const { name } of names) {
    if (!/\/define(\.js)?$/.test(name)) assert.notEqual(result[name].length, 0, name);
  }
});

test('factbox/facts needs and makes no DOM', async () => {
  const result = await inProject(`
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    await import('factbox/facts');
    const result = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));`);
  assert.deepEqual(result, []);
});

/** Which elements a module registers when it is imported alone. */
const registeredBy = (modules) =>
  inProject(`
    import { pathToFileURL } from 'node:url';
    const result = [];
    globalThis.customElements = { define: (name) => result.push(name), get: () => undefined };
    for (const file of ${JSON.stringify(modules)}) {
      await import(pathToFileURL('node_modules/factbox/' + file).href);
    }`);

const isModule = (file) => /^dist\/.*\.js$/.test(file);
const withSideEffects = () =>
  manifest.sideEffects.filter((path) => path.startsWith('./dist/')).flatMap(matching);

test('what sideEffects does not list registers nothing', async () => {
  const listed = withSideEffects();
  const rest = files.filter((file) => isModule(file) && !listed.includes(file));
  assert.deepEqual(await registeredBy(rest), []);
});

test('what sideEffects lists registers elements', async () => {
  const listed = withSideEffects();
  assert.equal(listed.length, elements.length + 2);
  for (const file of listed) {
    if (file === 'dist/factbox.js') continue; // A browser's; see the last test.
    assert.notEqual((await registeredBy([file])).length, 0, file);
  }
  assert.deepEqual(
    (await registeredBy(['dist/define.js'])).sort(),
    elements.map((name) => `fact-${name}`),
  );
});

test('sideEffects lists the sources as it lists the modules', () => {
  const [dist, src] = ['./dist/', './src/'].map((folder) =>
    manifest.sideEffects
      .filter((path) => path.startsWith(folder))
      .map((path) => path.slice(folder.length).replace(/\.(js|ts)$/, ''))
      .sort(),
  );
  assert.deepEqual(src, dist);
});

test('publint finds nothing', async () => {
  const output = await run(process.execPath, [
    join(tools, 'publint/src/cli.js'),
    'run',
    tarball,
    '--strict',
  ]);
  assert.match(output, /All good!/);
});

test('attw finds nothing', async () => {
  await run(process.execPath, [
    join(tools, '@arethetypeswrong/cli/dist/index.js'),
    tarball,
    '--profile',
    'esm-only',
    '--no-color',
  ]);
});

test('its types hold in a strict project of another kind', async () => {
  const folder = join(project, 'typed');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'index.ts'),
    `import * as all from 'factbox';
import * as facts from 'factbox/facts';
import * as article from 'factbox/articles/north-korean-troops';
import * as words from 'factbox/locales/en.js';
import 'factbox/define';
import 'factbox/elements/timeline/define.js';

const element = document.createElement('fact-timeline');
element.requestUpdate();
export const names: string[] = [all, facts, article, words].flatMap((module) => Object.keys(module));
`,
  );
  const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022'];
  options.push('--lib', 'es2022,dom,dom.iterable', 'index.ts');
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    await run(
      process.execPath,
      [join(tools, 'typescript/lib/tsc.js'), '--module', module]
        .concat('--moduleResolution', resolution)
        .concat(options),
      { cwd: folder },
    );
  }
});

/**
 * What a page of the installed package's script-tag file asks for, and what it says on the console.
 *
 * @param body what stands in the page.
 * @param how.pages other answers of the server.
 * @param how.act runs in the page once it stands.
 */
async function pageWith(body, { pages = {}, act = () => undefined } = {}) {
  const server = await serve(join(project, 'node_modules/factbox/dist'), {
    pages: {
      '/page': `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
        <script type="module" src="/factbox.js"></script>${body}`,
      ...pages,
    },
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const said = [];
    page.on('pageerror', (error) => said.push(error.message));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${server.url}/page`);
    const result = await page.evaluate(act);
    await page.waitForNetworkIdle();
    return { result, said, requests: server.requests.filter((path) => path !== '/favicon.ico') };
  } finally {
    await browser.close();
    await server.close();
  }
}

test('factbox.js defines the elements from a script tag', async () => {
  const { result, said, requests } = await pageWith('<fact-timeline></fact-timeline>', {
    act: () => [...document.querySelectorAll('fact-timeline:defined')].length,
  });
  assert.equal(result, 1);
  assert.deepEqual(said, []);
  assert.deepEqual(requests, ['/page', '/factbox.js']);
});

const inline = (dataset, attributes = '') =>
  `<fact-set ${attributes}><script type="application/json">${JSON.stringify(dataset)}</script></fact-set>
  <fact-figures-panel></fact-figures-panel>`;
const flood = (more) => ({
  factbox: 1,
  language: 'en',
  article: { title: 'The flood' },
  facts: [{ id: 'homes', type: 'figure', value: 40, label: 'under water', ...more }],
});
const shown = () => document.querySelector('fact-figures-panel').shadowRoot.textContent;

test('it fetches its parts where they are needed, and only there', async () => {
  const sound = await pageWith(inline(flood()), { act: shown });
  assert.match(sound.result, /40/);
  assert.deepEqual(sound.requests, ['/page', '/factbox.js']);

  const checked = await pageWith(inline(flood(), 'check'));
  assert.deepEqual(checked.requests, ['/page', '/factbox.js', '/factbox/checks.js']);
  assert.match(checked.said.join(), /no-unit: Fact “homes” has no “unit”/);

  const broken = await pageWith(inline(flood({ partOff: 'town' })), { act: shown });
  assert.match(broken.result, /40/);
  assert.deepEqual(broken.said, [
    '[factbox] unknown-field: “partOff” of fact “homes” is not a field that factbox knows. Did you mean “partOf”? Check its spelling, or take it out.',
  ]);
});

test('it tells a reader of facts that came in place of others', async () => {
  const { result, requests } = await pageWith(inline(flood({ unit: 'homes' })), {
    act: async () => {
      const set = document.querySelector('fact-set');
      const panel = document.querySelector('fact-figures-panel');
      const data = structuredClone(set.factSet.data);
      data.facts[0].value = 60;
      set.facts = data;
      const region = () => set.shadowRoot.querySelector('[role=status]')?.textContent ?? '';
      while (!region()) await new Promise(requestAnimationFrame);
      await panel.updateComplete;
      return { announced: region(), shown: panel.shadowRoot.textContent };
    },
  });
  assert.match(result.announced, /under water/);
  assert.match(result.shown, /while you were reading\s+number changed.*60/);
  assert.deepEqual(requests, ['/page', '/factbox.js', '/factbox/changes.js']);
});

test('it shows where the article says it', async () => {
  const { result, requests } = await pageWith(
    `${inline(flood({ unit: 'homes', anchor: { exact: 'forty homes' } }), 'article="#story"')}
    <article id="story"><p>Some <em>forty</em> homes are under water.</p></article>`,
    {
      act: async () => {
        const set = document.querySelector('fact-set');
        while (!set.showPassage('homes')) await new Promise(requestAnimationFrame);
        return [...globalThis.CSS.highlights.get('fact-passage')].map(String).join('');
      },
    },
  );
  assert.equal(result, 'forty homes');
  assert.deepEqual(requests, ['/page', '/factbox.js', '/factbox/article.js']);
});

test('without its parts it shows the facts, and tells code and place', async () => {
  const { result, said } = await pageWith(inline(flood({ partOff: 'town' })), {
    pages: { '/factbox/checks.js': '<p>Not found</p>' },
    act: shown,
  });
  assert.match(result, /40/);
  assert.ok(said.includes('[factbox] unknown-field: at /facts/0/partOff'), said.join());
});
