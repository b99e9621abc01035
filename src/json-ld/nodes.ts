/**
 * The nodes of the graph, in schema.org's names. Types of our own, so that nobody has to install others;
 * `tests/types/json-ld.ts` holds them against those of schema-dts.
 */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

export type JsonLdNode =
  ArticleNode | FactNode | CorrectionNode | SourceNode | ActorNode | PlaceNode;

/** Each fact has one. */
export type FactNode = QuotationNode | ClaimNode | EventNode | ObservationNode;

/** A node by its id, which the graph holds. */
export interface Reference {
  readonly '@id': string;
}
export type References = readonly Reference[];

interface Node<Type extends string> extends Reference {
  readonly '@type': Type;
  readonly name?: string;
  /** In words: how firm it is, who says so, as of when, and what else is to be known. */
  readonly description?: string;
}

export interface ArticleNode extends Node<'Article'> {
  readonly headline?: string;
  readonly url?: string;
  readonly inLanguage?: string;
  readonly author?: References;
  readonly creditText?: string;
  readonly publisher?: Reference | { readonly '@type': 'Organization'; readonly name: string };
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly citation?: References;
  readonly hasPart?: References;
  readonly mentions?: References;
  readonly correction?: References;
}

export interface QuotationNode extends Node<'Quotation'> {
  readonly text?: string;
  /** The sense, where the words are not the speaker's. */
  readonly abstract?: string;
  readonly inLanguage?: string;
  readonly translationOfWork?: {
    readonly '@type': 'Quotation';
    readonly text: string;
    readonly inLanguage: string;
  };
  readonly spokenByCharacter?: Reference;
  readonly dateCreated?: string;
  readonly locationCreated?: Reference;
  readonly isBasedOn?: Reference;
  readonly isPartOf: Reference;
  readonly about?: References;
}

export interface ClaimNode extends Node<'Claim'> {
  readonly text: string;
  readonly inLanguage?: string;
  /** Who asserts or confirms it. */
  readonly author?: References;
  readonly appearance: References;
  readonly firstAppearance?: Reference;
  readonly temporalCoverage?: string;
  readonly contentLocation?: Reference;
  readonly about?: References;
}

export interface EventNode extends Node<'Event'> {
  readonly startDate?: string;
  readonly endDate?: string;
  readonly location?: Reference;
  readonly about?: References;
  readonly subjectOf: References;
}

export interface ObservationNode extends Node<'Observation'> {
  readonly variableMeasured: string;
  readonly value?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly unitText?: string;
  readonly observationDate?: string;
  readonly observationAbout?: References;
  readonly subjectOf: References;
}

export interface CorrectionNode extends Node<'CorrectionComment'> {
  readonly text: string;
  readonly datePublished?: string;
  readonly about: Reference;
}

export interface SourceNode extends Node<'Article' | 'CreativeWork' | 'Dataset' | 'Report'> {
  readonly url?: string;
  readonly publisher?: Reference;
  readonly datePublished?: string;
}

interface Named<Type extends string> extends Node<Type> {
  readonly name: string;
  readonly alternateName?: string;
  readonly url?: string;
}
interface PersonNode extends Named<'Person'> {
  readonly jobTitle?: string;
  readonly affiliation?: Reference;
}
interface OrganizationNode extends Named<'Organization'> {
  readonly memberOf?: Reference;
}
export type ActorNode = PersonNode | OrganizationNode | Named<'Thing'>;

export interface PlaceNode extends Named<'Place'> {
  readonly geo?: {
    readonly '@type': 'GeoCoordinates';
    readonly latitude: number;
    readonly longitude: number;
  };
  readonly containedInPlace?: Reference;
}
