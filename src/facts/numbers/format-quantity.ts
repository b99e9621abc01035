/** A figure's number in words: qualifier, number or range, unit. */
import { numberFormat, pluralRules } from '../text/intl.js';
import { isolate } from '../text/isolate.js';
import type { FigureFact, Unit } from '../schema/types.js';
import type { FactWords } from '../words.js';

type Words = Pick<FactWords, 'tag' | 'direction' | 'quantity'>;

/**
 * @param language the dataset's language: its plural rules choose the unit's form.
 * @example formatQuantity(figure, en) // "about 12,000 troops"
 */
export function formatQuantity(figure: FigureFact, words: Words, language = words.tag): string {
  const { value, minValue, maxValue, qualifier } = figure;
  // Of a range with one end only that end is known, and so is on which side of it the number lies.
  const strict = qualifier === 'more-than' || qualifier === 'fewer-than' ? qualifier : undefined;
  const bound =
    value !== undefined || (minValue !== undefined && maxValue !== undefined)
      ? qualifier
      : (strict ?? (minValue !== undefined ? 'at-least' : 'at-most'));
  const digits = digitsOf(figure, words);
  const number = bound ? words.quantity.qualified(digits, bound) : digits;
  const unit = unitFor(figure.unit, value ?? maxValue ?? minValue, language);
  return unit ? words.quantity.withUnit(number, isolate(unit, words.direction)) : number;
}

/** A quantity in words, cut around its digits. */
export interface QuantityParts {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/**
 * What `formatQuantity` says, cut around the digits, so that they can be set larger than the words.
 * @param language the dataset's language.
 */
export function quantityParts(
  figure: FigureFact,
  words: Words,
  language = words.tag,
): QuantityParts {
  const whole = formatQuantity(figure, words, language);
  const digits = digitsOf(figure, words);
  const [before = '', ...after] = whole.split(digits);
  return after.length
    ? { before, digits, after: after.join(digits) }
    : { before: '', digits: whole, after: '' };
}

/** Digits alone: "12,000", or "10,000 to 12,000". */
function digitsOf({ value, minValue, maxValue }: FigureFact, words: Words): string {
  const ends = value === undefined ? [minValue, maxValue] : [value];
  const [first = '', last] = ends.flatMap((n) => (n === undefined ? [] : formatNumber(n, words)));
  return last ? words.quantity.range(first, last) : first;
}

/** As many decimals as were given, up to six. */
export function formatNumber(value: number, { tag }: Pick<Words, 'tag'>): string {
  return numberFormat(tag, { maximumFractionDigits: 6 }).format(value);
}

function unitFor(unit: Unit | undefined, count = 0, language: string): string | undefined {
  return typeof unit === 'object'
    ? (unit[pluralRules(language).select(count)] ?? unit.other)
    : unit;
}
