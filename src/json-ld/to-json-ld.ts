import type { FactSet } from '../facts/index.js';
import { en } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import { articleNode } from './article-node.js';
import type { Context } from './context.js';
import { correctionNodes } from './correction-nodes.js';
import { actorNode, placeNode, sourceNode } from './entity-nodes.js';
import { factNode } from './fact-nodes.js';
import { nodeIds, type NodeKind } from './node-ids.js';
import type { JsonLdGraph, JsonLdNode, Reference } from './nodes.js';

export interface JsonLdOptions {
  /** The words of the descriptions. English without it. */
  readonly locale?: Locale | undefined;
}

/**
 * A fact set in schema.org's terms: the article, each of its facts, its corrections, and all that these refer
 * to. No ClaimReview: a dataset holds what others say of a claim, and no verdict of whoever publishes it.
 *
 * @example JSON.stringify(toJsonLd(parseFacts(json)))
 */
export function toJsonLd(given: FactSet, { locale = en }: JsonLdOptions = {}): JsonLdGraph {
  const set = given.in(locale.tag);
  const context: Context = { set, locale, ids: nodeIds(set) };
  const { sources, actors, places } = set;
  const each = <Entry extends { readonly id: string }, Made>(
    kind: NodeKind,
    entries: readonly Entry[],
    make: (entry: Entry, self: Reference, context: Context) => Made,
  ) =>
    entries.flatMap((entry) => {
      const self = context.ids.of(kind, entry.id);
      return self ? [make(entry, self, context)] : [];
    });
  const facts = each('fact', set.facts, factNode);
  const corrections = each('fact', set.facts, correctionNodes).flat();
  const nodes: readonly JsonLdNode[] = [
    articleNode(facts, corrections, context),
    ...facts,
    ...corrections,
    ...each('source', sources, sourceNode),
    ...each('actor', actors, actorNode),
    ...each('place', places, placeNode),
  ];
  return { '@context': 'https://schema.org', '@graph': nodes };
}
