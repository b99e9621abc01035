/** Lists of references, each once. */
import { positionsOf, type Fact, type Position } from '../facts/index.js';
import type { Context } from './context.js';
import type { References } from './nodes.js';

export function distinct(references: References): References {
  return [...new Map(references.map((reference) => [reference['@id'], reference])).values()];
}

/** Those who say that it is so, however carefully. */
export function assertingOf(fact: Fact, { set }: Context): readonly Position[] {
  return positionsOf(fact, set).filter(
    ({ stance }) => stance === 'asserts' || stance === 'confirms',
  );
}

/** The works in which somebody says that it is so. */
export function sourcesOf(fact: Fact, context: Context): References {
  const sources = assertingOf(fact, context).map(({ source }) => source?.id);
  return distinct(sources.flatMap((id) => context.ids.of('source', id) ?? []));
}
