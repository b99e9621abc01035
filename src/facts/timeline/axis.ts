/** Dated facts on a straight line of time: where each lies, as fractions of the line. */
import { boundsOf, dayNumber } from '../dates/bounds.js';
import type { FactDate, Moment } from '../dates/parse-date.js';
import type { DatedFact } from './entries.js';
import { unitOf, YEARS, type CalendarUnit, type Span } from './span.js';

/**
 * `point`: on a known day or at a known time. `within`: at some time in a stretch. `throughout`: all
 * through it.
 */
export type MarkKind = 'point' | 'within' | 'throughout';

export interface Mark {
  readonly kind: MarkKind;
  /** 0 at the line's beginning, 1 at its end; the same for a point. */
  readonly from: number;
  readonly to: number;
  /** An end that is open, unknown or only about right. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** 0 on the line; higher where it would cover another. */
  readonly lane: number;
}

/** How far back what happened "by" a time is drawn, as a fraction: nobody said how far it reaches. */
const TAIL = 0.12;

/**
 * By where they begin.
 *
 * @param gap how near two marks may come in one lane, as a fraction of the line.
 */
export function marksOn(
  span: Span,
  dated: readonly DatedFact[],
  gap: number,
): readonly (Mark & DatedFact)[] {
  const ends: number[] = [];
  return dated
    .map((entry) => ({ ...entry, ...placeOn(span, entry.date) }))
    .sort((a, b) => a.from - b.from)
    .map((mark) => {
      const free = ends.findIndex((end) => end + gap <= mark.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = mark.to;
      return { ...mark, lane };
    });
}

/**
 * How many facts fall into each of so many equal parts of the line, where single marks would be too
 * many. One that may belong to several parts counts in each for its share.
 */
export function crowdOn(span: Span, dated: readonly DatedFact[], parts: number): readonly number[] {
  const counts = Array.from({ length: parts }, () => 0);
  for (const { date } of dated) {
    const { from, to } = placeOn(span, date);
    const first = Math.min(Math.floor(from * parts), parts - 1);
    const last = Math.max(first, Math.ceil(to * parts) - 1);
    for (let i = first; i <= last; i++) counts[i] = (counts[i] ?? 0) + 1 / (last - first + 1);
  }
  return counts;
}

/** Where the calendar's units begin, so that the scale can be read off the line. */
export function ticksOn(span: Span): readonly number[] {
  const unit = unitOf(span);
  const ticks: number[] = [];
  if (!unit) return ticks;
  for (let i = 1, at = unitStart(span, unit, i); at < span.end; at = unitStart(span, unit, ++i))
    ticks.push(fractionOf(span)(at));
  return ticks;
}

/** The day on which the `i`th unit after the one that the span begins in begins. */
function unitStart({ start, first }: Span, unit: CalendarUnit, i: number): number {
  if (unit === 'day') return Math.floor(start) + i;
  if (unit === 'month')
    return dayNumber(first.year, (first.month ?? (first.season ? first.season * 3 : 1)) + i, 1);
  return dayNumber((Math.floor(first.year / YEARS[unit]) + i) * YEARS[unit], 1, 1);
}

const fractionOf =
  ({ start, end }: Span) =>
  (days: number) =>
    (days - start) / (end - start);

function placeOn(span: Span, date: FactDate): Omit<Mark, 'lane'> {
  const at = fractionOf(span);
  const { start, end } = boundsOf(date);
  const kind = kindOf(date);
  const middle = at((start + end) / 2);
  const to = end === Infinity ? 1 : at(end);
  const from = start === -Infinity ? Math.max(0, to - TAIL) : at(start);
  const [first, last] = date.type === 'moment' ? [date, date] : [date.start, date.end];
  return {
    kind,
    from: kind === 'point' ? middle : from,
    to: kind === 'point' ? middle : to,
    openStart: typeof first === 'string' || isLoose(first),
    openEnd: typeof last === 'string' || isLoose(last),
  };
}

export function kindOf(date: FactDate): MarkKind {
  if (date.type === 'interval') return date.start === 'open' ? 'within' : 'throughout';
  const isPrecise = date.precision === 'day' || date.precision === 'time';
  return isPrecise && !isLoose(date) ? 'point' : 'within';
}

/** Whether it may lie outside of what it names. An inferred year alone does not make it so. */
function isLoose({ day, month, qualified }: Moment): boolean {
  const finest = qualified[day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'];
  return finest.uncertain || Object.values(qualified).some(({ approximate }) => approximate);
}
