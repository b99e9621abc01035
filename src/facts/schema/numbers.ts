/** What a figure says of its number, now or before. */
import { amount, currency, date, measure, plainText } from './parts.js';
import { choice, either, entry, localized, optional } from './schema.js';

export const qualifiers = [
  'exact',
  'about',
  'at-least',
  'at-most',
  'more-than',
  'fewer-than',
] as const;

export const unitForms = entry(
  {
    /**
     * What is counted, so that two wordings of one unit share a scale. Without it, `other`.
     * @example "people"
     */
    counts: optional(plainText),
    /**
     * The wording for the plural category “zero”.
     * @example "soldiers"
     */
    zero: optional(plainText),
    /**
     * The wording for the plural category “one”: 1 soldier.
     * @example "soldier"
     */
    one: optional(plainText),
    /**
     * The wording for the plural category “two”.
     * @example "soldiers"
     */
    two: optional(plainText),
    /**
     * The wording for the plural category “few”.
     * @example "soldiers"
     */
    few: optional(plainText),
    /**
     * The wording for the plural category “many”.
     * @example "soldiers"
     */
    many: optional(plainText),
    /**
     * The wording for all other numbers.
     * @example "soldiers"
     */
    other: optional(plainText),
    /**
     * In place of a wording: a currency, by its ISO 4217 code.
     * @example "USD"
     */
    currency: optional(currency),
    /**
     * In place of a wording: a unit of measure, by its CLDR name as `Intl.NumberFormat` takes it.
     * @example "kilometer-per-hour"
     */
    measure: optional(measure),
  },
  {
    test: ({ other, currency, measure }) => Boolean(other ?? currency ?? measure),
    code: 'no-wording',
  },
);

/** A word, its plural forms in the language it is of (CLDR), a currency or a measure. */
const unitInOneLanguage = either(plainText, unitForms);
/** What a number counts: a word, its plural forms, a currency or a measure; or a language map of these. */
export const unit = localized(unitInOneLanguage);

/** The number of a figure, now or before. */
export const quantity = {
  /**
   * The number; or leave it out and give a range.
   * @example 12000
   */
  value: optional(amount),
  /**
   * The least it may be.
   * @example 10000
   */
  minValue: optional(amount),
  /**
   * The most it may be.
   * @example 12000
   */
  maxValue: optional(amount),
  /** How the number is meant. Without it, nothing is said of that. */
  qualifier: optional(choice(qualifiers)),
};

type QuantityFields = Partial<Record<'value' | 'minValue' | 'maxValue', number | undefined>>;

export const hasNumber = {
  test: ({ value, minValue, maxValue }: QuantityFields) =>
    (value ?? minValue ?? maxValue) !== undefined,
  code: 'no-number',
} as const;
export const rangeAscends = {
  test: ({ minValue, maxValue }: QuantityFields) =>
    minValue === undefined || maxValue === undefined || minValue <= maxValue,
  code: 'range-reversed',
} as const;

export const formerValue = entry(
  {
    ...quantity,
    /** The day or period for which it held. */
    asOf: date,
  },
  hasNumber,
  rangeAscends,
);
