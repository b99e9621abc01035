/** Finds what the page holds for us, now and whenever something comes. */
import { load, names, type ElementName } from './load.js';
import { loadWords } from './locales.js';
import { MARKERS, markupOf } from './markup.js';
import { upgrade } from './upgrade.js';

const SELECTOR = [MARKERS, ...names.map((name) => `fact-${name}`)].join();

export function watch(): void {
  look([document.documentElement]);
  new MutationObserver((records) => {
    const changed = records.flatMap(({ type, target, addedNodes }) =>
      type === 'attributes' ? target : [...addedNodes],
    );
    look(outermost(changed));
  }).observe(document, {
    childList: true,
    subtree: true,
    // A page that changes its language needs its words.
    attributeFilter: ['data-factbox', 'lang'],
  });
}

/** A tree that grows from its root comes node by node, and each would be searched to its leaves. */
function outermost(nodes: readonly Node[]): readonly Element[] {
  const all = new Set(nodes);
  return [...all].filter((node): node is Element => {
    if (!(node instanceof Element) || !node.isConnected) return false;
    for (let at = node.parentNode; at; at = at.parentNode) if (all.has(at)) return false;
    return true;
  });
}

function look(roots: readonly Element[]): void {
  const found = roots.flatMap((root) => [
    ...(root.matches(SELECTOR) ? [root] : []),
    ...root.querySelectorAll(SELECTOR),
  ]);
  // For all at once: an element is registered for all of the page.
  const ready = Promise.all(
    found.flatMap((element) => [loadWords(element), loadHydration(element)]),
  );
  // What cannot be had is told where it is missed, and the page stays as it is.
  for (const element of found) void use(element, ready).catch(() => undefined);
}

async function use(element: Element, ready: Promise<unknown>): Promise<void> {
  if (!element.matches(MARKERS)) {
    await load(element.localName.slice(5) as ElementName, ready);
    return;
  }
  const markup = markupOf(element);
  if (markup) await upgrade(markup, ready);
}

/** For what a server drew. Without it the element draws that again. */
async function loadHydration({ shadowRoot, localName }: Element): Promise<unknown> {
  if (!shadowRoot || customElements.get(localName)) return undefined;
  return import('../hydrate.js').catch(() => undefined);
}
