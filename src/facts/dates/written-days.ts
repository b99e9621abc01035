/** The days of a month that stand beside its name, and months written as numbers. */
import type { NamedMonth } from './month-names.js';

/** 23.10. and 2024-10-23. What 10/23 means depends on the country, so it is left alone. */
const DOTTED = /(?<=(?<![\d.])\d{1,2}\.\s?)(?:0?[1-9]|1[0-2])\.(?=(?:\d{4})?(?!\d))/g;
const YEAR_FIRST = /(?<=(?<!\d)\d{4}([-./])\s?)(?:0?[1-9]|1[0-2])(?=\1\s?\d{1,2}(?!\d))/g;

export function numericMonthsIn(text: string): readonly NamedMonth[] {
  return [DOTTED, YEAR_FIRST].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      month: parseInt(match[0]),
      start: match.index,
      end: match.index + match[0].length,
      isCertain: true,
    })),
  );
}

/** How far apart the numbers of one list may stand: "entre le 21 et le 23 octobre". */
const GAP = 12;

/**
 * All that stand in one list with a day right beside the month: "between 21 and 23 October",
 * "October 21-23". A number too many only makes for a doubt.
 */
export function daysBeside({ start, end }: NamedMonth, text: string): readonly number[] {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const numbers = (side: string) => [...side.matchAll(/\d+(?:[.,]\d{3})*/g)];
  const days: number[] = [];

  if (/\d(?:\.|-?\p{L}{1,3})?\s*(?:(?:of|de|d['’])\s*)?$/u.test(before)) {
    let next = before.length;
    for (const match of numbers(before).reverse()) {
      if (next - match.index - match[0].length > GAP || !isDay(match[0])) break;
      days.push(Number(match[0]));
      next = match.index;
    }
  }
  if (/^[-./]?\s*(?:the\s)?\d/.test(after)) {
    let last = 0;
    for (const match of numbers(after)) {
      if (match.index - last > GAP || !isDay(match[0])) break;
      days.push(Number(match[0]));
      last = match.index + match[0].length;
    }
  }
  return days;
}

function isDay(digits: string): boolean {
  return digits.length < 3 && Number(digits) > 0 && Number(digits) < 32;
}
