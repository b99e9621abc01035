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

/** Whether the article's words say no more than a date in words: "on October 21" beside "October 21, 2024". */
export function isRepeated(written: string, words: string): boolean {
  const told = words.toLowerCase();
  // Short words are those that only join the others.
  return (written.toLowerCase().match(/\p{N}+|\p{L}{4,}/gu) ?? ['—']).every((part) =>
    told.includes(part),
  );
}
