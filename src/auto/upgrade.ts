/** Puts the element around plain HTML, which so becomes its fallback: nothing in it is removed or changed. */
import { factSetFor, trusted } from './facts-address.js';
import { load, names, type ElementName } from './load.js';
import type { Markup } from './markup.js';
import { tell } from './tell.js';

const CHOICE = ['fact', 'source', 'type', 'actor', 'place', 'order', 'heading-level'];

/** Only once all is there: where something cannot be loaded, the page is as it was. */
export async function upgrade(markup: Markup, ready: Promise<unknown>): Promise<void> {
  const { root, view, facts, get } = markup;
  if (!isView(view)) {
    const views = names.slice(1).join('”, “');
    tell('unknown-view', `There is no view “${view}”. There are “${views}”.`);
    return;
  }
  // Upgraded before, or an author's own fallback.
  const tag = `fact-${view}`;
  const isIn = () => root.closest(tag) ?? !root.closest('body > *');
  if (isIn()) return;
  const named = get('for');
  // Without either the element finds the page's own.
  const address = !named && facts ? trusted(facts) : '';
  if (address === undefined) return;
  await Promise.all([address && load('set', ready), load(view, ready), ready]);
  if (isIn()) return;
  const id = address ? factSetFor(address) : named;
  const element = document.createElement(tag);
  const give = (name: string, value: string | null) =>
    value !== null && element.setAttribute(name, value);
  give('for', id);
  for (const name of CHOICE) give(name, get(name));
  for (const name of ['lang', 'dir']) give(name, root.getAttribute(name));
  root.replaceWith(element);
  element.append(root);
}

function isView(name: string): name is ElementName {
  return names.indexOf(name as ElementName) > 0;
}
