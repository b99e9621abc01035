import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { FactSet } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { FactElement } from '../shared/fact-element.js';
import { arrange, type Arrangement } from './arrange.js';
import type { TimelineChoice } from './choose.js';
import { Pieces } from './pieces.js';
import { timelineView } from './timeline-view.js';
import { styles } from './timeline.styles.js';

/**
 * What happened, in order: under days, months or years as the span asks, and no date more precise than
 * what is known. What has no date stands at the end. A line above shows the dates to scale.
 *
 * @element fact-timeline
 * @slot - The fallback: shown until the facts are there, and when they cannot be had.
 * @csspart end - A date at an end of that line.
 * @csspart axis - The line to scale; hidden from screen readers, since the list says the same.
 * @csspart list - The list of all groups.
 * @csspart group - A date with what happened then.
 * @csspart heading - The date above a group.
 * @csspart entry - One fact.
 * @csspart when - The line above a title: date, the article’s words for it, place, status.
 * @csspart date - A date, in a heading or an entry.
 * @csspart status - That it is planned, or under way.
 * @csspart title - What happened, in a few words; or the quotation, the number, the claim.
 * @csspart text - What happened, in a sentence or two; or what a number counts.
 * @csspart attribution - Who says so, and who speaks against it.
 * @csspart standing - How firm that leaves it.
 * @csspart changed - What changed of it while the page was open.
 * @csspart history - What it said before, when that changed and why.
 * @csspart note - What else to know.
 * @csspart tension - What it is hard to square with.
 * @csspart passage - The button that leads to where the article states it.
 * @cssprop [--fact-font-display=inherit] - The typeface of the titles.
 * @cssprop [--fact-accent=currentColor] - The markers.
 * @cssprop [--fact-rule] - Hairlines; mixed from the text colour.
 * @cssprop [--fact-muted] - The colour of secondary words; mixed from the text colour.
 * @cssprop [--fact-contested] - The colour of a standing that somebody speaks against.
 * @cssprop [--fact-space=1em] - The unit of white space.
 */
export class FactTimeline extends FactElement implements TimelineChoice {
  static override styles: CSSResultGroup = [FactElement.styles, styles];

  static override properties: PropertyDeclarations = { type: {}, actor: {}, place: {}, order: {} };

  /** The types of fact to show: event, quote, figure, claim. Without it, events, or what `fact` names. */
  declare type: string | undefined;

  /** Ids of actors: only what they do, say or are the subject of. */
  declare actor: string | undefined;

  /** Ids of places: only what happens there, within them, or is about them. */
  declare place: string | undefined;

  /** Which end comes first: the earliest, or with `descending` the latest. */
  order: 'ascending' | 'descending' = 'ascending';

  readonly #pieces = new Pieces(this);
  #arrangement: Arrangement | undefined;
  #version: unknown;
  #isSame = false;

  /** Once all of a long timeline is drawn, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#pieces.rest;
    return isComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#isSame = !changed.size && !this.wasServerDrawn;
  }

  protected override renderFacts(set: FactSet, locale: Locale): TemplateResult | undefined {
    const isSame = this.#isSame && this.version === this.#version;
    this.#version = this.version;
    const arrangement = isSame ? this.#arrangement : arrange(this, set);
    this.#arrangement = arrangement;
    const piece = this.#pieces.next(arrangement?.count ?? 0, isSame, this.wasServerDrawn);
    return timelineView(this, set, locale, arrangement, piece);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-timeline': FactTimeline;
  }
}
