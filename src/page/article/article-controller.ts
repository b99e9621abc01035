/** Ties the facts of a `fact-set` to the article that they are of. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FactSet } from '../../facts/index.js';
import { report, unreachable, type PageProblem } from '../problems.js';
import { announceChange } from '../watch-page.js';
import type { Article } from './article.js';
import { addPassages, removePassages, type Passages } from './passage-of.js';

/** A `fact-set`; `article` is its reactive property. */
export type ArticleHost = ReactiveControllerHost &
  Element & {
    readonly article?: string | null | undefined;
    readonly factSet?: FactSet | undefined;
  };

/** What is looked for, and from where. */
type Aim = readonly [selector: string | null | undefined, set: FactSet | undefined, root: Node];

/**
 * What it does with the article is fetched only where there is one. Until its text is read, every fact with
 * an anchor counts as stated there: in a sound article nothing on the page moves when that is known.
 */
export class ArticleController implements ReactiveController, Passages {
  /** What is wrong with the article, or with the anchors in it. */
  problems: readonly PageProblem[] = [];

  readonly #host: ArticleHost;
  #aim: Aim | undefined;
  #loaded: Promise<void> | undefined;
  #article: Article | undefined;

  constructor(host: ArticleHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.look();
  }

  hostDisconnected(): void {
    // Whoever only moves it within the page may still want to see the passage.
    queueMicrotask(() => {
      const { isConnected, ownerDocument } = this.#host;
      if (isConnected || !this.#aim) return;
      this.#end();
      announceChange(ownerDocument);
    });
  }

  /** Begins anew where the facts, the article or the place in the page are others. */
  look(): void {
    const { article, factSet, isConnected } = this.#host;
    const aim: Aim = [article, factSet, this.#host.getRootNode()];
    if (!isConnected || aim.every((part, i) => part === this.#aim?.[i])) return;
    this.#end();
    this.#aim = aim;
    if (!article || !factSet) return;
    addPassages(factSet, this);
    this.#loaded = this.#load(article, factSet, aim);
  }

  has(id: string): boolean {
    return (
      !!this.#aim?.[1]?.fact(id)?.anchor &&
      // What concerns no fact in particular concerns them all.
      !this.problems.some(({ facts }) => !facts.length || facts.includes(id))
    );
  }

  show(id: string): void {
    void this.#loaded?.then(() => this.showNow(id));
  }

  /** @returns whether it could. Where the article has changed, what is known of it is put right. */
  showNow(id: string): boolean {
    const isShown = !!this.#article?.show(id);
    if (this.#article && isShown !== this.has(id)) this.#check();
    return isShown;
  }

  async #load(selector: string, set: FactSet, aim: Aim): Promise<void> {
    const module = await import('./article.js').catch(() => undefined);
    const { ownerDocument } = this.#host;
    // Until then the article may not be there, or not all of it.
    if (ownerDocument.readyState === 'loading')
      await new Promise((resolve) =>
        ownerDocument.addEventListener('DOMContentLoaded', resolve, { once: true }),
      );
    if (aim !== this.#aim) return;
    this.#article = module && new module.Article(this.#host, selector, set);
    this.#check();
  }

  #check(): void {
    const set = this.#aim?.[1];
    if (!set) return;
    const known = this.problems.map(({ message }) => message);
    this.problems = this.#article?.check() ?? [unreachable('article.js')];
    report(
      this.#host,
      this.problems.filter(({ message }) => !known.includes(message)),
    );
    addPassages(set, this);
    announceChange(this.#host);
  }

  #end(): void {
    const set = this.#aim?.[1];
    if (set) removePassages(set, this);
    this.#article?.unmark();
    this.#aim = this.#loaded = this.#article = undefined;
    this.problems = [];
  }
}
