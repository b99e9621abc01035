/** A dataset as a TypeScript module, its references checked by the compiler. */
import type { EntityKind, RefersTo } from './schema/schema.js';
import type { ArticleFacts, Given } from './schema/types.js';

/** The ids that a dataset defines, by kind. */
interface IdsOf<Dataset> {
  source: IdsIn<Dataset, 'sources'>;
  actor: IdsIn<Dataset, 'actors'>;
  place: IdsIn<Dataset, 'places'>;
  fact: IdsIn<Dataset, 'facts'>;
}
type IdsIn<Dataset, List extends string> =
  Dataset extends Readonly<Record<List, readonly { readonly id: infer Id }[]>> ? Id : never;

declare const known: unique symbol;

/**
 * What a wrong reference is asked to be, which no string is: the compiler's message then names the
 * ids that there are, at the reference itself. (Asked for those ids alone, it would find the whole
 * fact impossible and call each of its fields wrong.)
 */
export interface NoSuchId<Known> {
  readonly [known]: Known;
}

/** `T`, with each reference narrowed to the ids that exist. */
type Narrowed<T, Ids extends Record<EntityKind, unknown>> = T extends string | undefined
  ? RefersTo extends keyof T
    ? T extends Readonly<Partial<Record<RefersTo, infer Kind>>>
      ? Ids[Extract<Kind, EntityKind>] | NoSuchId<Ids[Extract<Kind, EntityKind>]>
      : never
    : T
  : T extends number | boolean
    ? T
    : { [K in keyof T]: Narrowed<T[K], Ids> };

type Checked<Dataset extends ArticleFacts, Ids extends Record<EntityKind, unknown>> = Narrowed<
  Omit<ArticleFacts, 'facts'>,
  Ids
> & { readonly facts: CheckedFacts<Dataset['facts'], Ids> };

/** Each fact held against the schema of its own type, so that an error points at the one field. */
type CheckedFacts<
  Facts extends readonly Given<'facts'>[],
  Ids extends Record<EntityKind, unknown>,
> = {
  readonly [I in keyof Facts]: Narrowed<Extract<Given<'facts'>, { type: Facts[I]['type'] }>, Ids>;
};

/**
 * Gives a dataset its type. A reference to an id that the dataset does not define is a compile
 * error at that reference; so is an unknown type of fact or a missing field. At run time it
 * returns what it was given: `parseFacts` does the checking there.
 *
 * @example
 * export default defineFacts({
 *   factbox: 1,
 *   language: 'en',
 *   article: { title: 'Troops' },
 *   actors: [{ id: 'kirby', name: 'John F. Kirby' }],
 *   facts: [{ id: 'tracked', type: 'figure', label: 'tracked', value: 3000, unit: 'troops',
 *     attributions: [{ actor: 'kirby' }] }],
 * });
 */
export function defineFacts<const Dataset extends ArticleFacts>(
  dataset: Dataset & Checked<Dataset, IdsOf<Dataset>>,
): Dataset {
  return dataset;
}
