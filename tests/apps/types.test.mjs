// Types for the markup of frameworks: the compiler is run in a project that installed the package. Each
// `@ts-expect-error` is itself an error where the line below it compiles.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { installAmongTools, run } from '../support/installed-package.mjs';

const tools = resolve('node_modules');
let project = '';

before(async () => {
  project = await installAmongTools();
});

after(() => rm(project, { recursive: true, force: true }));

const inTsx = `
import 'factbox/define';
import 'factbox/jsx';
import { createRef } from 'react';
import { northKoreanTroops } from 'factbox/articles/north-korean-troops';
import { parseFacts, type FactTimeline } from 'factbox';

const timeline = createRef<FactTimeline>();

export const right = (
  <fact-set
    facts={northKoreanTroops}
    timeout={500}
    check
    className="facts"
    onfact-ready={({ factSet }) => factSet.facts.length}
    onfact-problem={({ problems }) => problems.map(({ message }) => message.length)}
    onfact-opened={({ fact }) => fact.length}
  >
    <fact-timeline
      ref={timeline}
      facts={parseFacts('{}')}
      fact="war"
      heading-level={2}
      order="descending"
      lang="en"
      onClick={({ currentTarget }) => currentTarget.order}
    >
      <p>The fallback</p>
    </fact-timeline>
    <fact-figures-panel heading-level="4" headingLevel={4} for="facts" />
    <fact-source-badge source="nbc-report" fact={undefined} />
    <fact-quote-card />
  </fact-set>
);

export const wrong = [
  // @ts-expect-error: an address is no dataset.
  <fact-timeline facts="facts.json" />,
  // @ts-expect-error: no level.
  <fact-timeline heading-level="two" />,
  // @ts-expect-error: an id is a text.
  <fact-timeline fact={3} />,
  // @ts-expect-error: neither of the two orders.
  <fact-timeline order="up" />,
  // @ts-expect-error: no such property.
  <fact-timeline facs={northKoreanTroops} />,
  // @ts-expect-error: of a timeline alone.
  <fact-quote-card order="ascending" />,
  // @ts-expect-error: read-only.
  <fact-set factSet={parseFacts('{}')} />,
  // @ts-expect-error: the event of another name has the problems.
  <fact-set onfact-ready={({ problems }) => problems} />,
  // @ts-expect-error: no such element.
  <fact-time-line />,
];
`;

const inVue = `
import 'factbox/vue';
import type { GlobalComponents } from 'vue';
import { northKoreanTroops } from 'factbox/articles/north-korean-troops';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const set: Props<'fact-set'> = {
  facts: northKoreanTroops,
  src: 'facts.json',
  class: ['facts'],
  key: 1,
  onFactReady: ({ factSet }) => factSet.facts.length,
  onFactProblem: ({ problems }) => problems.map(({ message }) => message.length),
};
export const timeline: Props<'fact-timeline'> = {
  fact: 'war',
  headingLevel: '2',
  'heading-level': 2,
  order: 'descending',
};
export const badge: Props<'fact-source-badge'> = { onFactOpened: ({ fact }) => fact.length };
export const element = (one: InstanceType<GlobalComponents['fact-timeline']>): string => one.order;

// @ts-expect-error: an address is no dataset.
export const address: Props<'fact-set'> = { facts: 'facts.json' };
// @ts-expect-error: no level.
export const level: Props<'fact-figures-panel'> = { 'heading-level': 'two' };
// @ts-expect-error: neither of the two orders.
export const order: Props<'fact-timeline'> = { order: 'up' };
// @ts-expect-error: no such property.
export const misspelt: Props<'fact-timeline'> = { facs: northKoreanTroops };
// @ts-expect-error: the event of another name has the problems.
export const event: Props<'fact-set'> = { onFactReady: ({ problems }) => problems };
`;

const resolutions = [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
];

for (const [module, moduleResolution] of resolutions) {
  test(`types hold in JSX and in Vue's templates, resolved as ${moduleResolution} does`, async () => {
    const folder = await mkdtemp(join(project, 'typed-'));
    const compilerOptions = {
      ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, jsx: 'react-jsx' },
      ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [] },
      ...{ module, moduleResolution },
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    await writeFile(join(folder, 'react.tsx'), inTsx);
    await writeFile(join(folder, 'vue.ts'), inVue);
    await run(process.execPath, [join(tools, 'typescript/lib/tsc.js')], { cwd: folder });
  });
}
