import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  formatDate,
  groupByDate,
  spanOf,
  timelineOf,
  unitOf,
  whenOf,
  type Fact,
  type FactSet,
} from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import type { PageProblem } from '../../page/problems.js';
import { FactElement } from '../shared/fact-element.js';
import { sharedStyles } from '../shared/shared.styles.js';
import { axisView } from './axis-view.js';
import { entryView, timeView } from './entry-view.js';
import { concerning, TYPES, typesIn } from './filters.js';
import { styles } from './timeline.styles.js';

/** From so many entries on, those out of sight are laid out only when they come near. */
const LONG = 50;
/** More than these would only cover one another on the line. */
const CROWD = 100;

/**
 * What happened, in order: under days, months or years as the span asks, and no date more precise than
 * what is known. What has no date stands at the end. A line above shows the dates to scale.
 *
 * @element fact-timeline
 * @slot - The fallback: shown until the facts are there, and when they cannot be had.
 * @csspart axis - The line to scale; hidden from screen readers, since the list says the same.
 * @csspart list - The list of all groups.
 * @csspart group - A date with what happened then.
 * @csspart heading - The date above a group.
 * @csspart entry - One fact.
 * @csspart when - The line above a title: date, the article’s words for it, place, status.
 * @csspart date - A date, in a heading or an entry.
 * @csspart place - Where it happened.
 * @csspart status - That it is planned, or under way.
 * @csspart title - What happened, in a few words; or the quotation, the number, the claim.
 * @csspart text - What happened, in a sentence or two; or what a number counts.
 * @csspart attribution - Who says so, and who speaks against it.
 * @csspart standing - How firm that leaves it.
 * @csspart note - What else to know.
 * @csspart tension - What it is hard to square with.
 * @cssprop [--fact-accent=currentColor] - The markers.
 * @cssprop [--fact-rule] - Hairlines; mixed from the text colour.
 * @cssprop [--fact-muted] - The colour of secondary words; mixed from the text colour.
 * @cssprop [--fact-contested] - The colour of a standing that somebody speaks against.
 * @cssprop [--fact-space=1em] - The unit of white space.
 */
export class FactTimeline extends FactElement {
  static override styles: CSSResultGroup = [FactElement.styles, sharedStyles, styles];

  /** The types of fact to show: event, quote, figure, claim. Without it, events, or what `fact` names. */
  @property() type: string | undefined;

  /** Ids of actors: only what they do, say or are the subject of. */
  @property() actor: string | undefined;

  /** Ids of places: only what happens there, within them, or is about them. */
  @property() place: string | undefined;

  /** Which end comes first: the earliest, or with `descending` the latest. */
  @property() order: 'ascending' | 'descending' = 'ascending';

  protected override renderFacts(set: FactSet, locale: Locale): TemplateResult | undefined {
    const facts = this.#chosen(set);
    if (!facts.length) return undefined;
    const { dated, undated } = timelineOf(facts);
    const span = spanOf(dated.map(({ date }) => date));
    const groups = groupByDate(dated, span && unitOf(span));
    const isSpread = dated.some(({ date }) => date.edtf !== dated[0]?.date.edtf);
    return html`${span && isSpread && dated.length <= CROWD ? axisView(span, dated, set, locale) : nothing}
      <ol part="list" class=${facts.length > LONG ? 'long' : nothing} lang=${locale.tag}>
        ${this.#inOrder(groups, ({ date, entries }) =>
          this.#group(
            timeView(date, formatDate(date, locale)),
            this.#inOrder(entries, (entry) => entryView(entry.fact, set, locale, entry.date, date)),
          ),
        )}
        ${
          undated.length
            ? this.#group(
                locale.timeline.undated,
                undated.map((fact) => entryView(fact, set, locale)),
              )
            : nothing
        }
      </ol>`;
  }

  #chosen(set: FactSet): readonly Fact[] {
    const tell = (problem: PageProblem) => this.reportProblem(problem);
    const types = typesIn(this.type, tell);
    const isNamed = this.factIds.length > 0;
    const byDefault = isNamed ? TYPES : (['event'] as const);
    const picked = this.pick(set, ...(types.length ? types : byDefault));
    // Only an event belongs here without a date, or what the editor names.
    const facts = picked.filter((fact) => isNamed || fact.type === 'event' || whenOf(fact));
    const byActor = concerning(facts, 'actor', this.actor, set, tell);
    return concerning(byActor, 'place', this.place, set, tell);
  }

  #inOrder<T>(
    entries: readonly T[],
    view: (entry: T) => TemplateResult,
  ): readonly TemplateResult[] {
    const views = entries.map(view);
    return this.order === 'descending' ? views.reverse() : views;
  }

  #group(heading: TemplateResult | string, entries: readonly TemplateResult[]): TemplateResult {
    return html`<li part="group" class="group">
      <div role="heading" aria-level=${this.headingLevel} part="heading" class="heading">
        ${heading}
      </div>
      <ol>
        ${entries}
      </ol>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-timeline': FactTimeline;
  }
}
