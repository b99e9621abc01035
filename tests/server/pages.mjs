// Pages as a server writes them, and what a reader sees of them.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { parseFacts } from '../../dist/facts/index.js';
import { serverPage } from '../../dist/server/index.js';

export const facts = parseFacts(
  JSON.parse(await readFile('dist/articles/north-korean-troops.json', 'utf8')),
);

/** Each element, none with its defaults alone. */
export const wanted = [
  ['source-badge', { fact: 'troops-tracked' }],
  ['quote-card', { fact: 'escalation un-denial', headingLevel: 2 }],
  ['figures-panel', { headingLevel: 4 }],
  ['timeline', { type: 'event claim quote figure', order: 'descending', headingLevel: 2 }],
  ['source-badge', { source: 'kirby-remarks' }],
];

/** The same, as a publisher writes them by hand. */
const byHand = wanted.map(([view, { headingLevel, ...attributes }]) => {
  const all = { ...attributes, ...(headingLevel && { 'heading-level': headingLevel }) };
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${value}"`);
  return `<fact-${view}${written.join('')}></fact-${view}>`;
});

/** Between words, as a badge stands; a `section` each. */
const around = (elements) =>
  elements.map((element) => `<section><p>They say so ${element}.</p></section>`).join('\n');

/** @param {{ head?: string, lang?: string, set?: import('../../dist/facts/index.js').FactSet, facts?: string }} how */
export function drawn({ head = '', lang = 'en', set = facts, facts: written, ...options } = {}) {
  const page = serverPage(set, options);
  const elements = wanted.map(([view, attributes]) => page.element(view, attributes));
  return inPage(head, lang, (written ?? page.facts()) + around(elements));
}

export const undrawn = (head) => inPage(head, 'en', serverPage(facts).facts() + around(byHand));

const inPage = (head, lang, body) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title>${head}<body>${body}</body></html>`;

export const plain = '<script type="module" src="/factbox.js"></script>';
export const hydrating = '<script type="module" src="/hydrating.js"></script>';

/** `dist`, and beside it what a bundler makes of `factbox/hydrate` with the elements. */
export async function publish() {
  const folder = await mkdtemp(join(tmpdir(), 'factbox-server-'));
  await cp('dist', folder, { recursive: true });
  const bundle = await rollup({
    input: 'all',
    plugins: [
      {
        name: 'all',
        resolveId: (id) => (id === 'all' ? 'all' : null),
        load: (id) =>
          id === 'all'
            ? `import ${JSON.stringify(join(process.cwd(), 'dist/hydrate.js'))};
               import ${JSON.stringify(join(process.cwd(), 'dist/define.js'))};
               export { addLocale } from ${JSON.stringify(join(process.cwd(), 'dist/index.js'))};
               export { ar } from ${JSON.stringify(join(process.cwd(), 'dist/locales/ar.js'))};`
            : null,
      },
      nodeResolve({ browser: true }),
    ],
  });
  const { output } = await bundle.generate({ inlineDynamicImports: true });
  await bundle.close();
  await writeFile(join(folder, 'hydrating.js'), output[0].code);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** What a reader sees of each element, in the page. */
export function seen() {
  return [...document.querySelectorAll('section [fact], section [source], section [heading-level]')]
    .map(({ shadowRoot, textContent }) =>
      shadowRoot
        ? [...shadowRoot.children]
            .filter((child) => !child.matches('style, link') && child.checkVisibility())
            .map((child) => child.innerText)
            .join('\n')
        : textContent,
    )
    .map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Whether every element has its facts; runs in the page. */
export const ready = () =>
  [...document.querySelectorAll('section *')].every(
    (element) => !element.localName.startsWith('fact-') || element.matches(':state(ready)'),
  );
