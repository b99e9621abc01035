/** What views need of the facts beyond the public names of `index.ts`; it may change with any version. */
export { asWritten, dateOf, isRepeated } from './dates/date-value.js';
export { formatCompact } from './numbers/format-compact.js';
export {
  formatDigits,
  formatFormer,
  formatNumber,
  quantityParts,
} from './numbers/format-quantity.js';
export { extentOf, numbersOf, unitKind, wholesOf } from './numbers/quantity.js';
export { countedWholesOf, furthest, scalesOf, type Scale } from './numbers/scales.js';
export { seriesOf, type SeriesPoint } from './numbers/series.js';
export { isRounded } from './numbers/share.js';
export { isContested } from './standing/standing.js';
export { describeRole, nameOf } from './standing/describe-position.js';
export { kindOf, marksOn, ticksOn, type Mark } from './timeline/axis.js';
export { formatWithin } from './timeline/format-within.js';
export { spanOf, unitOf, type Span } from './timeline/span.js';
export { formatList } from './text/intl.js';
export { isForeign, isolate } from './text/isolate.js';
export { jsonInHtml } from './text/json-in-html.js';
