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

export type { EntityKind, Ref } from './schema.js';

export type Source = TypeOf<typeof sourceSchema>;
export type Actor = TypeOf<typeof actorSchema>;
export type Place = TypeOf<typeof placeSchema>;
export type Entity = Source | Actor | Place;

export type QuoteFact = TypeOf<typeof quoteSchema>;
export type FigureFact = TypeOf<typeof figureSchema>;
export type EventFact = TypeOf<typeof eventSchema>;
export type ClaimFact = TypeOf<typeof claimSchema>;
export type Fact = QuoteFact | FigureFact | EventFact | ClaimFact;
export type FactType = Fact['type'];
export type FactOf<Type extends FactType> = Extract<Fact, { type: Type }>;

export type Article = TypeOf<typeof articleSchema>;
export type ArticleFacts = TypeOf<typeof articleFactsSchema>;

export type Attribution = TypeOf<typeof attribution>;
export type Anchor = TypeOf<typeof anchor>;
export type DateValue = TypeOf<typeof date>;
export type Unit = TypeOf<typeof unit>;
export type Change = TypeOf<typeof change>;
export type ChangeKind = (typeof changeKinds)[number];
export type Former = TypeOf<typeof former>;
export type FormerValue = TypeOf<typeof formerValue>;
export type Stance = (typeof stances)[number];
export type Basis = (typeof bases)[number];
export type Hedge = (typeof hedges)[number];
export type Wording = (typeof wordings)[number];
export type Qualifier = (typeof qualifiers)[number];
export type Status = (typeof statuses)[number];
