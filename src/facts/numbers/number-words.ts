/** The words that are numbers, or multiply the one before them. */
import { numberFormat } from '../text/intl.js';
import { SPACE, toLatinDigits } from './read-numeral.js';

/** What multiplies the number before it, by the word for it: "million", "Mio.", "dozen". */
export type Scales = ReadonlyMap<string, number>;

const SMALL = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const ENGLISH_SCALES = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const SCALE_WORD = '(?:dozen|hundred|thousand|million|billion|trillion)';
/** English numbers beyond those read here, and such as give no number: "fifty", "half a million", "dozens". */
const UNREAD = new RegExp(
  [
    '\\b(?:half|halves|thirds?|quarters?|double|twice|triple|couple|scores?|several|few|many)\\b',
    '\\b(?:thir|four|fif|six|seven|eigh|nine)teen\\b',
    '\\b(?:twen|thir|for|fif|six|seven|eigh|nine)ty\\b',
    `\\b${SCALE_WORD}s\\b`,
    // "Three hundred and five": read in two, it would be neither.
    `\\b${SCALE_WORD}(?: and)? (?:an? |one\\b|\\d)`,
  ].join('|'),
);

/**
 * Whether English words, with `inDigits` done, still give a number that is not read here. Of other
 * languages only the scales are read.
 */
export function isUnread(text: string): boolean {
  return UNREAD.test(text);
}

/** "two dozen", "a million" with digits in place of the number words. */
export function inDigits(english: string): string {
  return english
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`\\b(?:an?|one)(?=[ -]${SCALE_WORD}\\b)`, 'g'), '1')
    .replace(new RegExp(`\\b(?:${SMALL.join('|')})\\b`, 'g'), (word) =>
      String(SMALL.indexOf(word) + 2),
    );
}

const known = new Map<string, Scales>();

/** The language's own words, as `Intl` shortens numbers, in all their forms. */
export function scalesOf(language: string): Scales {
  const made = known.get(language);
  if (made) return made;
  const scales = new Map<string, number>();
  for (const compactDisplay of ['short', 'long'] as const)
    for (let power = 3; power < 15; power++)
      for (const one of [1, 2, 3, 5]) {
        const options = { notation: 'compact', compactDisplay, useGrouping: false } as const;
        const parts = numberFormat(language, options).formatToParts(one * 10 ** power);
        const told = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
        const count = Number(toLatinDigits(told('integer')));
        if (count && told('compact'))
          scales.set(told('compact').toLowerCase(), (one * 10 ** power) / count);
      }
  if (/^en\b/i.test(language))
    for (const [word, scale] of Object.entries(ENGLISH_SCALES)) scales.set(word, scale);
  known.set(language, scales);
  return scales;
}

const GAP = new RegExp(`^(?:${SPACE}|-)+`);

export interface Following {
  /** 1 without any. */
  readonly scale: number;
  /** Unless it may be a unit. */
  readonly isSure: boolean;
  /** Whether a word follows that may be a scale. */
  readonly isUnknown: boolean;
  readonly isPercent: boolean;
}

/** What follows a numeral. */
export function scaleAfter(after: string, scales: Scales, isEnglish: boolean): Following {
  // "2 mil millones": the longest word comes first.
  const words = [...scales.keys()].sort((a, b) => b.length - a.length);
  const rest = after.toLowerCase().replace(GAP, '');
  let [scale, isSure, left] = [1, true, rest];
  // "Two hundred thousand" has two of them.
  for (;;) {
    const word = words.find((word) => left.startsWith(word) && endsThere(word, left));
    if (!word) break;
    scale *= scales.get(word) ?? 1;
    // "12 m" may be metres.
    isSure &&= !/^[a-z]{1,2}$/.test(word);
    left = left.slice(word.length).replace(GAP, '');
  }
  return {
    scale,
    isSure,
    isUnknown: !isEnglish && scale === 1 && /^\p{L}/u.test(rest),
    isPercent: /^[%٪]/.test(rest),
  };
}

/** Not within a longer word; Chinese and its neighbours set none apart. */
function endsThere(word: string, text: string): boolean {
  return (
    /[\p{scx=Han}\p{scx=Hang}\p{scx=Thai}]$/u.test(word) ||
    !/^[\p{L}\p{M}]/u.test(text.slice(word.length))
  );
}
