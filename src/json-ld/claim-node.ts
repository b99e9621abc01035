import {
  formatQuantity,
  headlineOf,
  isBefore,
  whenOf,
  type Fact,
  type FactOf,
  type Position,
} from '../facts/index.js';
import { dateOf } from '../facts/for-views.js';
import { tagOf, stated, type Context } from './context.js';
import { describeFact } from './describe.js';
import { isoPeriod } from './iso-date.js';
import { node } from './make-node.js';
import type { ClaimNode, Reference } from './nodes.js';
import { assertingOf, distinct, sourcesOf } from './references.js';

/** What is claimed, and by whom. Those who deny it are told in the description: schema.org has no field for them. */
export function claimNode(
  fact: FactOf<'claim' | 'event' | 'figure'>,
  self: Reference,
  context: Context,
): ClaimNode {
  const { set, ids } = context;
  const asserting = assertingOf(fact, context);
  const given = stated(fact);
  const actors = given.type === 'event' ? ids.all('actor', given.actors) : [];
  return node<ClaimNode>({
    ...self,
    '@type': 'Claim',
    name: fact.type === 'claim' ? undefined : headlineOf(fact),
    text: textOf(fact, context),
    description: describeFact(fact, context),
    inLanguage: tagOf(set, headlineOf(fact)),
    author: distinct(asserting.flatMap(({ actor }) => ids.of('actor', actor?.id) ?? [])),
    appearance: [ids.article, ...sourcesOf(fact, context)],
    firstAppearance: firstOf(fact, asserting, context),
    temporalCoverage: isoPeriod(whenOf(given)),
    contentLocation: given.type === 'event' ? ids.of('place', given.place) : undefined,
    about: distinct([...actors, ...ids.any(fact.about)]),
  });
}

/** A number with its qualifier, which no field of a claim would hold. */
function textOf(fact: Fact, { set, locale }: Context): string {
  const headline = headlineOf(fact);
  return fact.type === 'figure'
    ? `${headline}: ${formatQuantity(fact, locale, set.languageOf(fact.unit))}`
    : headline;
}

/**
 * The first work known to hold it: the article where it speaks for itself; else the one source, or the one that
 * certainly came before all others. Where no such order is known, none is made up.
 */
function firstOf(
  fact: Fact,
  asserting: readonly Position[],
  { ids }: Context,
): Reference | undefined {
  // A claim may stand there only to be denied.
  if (!asserting.length)
    return fact.type === 'claim' && fact.attributions?.length ? undefined : ids.article;
  const said = asserting.filter(({ source }) => source);
  const isFirst = (one: Position) =>
    said.every((other) => other.source === one.source || isEarlier(one, other));
  return ids.of('source', said.find(isFirst)?.source?.id);
}

function isEarlier(one: Position, other: Position): boolean {
  const [a, b] = [one, other].map(({ date, source }) => dateOf(date ?? source?.date));
  return a !== undefined && b !== undefined && isBefore(a, b);
}
