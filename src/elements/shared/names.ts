/** The names in an element's attributes, and what an editor hears of one that leads nowhere. */
import type { Fact, FactType } from '../../facts/index.js';
import { pageProblem, type PageProblem } from '../../page/problems.js';

/** The words of an attribute, with spaces or commas between; each once. A removed one is `null`. */
export function wordsIn(list: string | null | undefined): readonly string[] {
  return [...new Set((list ?? '').split(/[\s,]+/).filter(Boolean))];
}

/** By its tag an editor finds the element. */
interface Tagged {
  readonly localName: string;
}

export function unknownName({ localName }: Tagged, kind: string, name: string): PageProblem {
  const message =
    kind === 'type'
      ? `<${localName}> names the type “${name}”. There are “event”, “quote”, “figure” and “claim”.`
      : `<${localName}> names the ${kind} “${name}”, which is not in the dataset. Mend the id.`;
  return kind === 'fact'
    ? pageProblem('unknown-fact', message, [name])
    : pageProblem('unknown-filter', message);
}

export function otherType(
  { localName }: Tagged,
  { id, type }: Fact,
  types: readonly FactType[],
): PageProblem {
  const message = `<${localName}> names the fact “${id}” of type “${type}”. Name one of type “${types.join('” or “')}”.`;
  return pageProblem('other-type', message, [id]);
}

/** Not the publisher's mistake but ours. */
export function notDrawn({ localName }: Tagged, error: unknown): PageProblem {
  const message = `<${localName}> could not draw its facts. Please report it: ${String(error)}`;
  return pageProblem('not-drawn', message);
}
