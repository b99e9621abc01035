/** Pictures in plain HTML, which has none. */
import { LANE } from '../elements/timeline/lanes.js';
import { classesOf, prefixed } from './classes.js';
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
    name ? [prefixed(name)] : [],
  );
  if (tag === 'svg') {
    const [, height] = /^([\d.]+)em$/.exec(attributes.height ?? '') ?? [];
    if (height) names.unshift(prefixed(`lanes-${Math.ceil(Number(height) / LANE)}`));
    return {
      tag: 'div',
      attributes: { class: [prefixed('picture'), ...names].join(' ') },
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
