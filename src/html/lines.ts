/** Plain HTML as lines of text: a paragraph a line or more, an empty line between facts. */
import { isPicture } from './picture.js';
import type { ElementNode, TreeNode } from './tree.js';

/** A paragraph, or an empty line. */
interface Line {
  readonly text: string;
  /** What stands before it: the marker of an item in its first line, as much white space in the others. */
  readonly first: string;
  readonly rest: string;
}

const BLOCK = /^(?:div|ul|ol|li|figure|figcaption|blockquote|p|h[1-6]|b)$/;
const EMPTY: Line = { text: '', first: '', rest: '' };

export function linesOf(nodes: readonly TreeNode[], width: number): string {
  return paragraphs(nodes)
    .map(({ text, first, rest }) => wrap(text, first, rest, width))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function paragraphs(nodes: readonly TreeNode[]): readonly Line[] {
  const lines: Line[] = [];
  let words = '';
  const end = () => {
    if (words.trim()) lines.push({ ...EMPTY, text: words.replace(/[ \n]+/g, ' ').trim() });
    words = '';
  };
  for (const node of nodes) {
    if (typeof node !== 'string' && node.tag === 'br') {
      if (words.trim()) end();
      else lines.push(EMPTY);
    } else if (typeof node === 'string' || !holdsBlock(node)) {
      words += wordsOf(node);
    } else {
      end();
      lines.push(...blockLines(node));
    }
  }
  end();
  return lines;
}

/** Also what is a block for a reader: the big number before its label. */
function holdsBlock({ tag, children }: ElementNode): boolean {
  return (
    BLOCK.test(tag) || children.some((child) => typeof child !== 'string' && holdsBlock(child))
  );
}

function blockLines(node: ElementNode): readonly Line[] {
  const { tag, children } = node;
  if (isPicture(node)) return [];
  if (/^h\d$/.test(tag)) {
    const parts = children.some((child) => partOf(child) === 'factbox-quantity')
      ? children.map(wordsOf)
      : [children.map(wordsOf).join('')];
    return parts.flatMap((part) => paragraphs([part]));
  }
  const lines = paragraphs(children);
  if (tag !== 'li') return lines;
  // A group of a timeline is a heading with a list of its own.
  if (children.some((child) => typeof child !== 'string' && child.tag === 'ol'))
    return [EMPTY, ...lines];
  const [head, ...others] = lines;
  return head
    ? [
        EMPTY,
        { ...head, first: `- ${head.first}`, rest: `  ${head.rest}` },
        ...others.map((line) => indented(line)),
      ]
    : [];
}

function indented(line: Line): Line {
  return line.text ? { ...line, first: `  ${line.first}`, rest: `  ${line.rest}` } : line;
}

function partOf(node: TreeNode): string | undefined {
  return typeof node === 'string' ? undefined : node.attributes.class;
}

function wordsOf(node: TreeNode): string {
  if (typeof node === 'string') return node;
  const text = node.children.map(wordsOf).join('');
  const { href } = node.attributes;
  return href && href !== text ? `${text} (${href})` : text;
}

/** Where a line may end: behind a space, and in scripts that have none behind a character. */
const BREAK = /(?<= )|(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])(?![、。，．」』）])/u;

/** A no-break space keeps a separator with what it follows. */
function wrap(text: string, first: string, rest: string, width: number): string {
  const lines: string[] = [];
  let line = first;
  for (const piece of text.split(BREAK)) {
    if (line !== first && line !== rest && lengthOf(line + piece) > width) {
      lines.push(line.trimEnd());
      line = rest;
    }
    line += piece;
  }
  return [...lines, line].join('\n');
}

/** In characters. */
function lengthOf(text: string): number {
  return Array.from(text.trimEnd()).length;
}
