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
  const { number, governing } = quantityNumber(figure, words);
  const unit = unitFor(figure.unit, governing, language);
  return unit ? words.quantity.withUnit(number, isolate(unit, words.direction)) : number;
}

/** The same, cut around the digits, so that they can be set larger than the words. */
export function quantityParts(figure: FigureFact, words: Words, language = words.tag) {
  const whole = formatQuantity(figure, words, language);
  const digits = digitsOf(figure, words);
  const at = whole.indexOf(digits);
  return at < 0
    ? { before: '', digits: whole, after: '' }
    : { before: whole.slice(0, at), digits, after: whole.slice(at + digits.length) };
}

/** Digits alone: "12,000", or "10,000 to 12,000". */
function digitsOf(figure: FigureFact, words: Words): string {
  const { value, minValue, maxValue } = figure;
  const format = (n: number) => formatNumber(n, words);
  if (value !== undefined) return format(value);
  if (minValue !== undefined && maxValue !== undefined)
    return words.quantity.range(format(minValue), format(maxValue));
  return format((minValue ?? maxValue)!);
}

function quantityNumber(figure: FigureFact, words: Words) {
  const { value, minValue, maxValue, qualifier } = figure;
  const digits = digitsOf(figure, words);
  const whole = value !== undefined || (minValue !== undefined && maxValue !== undefined);
  // Of a range with one end only that end is known, and so is on which side of it the number lies.
  const strict = qualifier === 'more-than' || qualifier === 'fewer-than' ? qualifier : undefined;
  const bound = whole ? qualifier : (strict ?? (minValue !== undefined ? 'at-least' : 'at-most'));
  return {
    number: bound ? words.quantity.qualified(digits, bound) : digits,
    governing: (value ?? maxValue ?? minValue)!,
  };
}

/** As many decimals as were given, up to six. */
export function formatNumber(value: number, { tag }: Pick<Words, 'tag'>): string {
  return numberFormat(tag, { maximumFractionDigits: 6 }).format(value);
}

function unitFor(unit: Unit | undefined, count: number, language: string): string | undefined {
  if (unit === undefined || typeof unit === 'string') return unit;
  return unit[pluralRules(language).select(count)] ?? unit.other;
}
