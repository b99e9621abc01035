/** The graph is schema.org's: each type of node is held against the types of schema-dts. */
import type * as schema from 'schema-dts';
import type * as own from '../../src/json-ld/index.js';

type Conforms<Own extends Theirs, Theirs> = [Own, Theirs];

export type Nodes = [
  Conforms<own.ArticleNode, schema.Article>,
  Conforms<own.QuotationNode, schema.Quotation>,
  Conforms<own.ClaimNode, schema.Claim>,
  Conforms<own.EventNode, schema.Event>,
  Conforms<own.ObservationNode, schema.Observation>,
  Conforms<own.CorrectionNode, schema.CorrectionComment>,
  Conforms<own.SourceNode, schema.CreativeWork>,
  Conforms<own.ActorNode, schema.Thing>,
  Conforms<own.PlaceNode, schema.Place>,
  Conforms<own.JsonLdGraph, schema.Graph>,
];

/** Fields that schema.org does not have, which a wider type would let pass. */
type Unknown<Own, Theirs> = Own extends unknown
  ? Exclude<keyof Own, Theirs extends unknown ? keyof Theirs : never>
  : never;
type None<Fields extends never> = Fields;

export type Fields = [
  None<Unknown<own.ArticleNode, schema.ArticleLeaf>>,
  None<Unknown<own.QuotationNode, schema.QuotationLeaf>>,
  None<Unknown<own.ClaimNode, schema.ClaimLeaf>>,
  None<Unknown<own.EventNode, schema.EventLeaf>>,
  None<Unknown<own.ObservationNode, schema.ObservationLeaf>>,
  None<Unknown<own.CorrectionNode, schema.CorrectionCommentLeaf>>,
  None<Unknown<own.SourceNode, schema.CreativeWorkLeaf>>,
  None<Unknown<Extract<own.ActorNode, { '@type': 'Person' }>, schema.PersonLeaf>>,
  None<Unknown<Extract<own.ActorNode, { '@type': 'Organization' }>, schema.OrganizationLeaf>>,
  None<Unknown<Extract<own.ActorNode, { '@type': 'Thing' }>, schema.ThingLeaf>>,
  None<Unknown<own.PlaceNode, schema.PlaceLeaf>>,
];

// That the checks above check: schema.org has no such field, and no such value.
interface Wrong {
  readonly '@type': 'Claim';
  readonly deniedBy: string;
}
// @ts-expect-error no such field
export type NoField = None<Unknown<Wrong, schema.ClaimLeaf>>;
// @ts-expect-error a claim's author is no number
export type NoValue = Conforms<{ '@type': 'Claim'; author: 3 }, schema.Claim>;
