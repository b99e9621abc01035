/** Pictures in plain HTML, which has none. */
import { classesOf, named } from './classes.js';
import type { ElementNode, TreeNode } from './tree.js';

/**
 * The room that a picture takes. The words beside it say the same; those within it are for a page with
 * `fallback.css`, which shows them.
 */
export function pictureOf(
  node: ElementNode,
  plain: (line: ElementNode) => readonly TreeNode[],
): ElementNode {
  const { tag, attributes, children } = node;
  const names = [attributes.part, ...classesOf(node)].flatMap((name) =>
    name ? [named(name)] : [],
  );
  if (tag === 'svg') {
    // As axis-view.ts has it: a lane's height in em, and no more than 6 in all.
    const [, height] = /^([\d.]+)em$/.exec(attributes.height ?? '') ?? [];
    if (height) names.unshift(named(`lanes-${Math.ceil(Number(height) / 0.95)}`));
    return {
      tag: 'div',
      attributes: { class: [named('picture'), ...names].join(' ') },
      children: [],
    };
  }
  const inner = children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.tag === 'p' ? plain(child) : [pictureOf(child, plain)];
  });
  const hidden = attributes['aria-hidden'] ? undefined : { hidden: '', 'aria-hidden': 'true' };
  return { tag, attributes: { class: names.join(' '), ...hidden }, children: inner };
}

/** Whether only `fallback.css` makes something of it. */
export function isPicture({ attributes }: ElementNode): boolean {
  return /^factbox-(?:picture|axis|series)\b/.test(attributes.class ?? '');
}
