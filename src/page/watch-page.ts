/** One listener and one observer a document, however many elements have to hear of its changes. */

/** Internal, but the same in every version: by it copies of the library tell one another. */
const CHANGE = 'fact-set-change';

/**
 * Tells that a `fact-set` came, went, or changed its id, facts or state.
 *
 * @param from the `fact-set`, so that it leaves shadow roots; its document where it has gone already.
 */
export function announceChange(from: EventTarget): void {
  from.dispatchEvent(new Event(CHANGE, { bubbles: true, composed: true }));
}

interface Page {
  readonly listeners: Set<() => void>;
  readonly stop: () => void;
}

const pages = new Map<Document, Page>();

/** Calls `listener` whenever what an element shows may have changed. @returns what ends that. */
export function watchPage(document: Document, listener: () => void): () => void {
  const { listeners, stop } = pages.get(document) ?? open(document);
  listeners.add(listener);
  return () => {
    // Ending it twice ends nothing of those that came after.
    if (listeners.delete(listener) && !listeners.size) stop();
  };
}

/** Calls all listeners of all documents: the words of the interface have changed. */
export function refreshPages(): void {
  for (const { listeners } of pages.values()) notify(listeners);
}

function open(document: Document): Page {
  const listeners = new Set<() => void>();
  const changed = () => notify(listeners);
  document.addEventListener(CHANGE, changed);
  // The language is the nearest `lang`. Direction needs no watch: CSS inherits it.
  const observer = new MutationObserver(changed);
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  const stop = () => {
    document.removeEventListener(CHANGE, changed);
    observer.disconnect();
    pages.delete(document);
  };
  const page = { listeners, stop };
  pages.set(document, page);
  return page;
}

/** Over a copy: an element that leaves or comes meanwhile must not disturb the round. */
function notify(listeners: ReadonlySet<() => void>): void {
  for (const listener of [...listeners]) listener();
}
