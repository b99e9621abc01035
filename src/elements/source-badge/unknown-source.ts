import { pageProblem, type PageProblem } from '../../page/problems.js';

/** What an editor hears when a badge names a source that the dataset does not hold. */
export function unknownSource({ localName }: Element, id: string): PageProblem {
  const message = `A <${localName}> names the source “${id}”, which the dataset does not hold. Mend the id in its “source”, or add the source.`;
  return pageProblem('unknown-fact', message);
}
