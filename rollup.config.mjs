import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { rollup } from 'rollup';

const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
const isDependency = (id) =>
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

/** The modules that have a name in the package's `exports`. */
const entries = [
  'src/index.ts',
  'src/define.ts',
  'src/facts/index.ts',
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

/** The build's own module: it imports what is no dependency of the package. */
const buildOnly = 'src/facts/json-schema.ts';

const compile = (options) =>
  typescript({
    filterRoot: '.',
    include: ['src/**/*.ts'],
    exclude: [buildOnly],
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

/** As package.json tells bundlers: a module that no import uses is left out, unless it registers. */
const treeshake = {
  moduleSideEffects: (id) => /\/(define|factbox)\.[jt]s$/.test(id),
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
};

/** For a script tag: all that every page needs in one file, Lit included. */
const script = {
  input: 'src/factbox.ts',
  treeshake,
  plugins: [leaveOutParts(), compile({}), minifyTemplates(), ...minify()],
  output: { file: 'dist/factbox.js', inlineDynamicImports: true },
};

/** Each whole in itself: whatever address `factbox.js` was loaded from, it is not loaded again. */
const partFiles = Object.entries(parts).map(([module, file]) => ({
  input: `dist/${module}.js`,
  treeshake,
  plugins: minify(),
  output: { file: `dist/${file}` },
}));

export default [modules, script, ...partFiles];

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

/** The data beside the code: the schema, and each article as JSON, from the modules just built. */
function writeData() {
  return {
    name: 'write-data',
    async writeBundle() {
      const { factsJsonSchema } = await importSource(buildOnly);
      await writeJson('dist/facts.schema.json', factsJsonSchema());
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
  const file = `${folder}/build-only.mjs`;
  const external = (id) => !/^[./]/.test(id);
  const bundle = await rollup({
    input,
    external,
    plugins: [compile({ exclude: [] })],
  });
  await mkdir(folder, { recursive: true });
  await bundle.write({ file });
  await bundle.close();
  return import(fresh(file));
}

const fresh = (file) => `${pathToFileURL(file).href}?${Date.now()}`;

const writeJson = (file, value) => writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
