/** A template with its values as a tree: what Lit would draw, as data. */
import { nothing, type TemplateResult } from '../elements/shared/template.js';

export interface ElementNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TreeNode[];
}

/** A string is text: nothing in it is markup. */
export type TreeNode = string | ElementNode;

/** Text and attributes are cut where values belong. */
type Token =
  | { readonly type: 'text'; readonly parts: readonly string[] }
  | { readonly type: 'open'; readonly tag: string; readonly attributes: readonly Attribute[] }
  | { readonly type: 'close' };
type Attribute = readonly [name: string, parts: readonly string[]];

/** Stands where a value belongs: no template of ours holds it. */
const HOLE = '\0';
const MARKUP = /<\/[\w-]+\s*>|<([\w-]+)((?:[^>"]|"[^"]*")*?)(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s="]+)(?:="([^"]*)"|=(\S+))?/g;
/** What holds nothing and has no end tag. */
export const VOID = /^(?:br|hr|img|wbr)$/;

/** Each template is read once, as Lit does. */
const read = new WeakMap<TemplateStringsArray, readonly Token[]>();

export function treeOf(value: unknown): readonly TreeNode[] {
  if (Array.isArray(value)) return value.flatMap(treeOf);
  if (isTemplate(value)) return grow(value);
  const text = wordsOf(value);
  return text ? [text] : [];
}

/** Words and numbers are all that templates hold beside templates. */
function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value;
}

function grow({ strings, values }: TemplateResult): readonly TreeNode[] {
  const tokens = read.get(strings) ?? tokenize(strings);
  read.set(strings, tokens);
  const rest = values[Symbol.iterator]();
  const next = (): unknown => rest.next().value;
  const root: TreeNode[] = [];
  const open = [root];
  for (const token of tokens) {
    const at = open.at(-1) ?? root;
    if (token.type === 'close') {
      open.pop();
    } else if (token.type === 'text') {
      token.parts.forEach((part, i) => at.push(...(i ? treeOf(next()) : []), ...treeOf(part)));
    } else {
      const children: TreeNode[] = [];
      at.push({ tag: token.tag, attributes: attributesOf(token.attributes, next), children });
      open.push(children);
    }
  }
  return root;
}

/** Listeners and properties are a page's. An attribute goes with a value that is `nothing`. */
function attributesOf(
  attributes: readonly Attribute[],
  next: () => unknown,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.flatMap(([name, parts]) => {
      const values = parts.slice(1).map(next);
      if (/^[@.]/.test(name) || values.includes(nothing)) return [];
      const text = parts.map((part, i) => (i ? wordsOf(values[i - 1]) : '') + part).join('');
      return [[name, text]];
    }),
  );
}

function tokenize(strings: TemplateStringsArray): readonly Token[] {
  const cut = (text: string): readonly string[] => text.replace(/\s+/g, ' ').split(HOLE);
  return [...strings.join(HOLE).matchAll(MARKUP)].flatMap(
    ([markup, tag, attributes = '', closed]): readonly Token[] => {
      if (markup.startsWith('</')) return [{ type: 'close' }];
      if (!tag) return [{ type: 'text', parts: cut(markup) }];
      const named = [...attributes.matchAll(ATTRIBUTE)].map(
        ([, name = '', quoted, bare]): Attribute => [name, cut(quoted ?? bare ?? '')],
      );
      const open: Token = { type: 'open', tag, attributes: named };
      return closed || VOID.test(tag) ? [open, { type: 'close' }] : [open];
    },
  );
}
