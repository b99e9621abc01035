/**
 * Only for the build: an example for each field of the published schema, so that an editor's tool can offer one.
 * Its own where its JSDoc gives one, else made up from those of its parts.
 */

export type JsonSchema = Record<string, unknown>;

interface Node {
  readonly examples?: readonly unknown[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node & { examples?: unknown }>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Node>>;
}

/** Throws where a field has no example and none can be made up: its JSDoc wants an `@example`. */
export function withExamples(schema: JsonSchema): JsonSchema {
  const root = schema as Node;
  for (const [name, { properties = {} }] of Object.entries({ dataset: root, ...root.$defs }))
    for (const [field, node] of Object.entries(properties)) {
      const example = exampleOf(node, root);
      if (example === undefined)
        throw new Error(`“${field}” of “${name}” has no @example in its JSDoc.`);
      node.examples ??= [example];
    }
  return schema;
}

function exampleOf(node: Node, root: Node): unknown {
  if (node.examples) return node.examples[0];
  if (node.const !== undefined) return node.const;
  if (node.enum) return node.enum[0];
  if (node.$ref) {
    const definition = root.$defs?.[node.$ref.replace('#/$defs/', '')];
    return definition && exampleOf(definition, root);
  }
  if (node.type === 'boolean') return true;
  if (node.items) {
    const item = exampleOf(node.items, root);
    return item === undefined ? undefined : [item];
  }
  if (node.properties) return exampleOfEntry(node, root);
  return node.anyOf?.[0] && exampleOf(node.anyOf[0], root);
}

/** With the fields that must be there, and of several that would do the first. */
function exampleOfEntry({ properties = {}, required = [], anyOf }: Node, root: Node): unknown {
  const keys = [...required, ...(anyOf?.[0]?.required ?? [])];
  const fields = keys.map((key) => [key, exampleOf(properties[key] ?? {}, root)] as const);
  if (fields.some(([, example]) => example === undefined)) return undefined;
  // An entry without any such field is shown by its first.
  const [first] = Object.keys(properties);
  return Object.fromEntries(
    fields.length || !first ? fields : [[first, exampleOf(properties[first] ?? {}, root)]],
  );
}
