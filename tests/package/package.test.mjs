// The package as its users get it: packed, installed into an empty project, imported by its public names.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { installPackage, run } from '../support/installed-package.mjs';
import { serve } from '../support/static-server.mjs';

const manifest = JSON.parse(await readFile('package.json', 'utf8'));
const tools = resolve('node_modules');
const elements = ['figures-panel', 'quote-card', 'set', 'source-badge', 'timeline'];

let project = '';
let tarball = '';
/** Paths in the package, without "./". @type {string[]} */
let files = [];

/** Runs a module of the installing project, and gives what it exports as `result`. */
async function inProject(code) {
  const file = join(project, 'run.mjs');
  await writeFile(file, `${code}\nprocess.stdout.write(JSON.stringify(result));\n`);
  return JSON.parse(await run(process.execPath, [file], { cwd: project }));
}

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'factbox-package-'));
  // Of what is optional, that which `factbox/server` and `factbox/hydrate` import.
  const also = ['@lit-labs/ssr', '@lit-labs/ssr-client'];
  ({ tarball, files } = await installPackage(
    project,
    also.map((name) => `${name}@${manifest.devDependencies[name]}`),
  ));
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
    /^dist\/(auto|index|define|factbox|hydrate)\.(js|d\.ts)$/,
    /^dist\/auto\/[\w-]+\.js$/,
    /^dist\/integrity\.json$/,
    /^dist\/embed-(frame|parent)\.(js|d\.ts)$/,
    /^dist\/embed-frame\.css$/,
    /^dist\/factbox\/(article|changes|checks|json-ld)\.js$/,
    /^dist\/(facts|page|locales|elements|html|embed|server|json-ld|csl)\/([\w-]+\/)*[\w.-]+\.(js|d\.ts)$/,
    /^dist\/articles\/[\w-]+\.(js|d\.ts|json)$/,
    /^dist\/(facts\.schema\.json|fallback\.css)$/,
    /^dist\/shadow\/[\w-]+\.css$/,
    /^dist\/helpers\/tslib\.js$/,
    /^dist\/types\/((jsx|vue)\.(js|d\.ts)|vscode\.(html|css)-data\.json|web-types\.json)$/,
  ];
  assert.deepEqual(
    files.filter((file) => !documented.some((pattern) => pattern.test(file))),
    [],
  );
  const promised = [
    'LICENSE',
    'README.md',
    'custom-elements.json',
    'dist/auto.js',
    'dist/integrity.json',
    'dist/factbox.js',
    'dist/factbox/article.js',
    'dist/factbox/changes.js',
    'dist/factbox/checks.js',
    'dist/factbox/json-ld.js',
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
    'dist/hydrate.js',
    'dist/server/index.js',
    'dist/shadow/quote-card.css',
    'dist/types/jsx.d.ts',
    'dist/types/vue.d.ts',
    'dist/types/vscode.html-data.json',
    'dist/types/vscode.css-data.json',
    'dist/types/web-types.json',
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
    // Those that register or provide, and those that hold types alone, export nothing.
    if (!/\/(define(\.js)?|auto|hydrate|jsx|vue)$/.test(name))
      assert.notEqual(result[name].length, 0, name);
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
  // Beside the loader stand a browser's files; tests/package/auto.test.mjs has them.
  const rest = files.filter(
    (file) => isModule(file) && !listed.includes(file) && !file.startsWith('dist/auto/'),
  );
  assert.deepEqual(await registeredBy(rest), []);
});

test('what sideEffects lists registers elements', async () => {
  const listed = withSideEffects();
  // A browser's, and what provides for elements.
  const others = listed.filter((file) => /^dist\/(auto|factbox|hydrate|embed-\w+)\b/.test(file));
  assert.equal(others.length, 6);
  assert.equal(listed.length, elements.length + 7);
  for (const file of listed) {
    if (others.includes(file)) continue;
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
      .filter((path) => path.startsWith(folder) && !path.startsWith('./dist/auto/'))
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
    // A style sheet has no types.
    '--exclude-entrypoints',
    'fallback.css',
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
import * as jsonLd from 'factbox/json-ld';
import * as csl from 'factbox/csl';
import { serverPage } from 'factbox/server';
import 'factbox/hydrate';
import 'factbox/define';
import 'factbox/elements/timeline/define.js';

const element = document.createElement('fact-timeline');
element.requestUpdate();
export const written: string = serverPage(facts.parseFacts({})).element('timeline');
export const names: string[] = [all, facts, article, words, jsonLd, csl].flatMap((module) => Object.keys(module));
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

test('editors know the elements, their attributes, properties, events and parts', async () => {
  const read = async (path) =>
    JSON.parse(await readFile(join(project, 'node_modules/factbox', path), 'utf8'));
  const names = (entries) => entries.map(({ name }) => name);
  const tags = elements.map((name) => `fact-${name}`);

  const html = await read('dist/types/vscode.html-data.json');
  assert.deepEqual(names(html.tags).sort(), tags);
  const timeline = html.tags.find(({ name }) => name === 'fact-timeline');
  assert.ok(names(timeline.attributes).includes('heading-level'));
  const { values } = timeline.attributes.find(({ name }) => name === 'order');
  assert.deepEqual(names(values), ['ascending', 'descending']);

  const css = await read('dist/types/vscode.css-data.json');
  for (const entries of [css.properties, css.pseudoElements]) {
    assert.deepEqual(names(entries), [...new Set(names(entries))]);
  }
  assert.ok(names(css.properties).includes('--fact-accent'));
  assert.ok(names(css.pseudoElements).includes('::part(standing)'));

  const { contributions, version } = await read(manifest['web-types']);
  assert.equal(version, manifest.version);
  assert.deepEqual(names(contributions.html.elements).sort(), tags);
  const set = contributions.html.elements.find(({ name }) => name === 'fact-set');
  assert.ok(names(set.js.properties).includes('facts'));
  assert.deepEqual(names(set.js.events).sort(), ['fact-problem', 'fact-ready']);
  assert.deepEqual(set.source, { symbol: 'FactSetElement', module: 'factbox' });
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

const described = async () => {
  const script = () => document.querySelector('script[type="application/ld+json"]');
  while (!script()?.textContent) await new Promise(requestAnimationFrame);
  return JSON.parse(script().textContent)['@graph'].find(({ name }) => name === 'under water');
};

test('it tells machines the facts where it is asked to', async () => {
  const { result, said, requests } = await pageWith(inline(flood({ unit: 'homes' }), 'json-ld'), {
    act: described,
  });
  assert.equal(result.value, 40);
  assert.deepEqual(said, []);
  assert.deepEqual(requests, ['/page', '/factbox.js', '/factbox/json-ld.js']);
});

test('it tells them in the words of the page', async () => {
  const words = `<script type="module">
    import { addLocale } from '/factbox.js';
    import { ar } from '/locales/ar.js';
    addLocale(ar);
    document.querySelector('fact-set').jsonLd = true;
  </script>`;
  const body = `<div lang="ar">${inline(flood({ unit: 'homes' }))}</div>${words}`;
  const { result } = await pageWith(body, { act: described });
  assert.match(result.description, /\p{Script=Arabic}/u);
});

test('it tells them where a page requires Trusted Types and allows no policy but Lit’s', async () => {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';
    require-trusted-types-for 'script'; trusted-types lit-html`;
  const { result } = await pageWith('', {
    pages: {
      '/page': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
        <meta http-equiv="Content-Security-Policy" content="${policy}">
        <script type="module" src="/factbox.js"></script></head>
        <body>${inline(flood({ unit: 'homes' }), 'json-ld')}</body></html>`,
    },
    act: async () => {
      const script = () => document.querySelector('script[type="application/ld+json"]');
      const reported = [];
      const report = ({ effectiveDirective }) => reported.push(effectiveDirective);
      document.addEventListener('securitypolicyviolation', report);
      const until = async (value) => {
        while (!script()?.textContent.includes(value)) await new Promise(requestAnimationFrame);
      };
      await until('40');
      const set = document.querySelector('fact-set');
      const data = structuredClone(set.factSet.data);
      data.facts[0].value = 61;
      set.facts = data;
      await until('61');
      await new Promise(requestAnimationFrame);
      const before = reported.length;
      // That a violation would be heard of.
      const other = document.createElement('script');
      other.type = 'application/ld+json';
      other.append('{}');
      document.head.append(other);
      while (reported.length === before) await new Promise(requestAnimationFrame);
      return { before, after: reported };
    },
  });
  assert.deepEqual(result, { before: 0, after: ['require-trusted-types-for'] });
});

test('without its parts it shows the facts, and tells code and place', async () => {
  const { result, said } = await pageWith(inline(flood({ partOff: 'town' })), {
    pages: { '/factbox/checks.js': '<p>Not found</p>' },
    act: shown,
  });
  assert.match(result, /40/);
  assert.ok(said.includes('[factbox] unknown-field: at /facts/0/partOff'), said.join());
});
