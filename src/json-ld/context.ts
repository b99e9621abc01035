/** What every node is made with. */
import type { FactSet } from '../facts/index.js';
import type { Locale } from '../locales/locale.js';
import type { NodeIds } from './node-ids.js';

export interface Context {
  readonly set: FactSet;
  readonly locale: Locale;
  readonly ids: NodeIds;
}

/** BCP 47, of a text; nothing where the dataset does not say. */
export function tagOf(set: FactSet, text: string): string | undefined {
  const language = set.languageOf(text);
  return language === 'und' ? undefined : language;
}

/** Nodes do without them. */
const OPTIONAL: readonly string[] = [
  'date',
  'asOf',
  'place',
  'value',
  'minValue',
  'maxValue',
  'published',
  'updated',
  'url',
  'publisher',
  'authors',
];

/**
 * Without what whoever made the dataset only inferred: a date or a number alone cannot say that it is. The
 * description says both.
 */
export function stated<T extends { readonly inferred?: readonly string[] | undefined }>(
  entry: T,
): T {
  const isStated = (field: string) =>
    !(OPTIONAL.includes(field) && entry.inferred?.includes(field));
  return Object.fromEntries(Object.entries(entry).filter(([field]) => isStated(field))) as T;
}
