/**
 * What an element draws, as HTML that stands by itself: no custom tag, no picture, nothing to open, no style.
 * Classes carry the names of parts, for `fallback.css`; nothing depends on them.
 */
import { isolate } from '../facts/for-views.js';
import type { Locale } from '../locales/locale.js';
import { textOf, upperFirst } from './text-of.js';
import type { ElementNode, TreeNode } from './tree.js';

export interface PlainContext {
  /** Whether `time` may be used: the strictest filters take it out. */
  readonly hasTime: boolean;
  readonly locale: Locale;
  /** What stands around: it need not be said again. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** A badge's words stand in somebody's sentence: nothing in them may break it. */
  readonly isInline: boolean;
  /** All that a badge would open stands in the sentence. */
  readonly isPrinted: boolean;
  readonly isInHeading?: boolean;
}

/** Stays with what it follows; as `shared.styles.ts` has it. */
const SEPARATOR = '\u00a0·';
const BLOCKS = /^(?:div|ul|ol|li|figure|figcaption|blockquote)$/;
const KEPT = ['cite', 'href', 'lang', 'dir'];

export function plainOf(
  nodes: readonly TreeNode[],
  context: PlainContext,
  parent = 'div',
): readonly TreeNode[] {
  const isPhrase = (node: TreeNode | undefined) => classesOf(node).includes('phrase');
  return nodes.flatMap((node, i): readonly TreeNode[] => {
    // Between blocks there is only the templates' own white space.
    if (typeof node === 'string') return BLOCKS.test(parent) && !node.trim() ? [] : [node];
    if (!isPhrase(node)) return plainElement(node, context);
    const isLast = !nodes.slice(i + 1).some(isPhrase);
    return [...plainOf(node.children, context, 'span'), ...(isLast ? [] : [SEPARATOR])];
  });
}

function plainElement(node: ElementNode, context: PlainContext): readonly TreeNode[] {
  const { attributes } = node;
  if (attributes['aria-hidden']) return [pictureOf(node, context)];
  if ('popover' in attributes) return [];
  // On paper everybody's position stands in its place.
  if (node.tag === 'button' && context.isPrinted) return [];
  const isHeading = attributes.role === 'heading';
  const tag = isHeading ? `h${attributes['aria-level'] ?? 3}` : tagOf(node, context);
  const around = isHeading ? { ...context, isInHeading: true } : context;
  const kept = keptOf(node, tag, context);
  const inside = {
    ...around,
    lang: kept.lang ?? context.lang,
    dir: kept.dir === 'rtl' || kept.dir === 'ltr' ? kept.dir : context.dir,
  };
  const children = emphasized(
    node,
    tidied(node, tag, plainOf(node.children, inside, tag), context),
  );
  // In a sentence spans say where it may break.
  const isBare = tag === 'span' && Object.keys(kept).length === 0 && !context.isInline;
  return isBare ? children : [{ tag, attributes: kept, children }];
}

function tagOf({ tag, attributes }: ElementNode, context: PlainContext): string {
  if (tag === 'time' && context.hasTime) return tag;
  if (tag === 'p' || tag === 'div') return context.isInline || context.isInHeading ? 'span' : tag;
  // Stands out without any style, too.
  if (attributes.part === 'standing' && attributes.class === 'contested') return 'strong';
  return /^(?:time|button)$/.test(tag) ? 'span' : tag;
}

/**
 * The room that a picture takes. The words beside it say the same; those within it are for a page with
 * `fallback.css`, which shows them.
 */
function pictureOf(node: ElementNode, context: PlainContext): ElementNode {
  const { tag, attributes, children } = node;
  const names = [attributes.part, ...classesOf(node)].flatMap((name) =>
    name ? [`factbox-${name}`] : [],
  );
  if (tag === 'svg') {
    // As axis-view.ts has it: a lane's height in em, and no more than 6 in all.
    const [, height] = /^([\d.]+)em$/.exec(attributes.height ?? '') ?? [];
    if (height) names.unshift(`factbox-lanes-${Math.ceil(Number(height) / 0.95)}`);
    return {
      tag: 'div',
      attributes: { class: ['factbox-picture', ...names].join(' ') },
      children: [],
    };
  }
  const inner = children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.tag === 'p' ? plainElement(child, context) : [pictureOf(child, context)];
  });
  const hidden = attributes['aria-hidden'] ? undefined : { hidden: '', 'aria-hidden': 'true' };
  return { tag, attributes: { class: names.join(' '), ...hidden }, children: inner };
}

function keptOf(
  node: ElementNode,
  tag: string,
  { lang, dir, hasTime }: PlainContext,
): Readonly<Record<string, string>> {
  const { attributes } = node;
  const kept = Object.fromEntries(
    [...KEPT, ...(hasTime ? ['datetime'] : [])].flatMap((name) => {
      const value = attributes[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  if (kept.lang === lang) delete kept.lang;
  const text = textOf([node]);
  // Needed where the text could run otherwise, and where controls in it could turn what stands around.
  if (kept.dir === 'auto' ? isolate(text, dir) === text : kept.dir === dir) delete kept.dir;
  const names = [
    ...new Set([...(attributes.part?.split(' ') ?? []), ...classesOf(node)].filter(Boolean)),
  ].map((name) => `factbox-${name}`);
  // A bare date without `time` is words among words.
  const isWords = tag === 'span' && attributes.part === 'date';
  return names.length && !isWords ? { class: names.join(' '), ...kept } : kept;
}

/** A title stands out without any style, too. */
function emphasized(node: ElementNode, children: readonly TreeNode[]): readonly TreeNode[] {
  return node.attributes.part === 'title'
    ? [{ tag: 'strong', attributes: {}, children }]
    : children;
}

/** Without the templates' white space, and with what a style sheet would else have to do. */
function tidied(
  node: ElementNode,
  tag: string,
  children: readonly TreeNode[],
  { locale, isInline }: PlainContext,
): readonly TreeNode[] {
  const names = classesOf(node);
  const isDate = /^h\d$/.test(tag) && !children.some((child) => isPart(child, 'quantity'));
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

function isPart(node: TreeNode, name: string): boolean {
  return classesOf(node).includes(`factbox-${name}`);
}

function classesOf(node: TreeNode | undefined): readonly string[] {
  if (!node || typeof node === 'string') return [];
  return (node.attributes.class ?? '').split(' ').filter((name) => name !== '');
}

/** Whether only `fallback.css` makes something of it. */
export function isPicture({ attributes }: ElementNode): boolean {
  return /^factbox-(?:picture|axis|series)\b/.test(attributes.class ?? '');
}
