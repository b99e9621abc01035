/** The text of a tree. */
import type { TreeNode } from './tree.js';

export function textOf(nodes: readonly TreeNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}

/**
 * Its first letter as a capital, as CSS's `::first-letter` makes it: punctuation may stand before it. A digit
 * needs none, and a name that is set apart from the sentence's direction stays as it is.
 */
export function upperFirst(nodes: readonly TreeNode[], language: string): readonly TreeNode[] {
  const [first, ...rest] = nodes;
  if (first === undefined) return nodes;
  if (!textOf([first]).trim()) return [first, ...upperFirst(rest, language)];
  if (typeof first !== 'string')
    return [{ ...first, children: upperFirst(first.children, language) }, ...rest];
  const start = /^\p{P}*\p{L}/u.exec(first)?.[0] ?? '';
  return [start.toLocaleUpperCase(language) + first.slice(start.length), ...rest];
}
