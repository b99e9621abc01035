/**
 * Which element is all of our markup, where filters left only its link. What holds more must never be taken for it:
 * readers would lose the rest from sight. So it is told by its shape for certain, or left alone.
 */

/** The tags within, a `div` with its own: as `factbox/html` writes them, and as they are without figures. */
const shapes: Readonly<Record<string, RegExp>> = {
  'quote-card': /^(figure|ul|blockquote( div\(.*\))?( p)+) p$/,
  'figures-panel': /^(div\(ul( p)?\) )*(div\(ul( p)?\)|ul) p$/,
  timeline: /^(div\(div\(.*\)\) )?ol p$/,
};

/** @param view what the link says that it is. */
export function rootOf(link: Element, view: string): Element | undefined {
  // Our own names may have stayed.
  const named = link.closest(`.factbox.factbox-${CSS.escape(view)}`);
  if (named) return named;
  const line = link.parentElement;
  if (view === 'source-badge') return line && isBracket(line) ? line : undefined;
  const root = line?.parentElement;
  const isLine = !line?.nextElementSibling && line?.textContent.trim() === link.textContent.trim();
  const shape = Object.hasOwn(shapes, view) && shapes[view];
  return root?.localName === 'div' && isLine && shape && shape.test(shapeOf(root))
    ? root
    : undefined;
}

/** All of it stands in one pair of brackets. */
function isBracket({ localName, firstChild, lastChild }: Element): boolean {
  return (
    localName === 'span' &&
    firstChild?.nodeValue === '(' &&
    /^[^()]*\)$/.test(lastChild?.nodeValue ?? '')
  );
}

/** Its own words, beside tags, are shown as well. */
function shapeOf({ childNodes }: Element): string {
  return [...childNodes]
    .flatMap((node) => {
      if (!(node instanceof Element))
        return node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() ? '…' : [];
      return node.localName === 'div' ? `div(${shapeOf(node)})` : node.localName;
    })
    .join(' ');
}
