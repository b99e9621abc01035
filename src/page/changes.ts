/** What changed of the facts while a reader has the page open. */
import type { FactSet, FactWords } from '../facts/index.js';
import type { Locale } from '../locales/locale.js';
import { refreshPages } from './watch-page.js';

/** What became of a fact, a phrase a change. */
export type Marks = (id: string, words: FactWords) => readonly string[];

/** By the dataset that came last: it takes them along when it goes, so that replacing piles nothing up. */
export const marks = new WeakMap<object, Marks | undefined>();

/** They come with what shows facts: a `fact-set` by itself has no words. */
let localeOf: ((element: Element) => Locale) | undefined;

/** Hands over the words of the page, where there are any. */
export function provideLocales(of: (element: Element) => Locale): void {
  localeOf = of;
}

/**
 * Has a reader told of facts that a `fact-set` gets in place of others. Few pages ever replace a dataset:
 * what compares two is fetched when needed, and where it cannot be had, nothing is told. Beside `factbox.js`
 * that is a file whole in itself: what it imports it has for itself, so the page's own it is handed here.
 */
export class Changes {
  /** The `fact-set`; its shadow root gets a live region. */
  readonly host: HTMLElement;
  /** What the reader knows of: at first the facts that come first. */
  known: FactSet | undefined;
  latest: FactSet | undefined;

  constructor(host: HTMLElement) {
    this.host = host;
  }

  get locale(): Locale | undefined {
    return localeOf?.(this.host);
  }

  /** Has elements show beside a fact of a set what became of it. */
  mark(set: FactSet, found: Marks | undefined): void {
    marks.set(set.data, found);
    refreshPages();
  }

  look(set: FactSet | undefined): void {
    if (!set || set === this.latest) return;
    this.latest = set;
    this.known ??= set;
    if (set !== this.known)
      void import('./tell-changes.js').then(
        ({ tellChanges }) => tellChanges(this),
        () => undefined,
      );
  }
}
