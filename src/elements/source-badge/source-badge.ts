import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FactSet } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { FactOpenedEvent } from '../../page/events.js';
import { FactElement } from '../shared/fact-element.js';
import { sharedStyles } from '../shared/shared.styles.js';
import { placePopover } from './place-popover.js';
import { isPrinting, unwatchPrint, watchPrint } from './print.js';
import { styles } from './source-badge.styles.js';
import { factSubject, sourceSubject, type Subject } from './subject.js';
import { unknownSource } from './unknown-source.js';

/**
 * Who says a fact and how firm it is, in a few words that stand in a sentence. A button opens the rest:
 * everybody's position, how they know, when and where they said it.
 *
 * @element fact-source-badge
 * @slot - The fallback: shown until the facts are there, and when they cannot be had.
 * @csspart summary - The words in the sentence.
 * @csspart button - Those of them that open the rest.
 * @csspart chain - What opens.
 * @csspart heading - Its heading.
 * @csspart close - The button that closes it.
 * @csspart fact - What the fact says, or the source's title.
 * @csspart standing - How firm a fact is.
 * @csspart position - One who says, confirms, doubts or denies it; under a source, a fact that rests on it.
 * @csspart source - Where it was said or printed.
 * @csspart date - When it was said.
 * @csspart printed - What opens, as text in brackets, on paper.
 * @cssprop [--fact-surface=Canvas] - The background of what opens.
 * @cssprop [--fact-rule] - Hairlines; mixed from the text colour.
 * @cssprop [--fact-muted] - The colour of secondary words; mixed from the text colour.
 * @cssprop [--fact-contested] - The colour of a standing that somebody speaks against.
 * @fires {FactOpenedEvent} fact-opened - A reader opened the details of a fact.
 */
export class FactSourceBadge extends FactElement {
  static override styles = [FactElement.styles, sharedStyles, styles];

  /** A closed badge holds none of what it opens. */
  #opened = false;

  /** The id of the source to show, in place of a fact. */
  @property() source: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    watchPrint(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchPrint(this);
    // What leaves the page is closed without an event.
    this.#setOpened(false);
  }

  protected override renderFacts(set: FactSet, locale: Locale): TemplateResult | undefined {
    const subject = this.#subject(set, locale);
    if (!subject) {
      this.#opened = false;
      return undefined;
    }
    const { summary, contested, heading } = subject;
    // No white space of ours: the badge stands in the publisher's sentence.
    return html`<span part="summary" lang=${locale.tag}
        >(${summary.before ? html`<span class="who">${summary.before}</span>` : nothing}<button
          part="button"
          class=${contested ? 'contested' : nothing}
          popovertarget="chain"
        >${summary.button}</button>${summary.after}${isPrinting() ? subject.printed() : nothing})</span
      ><div
        part="chain"
        id="chain"
        popover
        role="group"
        aria-labelledby="heading"
        lang=${locale.tag}
        @beforetoggle=${this.#beforeToggle}
        @toggle=${this.#toggled}
      >${this.#opened ? this.#chainView(heading, subject.chain(), locale) : nothing}</div>`;
  }

  /** It stands inside a sentence, which no message of ours should break. */
  protected override renderMessage(): typeof nothing {
    return nothing;
  }

  #chainView(heading: string, chain: TemplateResult, locale: Locale): TemplateResult {
    return html`<div class="head">
        <div part="heading" id="heading" role="heading" aria-level=${this.headingLevel}>${heading}</div>
        <button part="close" popovertarget="chain" popovertargetaction="hide" aria-label=${locale.badge.close}>
          ×
        </button>
      </div>
      ${chain}`;
  }

  #subject(set: FactSet, locale: Locale): Subject | undefined {
    if (this.source !== undefined) {
      const source = set.source(this.source);
      if (!source) this.reportProblem(unknownSource(this, this.source));
      return source && sourceSubject(source, set, locale);
    }
    // A badge belongs to one statement: without a name it tells nothing, not everything.
    if (!this.factIds.length) return undefined;
    const [fact] = this.pick(set, 'quote', 'figure', 'event', 'claim');
    return fact && factSubject(fact, set, locale);
  }

  #setOpened(opened: boolean): void {
    if (opened === this.#opened) return;
    this.#opened = opened;
    this.requestUpdate();
  }

  readonly #beforeToggle = ({ newState, target }: ToggleEvent): void => {
    const popover = target as HTMLElement;
    const button = this.renderRoot.querySelector('button');
    if (newState === 'open') {
      if (button) placePopover(popover, button);
      this.#setOpened(true);
    } else if (popover.matches(':focus-within')) {
      // Chromium does not give the focus back to a button in a shadow root.
      button?.focus({ preventScroll: true });
    }
  };

  /** Emptied only after it closed: until then the browser looks in it for the focus. */
  readonly #toggled = ({ newState }: ToggleEvent): void => {
    this.#setOpened(newState === 'open');
    const [fact] = this.factIds;
    if (this.#opened && fact && this.source === undefined)
      this.dispatchEvent(new FactOpenedEvent(fact));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-source-badge': FactSourceBadge;
  }
}
