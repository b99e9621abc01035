/** A dataset whose texts are language maps, in one language: that which serves the reader best. */
import type { InOneLanguage } from '../schema/types.js';
import { rangesOf } from './ranges.js';

/** The language maps of a dataset. By its look alone `{one: "…"}` might be the plural forms of a unit. */
export type LanguageMaps = ReadonlySet<unknown>;

/** Of which language each text or unit is that was chosen. */
export type Languages = Map<unknown, string>;

/**
 * @param wanted language tags, the best first. Where none of them is to be had, the first language given serves.
 * @param languages gets the language of each value that is put in place of a map.
 */
export function inLanguage<T>(
  given: T,
  maps: LanguageMaps,
  wanted: readonly string[],
  languages: Languages,
): InOneLanguage<T> {
  const ranges = wanted.flatMap(rangesOf);
  const choose = (value: unknown): unknown => {
    if (typeof value !== 'object' || !value) return value;
    if (Array.isArray(value)) return value.map(choose);
    const entries = Object.entries(value);
    if (!maps.has(value))
      return Object.fromEntries(entries.map(([field, inner]) => [field, choose(inner)]));
    const [language, chosen] = nearest(entries, ranges);
    languages.set(chosen, language);
    return chosen;
  };
  return choose(given) as InOneLanguage<T>;
}

type ByLanguage = readonly (readonly [tag: string, value: unknown])[];

/** `pt-BR` serves whoever wants `pt`, and the other way round. */
function nearest(given: ByLanguage, ranges: readonly string[]): ByLanguage[number] {
  for (const range of ranges) {
    const fitting = given.filter(([tag]) => rangesOf(tag).includes(range));
    const [first] = fitting;
    if (first) return fitting.find(([tag]) => rangesOf(tag)[0] === range) ?? first;
  }
  return given[0] ?? ['', undefined];
}
