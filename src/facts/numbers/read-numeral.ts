/** Numerals as an article writes them: in which digits, and with which signs between and after thousands. */
import { numberFormat } from '../text/intl.js';

/** The zeros of the scripts that newspapers print numbers in; nine more digits follow each. */
const ZEROS = Array.from('٠۰०০੦૦୦௦౦೦൦๐', (zero) => zero.charCodeAt(0));
/** Those that stand between thousands, too. */
export const SPACE = '[\\s\\u00a0\\u2009\\u202f]';
export const NUMERAL = new RegExp(
  // Not within a name: F-16, T72.
  `(?<![\\p{L}\\p{N}]|\\p{L}[-‑])\\d+(?:[.,'’٬٫]\\d+|${SPACE}\\d{3}(?!\\d))*`,
  'gu',
);

/** As patterns, the signs between thousands and before decimals that other languages have. */
const FOREIGN = [
  ['[.٬]', '[,٫]'],
  [',', '\\.'],
  [`(?:${SPACE}|['’])`, '[.,]'],
] as const;

/** Without the marks of direction that `Intl` puts around a number. */
export function toLatinDigits(text: string): string {
  return text.replace(/[\u200e\u200f\u061c]/g, '').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((zero) => code >= zero && code < zero + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/**
 * What a numeral can mean: as the language writes numbers; else as any does. Three decimals may be a group
 * of another country of that language.
 */
export function readingsOf(numeral: string, language: string): number[] {
  const [group, decimal] = signsOf(language);
  const own = read(numeral, group, decimal);
  const isDoubtful =
    own === undefined || /[.,]\d{3}$/.test(numeral.replace(new RegExp(`${group}\\d{3}`, 'g'), ''));
  const foreign = FOREIGN.map(([group, decimal]) => read(numeral, group, decimal));
  const isSplit = own === undefined && new RegExp(SPACE).test(numeral);
  const pieces = isSplit ? numeral.split(new RegExp(SPACE)) : [];
  return [
    ...[own, ...(isDoubtful ? foreign : [])].filter((reading) => reading !== undefined),
    ...pieces.flatMap((piece) => readingsOf(piece, language)),
  ];
}

/** `undefined` where these are not the signs that it is written with. */
function read(numeral: string, group: string, decimal: string): number | undefined {
  const isRead = new RegExp(
    `^(?:\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}|\\d+)(?:${decimal}\\d+)?$`,
  ).test(numeral);
  if (!isRead) return undefined;
  return Number(
    numeral
      .replace(new RegExp(`${group}(?=\\d{2,3}(?:${group}|${decimal}|$))`, 'g'), '')
      .replace(new RegExp(decimal), '.'),
  );
}

/** As patterns: between thousands, and before decimals. */
function signsOf(language: string): [group: string, decimal: string] {
  const parts = numberFormat(language, { minimumFractionDigits: 1 }).formatToParts(1234567);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const group = sign('group');
  return [
    /\s/.test(group) ? SPACE : /['’]/.test(group) ? "['’]" : `[${group}٬]`,
    `[${sign('decimal')}٫]`,
  ];
}
