/** What a fact said before, when that changed and why: small, and where the fact stands. */
import { historyOf, type Fact, type FactSet } from '../../facts/index.js';
import { asWritten, dateOf } from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { dateView } from './date-view.js';
import { contentView, sentenceView, toldView, wordsView, type View } from './told-view.js';

/** A line a change: "Corrected October 24, 2024: was 10,000". */
export function historyView(fact: Fact, set: FactSet, locale: Locale): readonly View[] {
  return historyOf(fact, set, locale).map(({ change, was, number }) => {
    const { date, kind = 'correction', reason } = change;
    const [first, ...others] = [
      sentenceView(number, locale),
      ...[was.label, was.title, was.statement, was.text].map((text) => wordsView(text, set)),
      contentView(set.actor(was.speaker)?.name, set),
      dateView(was.asOf ?? was.date, locale, fact.type === 'figure'),
    ].filter(Boolean);
    const when = dateOf(date) ? dateView(date, locale) : contentView(asWritten(date), set);
    // Cut where nodes are to stand, whichever way round the language has them.
    const nodes = [when, first];
    const sentence = locale
      .changed(kind, '\n0\n', first ? '\n1\n' : '')
      .split('\n')
      .map((piece, i) => (i % 2 ? nodes[Number(piece)] : piece));
    return toldView('history', [sentence, ...others, contentView(reason, set)], locale);
  });
}
