/** Reads a value by its schema: a clean copy of what is right, a problem for what is not. */
import type { EntityKind, EntrySchema, Schema } from '../schema/schema.js';
import { shown, tell, type Path, type ProblemCode, type Subject } from './problems.js';

/** An id that refers to another entry. */
export interface Reference {
  readonly kind: EntityKind | 'any';
  readonly id: string;
  readonly path: Path;
}

/** What is being read, and what it was found to refer to. */
export interface Reading extends Subject {
  readonly references: Reference[];
}

export const LIST = 'a list in [square brackets]';
export const OBJECT = 'an object in {braces}';

/**
 * The copy holds the schema's fields and no others, and shares nothing with what was given. Of a
 * reading that broke it is not to be used.
 */
export function read(value: unknown, schema: Schema, path: Path, reading: Reading): unknown {
  const must = (be: string, code?: ProblemCode) => mustBe(be, value, path, reading, code);
  switch (schema.kind) {
    case 'text': {
      const { rule, refersTo } = schema;
      if (typeof value !== 'string') return must('text in quotation marks');
      if (!rule.test(value)) return must(rule.asks, rule.code);
      if (refersTo) reading.references.push({ kind: refersTo, id: value, path });
      return value;
    }
    case 'number': {
      const { least = -Infinity, most = Infinity } = schema;
      if (typeof value !== 'number' || !isFinite(value))
        return must('a number without quotation marks');
      return value >= least && value <= most ? value : must(`from ${least} to ${most}`);
    }
    case 'flag':
      return typeof value === 'boolean' ? value : must('true or false');
    case 'choice':
      return schema.of.includes(value as never) ? value : must(oneOf(schema.of));
    case 'list':
      if (!Array.isArray(value)) return must(LIST);
      return value.map((item, i) => read(item, schema.of, [...path, i], reading));
    case 'either':
      return read(value, typeof value === 'string' ? schema.text : schema.entry, path, reading);
    case 'variant': {
      if (!isObject(value)) return must(OBJECT);
      const { type } = value;
      const [, entry] = Object.entries(schema.of).find(([name]) => name === type) ?? [];
      return entry
        ? read(value, entry, path, reading)
        : mustBe(oneOf(Object.keys(schema.of)), type, [...path, 'type'], reading, 'unknown-type');
    }
    case 'entry':
      return isObject(value) ? readEntry(value, schema, path, reading) : must(OBJECT);
  }
}

function readEntry(value: Entries, { fields, rules }: EntrySchema, path: Path, reading: Reading) {
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    if (given !== undefined || !field.optional)
      copy[key] = read(given, field, [...path, key], reading);
  }
  tellUnknown(value, fields, path, reading);
  if (!reading.isBroken)
    for (const { test, asks } of rules)
      if (!test(copy as never)) tell(reading, 'wrong-type', path, `${asks}.`);
  return copy;
}

export function tellUnknown(value: Entries, fields: object, path: Path, reading: Reading): void {
  for (const key of Object.keys(value))
    if (!Object.hasOwn(fields, key))
      tell(
        reading,
        'unknown-field',
        [...path, key],
        'is not a field that factbox knows. Check its spelling, or take it out.',
      );
}

/** Says so, and that it is not; or that it is missing. @returns what a reader then makes of it: nothing. */
export function mustBe(
  asked: string,
  found: unknown,
  path: Path,
  reading: Reading,
  code: ProblemCode = 'wrong-type',
): unknown {
  if (found === undefined && code === 'wrong-type')
    tell(reading, 'missing-field', path, 'is missing. Add it.');
  else tell(reading, code, path, `must be ${asked}; it is ${shown(found)}.`);
  return undefined;
}

function oneOf(choices: readonly unknown[]): string {
  return `one of ${choices.map(shown).join(', ')}`;
}

export type Entries = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
