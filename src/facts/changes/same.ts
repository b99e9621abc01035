/** Whether two pieces of a dataset say the same to a reader, however they are written down. */
import { dateOf } from '../dates/date-value.js';
import type { DateValue } from '../schema/types.js';

/** @param field what they are: a date is read otherwise than a text */
export function isSame(a: unknown, b: unknown, field?: string): boolean {
  return canonical(a, field) === canonical(b, field);
}

/**
 * The order of keys says nothing, nor does an empty list or white space; a date or a unit may stand in
 * its short form.
 */
export function canonical(value: unknown, field?: string): string {
  return JSON.stringify({ value: plain(value, field) });
}

/** Of a date what a reader is told first: other words for the same day are no other date. */
export function withoutWords(value: unknown): unknown {
  return (Object(value) as Exclude<DateValue, string>).edtf ?? value;
}

function plain(value: unknown, field = ''): unknown {
  if (typeof value === 'string')
    return /^(date|asOf|edtf)$/.test(field) ? readDate(value) : spaced(value, field);
  if (typeof value !== 'object' || !value) return value;
  if (Array.isArray(value))
    return value.length ? value.map((inner) => plain(inner, field)) : undefined;
  const fields = Object.entries(value)
    .map(([field, inner]) => [field, plain(inner, field)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const [[only, short] = [''], ...others] = fields;
  return /^(edtf|other)$/.test(only) && !others.length ? short : Object.fromEntries(fields);
}

/** What is told of it: "2024-10-XX" reads as "2024-10" does. */
function readDate(edtf: string): string {
  const date = dateOf(edtf.replace(/-.?XX/g, ''));
  return date ? JSON.stringify(date, (key, inner: unknown) => (key === 'edtf' ? '' : inner)) : edtf;
}

/** Only a quotation shows its line breaks. */
function spaced(text: string, field: string): string {
  return text
    .trim()
    .replace(/\s+/g, (space) => (field === 'text' && space.replace(/[^\n]/g, '')) || ' ');
}
