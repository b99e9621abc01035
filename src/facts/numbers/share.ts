/** What part of a whole a figure is. Computed, never given, and said to be so wherever it is shown. */
import { numberFormat } from '../text/intl.js';
import type { FigureFact } from '../schema/types.js';
import type { FactWords } from '../words.js';
import { extentOf, unitKind } from './quantity.js';

export interface Share {
  /** Fractions of 1. The same where neither figure is a range. */
  readonly least: number;
  readonly most: number;
  /** True where either figure is only about right, so that the share is, too. */
  readonly approximate: boolean;
}

/**
 * `undefined` where there is nothing to compute: another unit, an open bound, or a whole that may
 * be nought.
 */
export function shareOf(part: FigureFact, whole: FigureFact): Share | undefined {
  if (unitKind(part.unit) !== unitKind(whole.unit)) return undefined;
  const [p, w] = [extentOf(part), extentOf(whole)];
  if (p.least === undefined || p.most === undefined || !w.least || !w.most) return undefined;
  if (w.least < 0 || p.least < 0) return undefined;
  return {
    least: p.least / w.most,
    most: p.most / w.least,
    approximate: [part, whole].some(({ qualifier }) => qualifier === 'about'),
  };
}

/**
 * "about 6%": under ten per cent to one decimal, else to whole per cents.
 */
export function formatShare(share: Share, words: Pick<FactWords, 'tag' | 'quantity'>): string {
  const percent = (fraction: number) =>
    fraction > 0 && fraction < 0.0005 ? words.quantity.lessThan(format(0.001)) : format(fraction);
  const format = (fraction: number) =>
    numberFormat(words.tag, {
      style: 'percent',
      maximumFractionDigits: fraction < 0.0995 ? 1 : 0,
    }).format(fraction);
  const [least, most] = [percent(share.least), percent(share.most)];
  const text = least === most ? most : words.quantity.range(least, most);
  return share.approximate ? words.quantity.qualified(text, 'about') : text;
}
