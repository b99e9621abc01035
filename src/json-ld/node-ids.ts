/** The ids of nodes: the same in each version of an article, so that graphs of two days can be told to agree. */
import { webLink } from '../facts/schema/web-link.js';
import type { Article, FactSet } from '../facts/index.js';
import type { Reference, References } from './nodes.js';

export type NodeKind = 'fact' | 'source' | 'actor' | 'place';
const KINDS: readonly NodeKind[] = ['fact', 'source', 'actor', 'place'];

export interface NodeIds {
  readonly article: Reference;
  /** Nothing where the dataset has no such entry: no reference of the graph leads out of it. */
  of(kind: NodeKind, id: string | undefined): Reference | undefined;
  all(kind: NodeKind, ids: readonly string[] | undefined): References;
  /** Of entries of any kind: one id may name several. */
  any(ids: readonly string[] | undefined): References;
  correction(factId: string, count: number): Reference;
}

/**
 * Fragments of the article's address. Without that they are relative, and mean the page that they stand in.
 * The kind comes first, so that an actor and a fact of one name stay two.
 */
export function nodeIds(set: FactSet): NodeIds {
  const base = baseOf(set.article);
  const made = (name: string): Reference => ({ '@id': `${base}#${name}` });
  const of = (kind: NodeKind, id: string | undefined) =>
    id !== undefined && set[kind](id) ? made(`${kind}-${encoded(id)}`) : undefined;
  const all = (kind: NodeKind, ids: readonly string[] = []) =>
    ids.flatMap((id) => of(kind, id) ?? []);
  return {
    article: made('article'),
    of,
    all,
    any: (ids = []) => KINDS.flatMap((kind) => all(kind, ids)),
    correction: (factId, count) => made(`correction-${count}-${encoded(factId)}`),
  };
}

/** Without a fragment of its own; a mail address has none to give. */
function baseOf({ url }: Article): string {
  return webLink(url)?.replace(/#.*$/s, '') ?? '';
}

/** An id may hold anything but space and comma. Half a surrogate pair has no UTF-8; JSON can write it. */
function encoded(id: string): string {
  return encodeURIComponent(JSON.stringify(id).slice(1, -1));
}
