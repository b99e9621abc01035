/**
 * Registers an element. Never throws: a page may load two copies of the library, and the one that
 * comes second leaves the tags that are taken to the first.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  try {
    if (!customElements.get(tag)) customElements.define(tag, element);
  } catch {
    // The class is registered under another tag, or there is no registry here: a server.
  }
}
