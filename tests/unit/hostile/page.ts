/** A page with every element on it, and whatever goes wrong there without anybody catching it. */
import type { FactElement } from '../../../src/elements/shared/fact-element.js';
import type { ArticleFacts } from '../../../src/facts/index.js';
import '../../../src/define.js';

/** What a reader has to find again, whatever lies beside it: one fact of each type. */
export const WORDS = {
  quote: 'These words stay.',
  figure: 'gauges that stay',
  event: 'This day stays',
  claim: 'This one stays.',
};

export const voices = [{ id: 'kept-voice', name: 'the river authority' }] as const;
export const good = [
  { id: 'kept-quote', type: 'quote', speaker: 'kept-voice', text: WORDS.quote },
  { id: 'kept-figure', type: 'figure', value: 12, label: WORDS.figure },
  { id: 'kept-event', type: 'event', title: WORDS.event, date: '2023-05-02' },
  { id: 'kept-claim', type: 'claim', statement: WORDS.claim, notes: ['As it is.'] },
] as const;

export const goodFacts = {
  factbox: 1,
  language: 'en',
  article: { title: 'The river' },
  actors: voices,
  facts: good,
} satisfies ArticleFacts;

const TYPES = Object.keys(WORDS).join(' ');

/** Each element once, with what a page has written in case it cannot show its facts. */
export const ELEMENTS = `
  <fact-quote-card>Fallback</fact-quote-card>
  <fact-figures-panel>Fallback</fact-figures-panel>
  <fact-timeline type="${TYPES}">Fallback</fact-timeline>
  <p>They said so <fact-source-badge fact="kept-claim">Fallback</fact-source-badge>.</p>
`;

export const elementsIn = (root: ParentNode): FactElement[] =>
  [...root.querySelectorAll<FactElement>('*')].filter(({ localName }) =>
    /^fact-(?!set)/.test(localName),
  );

/** What each element shows of its own; nothing where the fallback stands. */
export const shownIn = (root: ParentNode): string[] =>
  elementsIn(root).map(({ state, shadowRoot }) =>
    state === 'ready' ? shadowRoot!.textContent.replace(/\s+/g, ' ').trim() : '',
  );

/** All updates that are under way, and those that come of them. */
export async function updated(root: ParentNode = document): Promise<void> {
  const pending = () =>
    [...root.querySelectorAll<FactElement>('*')].filter(({ isUpdatePending }) => isUpdatePending);
  await Promise.resolve();
  for (let all = pending(); all.length; all = pending())
    await Promise.all(all.map(({ updateComplete }) => updateComplete));
}

export interface Troubles {
  /** What nobody caught, also of Lit's updates; and what an element could not draw, which is a fault of ours. */
  readonly uncaught: string[];
  /** The codes of the problems that an editor was told. */
  readonly told: string[];
}

/** Hears all that goes wrong on the page for the length of a test, after which nothing may have. */
export function hearTroubles(): Troubles {
  const troubles: Troubles = { uncaught: [], told: [] };
  const { warn } = console;
  const uncaught = (event: ErrorEvent | PromiseRejectionEvent) => {
    troubles.uncaught.push('message' in event ? event.message : String(event.reason));
  };
  console.warn = (...parts: unknown[]) => {
    const [, code, message] = /^\[factbox\] (\S+): (.*)/s.exec(parts.join(' ')) ?? [];
    if (!code) troubles.uncaught.push(parts.join(' '));
    else if (code === 'not-drawn') troubles.uncaught.push(message!);
    else troubles.told.push(code);
  };
  addEventListener('error', uncaught);
  addEventListener('unhandledrejection', uncaught);
  afterwards.push(() => {
    console.warn = warn;
    removeEventListener('error', uncaught);
    removeEventListener('unhandledrejection', uncaught);
    if (troubles.uncaught.length) throw new Error(troubles.uncaught.join('\n'));
  });
  return troubles;
}

/** Markup on the page for the length of a test. */
export function place(markup: string): HTMLElement {
  const holder = document.body.appendChild(document.createElement('div'));
  holder.lang = 'en';
  holder.innerHTML = markup;
  afterwards.push(() => holder.remove());
  return holder;
}

const afterwards: (() => void)[] = [];

afterEach(async function () {
  // Of thousands of datasets there is much to tell.
  this.timeout(60_000);
  // An editor is told in sentences, which are fetched: what comes of the test itself is waited for.
  await import('../../../src/facts/parse-facts.js');
  await new Promise((resolve) => setTimeout(resolve));
  afterwards.splice(0).forEach((undo) => undo());
});
