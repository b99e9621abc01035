import type { DateValue } from '../schema/types.js';
import type { FactWords } from '../words.js';
import { asWritten, dateOf } from './date-value.js';
import { formatDate } from './format-date.js';

/** A date in words, or where only those are given, in the article's. */
export function dateInWords(
  value: DateValue | undefined,
  words: Pick<FactWords, 'tag' | 'date'>,
): string | undefined {
  const date = dateOf(value);
  return date ? formatDate(date, words) : asWritten(value);
}
