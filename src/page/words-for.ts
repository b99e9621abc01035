/** The words in which a set is told: they know the language of each of its texts, where it is not theirs. */
import { isForeign } from '../facts/for-views.js';
import type { FactSet } from '../facts/index.js';
import type { Locale } from '../locales/locale.js';

const known = new WeakMap<FactSet, WeakMap<Locale, Locale>>();

/** The same words for the same set, so that nothing is drawn anew. */
export function wordsFor(set: FactSet, locale: Locale): Locale {
  if (!set.languages.some((language) => isForeign(language, locale.tag))) return locale;
  const bySet = known.get(set) ?? new WeakMap<Locale, Locale>();
  known.set(set, bySet);
  const words = bySet.get(locale) ?? { ...locale, languageOf: (text) => set.languageOf(text) };
  bySet.set(locale, words);
  return words;
}
