/**
 * What an element draws, as HTML that stands by itself: no custom tag, no picture, nothing to open, no style.
 * Classes carry the names of parts, for `fallback.css`; nothing depends on them.
 */
import type { Locale } from '../locales/locale.js';
import { classesOf } from './classes.js';
import { keptOf } from './kept.js';
import { pictureOf } from './picture.js';
import { quotationOf } from './quotation.js';
import { emphasized, tidied } from './tidy.js';
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
  /** No style sheet comes along, and nothing can be opened: all that a badge would open stands in the sentence. */
  readonly isPrinted: boolean;
  readonly isInHeading?: boolean;
}

/** Stays with what it follows; as `shared.styles.ts` has it. */
const SEPARATOR = '\u00a0·';
const BLOCKS = /^(?:div|ul|ol|li|figure|figcaption|blockquote)$/;

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
  if (attributes['aria-hidden']) return [pictureOf(node, (line) => plainElement(line, context))];
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
  const told = tidied(node, tag, plainOf(node.children, inside, tag), context);
  const children = emphasized(
    node,
    context.isPrinted ? quotationOf(node, told, node.attributes.lang ?? context.lang) : told,
  );
  // In a sentence spans say where it may break.
  const isBare = tag === 'span' && Object.keys(kept).length === 0 && !context.isInline;
  return isBare ? children : [{ tag, attributes: kept, children }];
}

function tagOf({ tag, attributes }: ElementNode, context: PlainContext): string {
  if (tag === 'time' && context.hasTime) return tag;
  if (tag === 'p' || tag === 'div') return context.isInline || context.isInHeading ? 'span' : tag;
  // Some programs would set its marks once more.
  if (tag === 'q' && context.isPrinted) return 'span';
  // Stands out without any style, too.
  if (attributes.part === 'standing' && attributes.class === 'contested') return 'strong';
  return /^(?:time|button)$/.test(tag) ? 'span' : tag;
}
