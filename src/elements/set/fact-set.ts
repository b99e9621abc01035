import {
  css,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { readFacts, type FactSet } from '../../facts/index.js';
import { ArticleController } from '../../page/article/article-controller.js';
import { Changes } from '../../page/changes.js';
import { FactReadyEvent } from '../../page/events.js';
import { factSetOf, isUsable, provideReader, type FactSetOrNone } from '../../page/fact-set-of.js';
import type { GivenFacts } from '../../page/facts-controller.js';
import type { LoadError } from '../../page/load-error.js';
import { loadFacts } from '../../page/load-facts.js';
import { pageProblem, report, type PageProblem } from '../../page/problems.js';
import { problemsOf, rememberInput } from '../../page/sentences.js';
import { showState } from '../../page/states.js';
import { announceChange, watchPage } from '../../page/watch-page.js';
import { restyle } from '../shared/restyle.js';

/** `ready` and `failed` are the ends; while new facts load, the old ones stay. */
export type FactSetState = 'empty' | 'loading' | 'ready' | 'failed';

interface Held {
  readonly state: FactSetState;
  readonly factSet?: FactSet | undefined;
  readonly problems: readonly PageProblem[];
}

const EMPTY: Held = { state: 'empty', problems: [] };
/** Nothing was read yet: differs from `undefined`, the reading of an element without any source. */
const UNREAD = Symbol();

/**
 * Gives the elements of a page their facts: those of its property `facts`; else of the file at `src`; else
 * of a `<script type="application/json">` inside it. It shows nothing but its children.
 *
 * @element fact-set
 * @slot - Anything; the elements within take their facts from here.
 * @cssstate empty - There are no facts to give.
 * @cssstate loading - The facts are on their way.
 * @cssstate ready - The facts are there.
 * @cssstate failed - The facts could not be had, or nothing of them could be used.
 * @cssprop [--fact-highlight] - On the article: the background of a passage that is shown. A tint of gold without it.
 * @fires {FactReadyEvent} fact-ready - The facts are there, or new ones.
 * @fires {FactProblemEvent} fact-problem - The facts could not be had, or something is wrong with them.
 */
export class FactSetElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  static override properties: PropertyDeclarations = {
    facts: { attribute: false },
    src: {},
    timeout: { type: Number },
    check: { type: Boolean },
    article: {},
    jsonLd: { type: Boolean, attribute: 'json-ld' },
  };

  readonly #internals = this.attachInternals();
  readonly #article = new ArticleController(this);
  readonly #changes = new Changes(this);
  readonly #changed = (): void => this.requestUpdate();
  #held = EMPTY;
  /** What `#held` was made from: an object, an address or a script's text. */
  #source: unknown = UNREAD;
  #loading: AbortController | undefined;
  #observer: MutationObserver | undefined;
  #left: (() => void) | undefined;

  /** The facts: a dataset or a fact set. A changed dataset has to be a new object. */
  declare facts: GivenFacts | undefined;

  /** The address of the facts file, relative to the page's. */
  declare src: string | undefined;

  /** How long to wait for the file, in milliseconds. 10,000 without it. */
  declare timeout: number | undefined;

  /** Have what is only doubtful told as well: for whoever edits the facts, not for those who read them. */
  declare check: boolean;

  /**
   * Where the article stands in the page: a CSS selector of the element that holds its text. The facts' anchors
   * are held against it, and a reader can have a fact shown where the article states it.
   */
  declare article: string | null | undefined;

  /** Write the facts into the page's head as JSON-LD, in schema.org's terms: for search engines. */
  declare jsonLd: boolean;

  /** The facts, once they are there. */
  get factSet(): FactSet | undefined {
    return this.#held.factSet;
  }

  /** How far the facts are; also a custom state, `:state(loading)`. */
  get state(): FactSetState {
    return this.#held.state;
  }

  /** What is wrong with the facts or with their anchors in the article, or why they could not be had. */
  get problems(): readonly PageProblem[] {
    const { problems } = this.#article;
    return problems.length ? [...this.#held.problems, ...problems] : this.#held.problems;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    provideReader(readFacts);
    const page = this.ownerDocument;
    // Its own changes are among them, and those of the page's language and words.
    const stop = watchPage(page, () => this.jsonLd && this.#tellMachines());
    this.#left = () => {
      // From here an event would no longer bubble to anyone.
      announceChange(page);
      stop();
    };
    this.#observer ??= new MutationObserver(this.#changed);
    // Not all that is below: that may be a whole article.
    this.#observer.observe(this, { childList: true, attributeFilter: ['id'] });
    this.#changed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#left?.();
    // Whoever only moves it within the page need not load anew.
    queueMicrotask(() => {
      if (!this.isConnected) this.#abandon();
    });
  }

  adoptedCallback(): void {
    restyle(this);
  }

  /**
   * Scrolls to where the article states a fact, and marks the passage until another is shown. Needs `article`.
   *
   * @returns false where it cannot be placed for certain, or the article was not read yet.
   */
  showPassage(factId: string): boolean {
    return this.#article.showNow(factId);
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.isConnected) return;
    if (changed.has('jsonLd')) this.#tellMachines();
    const { facts, src } = this;
    const inline = this.#inlineText();
    const source = [facts, src, inline].find(Boolean);
    if (source === this.#source) {
      // It came to another place, or has another id.
      announceChange(this);
      if (changed.has('check') && this.factSet) void this.#tell(this.factSet);
      return;
    }
    this.#source = source;
    // A late answer to an earlier question must not overwrite this one.
    this.#loading?.abort();
    if (facts) this.#settle(factSetOf(facts) ?? readFacts(facts));
    else if (src) void this.#load(src);
    else if (inline) this.#settleInline(inline);
    else this.#hold(EMPTY);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #inlineText(): string | undefined {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script) return undefined;
    this.#observer?.observe(script, { childList: true, characterData: true, subtree: true });
    return script.textContent;
  }

  async #load(src: string): Promise<void> {
    this.#loading?.abort();
    this.#hold({ ...this.#held, state: 'loading' });
    const { signal } = (this.#loading = new AbortController());
    try {
      const facts = await loadFacts(src, { signal, timeout: this.timeout });
      if (!signal.aborted) this.#settle(facts);
    } catch (error) {
      if (signal.aborted) return;
      const { code, message } = error as LoadError;
      this.#settle({ facts: [], problems: [pageProblem(code, message)] });
      // What could not be had may be, once the network is back, or the reader is by the back button.
      const again = ({ persisted }: Event & { persisted?: boolean }) => {
        // A page that is shown for the first time has only just asked.
        if (persisted !== false) void this.#load(src);
      };
      for (const back of ['online', 'pageshow']) addEventListener(back, again, { signal });
    }
  }

  #settleInline(text: string): void {
    const facts = rememberInput(readFacts(text), text);
    const { readyState } = this.ownerDocument;
    if (readyState === 'loading' && facts.problems.some(({ code }) => code === 'not-json')) {
      // The parser may still be at it: half an object is no mistake yet.
      this.ownerDocument.addEventListener('DOMContentLoaded', this.#changed, { once: true });
      this.#source = UNREAD;
      this.#hold({ ...this.#held, state: 'loading' });
    } else {
      this.#settle(facts);
    }
  }

  #settle(given: FactSetOrNone): void {
    const { problems } = given;
    const factSet = isUsable(given) ? given : undefined;
    this.#hold({ state: factSet ? 'ready' : 'failed', factSet, problems });
    if (factSet) this.dispatchEvent(new FactReadyEvent(factSet));
    void this.#tell(given);
  }

  /** In sentences, which may come a moment later: then no more of facts that were replaced meanwhile. */
  async #tell(given: FactSetOrNone): Promise<void> {
    const source = this.#source;
    const problems = await problemsOf(given, this.check);
    if (source !== this.#source) return;
    this.#held = { ...this.#held, problems };
    report(this, problems);
  }

  /** Few pages ask for it, so what does it is fetched; and it looks at how things are once it is there. */
  #tellMachines(): void {
    void import('../../page/json-ld.js').then(
      ({ writeJsonLd }) => writeJsonLd(this, this.#changes.locale),
      () => undefined,
    );
  }

  #hold(held: Held): void {
    this.#held = held;
    this.#article.look();
    this.#changes.look(held.factSet);
    showState(this.#internals, held.state);
    announceChange(this);
  }

  /** Once it is back on a page it asks again, unless it has what it asked for. */
  #abandon(): void {
    this.#loading?.abort();
    const { state, factSet } = this.#held;
    if (state === 'ready') return;
    this.#source = UNREAD;
    this.#held = { ...this.#held, state: factSet ? 'ready' : 'empty' };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-set': FactSetElement;
  }
}
