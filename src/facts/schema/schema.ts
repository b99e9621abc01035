/**
 * The few kinds of value that a dataset is made of. A schema is plain data: the types are inferred
 * from it, `parsing/read.ts` checks by it, `json-schema.ts` publishes it.
 */

import type { ProblemCode } from '../problem.js';

/** A demand beyond the kind of value. */
export interface Rule<T> {
  readonly test: (value: T) => boolean;
  /** What is wrong where the test fails. */
  readonly code: ProblemCode;
}

export type Schema =
  | TextSchema
  | {
      readonly kind: 'number';
      readonly least?: number | undefined;
      readonly most?: number | undefined;
    }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly of: readonly (string | number)[] }
  | { readonly kind: 'list'; readonly of: Schema }
  | { readonly kind: 'either'; readonly text: Schema; readonly entry: EntrySchema }
  | LocalizedSchema
  | { readonly kind: 'variant'; readonly of: Readonly<Record<string, EntrySchema>> }
  | EntrySchema;

export interface TextSchema {
  readonly kind: 'text';
  readonly rule: Rule<string>;
  /** What the text refers to by id, where it does. */
  readonly refersTo?: EntityKind | 'any';
}

/** A value, or one for each of several languages. */
export interface LocalizedSchema {
  readonly kind: 'localized';
  readonly of: Schema;
}

export interface EntrySchema {
  readonly kind: 'entry';
  readonly fields: Fields;
  /** The names of those that must be there. */
  readonly required: readonly string[];
  /** Over the entry as a whole, once its fields are right. */
  readonly rules: readonly Rule<never>[];
}

type Fields = Readonly<Record<string, Schema & { readonly optional?: true }>>;

/** What an id can name. */
export type EntityKind = 'source' | 'actor' | 'place' | 'fact';

declare const holds: unique symbol;
declare const refersTo: unique symbol;
export type RefersTo = typeof refersTo;

/** A schema, with the type of what it describes; of that there is nothing at run time. */
export type Of<T> = Schema & { readonly [holds]?: T };
export type OfEntry<T> = EntrySchema & { readonly [holds]?: T };
type Optional<T> = Of<T> & { readonly optional: true };

/** The type that a schema describes. */
export type TypeOf<S> = S extends { readonly [holds]?: infer T } ? T : never;

/**
 * The id of an entry of the same dataset. A plain string when a dataset comes from JSON;
 * `defineFacts` narrows it to the ids that exist.
 */
export type Ref<Kind extends EntityKind> = string & { readonly [refersTo]?: Kind };

/** By language tags, BCP 47. */
export type LanguageMap<T> = Readonly<Record<string, T>>;

export const textWith = (rule: Rule<string>): Of<string> => ({ kind: 'text', rule });
export const number = (least?: number, most?: number): Of<number> => ({
  kind: 'number',
  least,
  most,
});
export const flag: Of<boolean> = { kind: 'flag' };
export const choice = <const T extends string | number>(of: readonly T[]): Of<T> => ({
  kind: 'choice',
  of,
});
export const exactly = <const T extends string | number>(value: T): Of<T> => choice([value]);
export const list = <S extends Schema>(of: S): Of<readonly TypeOf<S>[]> => ({ kind: 'list', of });
export const either = <S extends Schema, E extends EntrySchema>(
  text: S,
  entry: E,
): Of<TypeOf<S> | TypeOf<E>> => ({ kind: 'either', text, entry });
export const localized = <S extends Schema>(of: S): Of<TypeOf<S> | LanguageMap<TypeOf<S>>> => ({
  kind: 'localized',
  of,
});
/** An entry whose `type` names which of these it is. */
export const variant = <V extends Readonly<Record<string, EntrySchema>>>(
  of: V,
): Of<TypeOf<V[keyof V]>> => ({ kind: 'variant', of });
export const optional = <S extends Schema>(schema: S): Optional<TypeOf<S>> =>
  ({ ...schema, optional: true }) as unknown as Optional<TypeOf<S>>;

type OptionalKeys<F> = {
  [K in keyof F]: F[K] extends { readonly optional: true } ? K : never;
}[keyof F];
/** Two mapped types over the fields themselves, so that their JSDoc shows wherever the type is used. */
type EntryOf<F extends Fields> = {
  readonly [K in keyof Omit<F, OptionalKeys<F>>]: TypeOf<F[K]>;
} & {
  readonly [K in keyof Pick<F, OptionalKeys<F>>]?: TypeOf<F[K]> | undefined;
} extends infer Entry
  ? { readonly [K in keyof Entry]: Entry[K] }
  : never;

export const entry = <F extends Fields>(
  fields: F,
  ...rules: readonly Rule<EntryOf<F>>[]
): OfEntry<EntryOf<F>> => ({
  kind: 'entry',
  fields,
  required: Object.keys(fields).filter((key) => !fields[key]?.optional),
  rules,
});
