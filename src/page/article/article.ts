/** The article that facts are of, in the page: whether it states them, and where. Loaded when there is one. */
import { findAnchor } from '../../facts/anchors/find-anchor.js';
import { checkAnchors } from '../../facts/checks/check-anchors.js';
import type { FactSet } from '../../facts/index.js';
import { pointerTo } from '../../facts/problem.js';
import { closest, hostsOf } from '../outward.js';
import { pageProblem, type PageProblem } from '../problems.js';
import { rangesOf, readArticle } from './article-text.js';
import { mark } from './mark.js';
import { reveal } from './reveal.js';

/** Looked for anew each time, and read anew: what a page shows may change at any moment. */
export class Article {
  readonly #host: Element;
  readonly #selector: string;
  readonly #set: FactSet;
  #unmark: (() => void) | undefined;

  constructor(host: Element, selector: string, set: FactSet) {
    this.#host = host;
    this.#selector = selector;
    this.#set = set;
  }

  /** What is wrong with the anchors of the facts, or why they cannot be looked for. */
  check(): readonly PageProblem[] {
    const article = this.#find();
    if (!article) {
      const message = `<${this.#host.localName} article="${this.#selector}"> finds no element. Mend the selector, or add the element that holds the article.`;
      return [pageProblem('no-article', message)];
    }
    const { text } = readArticle(article);
    const set = this.#setFor(article);
    const { facts } = set;
    return [...checkAnchors(set, { text })].map(({ code, entry, path, says }) => {
      const index = facts.findIndex((fact) => fact === entry);
      const id = facts[index]?.id ?? '';
      return {
        code,
        severity: 'warning',
        path: pointerTo(['facts', index, ...path]),
        facts: [id],
        message: `The anchor of fact “${id}” ${says}`,
      };
    });
  }

  /** @returns whether the fact's passage was found for certain, and is there to be seen. */
  show(id: string): boolean {
    this.unmark();
    const article = this.#find();
    const anchor = article && this.#setFor(article).fact(id)?.anchor;
    if (!anchor) return false;
    const read = readArticle(article);
    const place = findAnchor(read.text, anchor);
    if (place.type !== 'found') return false;
    const ranges = rangesOf(read, place.start, place.end);
    if (!reveal(ranges)) return false;
    this.#unmark = mark(ranges, article.getRootNode() as Document | ShadowRoot);
    return true;
  }

  unmark(): void {
    this.#unmark?.();
    this.#unmark = undefined;
  }

  /** An anchor in the article's language, where there is one. */
  #setFor(article: Element): FactSet {
    return this.#set.in(closest(article, '[lang]')?.getAttribute('lang') ?? '');
  }

  /** In the host's own root, then outward to the document. */
  #find(): Element | undefined {
    try {
      for (const at of hostsOf(this.#host)) {
        const found = (at.getRootNode() as ParentNode & Node).querySelector(this.#selector);
        if (found) return found;
      }
    } catch {
      // It is no selector.
    }
    return undefined;
  }
}
