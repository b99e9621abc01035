/** Marks a passage without a change to the publisher's document. */
import { css } from 'lit';

/** Also what a publisher's own rule is for: `::highlight(fact-passage)`. */
const NAME = 'fact-passage';

/**
 * A tint that leaves the page's own text legible, on a light page and on a dark one that does not say so;
 * and a line, for whoever does not see the tint. In a layer, so that a publisher's rule wins.
 */
const styles = css`
  @layer factbox {
    @media screen {
      ::highlight(fact-passage) {
        background-color: var(--fact-highlight, color-mix(in srgb, gold 35%, transparent));
        text-decoration: underline 0.1em;
      }
    }
    @media (forced-colors: active) {
      ::highlight(fact-passage) {
        background-color: Highlight;
        color: HighlightText;
      }
    }
  }
`;

/**
 * @param root what holds the text, since styles do not reach into a shadow root.
 * @returns what ends it.
 */
export function mark(
  ranges: readonly [Range, ...Range[]],
  root: Document | ShadowRoot,
): () => void {
  if (!('highlights' in CSS)) return select(ranges);
  // One for the page: there may be several fact sets, and several copies of the library.
  const highlight = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, highlight);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  root.adoptedStyleSheets.push(sheet);
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** In a browser before 2025 the passage is selected, as a reader would mark it. */
function select(ranges: readonly [Range, ...Range[]]): () => void {
  const [first] = ranges;
  const last = ranges.at(-1) ?? first;
  const selection = first.startContainer.ownerDocument?.getSelection();
  selection?.setBaseAndExtent(
    first.startContainer,
    first.startOffset,
    last.endContainer,
    last.endOffset,
  );
  return () => {
    // By then it may be the reader's own.
    if (selection?.anchorNode === first.startContainer) selection.removeAllRanges();
  };
}
