/** The dataset's types, all read off the schema. */
import type { actorSchema, placeSchema, sourceSchema } from './entities.js';
import type { articleFactsSchema, articleSchema } from './article-facts.js';
import type { anchor, attribution, bases, date, hedges, stances } from './parts.js';
import type { TypeOf } from './schema.js';
import type { change, changeKinds, former } from './changes.js';
import type {
  claimSchema,
  eventSchema,
  figureSchema,
  quoteSchema,
  statuses,
  wordings,
} from './facts.js';
import type { formerValue, qualifiers, unit } from './numbers.js';

export type { EntityKind, LanguageMap, Ref } from './schema.js';

/** A dataset as it is given: any of its texts may be a language map. */
export type ArticleFacts = TypeOf<typeof articleFactsSchema>;

/** An entry of one of its lists, as it is given. */
export type Given<List extends 'sources' | 'actors' | 'places' | 'facts'> = NonNullable<
  ArticleFacts[List]
>[number];

/** What a fact set gives back of it: each text in one language. */
export type InOneLanguage<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Entry)[]
    ? readonly InOneLanguage<Entry>[]
    : string extends keyof T
      ? never
      : { readonly [Field in keyof T]: InOneLanguage<T[Field]> };
type Told<S> = InOneLanguage<TypeOf<S>>;

export type Source = Told<typeof sourceSchema>;
export type Actor = Told<typeof actorSchema>;
export type Place = Told<typeof placeSchema>;
export type Entity = Source | Actor | Place;

export type QuoteFact = Told<typeof quoteSchema>;
export type FigureFact = Told<typeof figureSchema>;
export type EventFact = Told<typeof eventSchema>;
export type ClaimFact = Told<typeof claimSchema>;
export type Fact = QuoteFact | FigureFact | EventFact | ClaimFact;
export type FactType = Fact['type'];
export type FactOf<Type extends FactType> = Extract<Fact, { type: Type }>;

export type Article = Told<typeof articleSchema>;

export type Attribution = Told<typeof attribution>;
export type Anchor = Told<typeof anchor>;
export type DateValue = Told<typeof date>;
export type Unit = Told<typeof unit>;
export type Change = Told<typeof change>;
export type ChangeKind = (typeof changeKinds)[number];
export type Former = Told<typeof former>;
export type FormerValue = Told<typeof formerValue>;
export type Stance = (typeof stances)[number];
export type Basis = (typeof bases)[number];
export type Hedge = (typeof hedges)[number];
export type Wording = (typeof wordings)[number];
export type Qualifier = (typeof qualifiers)[number];
export type Status = (typeof statuses)[number];
