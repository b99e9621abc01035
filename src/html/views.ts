/** What each element draws, for those who draw it without the element. */
import { figuresPanelView } from '../elements/figures-panel/figures-panel-view.js';
import { quoteCardView } from '../elements/quote-card/quote-card-view.js';
import { levelOf } from '../elements/shared/choice.js';
import { sourceBadgeView } from '../elements/source-badge/source-badge-view.js';
import { subjectOf, type BadgeChoice } from '../elements/source-badge/subject.js';
import type { TemplateResult } from '../elements/shared/template.js';
import type { TimelineChoice } from '../elements/timeline/choose.js';
import { timelineView } from '../elements/timeline/timeline-view.js';
import type { FactSet } from '../facts/index.js';
import type { Locale } from '../locales/locale.js';
import { pageProblem, warn } from '../page/problems.js';
import { wordsFor } from '../page/words-for.js';
import type { ProblemListener } from './address.js';

/** An element's name without its prefix. */
export type ViewName = 'quote-card' | 'source-badge' | 'figures-panel' | 'timeline';

/** The elements' own attributes, by the names of their properties. */
export interface ViewOptions extends ProblemListener {
  /**
   * The id of the fact to show, or several with spaces or commas between. Without it, all that fit; a source badge
   * belongs to one statement, and shows nothing without it or `source`.
   */
  readonly fact?: string | undefined;
  /** Source badge: the id of the source to show, in place of a fact. */
  readonly source?: string | undefined;
  /** Timeline: the types of fact to show, event, quote, figure, claim. Without it, events, or what `fact` names. */
  readonly type?: string | undefined;
  /** Timeline: ids of actors whom the facts concern. */
  readonly actor?: string | undefined;
  /** Timeline: ids of places that the facts concern. */
  readonly place?: string | undefined;
  /** Timeline: which end comes first. */
  readonly order?: 'ascending' | 'descending' | undefined;
  /** The level of the headings within, 1 to 6; 3 without it. */
  readonly headingLevel?: number | undefined;
}

/** What of a badge is in hand: the few words in the sentence, those with what they open, or what paper shows. */
export type BadgeForm = 'closed' | 'open' | 'printed';

type Asked = BadgeChoice & TimelineChoice;
type View = (
  asked: Asked,
  set: FactSet,
  locale: Locale,
  badge: BadgeForm,
) => TemplateResult | undefined;

const VIEWS: Readonly<Record<ViewName, View>> = {
  'quote-card': quoteCardView,
  'source-badge': (asked, set, locale, badge) => {
    const subject = subjectOf(asked, set, locale);
    const { headingLevel } = asked;
    const state = { headingLevel, isOpened: badge === 'open', isPrinted: badge === 'printed' };
    return subject && sourceBadgeView(subject, locale, state);
  },
  'figures-panel': figuresPanelView,
  timeline: (asked, set, locale) => timelineView(asked, set, locale),
};

/** Whoever writes no TypeScript may ask for a view that there is not. */
export function isView(view: ViewName, { onProblem = warn }: ProblemListener): boolean {
  if (Object.hasOwn(VIEWS, view)) return true;
  const names = Object.keys(VIEWS).join('”, “');
  const message = `There is no view “${view as string}”. There are “${names}”.`;
  onProblem(pageProblem('unknown-view', message));
  return false;
}

/** `undefined` where there is nothing to show. */
export function drawView(
  set: FactSet,
  view: ViewName,
  { onProblem = warn, ...options }: ViewOptions,
  locale: Locale,
  badge: BadgeForm,
): TemplateResult | undefined {
  if (!isView(view, { onProblem })) return undefined;
  const headingLevel = levelOf(options.headingLevel);
  const localName = `fact-${view}`;
  const told = set.in(locale.tag);
  return VIEWS[view](
    { ...options, headingLevel, localName, reportProblem: onProblem },
    told,
    wordsFor(told, locale),
    badge,
  );
}
