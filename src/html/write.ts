/** A tree as HTML: the one place where text becomes markup. */
import { VOID, type TreeNode } from './tree.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Holds in text and in quoted attributes alike. What HTML has no place for, half characters and NUL, is replaced. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`\0]|\p{Surrogate}/gu, (character) => ENTITIES[character] ?? '\ufffd');
}

/** Tags and the names of attributes are our templates' own; all else is escaped. */
export function write(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      const start = startTag(node.tag, node.attributes);
      return VOID.test(node.tag) ? start : `${start}${write(node.children)}</${node.tag}>`;
    })
    .join('');
}

/** What it is named by is our own; the values may be anybody's. */
export function startTag(tag: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${tag}${written.join('')}>`;
}
