/** A badge's few words: who, and how firm. Cut around the part that is the button. */
import { nameOf, positionsOf, type Fact, type FactSet, type Standing } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';

export interface Summary {
  readonly before: string;
  /** How firm the fact is, or how much rests on the source: what can be opened. */
  readonly button: string;
  readonly after: string;
}

/** "John F. Kirby: one source"; where nobody but the article says anything, only "the article’s own account". */
export function summaryOfFact(
  fact: Fact,
  standing: Standing,
  set: FactSet,
  locale: Locale,
): Summary {
  const positions = positionsOf(fact, set);
  const button = locale.standing(standing);
  if (!positions.length) return { before: '', button, after: '' };
  const asserting = positions.find(({ stance }) => stance === 'asserts' || stance === 'confirms');
  const others = standing.asserting - 1;
  let who = asserting ? nameOf(asserting, locale) : locale.badge.article;
  if (others > 0) who = locale.badge.andOthers(who, others);
  return summaryOf(who, button, locale);
}

/** The button must stand in the phrase as it is; where a locale has it otherwise, all of it is the button. */
export function summaryOf(who: string, button: string, { badge }: Locale): Summary {
  const whole = badge.summary(who, button);
  const at = whole.lastIndexOf(button);
  if (at < 0) return { before: '', button: whole, after: '' };
  return { before: whole.slice(0, at), button, after: whole.slice(at + button.length) };
}
