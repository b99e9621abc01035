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
export { boundsOf, compareDates, isBefore, mayOverlap, type Bounds } from './dates/bounds.js';
export { datetimeOf } from './dates/datetime.js';
export { formatDate } from './dates/format-date.js';
export { formatQuantity } from './numbers/format-quantity.js';
export { formatShare, shareOf, type Share } from './numbers/share.js';
export { historyOf, type PastChange } from './changes/describe-former.js';
export { describeChange } from './changes/describe-change.js';
export { diffFacts, type FactChange, type FactChangeType } from './changes/diff-facts.js';
export { piecesOf, type Piece } from './quotes/pieces.js';
export { positionsOf, type Position } from './standing/positions.js';
export { findAnchor, type AnchorResult } from './anchors/find-anchor.js';
export { standingOf, type Standing, type StandingCode } from './standing/standing.js';
export { describeAttributions, type Phrase } from './standing/describe-attributions.js';
export { describePosition } from './standing/describe-position.js';
export { timelineOf, whenOf, type DatedFact, type Timeline } from './timeline/entries.js';
export { groupByDate, type DateGroup } from './timeline/groups.js';
export { headlineOf } from './timeline/headline.js';
export type {
  AttributionWords,
  ChangeWords,
  DateWords,
  FactWords,
  QuantityWords,
  Saying,
} from './words.js';
export type * from './schema/types.js';
