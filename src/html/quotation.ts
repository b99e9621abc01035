/** Quotations where no style sheet sets their marks and keeps their lines: in a mail and in text. */
import { quotationMarksOf } from '../facts/text/quotation-marks.js';
import { classesOf } from './classes.js';
import type { ElementNode, TreeNode } from './tree.js';

/**
 * What stands in a quotation, with what its style would add; in all else, as it is. A paraphrase has no marks: they
 * would say that these are somebody's words.
 *
 * @param children the same as they stand in plain HTML: in a `blockquote` one paragraph.
 * @param language of the words.
 */
export function quotationOf(
  node: ElementNode,
  children: readonly TreeNode[],
  language: string,
): readonly TreeNode[] {
  if (node.tag === 'q') return marked(children, language);
  if (node.tag !== 'blockquote') return children;
  const isWords = !classesOf(node).includes('paraphrase');
  return children.map((child) => {
    if (typeof child === 'string') return child;
    const lines = child.children.flatMap(brokenUp);
    return { ...child, children: isWords ? marked(lines, language) : lines };
  });
}

/** A mark and the word behind it are one text: a capital that is due there is the word's. */
function marked([first = '', ...rest]: readonly TreeNode[], language: string): readonly TreeNode[] {
  const [open, close] = quotationMarksOf(language);
  return [...(typeof first === 'string' ? [open + first] : [open, first]), ...rest, close];
}

function brokenUp(node: TreeNode): readonly TreeNode[] {
  if (typeof node !== 'string') return [node];
  return node
    .split(/\r\n?|\n/)
    .flatMap((line, i) => (i ? [{ tag: 'br', attributes: {}, children: [] }, line] : [line]));
}
