/**
 * A figure held against the article's own words for it. Only for checks in an editor's hands: words are read
 * only where they are one plain numeral and what it counts, and all others contradict nothing.
 */
import type { FigureFact } from '../schema/types.js';
import { numberFormat } from '../text/intl.js';
import { afterMultipliers, multipliersOf, type Multipliers } from './number-words.js';
import { boundsGiven, formsOf } from './quantity.js';
import { NUMERAL, readingsOf, toLatinDigits } from './read-numeral.js';

/** "Over" and "nearly" reach less far than this, so they need no understanding. */
const FACTOR = 1.5;
/**
 * One word at most, such as "about": in "one of the 27" the numeral is that of something else. Shorter
 * Latin ones may be a currency, as "Rs" is.
 */
const BEFORE = /^\s*(?:(?!\p{sc=Latin}{1,3}[.\s])[\p{L}\p{M}]+\s+)?[-−~≈]?\s*$/u;
/** With nothing after it, "2014" may be a year. */
const YEAR = /^[12]\d{3}$/;

/** True where the words give one number of what the figure counts, and it is far from the figure's own. */
export function contradictsWritten(figure: FigureFact, written: string, language: string): boolean {
  const text = toLatinDigits(written).toLowerCase();
  const [match] = text.matchAll(NUMERAL);
  const multipliers = multipliersOf(language);
  const wordings = wordingsOf(figure, language);
  // What "per head" and "million dollars" do to a number is not worked out.
  if (!match || figure.per || holdMultiplier(wordings, multipliers)) return false;
  const [numeral] = match;
  const { scale, rest } = afterMultipliers(text.slice(match.index + numeral.length), multipliers);
  const before = text.slice(0, match.index);
  const sign = signOf(figure, language);
  const isPlain =
    BEFORE.test(sign ? before.replace(sign, '') : before) &&
    (rest ? wordings.includes(rest) : scale > 1 || !YEAR.test(numeral));
  const numbers = boundsGiven(figure);
  const values = readingsOf(numeral, language).flatMap((value) => [value * scale, -value * scale]);
  return isPlain && values.length > 0 && values.every((value) => isFarFrom(numbers, value));
}

/** Neither between the numbers nor near one of them. */
function isFarFrom(numbers: readonly number[], value: number): boolean {
  const isOutside = value < Math.min(...numbers) || value > Math.max(...numbers);
  return (
    isOutside &&
    numbers.every((number) => {
      const [one, other] = [Math.abs(number), Math.abs(value)];
      return Math.max(one, other) >= FACTOR * Math.min(one, other);
    })
  );
}

function wordingsOf(figure: FigureFact, language: string): readonly string[] {
  const { zero, one, two, few, many, other } = formsOf(figure.unit);
  return [zero, one, two, few, many, other, signOf(figure, language)]
    .filter((word) => word !== undefined)
    .map((word) => word.toLowerCase());
}

/** "$", or nothing: other signs than that of its own currency leave a doubt. */
function signOf({ unit }: FigureFact, language: string): string {
  const { currency } = formsOf(unit);
  if (!currency) return '';
  const parts = numberFormat(language, { style: 'currency', currency }).formatToParts(0);
  return (parts.find(({ type }) => type === 'currency')?.value ?? '').toLowerCase();
}

function holdMultiplier(wordings: readonly string[], multipliers: Multipliers): boolean {
  const words = wordings.join(' ').split(/\s+/);
  return words.some((word) => multipliers.has(word) || multipliers.has(word.replace(/s$/, '')));
}
