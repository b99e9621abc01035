import { html, nothing, type TemplateResult } from 'lit';
import {
  asWritten,
  dateOf,
  datetimeOf,
  extentOf,
  formatDate,
  formatNumber,
  formatQuantity,
  formatShare,
  isolate,
  quantityParts,
  shareOf,
  wholesOf,
  type FactSet,
  type FigureFact,
} from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { attributionView } from '../shared/attribution-view.js';

/** The number in words, and what it counts: the heading of all that follows. */
export function quantityView(figure: FigureFact, set: FactSet, locale: Locale): TemplateResult {
  const { before, digits, after } = quantityParts(figure, locale, set.language);
  const spread = spreadOf(figure, locale);
  return html`<div part="quantity">
      ${before}<span part="number">${digits}</span>${after}
      ${spread ? html`<span class="spread">${locale.figures.spread(spread)}</span>` : nothing}
    </div>
    <div part="label" lang=${set.language} dir="auto">${figure.label}</div>`;
}

/** The range of a figure that gives a number as well. */
function spreadOf(figure: FigureFact, locale: Locale): string | undefined {
  const { least, most } = extentOf(figure);
  if (figure.value === undefined || least === undefined || most === undefined || least === most)
    return undefined;
  return locale.quantity.range(formatNumber(least, locale), formatNumber(most, locale));
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
): TemplateResult | undefined {
  const [nearest, ...further] = wholesOf(figure, set).map((whole) => ({
    whole,
    share: shareOf(figure, whole),
  }));
  if (!nearest) return undefined;
  const largest = further.findLast(({ whole, share }) => share && drawn.includes(whole));
  const shares = largest ? [nearest, largest] : [nearest];
  const words = shares.map(({ whole, share }) => ({
    percent: share && formatShare(share, locale),
    label: isolate(whole.label, locale.direction),
    quantity: drawn.includes(whole) ? undefined : formatQuantity(whole, locale, set.language),
  }));
  return html`<p part="share">${locale.figures.shares(words)}</p>`;
}

/** Who says so, how firm that leaves it, and what else to know. */
export function detailsView(figure: FigureFact, set: FactSet, locale: Locale): TemplateResult {
  const { notes = [], inferred = [] } = figure;
  return html`${
    inferred.length ? html`<p part="note">${locale.figures.inferred(inferred)}</p>` : nothing
  }
    ${attributionView(figure, set, locale)}
    ${
      notes.length
        ? html`<p part="note">
            ${notes.map((note) => html`<span lang=${set.language} dir="auto">${note}</span> `)}
          </p>`
        : nothing
    }`;
}

/** As of when, in the article's words where it gives no date. */
export function asOfView({ asOf }: FigureFact, locale: Locale): TemplateResult | undefined {
  const date = dateOf(asOf);
  const written = asWritten(asOf);
  const words = date
    ? locale.figures.asOf(formatDate(date, locale))
    : written && locale.figures.asWritten(isolate(written, locale.direction));
  const datetime = date && datetimeOf(date);
  return words
    ? html`<p part="date">
        ${datetime ? html`<time datetime=${datetime}>${words}</time>` : words}
      </p>`
    : undefined;
}
