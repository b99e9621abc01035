/** A view as HTML that is complete by itself, and becomes the element again where there is a script. */
import type { FactSet } from '../facts/index.js';
import { en } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import { pageProblem, warn } from '../page/problems.js';
import { emailOf } from './email.js';
import { linkOf, markers, type Address } from './marker.js';
import { plainOf, type PlainContext } from './plain.js';
import { treeOf, type ElementNode, type TreeNode } from './tree.js';
import { drawView, type ViewName, type ViewOptions } from './views.js';
import { write } from './write.js';

/**
 * For whom the HTML is. `content`: what the filters of content systems leave alone. `full`: a page of your own,
 * with `time`. `email`: styles on the elements, tables, and nothing that needs a page.
 */
export type Profile = 'content' | 'full' | 'email';

export interface HtmlOptions extends ViewOptions, Address {
  /** `content` without it. */
  readonly profile?: Profile | undefined;
  /** The words between the facts; English without it. */
  readonly locale?: Locale | undefined;
}

/** @returns an empty string where there is nothing to show. */
export function renderHtml(set: FactSet, view: ViewName, options: HtmlOptions = {}): string {
  const { profile = 'content', locale = en, ...asked } = options;
  const isPrinted = profile === 'email';
  const drawn = drawView(set, view, asked, locale, isPrinted ? 'printed' : 'closed');
  if (!drawn) return '';
  const { tag: lang, direction: dir } = locale;
  const isInline = view === 'source-badge';
  const hasTime = profile === 'full';
  const context: PlainContext = { hasTime, isInline, isPrinted, locale, lang, dir };
  const plain = plainOf(treeOf(drawn), context, isInline ? 'span' : 'div');
  if (isPrinted) return write(emailOf(plain, view, { lang, dir }));
  const address = { facts: safeAddress(options), for: options.for };
  const marked = { ...asked, ...address };
  const children =
    profile === 'content' && address.facts ? withLink(plain, view, marked, locale) : plain;
  const root: ElementNode = {
    tag: isInline ? 'span' : 'div',
    attributes: { class: `factbox factbox-${view}`, ...markers(view, marked), lang, dir },
    children,
  };
  return write([root]);
}

/** A facts file is fetched: it has a web address, or one relative to the page. */
function safeAddress({ facts, onProblem = warn }: HtmlOptions): string | undefined {
  if (!facts) return undefined;
  try {
    if (/^https?:$/.test(new URL(facts, 'https://page.invalid').protocol)) return facts;
  } catch {
    // Told below.
  }
  const message = `The facts’ address “${facts}” is no web address, so it is left out. Mend it.`;
  onProblem(pageProblem('unreachable', message));
  return undefined;
}

/** In a sentence the link is the badge's own last words; else it is a line at the end. */
function withLink(
  plain: readonly TreeNode[],
  view: ViewName,
  options: HtmlOptions,
  { dataset }: Locale,
): readonly TreeNode[] {
  if (view === 'source-badge') return linked(plain, (words) => linkOf(view, options, words));
  const attributes = { class: 'factbox-dataset' };
  return [...plain, { tag: 'p', attributes, children: [linkOf(view, options, [dataset])] }];
}

/** With the words of the button as a link. */
function linked(
  nodes: readonly TreeNode[],
  link: (words: readonly TreeNode[]) => ElementNode,
): readonly TreeNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const isButton = node.attributes.class?.split(' ').includes('factbox-button');
    return { ...node, children: isButton ? [link(node.children)] : linked(node.children, link) };
  });
}
