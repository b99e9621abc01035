/**
 * Registers an element. Never throws: a page may load two copies of the library, and the one that
 * comes second leaves the tags that are taken to the first.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  try {
    // A page that is XML cannot read Lit's templates: what it has written between the tags stays.
    if (!isXml() && !customElements.get(tag)) customElements.define(tag, element);
  } catch {
    // The class is registered under another tag, or there is no registry here: a server.
  }
}

/** A server has no document. */
const isXml = () =>
  (globalThis as Partial<Pick<Window, 'document'>>).document?.contentType.includes('xml');
