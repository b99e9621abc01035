/** What an editor hears when an element names a fact that it cannot show. */
import type { Fact, FactType } from '../../facts/index.js';
import { pageProblem, type PageProblem } from '../../page/problems.js';

export function unknownFact({ localName }: Element, id: string): PageProblem {
  const message = `<${localName}> names the fact “${id}”, which is not in the dataset. Mend the id.`;
  return pageProblem('unknown-fact', message, [id]);
}

export function otherType(
  { localName }: Element,
  { id, type }: Fact,
  types: readonly FactType[],
): PageProblem {
  const wanted = types.map((one) => `“${one}”`).join(' or ');
  const message = `<${localName}> names the fact “${id}” of type “${type}”. Name one of type ${wanted}.`;
  return pageProblem('other-type', message, [id]);
}

/** Not the publisher's mistake but ours. */
export function notDrawn({ localName }: Element, error: unknown): PageProblem {
  const message = `<${localName}> could not draw its facts. Please report it: ${String(error)}`;
  return pageProblem('not-drawn', message);
}
