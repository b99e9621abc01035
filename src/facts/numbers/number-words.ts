/** The words that multiply the number before them. */
import { numberFormat } from '../text/intl.js';
import { SPACE, toLatinDigits } from './read-numeral.js';

/** What multiplies the number before it, by the word for it: "million", "Mio.", "万". */
export type Multipliers = ReadonlyMap<string, number>;

/** Those of newspapers that CLDR leaves out. */
const ENGLISH_MULTIPLIERS = { lakh: 1e5, crore: 1e7, bn: 1e9 };

/** Of the language that was asked for last: a dataset has one. */
let latest: { readonly language: string; readonly multipliers: Multipliers } | undefined;

export function multipliersOf(language: string): Multipliers {
  if (latest?.language !== language) latest = { language, multipliers: wordsIn(language) };
  return latest.multipliers;
}

/** The language's own words, as `Intl` shortens numbers, in all their forms. */
function wordsIn(language: string): Multipliers {
  const multipliers = new Map<string, number>();
  for (const compactDisplay of ['short', 'long'] as const)
    for (let power = 3; power < 15; power++)
      for (const one of [1, 2, 3, 5]) {
        const options = { notation: 'compact', compactDisplay, useGrouping: false } as const;
        const parts = numberFormat(language, options).formatToParts(one * 10 ** power);
        const told = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
        const count = Number(toLatinDigits(told('integer')));
        const word = told('compact').toLowerCase();
        // "12 m" may be metres.
        if (count && word && !/^[a-z]{1,2}$/.test(word))
          multipliers.set(word, (one * 10 ** power) / count);
      }
  if (/^en\b/i.test(language))
    for (const [word, scale] of Object.entries(ENGLISH_MULTIPLIERS)) multipliers.set(word, scale);
  return multipliers;
}

const GAP = new RegExp(`^(?:${SPACE}|-)+`);

/** What the words right after a numeral multiply it by, and what they leave, without the stop of a sentence. */
export function afterMultipliers(
  after: string,
  multipliers: Multipliers,
): { scale: number; rest: string } {
  // "2 mil millones": the longest word comes first.
  const words = [...multipliers.keys()].sort((a, b) => b.length - a.length);
  let [scale, rest] = [1, after.replace(GAP, '')];
  // "5 thousand million" has two of them.
  for (;;) {
    const word = words.find((word) => rest.startsWith(word) && endsThere(word, rest));
    if (!word) return { scale, rest: rest.replace(/[\s.,;!”"»)]+$/, '') };
    scale *= multipliers.get(word) ?? 1;
    rest = rest.slice(word.length).replace(GAP, '');
  }
}

/** Not within a longer word; Chinese and its neighbours set none apart. */
function endsThere(word: string, text: string): boolean {
  return (
    /[\p{scx=Han}\p{scx=Hang}\p{scx=Thai}]$/u.test(word) ||
    !/^[\p{L}\p{M}]/u.test(text.slice(word.length))
  );
}
