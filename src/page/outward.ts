/** Looking outward from an element, through the shadow roots that hold it, open or closed. */

/** The element, the host of the shadow root that it is in, that host's host, and so on. */
export function* hostsOf(element: Element): Generator<Element, void, undefined> {
  for (let at: Element | undefined = element; at;) {
    yield at;
    const root = at.getRootNode();
    // Only a shadow root has a host; a plain fragment, of the same node type, has none.
    at = root.nodeType === 11 ? (root as Partial<ShadowRoot>).host : undefined;
  }
}

/** `Element.closest`, which by itself stops at a shadow root. */
export function closest(element: Element, selector: string): Element | undefined {
  for (const at of hostsOf(element)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return undefined;
}
