/** A JSON text with the places of all it holds: the lines and columns that an editor's tool shows. */
import { parse, type AnyNode, type MemberNode } from '@humanwhocodes/momoa';
import { keysOf, pointerTo, type Path } from '../problem.js';

export interface TextPosition {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

export interface JsonTree {
  /** Where the text ceases to be JSON; `undefined` where all of it is. */
  readonly error: TextPosition | undefined;
  /** Nothing where the text is no JSON. */
  readonly body: AnyNode | undefined;
}

/** In characters. Beyond it nobody looks for a line by eye, and finding it would keep a page waiting. */
const LONGEST = 1_000_000;

export function treeOf(text: string): JsonTree {
  const nothing = { error: undefined, body: undefined };
  if (text.length > LONGEST) return nothing;
  const stray = strayBreak(text);
  if (stray) return { error: stray, body: undefined };
  try {
    return { error: undefined, body: parse(text).body };
  } catch (error) {
    // Without a place it is nested beyond all sense.
    const { line, column } = Object(error) as Partial<TextPosition>;
    return line && column ? { error: { line, column }, body: undefined } : nothing;
  }
}

/** A line break or tab as it stands within a string, which JSON wants written as an escape. */
function strayBreak(text: string): TextPosition | undefined {
  for (const { index, 0: string } of text.matchAll(/"(?:[^"\\]|\\.)*"/gs)) {
    const at = string.split('').findIndex((sign) => sign < ' ');
    if (at < 0) continue;
    const lines = text.slice(0, index + at).split(/\r\n?|\n/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }
  return undefined;
}

/** The name of a field where the pointer leads to one; the last that is there where it leads on into nothing. */
export function positionOf({ body, error }: JsonTree, pointer: string): TextPosition | undefined {
  let value = body;
  let at = body?.loc.start ?? error;
  for (const key of keysOf(pointer)) {
    const found =
      value?.type === 'Object'
        ? value.members.findLast((member) => nameOf(member) === key)
        : value?.type === 'Array'
          ? value.elements[Number(key)]
          : undefined;
    if (!found) break;
    at = found.loc.start;
    value = found.value;
  }
  return at && { line: at.line, column: at.column };
}

/** No dataset is nested deeper; what is would only exhaust the stack. */
const DEEPEST = 20;

/** The fields that are given twice in one entry: all but the last are lost without a word. */
export function* duplicateKeys(
  value: AnyNode | undefined,
  path: Path = [],
): Generator<TextPosition & { readonly path: string }> {
  if (path.length > DEEPEST) return;
  if (value?.type === 'Array')
    for (const [i, element] of value.elements.entries())
      yield* duplicateKeys(element.value, [...path, i]);
  if (value?.type !== 'Object') return;
  const names = new Set<string>();
  for (const member of value.members) {
    const name = nameOf(member);
    const { line, column } = member.loc.start;
    if (names.has(name)) yield { path: pointerTo([...path, name]), line, column };
    names.add(name);
    yield* duplicateKeys(member.value, [...path, name]);
  }
}

function nameOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}
