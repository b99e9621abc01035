/** Reads a value by its schema: a clean copy of what is right, a problem for what is not. */
import { withZone } from '../dates/time-zone.js';
import { rules } from '../schema/parts.js';
import type { EntrySchema, Schema } from '../schema/schema.js';
import type { Path } from '../problem.js';
import { refuse, tell, type Reading, type Reference } from './reading.js';

/**
 * The copy holds the schema's fields and no others, and shares nothing with what was given. Of a
 * reading that broke it is not to be used.
 */
export function read(value: unknown, schema: Schema, reading: Reading): unknown {
  if (value === undefined) return refuse(reading, 'missing-field');
  switch (schema.kind) {
    case 'text': {
      const { rule, refersTo } = schema;
      if (typeof value !== 'string') return refuse(reading, 'wrong-type');
      if (!rule.test(value)) {
        if (rule !== rules.link) return refuse(reading, rule.code);
        // A name without its link says as much.
        tell(reading, rule.code, 'warning');
        return undefined;
      }
      if (refersTo) note(refersTo, value, reading);
      return rule === rules.date && reading.timeZone ? withZone(value, reading.timeZone) : value;
    }
    case 'number': {
      const { least = -Infinity, most = Infinity } = schema;
      if (typeof value !== 'number' || !isFinite(value)) return refuse(reading, 'wrong-type');
      return value >= least && value <= most ? value : refuse(reading, 'out-of-range');
    }
    case 'flag':
      return typeof value === 'boolean' ? value : refuse(reading, 'wrong-type');
    case 'choice':
      return schema.of.includes(value as never) ? value : refuse(reading, 'unknown-choice');
    case 'list':
      if (!Array.isArray(value)) return refuse(reading, 'wrong-type');
      return readList(value, schema.of, reading);
    case 'localized':
      return isLanguageMap(value, schema.of)
        ? readLanguages(value, schema.of, reading)
        : read(value, schema.of, reading);
    case 'either':
      return read(value, typeof value === 'string' ? schema.text : schema.entry, reading);
    case 'variant': {
      if (!isObject(value)) return refuse(reading, 'wrong-type');
      const { type } = value;
      const entry =
        typeof type === 'string' && Object.hasOwn(schema.of, type) ? schema.of[type] : undefined;
      if (entry) return read(value, entry, reading);
      return refuse(reading, type === undefined ? 'missing-field' : 'unknown-type', [
        ...reading.at,
        'type',
      ]);
    }
    case 'entry':
      return isObject(value) ? readEntry(value, schema, reading) : refuse(reading, 'wrong-type');
  }
}

/** What stands at a key of what is being read. */
export function readAt(
  key: string | number,
  value: unknown,
  schema: Schema,
  reading: Reading,
): unknown {
  reading.at.push(key);
  const copy = read(value, schema, reading);
  reading.at.pop();
  return copy;
}

/** A path for each would take longer than all the rest. */
const NOWHERE: Path = [];

function note(kind: Reference['kind'], id: string, { references, at, isTracing }: Reading): void {
  references.push({ kind, id, path: isTracing ? [...at] : NOWHERE });
}

function readList(value: readonly unknown[], of: Schema, reading: Reading) {
  const copy = reading.isOurs ? (value as unknown[]) : [...value];
  for (let i = 0; i < copy.length; i += 1) copy[i] = readAt(i, copy[i], of, reading);
  return copy;
}

/** Neither a text nor an object with a field of what it might be in one language. */
export function isLanguageMap(value: unknown, of: Schema): value is Entries {
  const fields = of.kind === 'either' ? of.entry.fields : {};
  return isObject(value) && !Object.keys(value).some((key) => Object.hasOwn(fields, key));
}

/** All are read, though a page may show but one: what is wrong should not wait for its reader. */
function readLanguages(value: Entries, of: Schema, reading: Reading) {
  const copy: Record<string, unknown> = {};
  const tags = Object.keys(value);
  if (!tags.length) return refuse(reading, 'empty-text');
  for (const tag of tags) {
    if (rules.language.test(tag)) copy[tag] = readAt(tag, value[tag], of, reading);
    else refuse(reading, 'not-a-language', [...reading.at, tag]);
  }
  reading.maps.add(copy);
  return copy;
}

/** By the keys that are given: of all that an entry may have, most have few. */
function readEntry(value: Entries, schema: EntrySchema, reading: Reading) {
  const { fields, required, rules } = schema;
  const copy = (reading.isOurs ? value : { ...value }) as Record<string, unknown>;
  for (const key of required)
    if (!Object.hasOwn(copy, key) || copy[key] === undefined)
      refuse(reading, 'missing-field', [...reading.at, key]);
  for (const key of Object.keys(copy)) {
    reading.fields += 1;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) tell(reading, 'unknown-field', 'warning', [...reading.at, key]);
    const given = copy[key];
    const kept = field && given !== undefined ? readAt(key, given, field, reading) : undefined;
    if (kept === undefined) Reflect.deleteProperty(copy, key);
    else if (kept !== given) copy[key] = kept;
  }
  // What one of them asks is asked of fields that are right.
  if (!reading.isBroken)
    for (const { test, code } of rules) if (!test(copy as never)) refuse(reading, code);
  return copy;
}

export type Entries = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
