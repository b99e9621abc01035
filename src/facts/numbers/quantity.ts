/** What a figure's number may be, for drawing and computing. */
import type { FactSet } from '../fact-set.js';
import type { FigureFact, Unit } from '../schema/types.js';

/** What a figure says of its number, now or before. */
export type Quantity = Pick<FigureFact, 'value' | 'minValue' | 'maxValue' | 'qualifier'>;

/** The least and the most that a figure says; either is missing where it sets no such bound. */
export interface Extent {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** `about` moves no bound: nobody said by how much. */
export function extentOf({ value, minValue, maxValue, qualifier }: Quantity): Extent {
  const openAbove = qualifier === 'at-least' || qualifier === 'more-than';
  const openBelow = qualifier === 'at-most' || qualifier === 'fewer-than';
  return {
    least: minValue ?? (openBelow ? undefined : value),
    most: maxValue ?? (openAbove ? undefined : value),
  };
}

/** All numbers that it names. */
export function boundsGiven({ value, minValue, maxValue }: Quantity): number[] {
  return [value, minValue, maxValue].filter((bound) => bound !== undefined);
}

/** Those that stand for it in a sentence: the value, or the ends of its range. */
export function numbersOf({ value, minValue, maxValue }: Quantity): number[] {
  return boundsGiven(value === undefined ? { minValue, maxValue } : { value });
}

/** A unit that is but a word has that one form. */
export function formsOf(unit: Unit | undefined): Exclude<Unit, string> {
  return typeof unit === 'string' ? { other: unit } : (unit ?? {});
}

/** What is counted. Two currencies differ, whatever else their units say. */
export function unitKind(unit: Unit | undefined): string {
  const { currency, measure, counts, other } = formsOf(unit);
  return currency ?? measure ?? counts ?? other ?? '';
}

/** Two figures share a scale only where this is the same: a rate or a percentage counts by its base, too. */
export function figureKind({ unit, per, base }: FigureFact): string {
  return [unitKind(unit), per, base].filter(Boolean).join(' / ');
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
  const whole = set.fact(partOf);
  return whole?.type === 'figure' ? whole : undefined;
}
