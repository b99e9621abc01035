import {
  formatQuantity,
  formatShare,
  shareOf,
  type FactSet,
  type FigureFact,
} from '../../facts/index.js';
import {
  extentOf,
  formatCompact,
  formatDigits,
  isRounded,
  isolate,
  quantityParts,
  wholesOf,
} from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { html, type TemplateResult } from '../shared/template.js';
import { contentView, sentenceView, toldView, type View } from '../shared/told-view.js';

/** The number in words, and what it counts: the heading of all that follows. */
export function quantityView(figure: FigureFact, set: FactSet, locale: Locale): TemplateResult {
  const { before, digits, after } = quantityParts(figure, locale, set.languageOf(figure.unit));
  return html`<div part="quantity">
      <span lang=${locale.tag} dir=${locale.direction}
        >${sentenceView(before, locale)}<span part="number">${digits}</span>${sentenceView(after, locale)}
        ${[formatCompact(figure, locale), spreadOf(figure, locale)].map(asideView)}</span
      >
    </div>
    <div part="label">${contentView(figure.label, set)}</div>`;
}

/** The range of a figure that gives a number as well. */
function spreadOf({ unit, ...figure }: FigureFact, locale: Locale): string | undefined {
  const { least, most } = extentOf(figure);
  return figure.value === undefined || least === undefined || most === undefined || least === most
    ? undefined
    : formatDigits({ unit, minValue: least, maxValue: most }, locale);
}

function asideView(words: string | undefined): View {
  return words ? html`<span class="aside">(${words})</span> ` : undefined;
}

/**
 * What part of its nearest whole a figure is, and of the largest that is drawn with it: the picture
 * in words. A whole that is not drawn is told with its number.
 */
export function sharesView(
  figure: FigureFact,
  drawn: readonly FigureFact[],
  set: FactSet,
  locale: Locale,
): View {
  const shares = wholesOf(figure, set).map((whole) => {
    const share = shareOf(figure, whole);
    return {
      isDrawn: drawn.includes(whole),
      percent: share && formatShare(share, locale),
      isRounded: share !== undefined && isRounded(share),
      label: isolate(whole.label, locale),
      quantity: drawn.includes(whole)
        ? undefined
        : formatQuantity(whole, locale, set.languageOf(whole.unit)),
    };
  });
  const largest = shares.findLastIndex(({ isDrawn, percent }) => isDrawn && percent);
  const told = shares.filter((_, i) => i === 0 || i === largest);
  return toldView('share', [told.length && locale.figures.shares(told)], locale);
}
