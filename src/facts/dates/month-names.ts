/** The months that a text names, in any language whose names `Intl` knows. */
import { dateFormat } from '../text/intl.js';

export interface NamedMonth {
  /** 1 to 12. */
  readonly month: number;
  /** Where the name stands in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether it surely names a month: "may" is a verb too, and an inflected form only looks like one. */
  readonly isCertain: boolean;
}

/** Letters without their marks, digits as 0 to 9: what one writes "août 2024" and the other "٢٠٢٤". */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFC')
    .replace(/\p{Nd}/gu, valueOfDigit);
}

/** Unicode keeps the ten digits of a script together, from zero on. */
function valueOfDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** @param text as `plain` gives it. */
export function monthsIn(text: string, language: string): readonly NamedMonth[] {
  const found = monthsOf(language).flatMap(({ names, pattern }, i) =>
    [...text.matchAll(pattern)].map((match): NamedMonth => {
      const [name] = match;
      const [start, end] = [match.index, match.index + name.length];
      const around = [text.slice(0, start), text.slice(end)] as const;
      return { month: i + 1, start, end, isCertain: isCertain(name, names, around, language) };
    }),
  );
  // 一月 stands within 十一月.
  return found.filter(({ start, end }) =>
    found.every((other) => other.end - other.start <= end - start || !meets(other, start, end)),
  );
}

function meets(other: NamedMonth, start: number, end: number): boolean {
  return other.start < end && start < other.end;
}

interface Month {
  readonly names: Names;
  readonly pattern: RegExp;
}

/** Of the language that was asked for last: a dataset has one, and making them takes longest. */
let latest: { readonly language: string; readonly months: readonly Month[] } | undefined;

function monthsOf(language: string): readonly Month[] {
  if (latest?.language !== language) {
    const months = namesIn(language).map((names) => ({ names, pattern: patternOf(names) }));
    latest = { language, months };
  }
  return latest.months;
}

interface Names {
  readonly long: readonly string[];
  readonly short: readonly string[];
}

/** Of each month, both alone and beside a day, where many languages inflect it. */
function namesIn(language: string): readonly Names[] {
  // "mar" is Tuesday in Spanish, and March.
  const weekdays = Array.from({ length: 7 }, (_, day) =>
    withoutDot(dateFormat(language, { weekday: 'short' }).format(Date.UTC(2024, 0, day + 1))),
  );
  return Array.from({ length: 12 }, (_, month) => {
    const forms = (length: 'long' | 'short') => {
      const day = Date.UTC(2024, month, 1);
      const alone = dateFormat(language, { month: length }).format(day);
      const inDate = dateFormat(language, { month: length, day: 'numeric', year: 'numeric' })
        .formatToParts(day)
        .find(({ type }) => type === 'month')?.value;
      return [...new Set([alone, inDate ?? alone].map(withoutDot))].filter(
        (form) => /\p{L}/u.test(form) && !weekdays.includes(form),
      );
    };
    return { long: forms('long'), short: forms('short') };
  });
}

function withoutDot(name: string): string {
  return plain(name).replace(/\.$/, '');
}

/** The names themselves, and what looks like one cut short, inflected in another way or with a prefix. */
function patternOf({ long, short }: Names): RegExp {
  const exact = [...long, ...short].map((name) => {
    const text = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // Where words are not set apart, only a digit can belong to the name: 1月 in 11月.
    return /\p{sc=Han}|\p{sc=Hangul}/u.test(name)
      ? `(?<!\\d)${text}`
      : `(?<![\\p{L}\\d])${text}(?![\\p{L}\\d])`;
  });
  const stem = commonStart(long);
  if (!/^\p{L}{2,}$/u.test(stem)) return new RegExp(exact.join('|'), 'giu');
  // Where a stem is as short as the "ма" of "май" and "мая", much else begins like it.
  const inflected = stem.length < 3 ? `${stem}\\p{L}` : `\\p{L}{0,2}${stem}\\p{L}{0,3}`;
  const cut = Array.from(stem.slice(3)).reduceRight((rest, letter) => `(?:${letter}${rest})?`, '');
  const loose = `(?<!\\p{L})(?:${inflected}|${stem.slice(0, 3)}${cut})(?!\\p{L})`;
  return new RegExp([...exact, loose].join('|'), 'giu');
}

/** "октябр" of "октябрь" and "октября" */
function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  while (others.some((other) => !other.startsWith(first.slice(0, length)))) length--;
  return first.slice(0, length);
}

/** As `plain` writes them: names that are common words too, and what leaves no doubt where it stands before. */
const COMMON_WORDS: Readonly<Record<string, RegExp>> = {
  ar: /^مارس$/,
  bg: /^маи$/,
  en: /^(?:may|march)$/i,
  ro: /^mai$/,
};
const PREPOSITION =
  /(?<!\p{L})(?:in|since|by|until|till|of|from|early|late|mid|this|last|next|في|منذ|من|حتى|شهر|през|din)[\s-]+$/iu;

function isCertain(
  name: string,
  { long, short }: Names,
  [before, after]: readonly [string, string],
  language: string,
): boolean {
  if (/\d/.test(name)) return true;
  // The October Revolution, April Jones.
  if (/^\s\p{Lu}\p{Ll}/u.test(after)) return false;
  const [primary = ''] = language.toLowerCase().split('-');
  const isCommon = COMMON_WORDS[primary]?.test(name) && !PREPOSITION.test(before);
  // "Theresa May, 2024"
  if (isCommon && /\p{Lu}\p{L}*\.?\s$/u.test(before)) return false;
  const lower = name.toLowerCase();
  // Where a language writes months with a capital, "may" and "march" are verbs.
  const isNamed = (form: string) =>
    form.toLowerCase() === lower && (!isCapital(form) || isCapital(name));
  // "23 Oct.", "23 de octubre", "October 2024": only there are names cut short certain.
  const isByNumber =
    /\d(?:\.|-?\p{L}{1,3})?\s*(?:(?:of|de|d['’])\s*)?$/u.test(before) ||
    /^\.?,?\s*(?:de\s)?\d/.test(after);
  if (isByNumber && [...long, ...short, ...cutShort(long, name)].some(isNamed)) return true;
  // "в октябре": a language that inflects months has more forms than `Intl` gives.
  const stem = commonStart(long);
  if (long.length > 1 && stem.length > 3 && name.startsWith(stem) && name.length - stem.length < 3)
    return true;
  return long.some(isNamed) && !isCommon;
}

/** "Sept" of "September"; shorter ones only as `Intl` has them. */
function cutShort(long: readonly string[], name: string): readonly string[] {
  return name.length > 3 ? long.map((form) => form.slice(0, name.length)) : [];
}

function isCapital([first = '']: string): boolean {
  return first !== first.toLowerCase();
}
