import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { violation } from './layers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const allowed = [
  ['src/facts/parsing/parse.ts', '../schema/types.js'],
  ['src/facts/json-schema.ts', 'node:fs'],
  ['src/articles/north-korean-troops.ts', '../facts/index.js'],
  ['src/locales/en.ts', '../facts/index.js'],
  ['src/locales/ko.ts', './en.js'],
  ['src/page/controller.ts', 'lit'],
  ['src/page/controller.ts', '../facts/index.js'],
  ['src/page/controller.ts', '../locales/words.js'],
  ['src/page/json-ld.ts', '../json-ld/index.js'],
  ['src/json-ld/describe.ts', '../locales/en.js'],
  ['src/csl/to-csl.ts', '../facts/index.js'],
  ['src/elements/timeline/timeline.ts', 'lit/decorators.js'],
  ['src/elements/timeline/timeline.ts', '../shared/standing-view.js'],
  ['src/elements/timeline/parts/axis.ts', '../../../page/controller.js'],
  ['src/elements/timeline/define.ts', './timeline.js'],
  ['src/elements/timeline/define.ts', '../../page/define.js'],
  ['src/elements/shared/standing-view.ts', '../../locales/words.js'],
  ['src/define.ts', './elements/timeline/define.js'],
  ['src/html/views.ts', '../elements/timeline/timeline-view.js'],
  ['src/server/server-page.ts', '../html/views.js'],
  ['src/server/server-page.ts', '@lit-labs/ssr/lib/render-result.js'],
  ['src/embed/embed-page.ts', '../html/write.js'],
  ['src/embed-frame.ts', './embed/height-message.js'],
  ['src/hydrate.ts', './elements/shared/take-over.js'],
  ['src/hydrate.ts', '@lit-labs/ssr-client'],
  ['src/factbox.ts', './define.js'],
  ['src/auto.ts', './auto/watch.js'],
  ['src/auto/load.ts', '../elements/timeline/timeline.js'],
  ['src/auto/watch.ts', '../hydrate.js'],
  ['src/index.ts', './elements/timeline/timeline.js'],
  ['tests/unit/facts.test.ts', '../../src/define.js'],
];

const refused = [
  ['src/elements/timeline/timeline-view.ts', 'lit'],
  ['src/elements/timeline/timeline-view.ts', '../../html/tree.js'],
  ['src/html/tree.ts', 'lit'],
  ['src/html/tree.ts', '../server/styles.js'],
  ['src/html/tree.ts', '../embed/files.js'],
  ['src/embed/iframe.ts', '../elements/timeline/timeline.js'],
  ['src/embed/iframe.ts', '../embed-parent.js'],
  ['src/embed/iframe.ts', './frame-css.js'],
  ['src/server/server-page.ts', 'node:crypto'],
  ['src/server/server-page.ts', '../hydrate.js'],
  ['src/elements/shared/fact-element.ts', '@lit-labs/ssr-client'],
  ['src/facts/index.ts', '../page/controller.js'],
  ['src/facts/index.ts', '../locales/en.js'],
  ['src/facts/dates/format.ts', '../../elements/shared/standing-view.js'],
  ['src/facts/index.ts', 'lit'],
  ['src/facts/index.ts', 'node:fs'],
  ['src/facts/index.ts', './json-schema.js'],
  ['src/facts/index.ts', 'typescript'],
  ['src/locales/en.ts', '../page/controller.js'],
  ['src/articles/north-korean-troops.ts', '../page/controller.js'],
  ['src/page/controller.ts', '../elements/shared/standing-view.js'],
  ['src/page/controller.ts', '../articles/north-korean-troops.js'],
  ['src/page/controller.ts', '@lit/context'],
  ['src/json-ld/describe.ts', '../page/json-ld.js'],
  ['src/json-ld/describe.ts', 'schema-dts'],
  ['src/csl/to-csl.ts', '../json-ld/index.js'],
  ['src/csl/to-csl.ts', '@citation-js/core'],
  ['src/elements/timeline/timeline.ts', '../quote-card/quote-card.js'],
  ['src/elements/timeline/parts/axis.ts', '../../quote-card/quote-card.js'],
  ['src/elements/timeline/timeline.ts', './define.js'],
  ['src/elements/shared/standing-view.ts', '../timeline/timeline.js'],
  ['src/elements/timeline/timeline.ts', '../../index.js'],
  ['src/elements/timeline/define.ts', '../quote-card/define.js'],
  ['src/index.ts', './define.js'],
  ['src/index.ts', './auto/watch.js'],
  ['src/page/controller.ts', '../auto/load.js'],
  ['src/auto/load.ts', 'lit'],
  ['src/index.ts', './articles/north-korean-troops.js'],
  ['src/index.ts', '../tests/support/commands.js'],
  ['src/define.ts', '../stories/article.js'],
  ['src/new-folder/thing.ts', '../facts/index.js'],
];

for (const [importer, specifier] of allowed) {
  test(`${importer} may import ${specifier}`, () => {
    assert.equal(violation(importer, specifier), undefined);
  });
}

for (const [importer, specifier] of refused) {
  test(`${importer} may not import ${specifier}`, () => {
    assert.equal(typeof violation(importer, specifier), 'string');
  });
}

// The table above is the rule's reasoning; this is that the project's own configuration applies it, to
// every form an import can take.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: 'tests/lint/eslint.config.mjs',
  // A snippet is no file on the disk, so it has no types.
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false, project: null } },
  },
  ruleFilter: ({ ruleId }) => ruleId === 'layers/downward',
});

const forms = [
  `import '../page/controller.js';`,
  `import { a } from '../page/controller.js';`,
  `import type { A } from '../page/controller.js';`,
  `export { a } from '../page/controller.js';`,
  `export * from '../page/controller.js';`,
  `export type { A } from '../page/controller.js';`,
  `export const a = import('../page/controller.js');`,
  `export type B = import('../page/controller.js').B;`,
];

for (const code of forms) {
  test(`the linter refuses in src/facts: ${code}`, async () => {
    const [result] = await eslint.lintText(code, { filePath: 'src/facts/example.ts' });
    assert.deepEqual(
      result.messages.map(({ ruleId }) => ruleId),
      ['layers/downward'],
    );
  });
}

test('the linter lets the same pass in src/elements', async () => {
  const [result] = await eslint.lintText(`import '../../page/controller.js';`, {
    filePath: 'src/elements/timeline/example.ts',
  });
  assert.deepEqual(result.messages, []);
});
