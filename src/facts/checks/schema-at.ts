/** The schema of a place in a dataset. */
import type { Path } from '../problem.js';
import { articleFactsSchema } from '../schema/article-facts.js';
import { isLanguageMap } from '../parsing/read.js';
import type { Schema } from '../schema/schema.js';
import { valueAt } from './place.js';

/** `undefined` where the path leads to nothing that the schema knows. */
export function schemaAt(dataset: unknown, path: Path): Schema | undefined {
  let schema: Schema | undefined = articleFactsSchema;
  for (const [i, key] of path.entries()) {
    const entry: Schema | undefined = entryOf(schema, valueAt(dataset, path.slice(0, i)));
    if (entry?.kind === 'localized') schema = entry.of;
    else if (entry?.kind === 'list' && typeof key === 'number') schema = entry.of;
    else if (entry?.kind === 'entry' && Object.hasOwn(entry.fields, key))
      schema = entry.fields[key];
    else return undefined;
  }
  return schema;
}

/** The names of the fields that an entry may have. */
export function fieldsAt(dataset: unknown, path: Path): readonly string[] {
  const schema = entryOf(schemaAt(dataset, path), valueAt(dataset, path));
  return schema?.kind === 'entry' ? Object.keys(schema.fields) : [];
}

/** Which of several schemas a value is held against. */
function entryOf(schema: Schema | undefined, value: unknown): Schema | undefined {
  if (schema?.kind === 'localized')
    return isLanguageMap(value, schema.of) ? schema : entryOf(schema.of, value);
  if (schema?.kind === 'either') return typeof value === 'string' ? schema.text : schema.entry;
  if (schema?.kind !== 'variant') return schema;
  const type = valueAt(value, ['type']);
  return typeof type === 'string' && Object.hasOwn(schema.of, type) ? schema.of[type] : undefined;
}
