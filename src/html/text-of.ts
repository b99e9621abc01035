/** The text of a tree. */
import type { TreeNode } from './tree.js';

export function textOf(nodes: readonly TreeNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}
