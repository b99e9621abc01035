/** Who, where and in what: nodes of what facts refer to. */
import { webLink } from '../facts/schema/web-link.js';
import type { Actor, Place, Source } from '../facts/index.js';
import { describeRole } from '../facts/for-views.js';
import type { Context } from './context.js';
import { describeDate, joined } from './describe.js';
import { isoDate } from './iso-date.js';
import { node } from './make-node.js';
import type { ActorNode, PlaceNode, Reference, SourceNode } from './nodes.js';

/** schema.org has no types for what is only said; its broadcasts are events, not works. */
const SOURCE_TYPES: Partial<Record<NonNullable<Source['kind']>, SourceNode['@type']>> = {
  report: 'Report',
  article: 'Article',
  dataset: 'Dataset',
};

export function sourceNode(source: Source, self: Reference, { ids, locale }: Context): SourceNode {
  const { title, kind, publisher, date, url, note } = source;
  const published = isoDate(date);
  return node<SourceNode>({
    ...self,
    '@type': (kind && SOURCE_TYPES[kind]) ?? 'CreativeWork',
    name: title,
    description: joined([...(published ? [] : describeDate(date, locale)), note]),
    url: webLink(url),
    publisher: ids.of('actor', publisher),
    datePublished: published,
  });
}

/**
 * What is no person is an Organization, groups and states too: schema.org lets nothing else speak, and its
 * countries are places. Who may be either is a Thing.
 */
export function actorNode(actor: Actor, self: Reference, { set, ids, locale }: Context): ActorNode {
  const { name, kind, role, affiliation, alternateName, url, note } = actor;
  const common = { ...self, name, alternateName, url: webLink(url) };
  const belongsTo = ids.of('actor', affiliation);
  if (kind === 'person')
    return node<ActorNode>({
      ...common,
      '@type': 'Person',
      description: note,
      jobTitle: role,
      affiliation: belongsTo,
    });
  if (kind)
    return node<ActorNode>({
      ...common,
      '@type': 'Organization',
      description: joined([role, note]),
      memberOf: belongsTo,
    });
  const description = joined([describeRole(actor, set, locale), note]);
  return node<ActorNode>({ ...common, '@type': 'Thing', description });
}

export function placeNode(place: Place, self: Reference, { ids }: Context): PlaceNode {
  const { name, alternateName, latitude, longitude, within, note } = place;
  return node<PlaceNode>({
    ...self,
    '@type': 'Place',
    name,
    alternateName,
    description: note,
    geo:
      latitude === undefined || longitude === undefined
        ? undefined
        : { '@type': 'GeoCoordinates', latitude, longitude },
    containedInPlace: ids.of('place', within),
  });
}
