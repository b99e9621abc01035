/** What a badge tells of: a fact or a source, behind one face. */
import type { nothing, TemplateResult } from 'lit';
import {
  isContested,
  isolate,
  standingOf,
  type Fact,
  type FactSet,
  type Source,
} from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { factChainView, sourceChainView } from './chain-view.js';
import { printedFactView, printedSourceView } from './printed-view.js';
import { summaryOfFact, summaryOf, type Summary } from './summary.js';

export interface Subject {
  readonly summary: Summary;
  /** Somebody speaks against it. */
  readonly contested: boolean;
  /** The heading of what opens. */
  readonly heading: string;
  /** Drawn only when asked for: of a thousand badges one is open. */
  chain(): TemplateResult;
  printed(): TemplateResult | typeof nothing;
}

export function factSubject(fact: Fact, set: FactSet, locale: Locale): Subject {
  const standing = standingOf(fact, set);
  return {
    summary: summaryOfFact(fact, standing, set, locale),
    contested: isContested(standing),
    heading: locale.badge.heading,
    chain: () => factChainView(fact, set, locale),
    printed: () => printedFactView(fact, set, locale),
  };
}

export function sourceSubject(source: Source, set: FactSet, locale: Locale): Subject {
  const { badge, direction } = locale;
  const count = badge.factsFrom(set.bySource(source.id).length);
  return {
    summary: summaryOf(isolate(source.title, direction), count, locale),
    contested: false,
    heading: badge.source,
    chain: () => sourceChainView(source, set, locale),
    printed: () => printedSourceView(source, set, locale),
  };
}
