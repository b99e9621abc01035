import type { Arbitrary } from 'fast-check';
import type { ArticleFacts } from '../../src/facts/index.js';
import type { Schema } from '../../src/facts/schema/schema.js';

export function datasetsOf(schema: Schema, rules: object): Arbitrary<ArticleFacts>;
export function spoiltOf(
  datasets: Arbitrary<ArticleFacts>,
): Arbitrary<Partial<Record<keyof ArticleFacts, unknown>>>;
export function placesIn(value: unknown): string[][];
export function replaced<Value>(value: Value, path: readonly string[], put: unknown): Value;
