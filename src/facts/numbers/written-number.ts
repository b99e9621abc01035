/**
 * Whether a figure can be what the article's words say. For editors' checks: readers never load it. It says
 * "no" only where no reading of the words allows the number; words that it cannot read contradict nothing.
 */
import type { FigureFact } from '../schema/types.js';
import { inDigits, isUnread, scaleAfter, scalesOf, type Scales } from './number-words.js';
import { boundsGiven, formsOf } from './quantity.js';
import { NUMERAL, readingsOf, toLatinDigits } from './read-numeral.js';

/** True where the words give numbers, and none of them can be the figure's number or an end of its range. */
export function contradictsWritten(figure: FigureFact, written: string, language: string): boolean {
  const isEnglish = /^en\b/i.test(language);
  const text = isEnglish ? inDigits(toLatinDigits(written)) : toLatinDigits(written);
  if (isEnglish && isUnread(text)) return false;
  const scales = scalesOf(language);
  const numerals = [...text.matchAll(NUMERAL)]
    .map((match) => ({
      readings: readingsOf(match[0], language),
      ...scaleAfter(text.slice(match.index + match[0].length), scales, isEnglish),
    }))
    .filter(({ readings }) => readings.length);
  // "10 to 12 million": a scale holds for the numerals before it, too.
  const factors = [1, ...numerals.map(({ scale }) => scale)];
  const numbers = boundsGiven(figure);
  const isCountedScaled = countsInScales(figure, scales);
  const isPossible = numerals.some(({ readings, scale, isSure, isUnknown, isPercent }) =>
    readings.some(({ value, digits }) => {
      const agrees = (factor: number) => numbers.some((n) => agree(n, value * factor, digits));
      return (
        (scale > 1 && isSure && !isCountedScaled ? [scale] : factors).some(agrees) ||
        (isPercent && agrees(0.01)) ||
        (isUnknown && POWERS.some((power) => agrees(10 ** power)))
      );
    }),
  );
  return numerals.length > 0 && !isPossible;
}

/** Of ten: those that a language may have a word for that `Intl` does not use. */
const POWERS = [3, 4, 5, 6, 7, 8, 9, 12];

/** To the digits given, of which two at least are meant: "12,000" may be 11,960, and never 13,000. */
function agree(number: number, written: number, digits: number): boolean {
  const told = (value: number) => Math.abs(value).toPrecision(Math.max(2, digits));
  return told(number) === told(written);
}

/** "1.2" beside "1.2 million", where the unit says "million dollars". */
function countsInScales({ unit }: FigureFact, scales: Scales): boolean {
  const words = Object.values(formsOf(unit)).join(' ').toLowerCase().split(/\s+/);
  return words.some((word) => scales.has(word.replace(/s$/, '')) || scales.has(word));
}
