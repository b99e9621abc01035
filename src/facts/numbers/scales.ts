/** Which figures can be drawn together: those that share a scale. */
import type { FactSet } from '../fact-set.js';
import type { FigureFact } from '../schema/types.js';
import { boundsGiven, extentOf, figureKind, wholesOf } from './quantity.js';

export interface Scale {
  /** Each whole before its parts. */
  readonly figures: readonly FigureFact[];
  /** Where the scale ends; it begins at nought. No figure on it, and no figure's nearest whole, is beyond. */
  readonly end: number;
}

export interface Scales {
  readonly scales: readonly Scale[];
  /** The figures that a picture would say nothing more about. */
  readonly others: readonly FigureFact[];
}

/** The figures that a figure is part of, as far as they count the same thing, the nearest first. */
export function countedWholesOf(figure: FigureFact, set: FactSet): FigureFact[] {
  const wholes = wholesOf(figure, set);
  const kind = figureKind(figure);
  const other = wholes.findIndex((whole) => figureKind(whole) !== kind);
  return other < 0 ? wholes : wholes.slice(0, other);
}

/**
 * Figures that are part of one another, or of one whole, share a scale, even where that whole is not
 * among them; so do ranges that count the same thing. A single number needs no picture, and one
 * below nought has no place on a scale of parts.
 */
export function scalesOf(figures: readonly FigureFact[], set: FactSet): Scales {
  const wholes = new Map(figures.map((figure) => [figure, countedWholesOf(figure, set)]));
  const haveParts = new Set([...wholes.values()].flat());
  const groups = new Map<string, FigureFact[]>();
  const others: FigureFact[] = [];
  for (const figure of figures) {
    const tie =
      wholes.get(figure)?.at(-1)?.id ??
      (haveParts.has(figure)
        ? figure.id
        : isRange(figure) && `range ${figureKind(figure) || figure.id}`);
    if (!tie || boundsGiven(figure).some((bound) => bound < 0)) others.push(figure);
    else groups.set(tie, [...(groups.get(tie) ?? []), figure]);
  }
  const scales = [...groups.values()].map((group) => ({
    figures: wholesFirst(group, wholes),
    end: Math.max(
      ...group
        .flatMap((figure) => [figure, ...(wholes.get(figure)?.slice(0, 1) ?? [])])
        .map(furthest),
    ),
  }));
  return { scales, others };
}

/** The furthest point that a figure names, whatever its bounds say of it. */
export function furthest(figure: FigureFact): number {
  return Math.max(...boundsGiven(figure));
}

function isRange(figure: FigureFact): boolean {
  // An open bound makes no range.
  const { least = Infinity, most = -Infinity } = extentOf(figure);
  return least < most;
}

/** Each figure is followed by its parts, and these by theirs; siblings stay in their order. */
function wholesFirst(
  group: readonly FigureFact[],
  wholes: ReadonlyMap<FigureFact, readonly FigureFact[]>,
): FigureFact[] {
  const nearest = new Map(
    group.map((figure) => [figure, wholes.get(figure)?.find((whole) => group.includes(whole))]),
  );
  const withParts = (figure: FigureFact): FigureFact[] => [
    figure,
    ...group.filter((part) => nearest.get(part) === figure).flatMap(withParts),
  ];
  return group.filter((figure) => !nearest.get(figure)).flatMap(withParts);
}
