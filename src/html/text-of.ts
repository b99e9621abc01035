/** The text of a tree. */
import type { TreeNode } from './tree.js';

export function textOf(nodes: readonly TreeNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}

/** Its first letter as a capital, if a letter begins it; a digit needs none. */
export function upperFirst(nodes: readonly TreeNode[], language: string): readonly TreeNode[] {
  const [first, ...rest] = nodes;
  if (first === undefined) return nodes;
  if (typeof first !== 'string') {
    // What holds no letter or digit leaves it to the next.
    return /[\p{L}\p{N}]/u.test(textOf([first]))
      ? [{ ...first, children: upperFirst(first.children, language) }, ...rest]
      : [first, ...upperFirst(rest, language)];
  }
  const start = /^[^\p{L}\p{N}]*\p{L}/u.exec(first)?.[0];
  if (start) return [start.toLocaleUpperCase(language) + first.slice(start.length), ...rest];
  return /[\p{L}\p{N}]/u.test(first) ? nodes : [first, ...upperFirst(rest, language)];
}
