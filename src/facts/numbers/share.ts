/** What part of a whole a figure is. Computed, never given, and said to be so wherever it is shown. */
import { numberFormat } from '../text/intl.js';
import type { FigureFact } from '../schema/types.js';
import type { FactWords } from '../words.js';
import { extentOf, figureKind, type Extent } from './quantity.js';

/** Fractions of 1. The same where neither figure is a range; one is missing where a bound is open. */
export interface Share extends Extent {
  /** True where either figure is only about right, so that the share is, too. */
  readonly approximate: boolean;
}

/** Below, a share of a thousandth would round to none. */
const TINY = 0.0005;

/**
 * `undefined` where there is nothing to compute: another unit, bounds that leave it open on both sides,
 * or a whole that may be nought.
 */
export function shareOf(part: FigureFact, whole: FigureFact): Share | undefined {
  if (figureKind(part) !== figureKind(whole)) return undefined;
  const [p, w] = [extentOf(part), extentOf(whole)];
  if (w.least === 0 || [p.least, p.most, w.least, w.most].some((bound = 0) => bound < 0))
    return undefined;
  const least = divide(p.least, w.most);
  const most = divide(p.most, w.least);
  // "At least next to nothing" would say just that.
  if (most === undefined && !(least && least >= TINY)) return undefined;
  return {
    least,
    most,
    approximate: [part, whole].some(({ qualifier }) => qualifier === 'about'),
  };
}

function divide(part: number | undefined, whole: number | undefined): number | undefined {
  return part !== undefined && whole ? part / whole : undefined;
}

/** Under ten per cent to one decimal, else to whole per cents, unless that would be all of them. */
const decimalsOf = (fraction: number) =>
  fraction < 0.0995 || (fraction >= 0.995 && fraction < 1) ? 1 : 0;
/** What is not quite the whole is never told to be. */
const capped = (fraction: number) => (fraction < 1 ? Math.min(fraction, 0.999) : fraction);

/** "about 6%", "at least 25%". */
export function formatShare(share: Share, words: Pick<FactWords, 'tag' | 'quantity'>): string {
  const { tag, quantity } = words;
  const { approximate, least = share.most, most = least } = share;
  const percent = (fraction = 0) =>
    fraction > 0 && fraction < TINY ? quantity.lessThan(format(0.001)) : format(fraction);
  const format = (fraction: number) =>
    numberFormat(tag, {
      style: 'percent',
      maximumFractionDigits: decimalsOf(fraction),
    }).format(capped(fraction));
  const [first, last] = [percent(least), percent(most)];
  const digits = first === last ? first : quantity.range(first, last);
  const text = approximate ? quantity.qualified(digits, 'about') : digits;
  if (share.most === undefined) return quantity.qualified(text, 'at-least');
  return share.least === undefined ? quantity.qualified(text, 'at-most') : text;
}

/** Whether `formatShare` says other digits than those computed. "Less than 0.1%" is none. */
export function isRounded({ least, most }: Share): boolean {
  return [least, most].some((fraction = 0) => {
    const told = Number((capped(fraction) * 100).toFixed(decimalsOf(fraction)));
    // Binary fractions: 0.06 * 100 is not quite 6.
    return fraction >= TINY && Math.abs(fraction * 100 - told) > 1e-9;
  });
}
