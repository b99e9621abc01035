import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { rollup } from 'rollup';

const { dependencies, peerDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
const isDependency = (id) =>
  Object.keys({ ...dependencies, ...peerDependencies }).some(
    (name) => id === name || id.startsWith(`${name}/`),
  );

/** The modules that have a name in the package's `exports`. */
const entries = [
  'src/index.ts',
  'src/define.ts',
  'src/facts/index.ts',
  'src/html/index.ts',
  'src/json-ld/index.ts',
  'src/csl/index.ts',
  'src/embed/index.ts',
  'src/server/index.ts',
  'src/hydrate.ts',
  'src/auto.ts',
  ...within('src/elements', (name) => `${name}/define.ts`),
  ...within('src/locales', (name) => (isLanguageTag(name) ? name : '')),
  ...within('src/articles', (name) => name),
];

/** `en.ts`, `zh-Hant.ts`: what else the folder holds are the locales' common parts. */
function isLanguageTag(name) {
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*\.ts$/.test(name);
}

function within(folder, toFile) {
  return readdirSync(folder)
    .map((name) => `${folder}/${toFile(name)}`)
    .filter((file) => file.endsWith('.ts') && existsSync(file));
}

/** The build's own modules: they import what is no dependency of the package. */
const buildOnly = {
  schema: 'src/facts/json-schema.ts',
  css: 'src/html/fallback-css.ts',
  frame: 'src/embed/frame-css.ts',
};

const compile = (options) =>
  typescript({
    filterRoot: '.',
    include: ['src/**/*.ts'],
    exclude: Object.values(buildOnly),
    noEmitOnError: true,
    ...options,
  });

const minifyTemplates = () =>
  minifyLiterals({
    failOnError: true,
    options: {
      minifyOptions: {
        // Without the slash, <circle/> in an svg`` template stays open and swallows what follows.
        keepClosingSlash: true,
        // A space between two expressions is a space between two words.
        conservativeCollapse: true,
      },
    },
  });

/** As package.json tells bundlers: a module that no import uses is left out, unless it registers or provides. */
const treeshake = {
  moduleSideEffects: (id) =>
    /[\\/](define|factbox|hydrate|auto|embed-(frame|parent))\.[jt]s$/.test(id),
};

/** For bundlers and for types: each source module a module, so that entry points share them. */
const modules = {
  input: entries,
  external: isDependency,
  treeshake,
  plugins: [
    emptyDist(),
    compile({ declaration: true, declarationDir: 'dist', rootDir: 'src' }),
    minifyTemplates(),
    writeData(),
  ],
  output: {
    dir: 'dist',
    preserveModules: true,
    preserveModulesRoot: 'src',
    // TypeScript's helper would else go to dist/node_modules, which no package may hold.
    entryFileNames: ({ name }) =>
      `${name.includes('node_modules') ? 'helpers/tslib' : name.replace(/^_virtual\//, 'helpers/')}.js`,
    generatedCode: 'es2015',
    hoistTransitiveImports: false,
  },
};

const minify = () => [
  nodeResolve({ exportConditions: ['production', 'default'] }),
  terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: false } }),
];

/** What few pages need comes in files of its own beside `factbox.js`, fetched when it is needed. */
const parts = {
  'facts/parse-facts': 'factbox/checks.js',
  'page/article/article': 'factbox/article.js',
  'page/tell-changes': 'factbox/changes.js',
  'page/json-ld': 'factbox/json-ld.js',
};

/** For a script tag: all that every page needs in one file, Lit included. */
const script = {
  input: 'src/factbox.ts',
  treeshake,
  plugins: [leaveOutParts(), compile({}), minifyTemplates(), ...minify()],
  output: { file: 'dist/factbox.js', inlineDynamicImports: true },
};

/** For frames and the pages around them; each needs nothing else, and no module. */
const frameFiles = ['embed-frame', 'embed-parent'].map((name) => ({
  input: `src/${name}.ts`,
  treeshake,
  plugins: [compile({}), ...minify()],
  output: { file: `dist/${name}.js`, format: 'iife' },
}));

/** Each whole in itself: whatever address `factbox.js` was loaded from, it is not loaded again. */
const partFiles = Object.entries(parts).map(([module, file]) => ({
  input: `dist/${module}.js`,
  treeshake,
  plugins: minify(),
  output: { file: `dist/${file}` },
}));

/**
 * For a site's template: the loader, and beside it what pages need of the elements. Nothing imports `auto.js`
 * itself: under an address with a query that would be a second loader.
 */
const loader = {
  input: { auto: 'dist/auto.js' },
  preserveEntrySignatures: 'strict',
  treeshake,
  plugins: [...minify(), emptyFolder('dist/auto'), writeIntegrity()],
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: 'auto/[name]-[hash].js',
    manualChunks: toChunk,
  },
};

export default [modules, script, ...partFiles, ...frameFiles, loader];

/** Two files for what elements share, in place of the many that each lack some of it: sooner there, and smaller. */
function toChunk(id, { getModuleInfo }) {
  const reached = (from, seen = new Set()) => {
    if (!seen.has(from)) {
      seen.add(from);
      for (const next of getModuleInfo(from).importedIds) reached(next, seen);
    }
    return seen;
  };
  const [set, ...views] = getModuleInfo(resolve('dist/auto/load.js')).dynamicallyImportedIds;
  const users = views.filter((view) => reached(view).has(id));
  if (users.length && reached(set).has(id)) return 'page';
  return users.length > 1 ? 'views' : undefined;
}

/** Of the modules that stood in it, once they are read. */
function emptyFolder(folder) {
  return {
    name: 'empty-folder',
    renderStart: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function leaveOutParts() {
  return {
    name: 'leave-out-parts',
    resolveDynamicImport(specifier, importer) {
      const module = relative('src', resolve(dirname(importer), String(specifier)));
      const file = parts[module.replace(/\.js$/, '').replaceAll('\\', '/')];
      return file ? { id: `./${file}`, external: true } : null;
    },
  };
}

function emptyDist() {
  return {
    name: 'empty-dist',
    buildStart: () => rmSync('dist', { recursive: true, force: true }),
  };
}

/** Hashes of all that a page may name in a script tag or an import map, by their paths beside one another. */
function writeIntegrity() {
  return {
    name: 'write-integrity',
    async writeBundle() {
      const folders = ['auto', 'factbox'];
      const alone = frameFiles.map(({ output }) => basename(output.file));
      const files = folders.flatMap((name) => [
        `${name}.js`,
        ...readdirSync(`dist/${name}`)
          .filter((file) => file.endsWith('.js'))
          .sort()
          .map((file) => `${name}/${file}`),
      ]);
      const hashOf = async (file) =>
        `sha384-${createHash('sha384')
          .update(await readFile(`dist/${file}`))
          .digest('base64')}`;
      const hashes = [...files, ...alone].map(async (file) => [`./${file}`, await hashOf(file)]);
      await writeJson('dist/integrity.json', Object.fromEntries(await Promise.all(hashes)));
    },
  };
}

/** The data beside the code, from the modules just built: the schema, style sheets, and each article as JSON. */
function writeData() {
  return {
    name: 'write-data',
    async writeBundle() {
      const { factsJsonSchema } = await importSource(buildOnly.schema);
      await writeJson('dist/facts.schema.json', factsJsonSchema());
      const { fallbackCss } = await importSource(buildOnly.css);
      const fallback = fallbackCss();
      await writeFile('dist/fallback.css', fallback);
      const { frameCss } = await importSource(buildOnly.frame);
      await writeFile('dist/embed-frame.css', `${frameCss.trim()}\n${fallback}`);
      const { styleSheets } = await import(fresh('dist/server/styles.js'));
      await mkdir('dist/shadow', { recursive: true });
      for (const [view, css] of Object.entries(styleSheets))
        await writeFile(`dist/shadow/${view}.css`, `${css}\n`);
      for (const name of await readdir('dist/articles')) {
        if (!name.endsWith('.js')) continue;
        const article = Object.values(await import(fresh(`dist/articles/${name}`)))[0];
        await writeJson(`dist/articles/${name.replace(/js$/, 'json')}`, article);
      }
    },
  };
}

/** Imports a TypeScript module; under node_modules, so that it finds what it imports. */
async function importSource(input) {
  const folder = 'node_modules/.cache/factbox';
  const file = `${folder}/${basename(input, '.ts')}.mjs`;
  const external = (id) => !id.startsWith('.') && !isAbsolute(id);
  const bundle = await rollup({
    input,
    external,
    plugins: [compile({ exclude: [] }), minifyTemplates()],
  });
  await mkdir(folder, { recursive: true });
  await bundle.write({ file });
  await bundle.close();
  return import(fresh(file));
}

const fresh = (file) => `${pathToFileURL(file).href}?${Date.now()}`;

const writeJson = (file, value) => writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
