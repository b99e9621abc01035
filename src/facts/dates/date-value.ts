/** A date as a dataset writes it: EDTF, or an object with that and the article's own words. */
import type { DateValue } from '../schema/types.js';
import { parseDate, type FactDate } from './parse-date.js';

/** The machine's date; `undefined` where only the article's words are given, or nothing. */
export function dateOf(value: DateValue | undefined): FactDate | undefined {
  const edtf = typeof value === 'string' ? value : value?.edtf;
  return edtf === undefined ? undefined : parseDate(edtf);
}

/** The words in which the article gives the date, where the dataset keeps them. */
export function asWritten(value: DateValue | undefined): string | undefined {
  return typeof value === 'string' ? undefined : value?.asWritten;
}
