/** The words of an article as its readers read them. */

export interface ArticleText {
  readonly text: string;
  /** Where each node's text begins. */
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

/** What a browser shows in place of its text, and what is said about a text and not in it. */
const UNREAD = 'audio,canvas,iframe,noscript,object,rp,rt,script,select,style,svg,textarea,video';

/**
 * All that is displayed, in the order of the document. Blocks and line breaks are kept apart by a space.
 * Our own elements repeat the facts: neither they nor their fallbacks are the article.
 */
export function readArticle(article: Element): ArticleText {
  let text = '';
  const pieces: { node: Text; start: number }[] = [];
  const read = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (isText(node)) {
        pieces.push({ node, start: text.length });
        text += node.data;
      } else if (isElement(node)) {
        const { display, float } = getComputedStyle(node);
        // An initial that floats beside its word belongs to it.
        const isInline = /^(inline|contents|ruby|none)/.test(display) || float !== 'none';
        const gap = isInline && node.localName !== 'br' ? '' : ' ';
        text += gap;
        if (display !== 'none' && !node.matches(UNREAD) && !isOurs(node)) read(node);
        text += gap;
      }
    }
  };
  read(article);
  return { text, pieces };
}

/** One for each node that has a part in the passage: what stands between is not of the article. */
export function rangesOf(
  { pieces }: ArticleText,
  start: number,
  end: number,
): readonly [Range, ...Range[]] {
  return pieces.flatMap((piece) => {
    const [from, to] = [
      Math.max(0, start - piece.start),
      Math.min(piece.node.length, end - piece.start),
    ];
    if (from >= to) return [];
    const range = piece.node.ownerDocument.createRange();
    range.setStart(piece.node, from);
    range.setEnd(piece.node, to);
    return [range];
  }) as [Range, ...Range[]];
}

/** A `fact-set` may well hold the whole article. */
function isOurs({ localName }: Element): boolean {
  return localName.startsWith('fact-') && localName !== 'fact-set';
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
