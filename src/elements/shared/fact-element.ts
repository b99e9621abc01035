/** What the elements that show facts have in common: where their facts come from, and what stands in until then. */
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { FactSet } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { FactsController, type GivenFacts } from '../../page/facts-controller.js';
import { report, type PageProblem } from '../../page/problems.js';
import { showState } from '../../page/states.js';
import { levelOf, type Choice } from './choice.js';
import { notDrawn } from './names.js';
import { restyle } from './restyle.js';
import { sharedStyles } from './shared.styles.js';
import { takeOver } from './take-over.js';

/** `empty`: the facts are there, and none of them is one to show. */
export type FactElementState = 'loading' | 'ready' | 'empty' | 'failed';

/**
 * @slot - The fallback: shown until the facts are there, and when they cannot be had.
 * @csspart message - The sentence that stands in while there are neither facts nor a fallback.
 * @cssstate loading - The facts are not there yet.
 * @cssstate ready - The facts are shown.
 * @cssstate empty - The facts are there, and none of them is one to show.
 * @cssstate failed - The facts cannot be had.
 * @fires {FactProblemEvent} fact-problem - The element was given unusable facts, or names a fact that it cannot show.
 */
export abstract class FactElement extends LitElement implements Choice {
  static override styles: CSSResultGroup = sharedStyles;

  static override properties: PropertyDeclarations = {
    facts: { attribute: false },
    for: {},
    fact: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  readonly #page = new FactsController(this);
  readonly #internals = this.attachInternals();
  readonly #reported = new Set<string>();
  /** Its shadow root was there before it. */
  protected readonly wasServerDrawn = !!this.shadowRoot;
  #isServerDrawn = this.wasServerDrawn;
  #headingLevel = 3;
  #state: FactElementState = 'loading';

  /** The facts, before those of any `fact-set`. A changed dataset has to be a new object. */
  declare facts: GivenFacts | undefined;

  /** The id of the `fact-set` whose facts to show. Without it, the nearest around the element, else the page's. */
  declare for: string | undefined;

  /** The id of the fact to show, or several with spaces or commas between. Without it, all that fit. */
  declare fact: string | undefined;

  /** The level of the headings within, where there are any: 1 to 6, 3 without it. */
  get headingLevel(): number {
    return this.#headingLevel;
  }
  set headingLevel(level: number) {
    this.#headingLevel = levelOf(level);
  }

  /** What the element shows; also a custom state, `:state(loading)`. */
  get state(): FactElementState {
    return this.#state;
  }

  /** The facts that the element shows some of, once they are there. */
  get factSet(): FactSet | undefined {
    return this.#page.factSet;
  }

  adoptedCallback(): void {
    restyle(this);
  }

  /** Another one whenever anything of the page is different that an update shows. */
  protected get version(): unknown {
    return this.#page.version;
  }

  /** What to show of the facts; `undefined` where there is none to show. */
  protected abstract renderFacts(set: FactSet, locale: Locale): TemplateResult | undefined;

  /** The sentence that stands in; an inline element overrides it to show nothing. */
  protected renderMessage(message: string, { tag, direction }: Locale): TemplateResult | undefined {
    // The words keep their direction, the line its side.
    return html`<p part="message"><span lang=${tag} dir=${direction}>${message}</span></p>`;
  }

  /**
   * Tells the editor on the console and the page by an event: once, and after the update.
   * @internal
   */
  reportProblem(problem: PageProblem): void {
    const { factSet } = this;
    void this.updateComplete.then(() => {
      // A framework sets names and facts in either order: of facts that were replaced meanwhile nothing is told.
      if (factSet !== this.factSet || this.#reported.has(problem.message)) return;
      this.#reported.add(problem.message);
      report(this, [problem]);
    });
  }

  protected override shouldUpdate(): boolean {
    return !this.#isServerDrawn || this.#takeOver();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    showState(this.#internals, this.#state);
  }

  protected override render(): TemplateResult {
    const { locale } = this.#page;
    const shown = this.#renderShown(locale);
    if (shown) return shown;
    const message = locale[this.#state as Exclude<FactElementState, 'ready'>];
    return html`<slot @slotchange=${this.#slotChanged}></slot>${
      this.#hasFallback() ? nothing : this.renderMessage(message, locale)
    }`;
  }

  /** @returns false while what the server drew is the best there is. */
  #takeOver(): boolean {
    this.#page.hostUpdate();
    const drawn = this.render();
    const { factSet, locale } = this.#page;
    showState(this.#internals, this.#state);
    if (!factSet || this.#state === 'failed') return false;
    this.#isServerDrawn = false;
    takeOver(this, drawn, factSet, locale);
    return true;
  }

  /** Sets the state by what comes of the facts. */
  #renderShown(locale: Locale): TemplateResult | undefined {
    const { factSet, state } = this.#page;
    this.#state = state === 'waiting' ? 'loading' : 'failed';
    if (!factSet) return undefined;
    try {
      const shown = this.renderFacts(factSet, locale);
      this.#state = shown ? 'ready' : 'empty';
      return shown;
    } catch (error) {
      // Not the publisher's mistake but ours; what the page had written is worth more than half a box.
      this.reportProblem(notDrawn(this, error));
      return undefined;
    }
  }

  /** Anything but white space and comments. */
  #hasFallback(): boolean {
    return this.childElementCount > 0 || this.textContent.trim() !== '';
  }

  #slotChanged(): void {
    this.requestUpdate();
  }
}
