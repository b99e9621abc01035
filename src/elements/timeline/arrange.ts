/** What a timeline shows, in which order and under which headings. */
import {
  groupByDate,
  timelineOf,
  type DatedFact,
  type Fact,
  type FactDate,
  type FactSet,
} from '../../facts/index.js';
import { spanOf, unitOf, type Span } from '../../facts/for-views.js';
import { choose, type TimelineChoice } from './choose.js';

export interface Arrangement {
  /** Of entries, in all. */
  readonly count: number;
  readonly dated: readonly DatedFact[];
  /** Missing where nothing has a date. */
  readonly span: Span | undefined;
  /** From the top. */
  readonly groups: readonly Group[];
}

export interface Group {
  /** Missing where the entries have no date. */
  readonly date: FactDate | undefined;
  readonly entries: readonly { readonly fact: Fact; readonly date?: FactDate }[];
}

/** `undefined` where there is nothing to show. */
export function arrange(choice: TimelineChoice, set: FactSet): Arrangement | undefined {
  const facts = choose(choice, set);
  if (!facts.length) return undefined;
  const { dated, undated } = timelineOf(facts);
  const span = spanOf(dated.map(({ date }) => date));
  const inOrder = <T>(list: readonly T[]) =>
    choice.order === 'descending' ? list.toReversed() : list;
  const groups: Group[] = inOrder(groupByDate(dated, span && unitOf(span))).map(
    ({ date, entries }) => ({ date, entries: inOrder(entries) }),
  );
  if (undated.length) groups.push({ date: undefined, entries: undated.map((fact) => ({ fact })) });
  return { count: facts.length, dated, span, groups };
}
