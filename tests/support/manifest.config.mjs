// For `cem analyze`: the elements' documentation as data, which editors and Storybook read.
import { editorData } from './editor-data.mjs';
import { frameworkTypes } from './framework-types.mjs';

/** The manifest is read in the package, where a source module is a built one. */
const inPackage = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');

/** What a page's author can use: not the private members. */
const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#');

function onlyElements(manifest) {
  const home = new Map();
  for (const module of manifest.modules) {
    module.declarations = module.declarations.filter(({ customElement }) => customElement);
    for (const { name } of module.declarations) home.set(name, module.path);
  }
  for (const module of manifest.modules) {
    module.exports = module.exports.filter(({ declaration }) => home.has(declaration.name));
    for (const { declaration } of module.exports) declaration.module = home.get(declaration.name);
  }
  manifest.modules = manifest.modules.filter(({ exports }) => exports.length > 0);
}

/** Our own `define('fact-…', Class)` is what `customElements.define` is elsewhere. */
function definition(ts, node) {
  if (!ts.isCallExpression(node) || node.expression.text !== 'define') return undefined;
  const [tag, element] = node.arguments;
  return tag && element && ts.isStringLiteral(tag) && ts.isIdentifier(element)
    ? {
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: element.text },
      }
    : undefined;
}

function forThePackage(value) {
  if (Array.isArray(value)) value.forEach(forThePackage);
  else if (value !== null && typeof value === 'object') {
    for (const key of ['path', 'module']) {
      if (typeof value[key] === 'string') value[key] = inPackage(value[key]);
    }
    // The analyzer takes an event's argument for its name; ours all have a hyphen, and a `@fires`.
    if (value.events) value.events = value.events.filter(({ name }) => name?.includes('-'));
    if (value.members) value.members = value.members.filter(isPublic);
    Object.values(value).forEach(forThePackage);
  }
}

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    {
      name: 'for-the-package',
      analyzePhase({ ts, node, moduleDoc }) {
        const found = definition(ts, node);
        if (found) moduleDoc.exports.push(found);
      },
      packageLinkPhase({ customElementsManifest }) {
        onlyElements(customElementsManifest);
        forThePackage(customElementsManifest.modules);
      },
    },
    frameworkTypes({ outdir: 'dist/types' }),
    editorData({ outdir: 'dist/types' }),
  ],
};
