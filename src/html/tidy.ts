/** Plain HTML without the templates' white space, and with what a style sheet would else have to do. */
import { classesOf, prefixed } from './classes.js';
import type { PlainContext } from './plain.js';
import { textOf } from './text-of.js';
import type { ElementNode, TreeNode } from './tree.js';

/** A title stands out without any style, too; of a number and its label the number does by itself. */
export function emphasized(node: ElementNode, children: readonly TreeNode[]): readonly TreeNode[] {
  const hasNumber = children.some((child) => typeof child !== 'string' && child.tag === 'b');
  return node.attributes.part === 'title' && !hasNumber
    ? [{ tag: 'strong', attributes: {}, children }]
    : children;
}

export function tidied(
  node: ElementNode,
  tag: string,
  children: readonly TreeNode[],
  { locale, isInline }: PlainContext,
): readonly TreeNode[] {
  const names = classesOf(node);
  const isDate =
    /^h\d$/.test(tag) && !children.some((child) => classesOf(child).includes(prefixed('quantity')));
  // A line begins with a capital.
  if (isDate || tag === 'b' || (names.includes('told') && !isInline))
    return upperFirst(trimmed(children), locale.tag);
  if (/^h\d$/.test(tag)) {
    // A big number and its label are two lines.
    const lines = children.filter((child) => typeof child !== 'string');
    return lines.flatMap((line, i) =>
      i ? [{ tag: 'br', attributes: {}, children: [] }, line] : [line],
    );
  }
  return tag === 'span' && node.tag !== 'div' ? children : trimmed(children);
}

function trimmed(nodes: readonly TreeNode[]): readonly TreeNode[] {
  return nodes
    .map((node, i) => {
      if (typeof node !== 'string') return node;
      const text = i ? node : node.replace(/^ +/, '');
      return i === nodes.length - 1 ? text.replace(/ +$/, '') : text;
    })
    .filter((node) => node !== '');
}

/**
 * Its first letter as a capital, as CSS's `::first-letter` makes it: punctuation may stand before it. A digit
 * needs none, and a name that is set apart from the sentence's direction stays as it is.
 */
function upperFirst(nodes: readonly TreeNode[], language: string): readonly TreeNode[] {
  const [first, ...rest] = nodes;
  if (first === undefined) return nodes;
  if (!textOf([first]).trim()) return [first, ...upperFirst(rest, language)];
  if (typeof first !== 'string')
    return [{ ...first, children: upperFirst(first.children, language) }, ...rest];
  const start = /^\p{P}*\p{L}/u.exec(first)?.[0] ?? '';
  return [upperCase(start, language) + first.slice(start.length), ...rest];
}

/** A tag that nobody can read has no rules of its own. */
function upperCase(text: string, language: string): string {
  try {
    return text.toLocaleUpperCase(language);
  } catch {
    return text.toUpperCase();
  }
}
