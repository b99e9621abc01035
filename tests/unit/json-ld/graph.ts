/** Graphs for the tests, and how they are looked into. */
import { expect } from '@open-wc/testing';
import { parseFacts } from '../../../src/facts/index.js';
import { toJsonLd, type JsonLdNode, type JsonLdOptions } from '../../../src/json-ld/index.js';

export type Entries = Readonly<Record<string, unknown>>;

const FLOOD = {
  factbox: 1,
  language: 'en-GB',
  article: { title: 'The flood at Arl' },
  actors: [
    { id: 'mayor', name: 'Ada Reed', kind: 'person', role: 'mayor', affiliation: 'town' },
    { id: 'town', name: 'Town of Arl', kind: 'organization' },
    { id: 'dam-board', name: 'Dam Board', kind: 'organization' },
    { id: 'someone', name: 'Someone' },
  ],
  places: [
    { id: 'arl', name: 'Arl', latitude: 51.5, longitude: -2.25, within: 'vale' },
    { id: 'vale', name: 'The Vale', latitude: 51 },
  ],
  sources: [
    { id: 'log', title: 'Log of the dam', kind: 'dataset', date: '2023-05-02' },
    { id: 'speech', title: 'Speech in the market', kind: 'speech', date: '2023-05-04' },
  ],
};

/** A graph of these facts, and of what else a test gives, without its address. */
export function graphOf(
  facts: readonly Entries[],
  more: Entries = {},
  options?: JsonLdOptions,
): ReadonlyMap<string, Entries> {
  const set = parseFacts({ ...FLOOD, ...more, facts });
  const errors = set.problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message)).to.deep.equal([]);
  return byId(toJsonLd(set, options)['@graph']);
}

export function byId(nodes: readonly JsonLdNode[]): ReadonlyMap<string, Entries> {
  const entries = nodes.map((node) => [node['@id'], node as unknown as Entries] as const);
  const map = new Map(entries);
  expect(map.size, 'each id once').to.equal(nodes.length);
  return map;
}

/** The node of the one fact of a dataset. */
export function nodeOf(fact: Entries, more?: Entries, options?: JsonLdOptions): Entries {
  return graphOf([{ id: 'f', ...fact }], more, options).get('#fact-f')!;
}

/** Each "@id" that a node names, but for its own. */
export function referencesIn(value: unknown, isNode = true): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => referencesIn(one, false));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '@id' ? (isNode ? [] : [String(inner)]) : referencesIn(inner, false),
  );
}

/** With spaces of one kind. */
export function plain(text: unknown): string {
  return String(text).replaceAll('\u00a0', ' ');
}
