import {
  describeAttributions,
  standingOf,
  type Fact,
  type FactSet,
  type Phrase,
} from '../../facts/index.js';
import { isContested } from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { html, type TemplateResult } from './template.js';
import { sentenceView, toldView, wordsView, type View } from './told-view.js';

/**
 * How firm a fact is, in words; those that somebody speaks against stand out.
 * @param isHedgeTold where it stands beside, so that it is not told twice.
 */
export function standingView(
  fact: Fact,
  set: FactSet,
  locale: Locale,
  isHedgeTold = false,
): TemplateResult {
  const { hedge, ...rest } = standingOf(fact, set);
  const standing = { ...rest, hedge: isHedgeTold ? undefined : hedge };
  return html`<span part="standing" class=${isContested(standing) ? 'contested' : 'standing'}
    >${locale.standing(standing)}</span
  >`;
}

/** Who says it, who speaks against it and in which words, and how firm that leaves it. */
export function attributionView(
  fact: Fact,
  set: FactSet,
  locale: Locale,
  isTold: (phrase: Phrase) => boolean = () => true,
): View {
  const phrases = describeAttributions(fact, set, locale)
    .filter(isTold)
    .map(({ text, positions: [first] }) =>
      // Whoever has words of their own stands alone.
      first?.words ? html`${sentenceView(text, locale)} ${wordsView(first.words, set)}` : text,
    );
  return toldView(
    'attribution',
    [...phrases, standingView(fact, set, locale, phrases.length > 0)],
    locale,
  );
}
