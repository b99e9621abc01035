/** `factbox/facts`: the dataset, without a DOM. */
export { defineFacts } from './define-facts.js';
export { parseFacts } from './parse-facts.js';
export type { ParseOptions } from './checks/finding.js';
export { readFacts } from './parsing/read-facts.js';
export { FactSet, type Relation, type RelationType } from './fact-set.js';
export type { Problem, ProblemCode } from './problem.js';
export { FORMAT } from './schema/format.js';
export { isSafeLink } from './schema/link.js';
export {
  parseDate,
  type DateComponent,
  type FactDate,
  type Interval,
  type Moment,
  type Qualified,
  type TimeOfDay,
} from './dates/parse-date.js';
export { boundsOf, compareDates, isBefore, type Bounds } from './dates/bounds.js';
export { asWritten, dateOf, isRepeated } from './dates/date-value.js';
export { datetimeOf } from './dates/datetime.js';
export { formatDate } from './dates/format-date.js';
export { formatCompact } from './numbers/format-compact.js';
export {
  formatDigits,
  formatFormer,
  formatNumber,
  formatQuantity,
  quantityParts,
  type QuantityParts,
} from './numbers/format-quantity.js';
export { extentOf, numbersOf, unitKind, wholesOf, type Extent } from './numbers/quantity.js';
export { countedWholesOf, furthest, scalesOf, type Scale, type Scales } from './numbers/scales.js';
export { seriesOf, type Series, type SeriesPoint } from './numbers/series.js';
export { formatShare, isRounded, shareOf, type Share } from './numbers/share.js';
export { historyOf, type PastChange } from './changes/describe-former.js';
export { describeChange } from './changes/describe-change.js';
export { diffFacts, type FactChange, type FactChangeType } from './changes/diff-facts.js';
export { passagesOf, type Passage } from './quotes/passages.js';
export { positionsOf, originOf, type Position } from './standing/positions.js';
export { findAnchor, type AnchorResult } from './anchors/find-anchor.js';
export { isContested, standingOf, type Standing, type StandingCode } from './standing/standing.js';
export { describeAttributions, type Phrase } from './standing/describe-attributions.js';
export { describePosition, describeRole, nameOf } from './standing/describe-position.js';
export { kindOf, marksOn, ticksOn, type Mark, type MarkKind } from './timeline/axis.js';
export { timelineOf, whenOf, type DatedFact, type Timeline } from './timeline/entries.js';
export { formatWithin } from './timeline/format-within.js';
export { groupByDate, type DateGroup } from './timeline/groups.js';
export { headlineOf } from './timeline/headline.js';
export { spanOf, unitOf, type CalendarUnit, type Span } from './timeline/span.js';
export { formatList } from './text/intl.js';
export { isolate } from './text/isolate.js';
export type {
  AttributionWords,
  ChangeWords,
  DateWords,
  FactWords,
  QuantityWords,
  Saying,
} from './words.js';
export type * from './schema/types.js';
