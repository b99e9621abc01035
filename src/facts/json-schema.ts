/**
 * Only for the build: the dataset's schema as JSON Schema. The shape comes from the runtime schema,
 * the descriptions and examples from the JSDoc of `schema/*.ts`, so that an editor's tool, the
 * compiler's hover text and the check all say the same. Nothing that a page loads imports it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { withExamples, type JsonSchema } from './json-schema-examples.js';
import { EDTF } from './dates/parse-date.js';
import { articleFactsSchema, articleSchema, factSchema } from './schema/article-facts.js';
import { actorSchema, placeSchema, sourceSchema } from './schema/entities.js';
import { change, former } from './schema/changes.js';
import { claimSchema, eventSchema, figureSchema, original, quoteSchema } from './schema/facts.js';
import { formerValue, unit, unitForms } from './schema/numbers.js';
import { anchor, attribution, date, rules, text, writtenDate } from './schema/parts.js';
import type { EntityKind, Rule, Schema } from './schema/schema.js';

/** The definitions by the names that they have in the schema's modules, less "Schema". */
const DEFINITIONS: Readonly<Record<string, Schema>> = {
  article: articleSchema,
  source: sourceSchema,
  actor: actorSchema,
  place: placeSchema,
  fact: factSchema,
  quote: quoteSchema,
  figure: figureSchema,
  event: eventSchema,
  claim: claimSchema,
  attribution,
  anchor,
  date,
  writtenDate,
  original,
  text,
  unit,
  unitForms,
  change,
  former,
  formerValue,
};

/**
 * The grammar of a date or an interval. That a day is one of its month's, and which of two dates is earlier,
 * no pattern says.
 */
const MOMENT = EDTF.source.slice(1, -1);
const EDTF_PATTERN = `^(?:${MOMENT}|${MOMENT}/(?:${MOMENT}|\\.\\.)?|(?:\\.\\.)?/${MOMENT})$`;

/** ECMA-402 sanctions these by themselves and as one per another. */
const SIMPLE_UNIT = `(${Intl.supportedValuesOf('unit').join('|')})`;

/** An id of each kind, as an example. */
const REFERENCES: Readonly<Record<EntityKind | 'any', string>> = {
  source: 'briefing',
  actor: 'kirby',
  place: 'vladivostok',
  fact: 'troops-deployed',
  any: 'kursk',
};

/** What the rules of texts ask, as far as JSON Schema can say it. */
const TEXTS = new Map<Rule<string>, JsonSchema>([
  [rules.id, { pattern: '^[^\\s,]+$', examples: ['troops-tracked'] }],
  [rules.text, { pattern: '\\S' }],
  [
    rules.link,
    {
      format: 'uri',
      pattern: '^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)',
      examples: ['https://www.example.org/report'],
    },
  ],
  [rules.language, { pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', examples: ['en'] }],
  [rules.currency, { pattern: '^[A-Z]{3}$' }],
  [rules.measure, { pattern: `^${SIMPLE_UNIT}(-per-${SIMPLE_UNIT})?$` }],
  [rules.timeZone, { pattern: '^[A-Za-z0-9_+/-]+$' }],
  [rules.date, { pattern: EDTF_PATTERN, examples: ['2024-10-23'] }],
]);

const HAS_NUMBER: JsonSchema = {
  anyOf: [{ required: ['value'] }, { required: ['minValue'] }, { required: ['maxValue'] }],
};

/** What the rules of entries ask. Which of two numbers is larger JSON Schema cannot say. */
const ENTRIES = new Map<Schema, JsonSchema>([
  [
    attribution,
    {
      anyOf: [
        { required: ['actor'] },
        { required: ['source'] },
        { required: ['via'], properties: { via: { type: 'array', minItems: 1 } } },
      ],
    },
  ],
  [figureSchema, HAS_NUMBER],
  [formerValue, HAS_NUMBER],
  [
    unitForms,
    { anyOf: [{ required: ['other'] }, { required: ['currency'] }, { required: ['measure'] }] },
  ],
]);

/** @param sources the folder of the schema's modules. */
export function factsJsonSchema(sources = 'src/facts/schema'): JsonSchema {
  const docs = readDocs(sources);
  const definitions = Object.entries(DEFINITIONS).map(([name, schema]) => [
    name,
    describe(convert(schema, schema), docs.get(name)),
  ]);
  return withExamples({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'factbox: the facts of an article',
    ...describe(convert(articleFactsSchema, articleFactsSchema), docs.get('articleFacts')),
    $defs: Object.fromEntries(definitions) as unknown,
  });
}

/** @param top the schema that is being defined; any other that has a name is referred to by it. */
function convert(schema: Schema, top?: Schema): JsonSchema {
  // `optional` copies a schema: what it holds is still the same.
  const inside = (one: Schema) =>
    'fields' in one ? one.fields : 'of' in one ? one.of : 'entry' in one ? one.entry : one;
  const named = Object.entries(DEFINITIONS).find(
    ([, one]) => one.kind === schema.kind && inside(one) === inside(schema),
  );
  if (named && schema !== top) return { $ref: `#/$defs/${named[0]}` };
  switch (schema.kind) {
    case 'text': {
      const { rule, refersTo } = schema;
      const examples = refersTo && { examples: [REFERENCES[refersTo]] };
      return { type: 'string', ...TEXTS.get(rule), ...examples };
    }
    case 'number':
      return {
        type: 'number',
        ...(schema.least !== undefined && { minimum: schema.least, maximum: schema.most }),
      };
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return schema.of.length > 1 ? { enum: schema.of } : { const: schema.of[0] };
    case 'list':
      return { type: 'array', items: convert(schema.of) };
    case 'localized': {
      const one = convert(schema.of);
      const fields = schema.of.kind === 'either' ? Object.keys(schema.of.entry.fields) : [];
      const tag = { ...TEXTS.get(rules.language), ...(fields.length && { not: { enum: fields } }) };
      const map = {
        type: 'object',
        minProperties: 1,
        propertyNames: tag,
        additionalProperties: one,
      };
      return { anyOf: [one, map] };
    }
    case 'either':
      return { anyOf: [convert(schema.text), convert(schema.entry)] };
    case 'variant':
      return { anyOf: Object.values(schema.of).map((one) => convert(one)) };
    case 'entry': {
      const fields = Object.entries(schema.fields);
      return {
        type: 'object',
        properties: Object.fromEntries(fields.map(([key, field]) => [key, convert(field)])),
        required: fields.filter(([, { optional }]) => !optional).map(([key]) => key),
        ...ENTRIES.get(schema),
      };
    }
  }
}

/** What the JSDoc of a definition says of it and of its fields. */
interface Docs {
  readonly own: Doc | undefined;
  readonly fields: ReadonlyMap<string, Doc>;
}
interface Doc {
  readonly description: string;
  readonly examples?: readonly unknown[];
}

function describe(schema: JsonSchema, docs: Docs | undefined): JsonSchema {
  for (const [field, value] of Object.entries(schema.properties ?? {})) {
    const doc = docs?.fields.get(field);
    if (!doc) throw new Error(`The field “${field}” has no JSDoc to describe it.`);
    Object.assign(value as JsonSchema, doc);
  }
  return { ...docs?.own, ...schema };
}

function readDocs(folder: string): ReadonlyMap<string, Docs> {
  const found = new Map<string, Docs>();
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  // Twice: what a definition spreads into itself may stand in a file that comes later.
  for (const name of [...files, ...files]) {
    const text = readFileSync(join(folder, name), 'utf8');
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    for (const statement of file.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name: id, initializer } of statement.declarationList.declarations) {
        const fields = new Map<string, Doc>();
        if (initializer) collectFields(initializer, fields, found);
        found.set(id.getText().replace(/Schema$/, ''), { own: docOf(statement), fields });
      }
    }
  }
  return found;
}

/** The documented fields of every object literal below; a spread brings those of its definition. */
function collectFields(node: ts.Node, fields: Map<string, Doc>, known: ReadonlyMap<string, Docs>) {
  if (ts.isSpreadAssignment(node))
    known.get(node.expression.getText())?.fields.forEach((doc, field) => fields.set(field, doc));
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const doc = docOf(node);
    if (doc) fields.set(node.name.getText(), doc);
  }
  node.forEachChild((child) => {
    collectFields(child, fields, known);
  });
}

function docOf(node: ts.Node): Doc | undefined {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const comment = comments.at(-1);
  const description = ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' ').trim();
  if (!comment || !description) return undefined;
  const examples = (comment.tags ?? [])
    .filter((tag) => tag.tagName.text === 'example')
    .map((tag) => JSON.parse(ts.getTextOfJSDocComment(tag.comment) ?? 'null') as unknown);
  return { description, ...(examples.length > 0 && { examples }) };
}
