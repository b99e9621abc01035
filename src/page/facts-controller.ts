/** What the page gives an element: its facts, and the words to tell them in. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArticleFacts, FactSet } from '../facts/index.js';
import type { Locale } from '../locales/locale.js';
import { passagesOf } from './article/passage-of.js';
import { marks } from './changes.js';
import { factSetOf, isUsable, type FactSetOrNone } from './fact-set-of.js';
import { findFactSet } from './find-fact-set.js';
import { languageOf, localeOf } from './language.js';
import { pageProblem, report } from './problems.js';
import { problemsOf } from './sentences.js';
import { watchPage } from './watch-page.js';
import { wordsFor } from './words-for.js';

export type FactsState = 'waiting' | 'ready' | 'failed';

/** What an element may be given as its facts. */
export type GivenFacts = ArticleFacts | FactSet;

/** An element that shows facts; `facts` and `for` are its reactive properties. */
export type FactsHost = ReactiveControllerHost &
  HTMLElement & { readonly facts?: GivenFacts | undefined; readonly for?: string | undefined };

/** What of a `fact-set` copies of the library may rely on, whatever their versions. */
interface AnyFactSet {
  readonly factSet?: object | undefined;
  readonly state?: string;
}

/** How long, in milliseconds, an element waits while nothing on the page would give it facts. */
const PATIENCE = 10_000;

/**
 * Finds the facts of its host: those of `facts`, else of the `fact-set` that `for` names, that is
 * around it, or that is the page's. It looks again whenever a `fact-set` or the host changes, and asks
 * for an update only when something else comes of it: so all orders of loading, upgrading, moving and
 * replacing end alike.
 */
export class FactsController implements ReactiveController {
  state: FactsState = 'waiting';
  factSet: FactSet | undefined;
  locale!: Locale;

  readonly #host: FactsHost;
  /** All that an update shows, as it was when last looked at; another list whenever any of it is different. */
  version: readonly unknown[] = [];
  #stop: (() => void) | undefined;
  #reported: FactSetOrNone | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FactsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchPage(this.#host.ownerDocument, () => this.#refresh());
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#stop?.();
    clearTimeout(this.#patience);
  }

  /** `facts` or `for` may have changed; this very update shows what comes of it. */
  hostUpdate(): void {
    this.#look();
  }

  #refresh(): void {
    if (this.#look()) this.#host.requestUpdate();
  }

  /** @returns whether anything is different. */
  #look(): boolean {
    const { facts, for: named, isConnected } = this.#host;
    const from = (facts ? { factSet: facts } : findFactSet(this.#host, named)) as
      AnyFactSet | undefined;
    const set = from?.factSet && factSetOf(from.factSet);
    this.factSet = set && isUsable(set) ? set.in(languageOf(this.#host)) : undefined;
    if (this.factSet) this.state = 'ready';
    else this.state = set || from?.state === 'failed' ? 'failed' : 'waiting';
    const words = localeOf(this.#host);
    this.locale = this.factSet ? wordsFor(this.factSet, words) : words;
    if (facts && set) this.#report(set);
    clearTimeout(this.#patience);
    if (isConnected && this.state === 'waiting' && from?.state !== 'loading' && !from?.factSet)
      this.#patience = setTimeout(() => this.#complain(), PATIENCE);
    const { state, factSet, locale } = this;
    const seen = [state, factSet, locale, passagesOf(factSet), factSet && marks.get(factSet.data)];
    const isNew = seen.some((part, i) => part !== this.version[i]);
    if (isNew) this.version = seen;
    return isNew;
  }

  /** Whose facts come from a `fact-set` leaves it to that; of its own nobody else would tell. */
  #report(set: FactSetOrNone): void {
    if (set === this.#reported) return;
    this.#reported = set;
    void problemsOf(set).then((problems) => report(this.#host, problems));
  }

  /** Nothing is even on its way: there is no `fact-set`, or it is empty or not defined. */
  #complain(): void {
    const { localName, for: named } = this.#host;
    const wanted = named ? `<fact-set id="${named}">` : '<fact-set>';
    const message = `<${localName}> finds no ${wanted} with facts. Add it, or mend it.`;
    report(this.#host, [pageProblem('no-facts', message)]);
  }
}
