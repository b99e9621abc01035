/** A big number once more, as one says it: nobody counts nine noughts at a glance. */
import type { FactWords } from '../words.js';
import { formatDigits } from './format-quantity.js';
import { numbersOf, type Quantity } from './quantity.js';

/** From here on. */
const BIG = 1e6;
/** Significant digits: "13.8 billion". */
const DIGITS = 3;

/**
 * `undefined` below a million.
 * @example formatCompact({ value: 13_800_000_000 }, en) // "13.8 billion"
 * @example formatCompact({ value: 299_792_458 }, en)    // "about 300 million"
 */
export function formatCompact(
  figure: Quantity,
  words: Pick<FactWords, 'tag' | 'quantity'>,
): string | undefined {
  const numbers = numbersOf(figure);
  if (numbers.some((n) => Math.abs(n) < BIG)) return undefined;
  const compact = formatDigits(figure, words, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: DIGITS,
  });
  const isRounded = numbers.some((n) => Number(n.toPrecision(DIGITS)) !== n);
  return isRounded ? words.quantity.qualified(compact, 'about') : compact;
}
