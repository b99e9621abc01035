/** Reads a value by its schema: a clean copy of what is right, a fault for what is not. */
import type { EntityKind, EntrySchema, Schema } from '../schema/schema.js';

export type Path = readonly (string | number)[];

/** Something that a value is not. Its sentence is made by `explain.ts`. */
export interface Fault {
  readonly path: Path;
  /** "must be true or false" */
  readonly asks: string;
  readonly found: unknown;
}

/** An id that refers to another entry. */
export interface Reference {
  readonly kind: EntityKind | 'any';
  readonly id: string;
  readonly path: Path;
}

/** What came up while reading one entry. */
export interface Reading {
  readonly faults: Fault[];
  readonly references: Reference[];
  /** Paths of fields that the schema does not know. */
  readonly unknown: Path[];
}

/**
 * The copy holds the schema's fields and no others, and shares nothing with what was given. Where
 * `faults` grew, it is not to be used.
 */
export function read(value: unknown, schema: Schema, path: Path, reading: Reading): unknown {
  const fault = (asks: string) => void reading.faults.push({ path, asks, found: value });
  switch (schema.kind) {
    case 'text':
      if (typeof value !== 'string') return fault('must be text in quotation marks');
      if (!schema.rule.test(value)) return fault(schema.rule.asks);
      if (schema.refersTo) reading.references.push({ kind: schema.refersTo, id: value, path });
      return value;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value))
        return fault('must be a number without quotation marks');
      if (schema.least !== undefined && schema.most !== undefined)
        if (value < schema.least || value > schema.most)
          return fault(`must be from ${schema.least} to ${schema.most}`);
      return value;
    case 'flag':
      return typeof value === 'boolean' ? value : fault('must be true or false');
    case 'exactly':
      return value === schema.value ? value : fault(`must be “${schema.value}”`);
    case 'choice':
      return schema.of.includes(value as string) ? value : fault(oneOf(schema.of));
    case 'list':
      if (!Array.isArray(value)) return fault('must be a list in [square brackets]');
      return value.map((item, i) => read(item, schema.of, [...path, i], reading));
    case 'either':
      return read(value, typeof value === 'string' ? schema.text : schema.entry, path, reading);
    case 'variant': {
      if (!isObject(value)) return fault('must be an object in {braces}');
      const { type } = value;
      if (typeof type === 'string' && Object.hasOwn(schema.of, type))
        return read(value, schema.of[type]!, path, reading);
      reading.faults.push({
        path: [...path, 'type'],
        asks: oneOf(Object.keys(schema.of)),
        found: type,
      });
      return undefined;
    }
    case 'entry':
      return isObject(value)
        ? readEntry(value, schema, path, reading)
        : fault('must be an object in {braces}');
  }
}

function readEntry(value: Entries, { fields, rules }: EntrySchema, path: Path, reading: Reading) {
  const before = reading.faults.length;
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    if (given === undefined && field.optional) continue;
    copy[key] = read(given, field, [...path, key], reading);
  }
  for (const key of Object.keys(value))
    if (!Object.hasOwn(fields, key)) reading.unknown.push([...path, key]);
  if (reading.faults.length === before)
    for (const { test, asks } of rules)
      if (!test(copy as never)) reading.faults.push({ path, asks, found: value });
  return copy;
}

function oneOf(choices: readonly string[]): string {
  return `must be one of ${choices.map((one) => `“${one}”`).join(', ')}`;
}

export type Entries = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
