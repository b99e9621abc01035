/** A view as HTML that is complete by itself, and becomes the element again where there is a script. */
import type { FactSet } from '../facts/index.js';
import { en } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import { webAddress } from './address.js';
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
  const facts = options.facts
    ? webAddress('The facts’ address', options.facts, options)
    : undefined;
  const address = { facts, for: options.for };
  const marked = { ...asked, ...address };
  const hasLink = profile === 'content' && address.facts !== undefined;
  const link: Link = hasLink && ((words) => linkOf(view, marked, words));
  const root = isInline ? sentenceOf(plain, link) : blockOf(plain, link, locale);
  const names = ['factbox', `factbox-${view}`, root.attributes.class].filter(Boolean).join(' ');
  const attributes = { class: names, ...markers(view, marked), lang, dir };
  return write([{ ...root, attributes }]);
}

/** Puts the link of `marker.ts` around words. */
type Link = ((words: readonly TreeNode[]) => ElementNode) | false;

/** The link is a line at the end: a paragraph of its own, the last in what holds all. */
function blockOf(children: readonly TreeNode[], link: Link, { dataset }: Locale): ElementNode {
  const line = link && {
    tag: 'p',
    attributes: { class: 'factbox-dataset' },
    children: [link([dataset])],
  };
  return { tag: 'div', attributes: {}, children: line ? [...children, line] : children };
}

/** The link is the badge's own last words, straight in what holds all. */
function sentenceOf(children: readonly TreeNode[], link: Link): ElementNode {
  const [summary] = children.filter((child) => typeof child !== 'string');
  const { attributes = {}, children: parts = [] } = summary ?? {};
  const linked = parts.map((part) => {
    if (!link || typeof part === 'string' || part.attributes.class === undefined) return part;
    const { children: words, attributes: button } = part;
    const { attributes: address, ...rest } = link(words);
    return { ...rest, attributes: { ...button, ...address } };
  });
  return { tag: 'span', attributes, children: linked };
}
