/** Dated facts on a straight line of time: where each lies, as fractions of the line. */
import { boundsOf, LENGTHS } from '../dates/bounds.js';
import { dayNumber } from '../dates/calendar.js';
import { isLoose } from '../dates/is-loose.js';
import type { FactDate, Moment } from '../dates/parse-date.js';
import type { DatedFact } from './entries.js';
import { unitOf, type CalendarUnit, type Span } from './span.js';

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

/** The shortest stretch that is drawn as one, as a fraction. */
const SHORTEST = 0.01;

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

/** Where the calendar's units begin, so that the scale can be read off the line. */
export function ticksOn(span: Span): readonly number[] {
  const unit = unitOf(span);
  const ticks: number[] = [];
  for (let i = 1; unit; i++) {
    const at = unitStart(span, unit, i);
    if (at >= span.end) break;
    if (at > span.start) ticks.push(fraction(span, at));
  }
  return ticks;
}

/** The day on which the `i`th unit after the one that the span begins in begins. */
function unitStart({ first }: Span, unit: CalendarUnit, i: number): number {
  const { year, month = 1, day = 1 } = first;
  const [years, months] = LENGTHS[unit];
  if (years) return dayNumber((Math.floor(year / years) + i) * years, 1, 1);
  return months ? dayNumber(year, month + i, 1) : dayNumber(year, month, day + i);
}

function fraction({ start, end }: Span, days: number): number {
  return (days - start) / (end - start);
}

function placeOn(span: Span, date: FactDate): Omit<Mark, 'lane'> {
  const { start, end } = boundsOf(date);
  const [first, last] = date.type === 'moment' ? [date, date] : [date.start, date.end];
  const [openStart, openEnd] = [isOpen(first), isOpen(last)];
  const isShort = fraction(span, end) - fraction(span, start) < SHORTEST;
  // What is shorter than a dot is wide would not be seen.
  const kind = isShort && !openStart && !openEnd ? 'point' : kindOf(date);
  const middle = (start + end) / 2;
  const to = Math.min(1, fraction(span, kind === 'point' ? middle : end));
  const from = fraction(span, kind === 'point' ? middle : start);
  return { kind, from: Math.max(from, 0, from < 0 ? to - TAIL : 0), to, openStart, openEnd };
}

/** How a date is drawn: a day is a point, what is vaguer a stretch. */
export function kindOf(date: FactDate): MarkKind {
  if (date.type === 'interval') return date.start === 'open' ? 'within' : 'throughout';
  const isPrecise = date.precision === 'day' || date.precision === 'time';
  return isPrecise && !isLoose(date) ? 'point' : 'within';
}

/** An end that is open, unknown or only about right. */
function isOpen(end: Moment | string): boolean {
  return typeof end === 'string' || isLoose(end);
}
