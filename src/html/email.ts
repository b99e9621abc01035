/**
 * Plain HTML for a mail: styles stand on the elements, since mail programs drop style sheets, and lists are
 * tables, since some show markers whatever the style says. No picture, no script, no address of ours.
 */
import { isPicture } from './picture.js';
import type { TreeNode } from './tree.js';
import type { ViewName } from './views.js';

/** No colour of ours: a mail program may have a dark ground, and says so to nobody. */
const MUTED = 'opacity:0.75;font-size:14px;line-height:1.4';

/** By the names of parts; sizes in pixels, which mail programs agree on. */
const STYLES: Readonly<Record<string, string>> = {
  told: MUTED,
  note: MUTED,
  share: 'opacity:1;font-size:16px',
  contested: 'font-weight:bold',
  words: 'margin:0;padding:0;font-size:20px;line-height:1.35',
  original: 'margin:12px 0 0',
  caption: 'margin:12px 0;line-height:1.4',
  heading: 'margin:0 0 4px;font-size:16px;line-height:1.3',
  quantity: 'font-weight:normal',
  number: 'font-size:28px;line-height:1.1',
  title: 'font-weight:bold;line-height:1.3',
};
/** By the names of tags, where a mail program's own style differs from others'. */
const TAGS: Readonly<Record<string, string>> = {
  p: 'margin:0 0 4px',
  blockquote: 'margin:0;padding:0',
  figure: 'margin:0;padding:0',
  b: 'display:block',
  a: 'color:inherit',
};
const CELL = 'padding:12px 0;text-align:start;vertical-align:top';
const RULE = ';border-top:1px solid #bfbfbf';
const TABLE = {
  role: 'presentation',
  width: '100%',
  cellpadding: '0',
  cellspacing: '0',
  border: '0',
};

export function emailOf(
  nodes: readonly TreeNode[],
  view: ViewName,
  around: { readonly lang: string; readonly dir: string },
): readonly TreeNode[] {
  const styled = nodes.flatMap(styledOf);
  if (view === 'source-badge')
    return [{ tag: 'span', attributes: { ...around, style: MUTED }, children: styled }];
  // Where facts have rows of their own, these have the rules.
  const rule = hasTable(styled) ? '' : RULE;
  return [table([styled], { ...around, style: 'max-width:600px' }, rule)];
}

function styledOf(node: TreeNode): readonly TreeNode[] {
  if (typeof node === 'string') return [node];
  const { tag, attributes, children } = node;
  const { class: names = '', ...kept } = attributes;
  if (isPicture(node)) return [];
  const inner = children.flatMap(styledOf);
  if (tag === 'ul' || tag === 'ol') return [table(rowsOf(inner), kept)];
  const parts = names.split(' ').map((name) => STYLES[name.replace('factbox-', '')]);
  const style = [TAGS[tag], ...new Set(parts)].filter(Boolean).join(';');
  return [{ tag, attributes: style ? { ...kept, style } : kept, children: inner }];
}

/** What the items of a list hold. */
function rowsOf(items: readonly TreeNode[]): readonly (readonly TreeNode[])[] {
  return items.flatMap((item) => (typeof item === 'string' ? [] : [item.children]));
}

function table(
  rows: readonly (readonly TreeNode[])[],
  attributes: Readonly<Record<string, string>>,
  rule = RULE,
): TreeNode {
  const cell = { style: CELL + rule };
  return {
    tag: 'table',
    attributes: { ...TABLE, ...attributes },
    children: [
      {
        tag: 'tbody',
        attributes: {},
        children: rows.map((children) => ({
          tag: 'tr',
          attributes: {},
          children: [{ tag: 'td', attributes: cell, children }],
        })),
      },
    ],
  };
}

function hasTable(nodes: readonly TreeNode[]): boolean {
  return nodes.some(
    (node) => typeof node !== 'string' && (node.tag === 'table' || hasTable(node.children)),
  );
}
