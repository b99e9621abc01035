/** How a number came to be what it is: those that held one after another, to scale in time and size. */
import { boundsOf } from '../dates/bounds.js';
import { dateOf } from '../dates/date-value.js';
import type { FactDate } from '../dates/parse-date.js';
import type { FigureFact } from '../schema/types.js';
import { boundsGiven, type Quantity } from './quantity.js';

export interface Series {
  /** By date. */
  readonly points: readonly SeriesPoint[];
  /** Where the scale of the numbers ends; it begins at nought. */
  readonly end: number;
}

export interface SeriesPoint {
  readonly quantity: Quantity;
  readonly date: FactDate;
  /** 0 at the first point, 1 at the last. */
  readonly at: number;
}

/** Through two points there is always a straight line: it would say nothing. */
const FEWEST = 3;

/** `undefined` where a picture would mislead: too few numbers, some below nought, or a date missing or open. */
export function seriesOf(figure: FigureFact): Series | undefined {
  const all = [...(figure.formerly ?? []), figure];
  const points = all.flatMap((quantity) => {
    const date = dateOf(quantity.asOf);
    const { start = 0, end = 0 } = date ? boundsOf(date) : {};
    return date ? { quantity, date, at: (start + end) / 2 } : [];
  });
  points.sort((a, b) => a.at - b.at);
  const first = points[0]?.at ?? 0;
  const length = (points.at(-1)?.at ?? 0) - first;
  const numbers = all.flatMap(boundsGiven);
  const end = Math.max(...numbers);
  return points.length === Math.max(all.length, FEWEST) &&
    length > 0 &&
    length < Infinity &&
    end > 0 &&
    Math.min(...numbers) >= 0
    ? { points: points.map((point) => ({ ...point, at: (point.at - first) / length })), end }
    : undefined;
}
