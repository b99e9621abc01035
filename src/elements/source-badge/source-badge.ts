import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { FactSet } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { FactOpenedEvent } from '../../page/events.js';
import { FactElement } from '../shared/fact-element.js';
import { wordsIn } from '../shared/names.js';
import { placePopover } from './place-popover.js';
import { isPrinting, unwatchPrint, watchPrint } from '../shared/print.js';
import { sourceBadgeView } from './source-badge-view.js';
import { styles } from './source-badge.styles.js';
import { subjectOf, type BadgeChoice } from './subject.js';

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
 * @csspart fact - What the fact says.
 * @csspart attribution - How firm a fact that rests on the source is; on paper, who says it.
 * @csspart standing - How firm a fact is.
 * @csspart position - One who says, confirms, doubts or denies it; under a source, a fact that rests on it.
 * @csspart source - Where it was said or printed.
 * @csspart date - When it was said.
 * @csspart says - What they say of it: that they deny it, as reported by whom.
 * @csspart role - Who that is.
 * @csspart said - When and where they said it.
 * @csspart when - The time that a fact speaks of, and how firm it is; of a source, what it is.
 * @csspart changed - What changed of it while the page was open.
 * @csspart history - What it said before, when that changed and why.
 * @csspart note - What else to know.
 * @csspart tension - What a fact is hard to square with.
 * @csspart passage - The button that leads to where the article states it.
 * @csspart printed - What stands in the sentence on paper: everybody's position.
 * @cssprop [--fact-surface=Canvas] - The background of what opens.
 * @cssprop [--fact-rule] - Hairlines; mixed from the text colour.
 * @cssprop [--fact-muted] - The colour of secondary words; mixed from the text colour.
 * @cssprop [--fact-contested] - The colour of a standing that somebody speaks against.
 * @fires {FactOpenedEvent} fact-opened - A reader opened the details of a fact.
 */
export class FactSourceBadge extends FactElement implements BadgeChoice {
  static override styles = [FactElement.styles, styles];

  static override properties: PropertyDeclarations = { source: {} };

  /** A closed badge holds none of what it opens, unless a server drew it: then a reader may have opened it. */
  #opened = !!this.shadowRoot;

  /** The id of the source to show, in place of a fact. */
  declare source: string | undefined;

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
    const subject = subjectOf(this, set, locale);
    if (!subject) {
      this.#opened = false;
      return undefined;
    }
    return sourceBadgeView(subject, locale, {
      headingLevel: this.headingLevel,
      isOpened: this.#opened,
      isPrinted: isPrinting(),
      beforeToggle: this.#beforeToggle,
      toggled: this.#toggled,
      focusLeft: this.#focusLeft,
    });
  }

  /** It stands inside a sentence, which no message of ours should break. */
  protected override renderMessage(): undefined {
    return undefined;
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

  /** Whoever goes on by keyboard must not find it over what they come to. */
  readonly #focusLeft = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    const popover = currentTarget as HTMLElement;
    const next = relatedTarget as Element | null;
    // The button closes it by itself.
    if (next && next.part.value !== 'button' && !popover.contains(next)) popover.hidePopover();
  };

  /** Emptied only after it closed: until then the browser looks in it for the focus. */
  readonly #toggled = ({ newState }: ToggleEvent): void => {
    this.#setOpened(newState === 'open');
    const [fact] = wordsIn(this.fact);
    if (this.#opened && fact && !wordsIn(this.source).length)
      this.dispatchEvent(new FactOpenedEvent(fact));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-source-badge': FactSourceBadge;
  }
}
