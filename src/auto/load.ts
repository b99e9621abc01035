/** Fetches the elements that a page uses, and registers each once what it needs is there. */
import { define } from '../page/define.js';
import { tell } from './tell.js';

const elements = {
  set: () => import('../elements/set/fact-set.js').then((all) => all.FactSetElement),
  'quote-card': () =>
    import('../elements/quote-card/quote-card.js').then((all) => all.FactQuoteCard),
  'source-badge': () =>
    import('../elements/source-badge/source-badge.js').then((all) => all.FactSourceBadge),
  'figures-panel': () =>
    import('../elements/figures-panel/figures-panel.js').then((all) => all.FactFiguresPanel),
  timeline: () => import('../elements/timeline/timeline.js').then((all) => all.FactTimeline),
};

/** An element's name without its prefix. */
export type ElementName = keyof typeof elements;

export const names = Object.keys(elements) as readonly ElementName[];

const loads = new Map<ElementName, Promise<void>>();

/**
 * Rejects where the element cannot be had; the page then stays as it is.
 *
 * @param ready what is to be there before the element shows anything.
 */
export function load(name: ElementName, ready: Promise<unknown>): Promise<void> {
  const load = loads.get(name) ?? start(name, ready);
  loads.set(name, load);
  return load;
}

async function start(name: ElementName, ready: Promise<unknown>): Promise<void> {
  const tag = `fact-${name}`;
  // Another copy of the library was quicker.
  if (customElements.get(tag)) return;
  try {
    const [element] = await Promise.all([elements[name](), ready]);
    define(tag, element);
  } catch (error) {
    tell(
      'unreachable',
      `<${tag}> cannot be loaded. Put the folder “auto” beside auto.js. ${String(error)}`,
    );
    throw error;
  }
}
