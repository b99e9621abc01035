// For `cem analyze`: what VS Code and the JetBrains editors know of the elements.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';

/** Of a name that several elements have, one entry that tells what it is in each: an editor would list it thrice. */
function unite(elements, key) {
  const united = new Map();
  for (const { tagName, [key]: entries = [] } of elements) {
    for (const { name, description } of entries) {
      united.set(name, [...(united.get(name) ?? []), `${tagName}: ${description}`]);
    }
  }
  return [...united].map(([name, lines]) => ({ name, description: lines.join('\n') }));
}

/** For style sheets: each name once, whichever elements have it. */
function withNamesUnited(manifest) {
  const united = structuredClone(manifest);
  const elements = united.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  for (const key of ['cssProperties', 'cssParts']) {
    const all = unite(elements, key);
    elements.forEach((element, index) => (element[key] = index === 0 ? all : []));
  }
  return united;
}

const options = {
  // Of use in a style sheet, where the editor has them from the same data; and in code, from the types.
  hideCssPartsDocs: true,
  hideCssPropertiesDocs: true,
  hideMethodDocs: true,
  modulePathTemplate: () => 'factbox',
};

const writers = {
  'vscode.html-data.json': getVsCodeHtmlCustomData,
  'vscode.css-data.json': getVsCodeCssCustomData,
  'web-types.json': getWebTypesData,
};

/** @param {{ outdir: string }} options */
export function editorData({ outdir }) {
  return {
    name: 'editor-data',
    packageLinkPhase({ customElementsManifest }) {
      const manifest = withNamesUnited(customElementsManifest);
      mkdirSync(outdir, { recursive: true });
      for (const [name, write] of Object.entries(writers)) {
        // The generators' own writing tells the console of each file.
        writeFileSync(
          join(outdir, name),
          `${JSON.stringify(JSON.parse(write(manifest, options)), null, 2)}\n`,
        );
      }
    },
  };
}
