/** What a figure's number may be, for drawing and computing. */
import type { FactSet } from '../fact-set.js';
import type { FigureFact, Unit } from '../schema/types.js';

/** The least and the most that a figure says; either is missing where it sets no such bound. */
export interface Extent {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** `about` moves no bound: nobody said by how much. */
export function extentOf({ value, minValue, maxValue, qualifier }: FigureFact): Extent {
  const openAbove = qualifier === 'at-least' || qualifier === 'more-than';
  const openBelow = qualifier === 'at-most' || qualifier === 'fewer-than';
  return {
    least: minValue ?? (openBelow ? undefined : value),
    most: maxValue ?? (openAbove ? undefined : value),
  };
}

/** What is counted: two figures share a scale only where this is the same. */
export function unitKind(unit: Unit | undefined): string {
  return typeof unit === 'string' ? unit : (unit?.counts ?? unit?.other ?? '');
}

/** The figures that a figure is part of, the nearest first. A cycle ends where it would begin again. */
export function wholesOf(figure: FigureFact, set: FactSet): FigureFact[] {
  const wholes: FigureFact[] = [];
  let next: FigureFact | undefined = figure;
  while ((next = wholeOf(next, set)) && next !== figure && !wholes.includes(next))
    wholes.push(next);
  return wholes;
}

function wholeOf({ partOf }: FigureFact, set: FactSet): FigureFact | undefined {
  const whole = partOf === undefined ? undefined : set.fact(partOf);
  return whole?.type === 'figure' ? whole : undefined;
}
