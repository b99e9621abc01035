// Imports run downward only (the layers of src/): an ESLint rule, and the table it holds to.
import { isBuiltin } from 'node:module';
import { dirname, relative, resolve } from 'node:path';

const lit = /^lit(\/|$)/;

/** Whom a layer may import beside itself, of ours and of others. */
const layers = {
  // For the checks, which no reader loads.
  facts: { below: [], packages: [/^leven$/, /^@humanwhocodes\/momoa$/] },
  articles: { below: ['facts'], packages: [] },
  locales: { below: ['facts'], packages: [] },
  // What machines read of a dataset.
  'json-ld': { below: ['locales', 'facts'], packages: [] },
  csl: { below: ['locales', 'facts'], packages: [] },
  page: { below: ['json-ld', 'locales', 'facts'], packages: [lit] },
  'elements/shared': { below: ['page', 'locales', 'facts'], packages: [lit] },
  // Each element's folder; one element never imports another's.
  'elements/*': { below: ['elements/shared', 'page', 'locales', 'facts'], packages: [lit] },
  // What the elements draw, as HTML and text, without the elements.
  html: {
    below: ['elements/shared', 'elements/*', 'page', 'locales', 'facts'],
    packages: [],
  },
  // What others put into their pages: snippets, and the page in a frame.
  embed: { below: ['html', 'page', 'locales', 'facts'], packages: [] },
  // The same with shadow roots, for a server.
  server: {
    below: ['html', 'elements/shared', 'elements/*', 'page', 'locales', 'facts'],
    packages: [/^@lit-labs\/ssr(\/|$)/],
  },
  // index.ts: the public names.
  index: { below: ['elements/shared', 'elements/*', 'page', 'locales', 'facts'], packages: [] },
  // define.ts, factbox.ts, auto.ts and auto/: registration; hydrate.ts: what registered elements find there;
  // embed-frame.ts, embed-parent.ts: the scripts of frames.
  entry: {
    below: ['index', 'embed', 'elements/shared', 'elements/*', 'page', 'locales', 'facts'],
    packages: [/^@lit-labs\/ssr-client$/],
  },
};

/** The build's own modules: they make published files, in Node, and nothing that a page loads imports them. */
const buildOnly = [
  'src/facts/json-schema.ts',
  'src/html/fallback-css.ts',
  'src/embed/frame-css.ts',
];

/** What an element draws, which `factbox/html` draws without a DOM. */
const isView = /^src\/elements\/.*-view\.ts$/;

/** Modules which register elements or provide for them: the only ones with side effects. */
const registers =
  /^src\/((define|factbox|hydrate|auto[\w-]*|embed-\w+)|elements\/[^/]+\/define)\.ts$/;

/**
 * @param {string} file a path from the project's root
 * @returns {{ layer: string, room: string } | undefined} `room` is the folder whose files are one another's own
 */
function placeOf(file) {
  const [top, first, second, ...rest] = file.split('/');
  if (top !== 'src' || first === undefined) return undefined;
  // The loader's parts are the loader's own.
  if (first === 'auto') return { layer: 'entry', room: 'entry' };
  if (second === undefined) {
    const layer = registers.test(file) ? 'entry' : 'index';
    return { layer, room: layer };
  }
  if (first === 'elements' && rest.length > 0) {
    const layer = second === 'shared' ? 'elements/shared' : 'elements/*';
    return { layer, room: `elements/${second}` };
  }
  return { layer: first, room: first };
}

/**
 * @param {string} importer
 * @param {string} specifier
 * @returns {string | undefined} what is wrong
 */
export function violation(importer, specifier) {
  const from = placeOf(importer);
  if (!from) return undefined;
  const rules = layers[from.layer];
  if (!rules) return `${importer} is in no layer of src/ (tests/lint/layers.mjs lists them).`;

  if (isView.test(importer) && lit.test(specifier)) {
    return `A view runs where there is no Lit: import '../shared/template.js'.`;
  }
  if (!specifier.startsWith('.')) {
    const allowed =
      buildOnly.includes(importer) || rules.packages.some((pattern) => pattern.test(specifier));
    const kind = isBuiltin(specifier) ? 'Node’s' : 'the package';
    return allowed ? undefined : `src/${from.room} may not import ${kind} '${specifier}'.`;
  }

  const target = relative('.', resolve(dirname(importer), specifier))
    .replaceAll('\\', '/')
    .replace(/\.js$/, '.ts');
  const to = placeOf(target);
  if (!to) return `src/ may not import '${specifier}', which lies outside of it.`;
  if (buildOnly.includes(target)) return `Only the build imports '${specifier}'.`;
  if (registers.test(target) && from.layer !== 'entry') {
    return `'${specifier}' has side effects: only entry points may import it.`;
  }
  if (from.room === to.room || rules.below.includes(to.layer)) return undefined;
  return `Imports run downward: src/${from.room} may not import '${specifier}' (src/${to.room}).`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const downward = {
  meta: { type: 'problem', schema: [], messages: { up: '{{ what }}' } },
  create(context) {
    const importer = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const what = violation(importer, source.value);
      if (what) context.report({ node: source, messageId: 'up', data: { what } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
