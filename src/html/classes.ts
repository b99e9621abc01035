/** The names that a node has: of its parts, and for style sheets. */
import type { TreeNode } from './tree.js';

export function classesOf(node: TreeNode | undefined): readonly string[] {
  if (!node || typeof node === 'string') return [];
  return (node.attributes.class ?? '').split(' ').filter((name) => name !== '');
}

/** In plain HTML all have a prefix, since they stand among a page's own. */
export const prefixed = (name: string): string => `factbox-${name}`;
