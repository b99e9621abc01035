/** What changed of the facts while a reader has the page open. */
import type { FactSet, FactWords } from '../facts/index.js';

/** What became of a fact, a phrase a change. */
export type Marks = (id: string, words: FactWords) => readonly string[];

/** By the set that came last: it takes them along when it goes, so that replacing piles nothing up. */
export const marks = new WeakMap<FactSet, Marks>();

/**
 * Has a reader told of facts that a `fact-set` gets in place of others. Few pages ever replace a dataset:
 * what compares two is fetched when needed, and where it cannot be had, nothing is told.
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
