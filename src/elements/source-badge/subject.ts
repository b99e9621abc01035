/** What a badge tells of: a fact or a source, behind one face. */
import {
  positionsOf,
  standingOf,
  type Fact,
  type FactSet,
  type Source,
} from '../../facts/index.js';
import { isContested, isolate, nameOf } from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { found, pick, type Choice } from '../shared/choice.js';
import { wordsIn } from '../shared/names.js';
import { sourceView } from '../shared/position-view.js';
import type { TemplateResult } from '../shared/template.js';
import type { View } from '../shared/told-view.js';
import { factChainView, sourceChainView } from './chain-view.js';
import { factPrintedView } from './printed-view.js';

export interface Subject {
  /** Whose word it is. Empty where nobody but the article says anything. */
  readonly who: string;
  /** How firm the fact is, or how much rests on the source: what can be opened. */
  readonly button: string;
  /** Somebody speaks against it. */
  readonly contested: boolean;
  /** The heading of what opens. */
  readonly heading: string;
  /** Drawn only when asked for: of a thousand badges one is open. */
  readonly chain: () => TemplateResult;
  /** What stands in the sentence on paper, where nothing can be opened. */
  readonly printed: () => View;
}

export interface BadgeChoice extends Choice {
  /** The id of the source to show, in place of a fact. */
  readonly source?: string | null | undefined;
}

export function subjectOf(choice: BadgeChoice, set: FactSet, locale: Locale): Subject | undefined {
  if (wordsIn(choice.source).length) {
    const [source] = found(choice, 'source', choice.source, (id) => set.source(id));
    return source && sourceSubject(source, set, locale);
  }
  // A badge belongs to one statement: without a name it tells nothing, not everything.
  if (!wordsIn(choice.fact).length) return undefined;
  const [fact] = pick(choice, set, 'quote', 'figure', 'event', 'claim');
  return fact && factSubject(fact, set, locale);
}

/** "John F. Kirby: one source" */
function factSubject(fact: Fact, set: FactSet, locale: Locale): Subject {
  const { badge } = locale;
  const standing = standingOf(fact, set);
  const positions = positionsOf(fact, set);
  const first = positions.find(({ stance }) => stance === 'asserts' || stance === 'confirms');
  const who = first ? nameOf(first, locale) : positions.length ? badge.article : '';
  const others = standing.asserting - 1;
  return {
    who: others > 0 ? badge.andOthers(who, others) : who,
    button: locale.standing(standing),
    contested: isContested(standing),
    heading: badge.heading,
    chain: () => factChainView(fact, set, locale),
    printed: () => factPrintedView(fact, set, locale),
  };
}

/** "Statement at the United Nations: 3 facts" */
function sourceSubject(source: Source, set: FactSet, locale: Locale): Subject {
  const { badge } = locale;
  return {
    who: isolate(source.title, locale),
    button: badge.factsFrom(set.bySource(source.id).length),
    contested: false,
    heading: badge.source,
    chain: () => sourceChainView(source, set, locale),
    printed: () => sourceView(source, set),
  };
}
