import type { ArticleFacts } from '../../src/facts/index.js';
import type { Schema } from '../../src/facts/schema/schema.js';

export const contexts: Record<string, (text: string) => string>;
export const active: Record<string, string[]>;
export const inert: string[];
export const corpus: readonly string[];
export function harmless(text: string): string;
export function filled(schema: Schema, text: string, link?: string): ArticleFacts;
export function misplaced(schema: Schema, text: string): ArticleFacts;
export function hostileDatasets(
  schema: Schema,
  texts?: readonly string[],
): Iterable<{ text: string; dataset: ArticleFacts; plain: ArticleFacts }>;
