import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {
  formatDate,
  groupByDate,
  timelineOf,
  whenOf,
  type Fact,
  type FactSet,
  type FactType,
} from '../../facts/index.js';
import { spanOf, unitOf } from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { timeView } from '../shared/date-view.js';
import { FactElement } from '../shared/fact-element.js';
import { wordsIn } from '../shared/names.js';
import { axisView } from './axis-view.js';
import { entryView } from './entry-view.js';
import { styles } from './timeline.styles.js';

/** From so many entries on, those out of sight are laid out only when they come near. */
const LONG = 50;
/** More than these would only cover one another on the line. */
const CROWD = 100;

const TYPES: readonly FactType[] = ['event', 'quote', 'figure', 'claim'];

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
export class FactTimeline extends FactElement {
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
                locale.undated,
                undated.map((fact) => entryView(fact, set, locale)),
              )
            : nothing
        }
      </ol>`;
  }

  #chosen(set: FactSet): readonly Fact[] {
    const types = this.named('type', this.type, (type) => TYPES.find((one) => one === type));
    const isNamed = wordsIn(this.fact).length > 0;
    const byDefault = isNamed ? TYPES : (['event'] as const);
    // A misspelt type shows nothing, rather than what the editor filtered out.
    const picked =
      wordsIn(this.type).length && !types.length
        ? []
        : this.pick(set, ...(types.length ? types : byDefault));
    const byActor = this.#concerning('actor', (id) => set.actor(id) && set.byActor(id));
    const byPlace = this.#concerning('place', (id) => set.place(id) && set.byPlace(id));
    return picked.filter(
      (fact) =>
        byActor(fact) &&
        byPlace(fact) &&
        // Only an event belongs here without a date, or what the editor names.
        (isNamed || fact.type === 'event' || whenOf(fact)),
    );
  }

  /** Whether a fact concerns one of the actors or places that an attribute names; all do where it is empty. */
  #concerning(
    kind: 'actor' | 'place',
    find: (id: string) => readonly Fact[] | undefined,
  ): (fact: Fact) => boolean {
    const wanted = new Set(this.named(kind, this[kind], find).flat());
    return (fact) => !wordsIn(this[kind]).length || wanted.has(fact);
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
      <div role="heading" aria-level=${this.headingLevel} part="heading">${heading}</div>
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
