/**
 * A fact as a node. A graph states whatever it holds: an Event in it took place, an Observation was made. So
 * only what nobody disputes, and somebody says outright, becomes one of these. Of a figure or an event that is
 * doubted or denied, or that is only alleged, thought possible or expected, a machine gets a Claim.
 */
import { standingOf, type Fact, type FactSet } from '../facts/index.js';
import { isContested } from '../facts/for-views.js';
import { claimNode } from './claim-node.js';
import type { Context } from './context.js';
import { eventNode } from './event-node.js';
import type { FactNode, Reference } from './nodes.js';
import { observationNode } from './observation-node.js';
import { quotationNode } from './quotation-node.js';

export function factNode(fact: Fact, self: Reference, context: Context): FactNode {
  // That it was said stands, whatever others say of what was said.
  if (fact.type === 'quote') return quotationNode(fact, self, context);
  if (fact.type === 'claim' || !isPlain(fact, context.set)) return claimNode(fact, self, context);
  return fact.type === 'event'
    ? eventNode(fact, self, context)
    : observationNode(fact, self, context);
}

function isPlain(fact: Fact, set: FactSet): boolean {
  const standing = standingOf(fact, set);
  return !isContested(standing) && !standing.hedge;
}
