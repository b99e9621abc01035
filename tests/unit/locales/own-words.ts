/** What a locale itself says, apart from the names, dates and numbers that it is given. */
import type { Call } from './calls.js';

export function wordsOf(calls: readonly Call[]): ReadonlySet<string> {
  return new Set(calls.flatMap(({ text, given }) => split(without(text, given))));
}

export function without(text: string, given: readonly string[]): string {
  return [...given]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, part) => rest.split(part).join(' '), text);
}

/** A letter alone is no word to find again. */
export const split = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length > 1);
