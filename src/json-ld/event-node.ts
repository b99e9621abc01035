import type { FactOf } from '../facts/index.js';
import { stated, type Context } from './context.js';
import { distinct, sourcesOf } from './references.js';
import { describeFact } from './describe.js';
import { isoEnds } from './iso-date.js';
import { node } from './make-node.js';
import type { EventNode, Reference } from './nodes.js';

/**
 * Without an `eventStatus`: it tells whether an announced event keeps to its schedule, and has no word for what
 * is planned, goes on or is over; the description has. Those who took part are what it is about: to schema.org
 * they would be its performers, guests or hosts, which nobody who came to harm in it is.
 */
export function eventNode(fact: FactOf<'event'>, self: Reference, context: Context): EventNode {
  const { ids } = context;
  const { title, date, place, actors, about } = stated(fact);
  const { start, end } = isoEnds(date);
  return node<EventNode>({
    ...self,
    '@type': 'Event',
    name: title,
    description: describeFact(fact, context),
    startDate: start,
    endDate: end,
    location: ids.of('place', place),
    about: distinct([...ids.all('actor', actors), ...ids.any(about)]),
    subjectOf: [ids.article, ...sourcesOf(fact, context)],
  });
}
