/** Which facts a view is to show, and what an editor hears of a name that leads nowhere. */
import type { Fact, FactOf, FactSet, FactType } from '../../facts/index.js';
import type { PageProblem } from '../../page/problems.js';
import { otherType, unknownName, wordsIn } from './names.js';

/** An element with its attributes; where there is no element, options of the same names. */
export interface Choice {
  /** The element's tag. */
  readonly localName: string;
  /** The id of the fact to show, or several with spaces or commas between. Without it, all that fit. */
  readonly fact?: string | null | undefined;
  /** The level of the headings within, 1 to 6. */
  readonly headingLevel: number;
  /** Tells the editor. */
  reportProblem(problem: PageProblem): void;
}

/**
 * The facts to show: those that `fact` names, in its order, or all of these types. A name that leads
 * to none is told to the editor; the others still show.
 */
export function pick<Type extends FactType>(
  choice: Choice,
  set: FactSet,
  ...types: readonly Type[]
): readonly FactOf<Type>[] {
  const fits = (fact: Fact): fact is FactOf<Type> =>
    (types as readonly FactType[]).includes(fact.type);
  if (!wordsIn(choice.fact).length) return set.facts.filter(fits);
  const facts: readonly Fact[] = found(choice, 'fact', choice.fact, (id) => set.fact(id));
  return facts.filter((fact): fact is FactOf<Type> => {
    if (!fits(fact)) choice.reportProblem(otherType(choice, fact, types));
    return fits(fact);
  });
}

/** What the names in a list lead to. A name that leads to nothing is told to the editor. */
export function found<Found>(
  choice: Choice,
  kind: string,
  list: string | null | undefined,
  find: (name: string) => Found | undefined,
): readonly Found[] {
  return wordsIn(list).flatMap((name) => {
    const one = find(name);
    if (!one) choice.reportProblem(unknownName(choice, kind, name));
    return one ? [one] : [];
  });
}

/** A level that HTML knows; 3 where none is given. */
export function levelOf(level: number | undefined): number {
  return Math.min(6, Math.max(1, Math.round(level ?? 3) || 3));
}
