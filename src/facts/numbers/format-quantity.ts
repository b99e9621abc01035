/** A figure's number in words: qualifier, number or range, unit, and what it is per or of. */
import { numberFormat, pluralRules } from '../text/intl.js';
import { isolate } from '../text/isolate.js';
import type { FigureFact, FormerValue, Unit } from '../schema/types.js';
import type { FactWords } from '../words.js';
import { formsOf, numbersOf, type Quantity } from './quantity.js';

type Words = Pick<FactWords, 'tag' | 'direction' | 'languageOf' | 'quantity'>;
type Counted = Quantity & Pick<FigureFact, 'unit'>;

/**
 * @param language the unit's: its plural rules choose the form.
 * @example formatQuantity(figure, en) // "about 12,000 troops"
 * @example formatQuantity(turnout, en) // "at least 12% of registered voters"
 */
export function formatQuantity(figure: FigureFact, words: Words, language = words.tag): string {
  const { base, per } = figure;
  const { quantity } = words;
  const amount = qualify(figure, withUnit(figure, words, language), words);
  const share = base ? quantity.of(amount, isolate(base, words)) : amount;
  return per ? quantity.per(share, isolate(per, words)) : share;
}

/** A number that held before: "about 8,000". What it counts stands at the present one. */
export function formatFormer(former: FormerValue, { unit }: FigureFact, words: Words): string {
  return qualify(former, formatDigits({ ...former, unit }, words), words);
}

/** A quantity in words, cut around its digits. */
export interface QuantityParts {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/**
 * What `formatQuantity` says, cut around the digits, so that they can be set larger than the words.
 * @param language the unit's.
 */
export function quantityParts(
  figure: FigureFact,
  words: Words,
  language = words.tag,
): QuantityParts {
  const whole = formatQuantity(figure, words, language);
  const digits = formatDigits(figure, words);
  const [before = '', ...after] = whole.split(digits);
  return after.length
    ? { before, digits, after: after.join(digits) }
    : { before: '', digits: whole, after: '' };
}

/** Digits alone, with the sign of their currency: "12,000", "10,000 to 12,000", "$1,200,000", "12%". */
export function formatDigits(
  counted: Counted,
  { tag, quantity }: Pick<Words, 'tag' | 'quantity'>,
  options: object = signOf(counted.unit),
): string {
  const [first = '', last = first] = numbersOf(counted).map((n) =>
    formatNumber(n, { tag }, options),
  );
  return last === first ? first : quantity.range(first, last);
}

/** As many decimals as were given, up to six. */
export function formatNumber(value: number, { tag }: Pick<Words, 'tag'>, options?: object): string {
  const number = numberFormat(tag, { maximumFractionDigits: 6, ...options }).format(value);
  // Between words in Arabic the sign would turn around, to "$US".
  return number.replace(/[A-Z]\$$/, '$&\u200E');
}

/** The units that are a sign at each number; all others are words that stand once. */
function signOf(unit: Unit | undefined): object {
  const { currency, measure } = formsOf(unit);
  if (currency) return { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' };
  return measure === 'percent' ? { style: 'unit', unit: measure } : {};
}

function qualify(figure: Quantity, amount: string, words: Words): string {
  const { value, minValue, maxValue, qualifier } = figure;
  // Of a range with one end only that end is known, and so is on which side of it the number lies.
  const strict = qualifier === 'more-than' || qualifier === 'fewer-than' ? qualifier : undefined;
  const bound =
    value !== undefined || (minValue !== undefined && maxValue !== undefined)
      ? qualifier
      : (strict ?? (minValue !== undefined ? 'at-least' : 'at-most'));
  return bound ? words.quantity.qualified(amount, bound) : amount;
}

function withUnit(figure: Counted, words: Words, language: string): string {
  const digits = formatDigits(figure, words);
  const { currency, measure, ...forms } = formsOf(figure.unit);
  if (currency || measure === 'percent') return digits;
  const [first = 0, last = first] = numbersOf(figure);
  if (measure) {
    const tell = (options: object) => tellSpan(first, last, words.tag, options);
    // `Intl` knows where the unit stands and which form a range asks for; the range is in our words.
    return tell({ style: 'unit', unit: measure, unitDisplay: 'long' }).replace(
      tell({}),
      () => digits,
    );
  }
  const unit = forms[pluralRules(language).select(last)] ?? forms.other;
  return unit ? words.quantity.withUnit(digits, isolate(unit, words)) : digits;
}

/** ES2023, which the compiler's ES2022 has no type for. */
type RangeFormat = Intl.NumberFormat & { formatRange(first: number, last: number): string };

function tellSpan(first: number, last: number, tag: string, options: object): string {
  const format = numberFormat(tag, { maximumFractionDigits: 6, ...options }) as RangeFormat;
  return first === last ? format.format(first) : format.formatRange(first, last);
}
