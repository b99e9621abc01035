/** Plain HTML that `factbox/html` wrote: where it stands, and which element shows the same. */
import { rootOf } from './root-of.js';

export interface Markup {
  /** All of it. */
  readonly root: Element;
  /** As it says; there need be no such view. */
  readonly view: string;
  readonly facts: string | null;
  /** What it says by the name of an element's attribute. */
  readonly get: (name: string) => string | null;
}

export const MARKERS = '[data-factbox],a[href*="#factbox="]';

/** @param found what `MARKERS` selects. */
export function markupOf(found: Element): Markup | undefined {
  const view = found.getAttribute('data-factbox');
  if (view !== null) {
    const get = (name: string) => found.getAttribute(`data-${name}`);
    return { root: found, view, facts: get('facts'), get };
  }
  const [facts = '', marked] = (found.getAttribute('href') ?? '').split('#', 2);
  const said = new URLSearchParams(marked);
  const linked = said.get('factbox') ?? '';
  const root = rootOf(found, linked);
  // What says it by itself is found by itself.
  if (!root || root.closest('[data-factbox]')) return undefined;
  return { root, view: linked, facts, get: (name) => said.get(name) };
}
