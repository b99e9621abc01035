/** The badge: a few words in a sentence, whose last opens the rest. */
import type { Locale } from '../../locales/locale.js';
import { html, nothing, type TemplateResult } from '../shared/template.js';
import { sentenceView } from '../shared/told-view.js';
import type { Subject } from './subject.js';

/** What of it changes while it is on the page. */
export interface BadgeState {
  /** The level of the heading within, 1 to 6. */
  readonly headingLevel: number;
  /** A closed badge holds none of what it opens. */
  readonly isOpened: boolean;
  /** On paper everybody's position stands in the sentence. */
  readonly isPrinted: boolean;
  readonly beforeToggle?: (event: ToggleEvent) => void;
  readonly toggled?: (event: ToggleEvent) => void;
  readonly focusLeft?: (event: FocusEvent) => void;
}

export function sourceBadgeView(
  { who, button, contested, heading, chain, printed }: Subject,
  locale: Locale,
  state: BadgeState,
): TemplateResult {
  const { tag, direction, badge } = locale;
  const { headingLevel, isOpened, isPrinted, beforeToggle, toggled, focusLeft } = state;
  // Whichever way round the language has the two: cut where the button is to stand, and nowhere in a name.
  const [before, after] = who
    ? badge
        .summary(who.replaceAll('\n', ' '), '\n')
        .split('\n')
        .map((words) => sentenceView(words, locale))
    : [];
  // No white space of ours: the badge stands in the publisher's sentence.
  return html`<span part="summary" lang=${tag} dir=${direction}
      >(<span>${isPrinted ? '' : before}</span><button
        part="button"
        class=${contested ? 'contested' : nothing}
        popovertarget="chain"
      >${button}</button>${isPrinted ? html`<span part="printed">${printed()}</span>` : after})</span
    ><div
      part="chain"
      id="chain"
      popover
      role="group"
      aria-labelledby="heading"
      @beforetoggle=${beforeToggle}
      @toggle=${toggled}
      @focusout=${focusLeft}
    >${
      isOpened
        ? html`<div class="head" lang=${tag}>
              <div part="heading" id="heading" role="heading" aria-level=${headingLevel}>
                ${heading}
              </div>
              <button
                part="close"
                popovertarget="chain"
                popovertargetaction="hide"
                aria-label=${badge.close}
              >
                ×
              </button>
            </div>
            ${chain()}`
        : nothing
    }</div>`;
}
