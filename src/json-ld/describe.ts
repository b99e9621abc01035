/** What schema.org has no field for, in words. */
import {
  describeAttributions,
  formatDate,
  formatQuantity,
  headlineOf,
  standingOf,
  whenOf,
  type DateValue,
  type Fact,
  type FactSet,
} from '../facts/index.js';
import { quotationMarksOf } from '../facts/text/quotation-marks.js';
import { asWritten, dateOf, isolate, isRepeated } from '../facts/for-views.js';
import type { Locale } from '../locales/locale.js';
import type { Context } from './context.js';

/** Whole phrases, which no grammar has to join. */
export function joined(phrases: readonly (string | false | undefined)[]): string {
  return phrases.filter(Boolean).join(' · ');
}

/**
 * How firm it is comes first: where only the beginning is kept, that is not lost. Who denies it, and in what
 * words, stands with those who assert it.
 */
export function describeFact(fact: Fact, { set, locale }: Context): string {
  const { notes = [], inferred = [] } = fact;
  const tension = set
    .related(fact.id)
    .filter(({ type }) => type === 'in-tension-with')
    .map((relation) => isolate(headlineOf(relation.fact), locale));
  return joined([
    locale.standing(standingOf(fact, set)),
    ...describeType(fact, set, locale),
    ...describeDate(whenOf(fact), locale, fact.type === 'figure'),
    ...describeAttributions(fact, set, locale).flatMap(({ text, positions }) => [
      positions[0]?.words ? `${text}: ${quoted(positions[0].words, set)}` : text,
      ...positions.map(({ note }) => note),
    ]),
    ...notes,
    inferred.length > 0 && locale.inferred(inferred),
    tension.length > 0 && locale.inTensionWith(tension),
  ]);
}

function quoted(words: string, set: FactSet): string {
  const [open, close] = quotationMarksOf(set.languageOf(words));
  return open + words + close;
}

function describeType(fact: Fact, set: FactSet, locale: Locale): readonly (string | undefined)[] {
  switch (fact.type) {
    case 'quote':
      return [fact.wording && locale.wording(fact.wording)];
    case 'figure':
      return [formatQuantity(fact, locale, set.languageOf(fact.unit))];
    case 'event':
      return [fact.text, fact.status && locale.status(fact.status)];
    case 'claim':
      return [];
  }
}

/** The date, and the article's own words for it where they say another thing. */
export function describeDate(
  value: DateValue | undefined,
  locale: Locale,
  isCount = false,
): readonly (string | undefined)[] {
  const date = dateOf(value);
  const words = date ? formatDate(date, locale) : '';
  const written = asWritten(value) ?? '';
  const isNews = written && !(words && isRepeated(written, words));
  return [
    words && isCount ? locale.asOf(words) : words,
    isNews ? locale.writtenAs(isolate(written, locale)) : undefined,
  ];
}
