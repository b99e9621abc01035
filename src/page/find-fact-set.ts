/** Which `fact-set` an element belongs to. Read anew from the tree each time: nothing to get stale. */
import { closest, hostsOf } from './outward.js';
import { pageProblem, report } from './problems.js';

/** The tag is the protocol between copies of the library: each finds the other's fact sets by it. */
const TAG = 'fact-set';

/** The one with the id `named`; without that the nearest one around the element; else the page's. */
export function findFactSet(element: Element, named: string | undefined): Element | undefined {
  if (named) return inRoots(element, (sets) => sets.find(({ id }) => id === named));
  return closest(element, TAG) ?? inRoots(element, (sets) => first(sets, element));
}

/** Searches the root that the element is in, then the root of its host, outward to the document. */
function inRoots(
  element: Element,
  choose: (sets: Element[]) => Element | undefined,
): Element | undefined {
  for (const at of hostsOf(element)) {
    const found = choose(setsIn(at.getRootNode()));
    if (found) return found;
  }
  return undefined;
}

function setsIn(root: Node): Element[] {
  // A document keeps this list up to date by itself, so that a thousand badges do not search it each.
  if ('getElementsByTagName' in root) return [...(root as Document).getElementsByTagName(TAG)];
  return [...(root as ShadowRoot).querySelectorAll(TAG)];
}

function first(sets: readonly Element[], element: Element): Element | undefined {
  if (sets.length > 1) queueMicrotask(() => tellOfSeveral(sets, element));
  return sets[0];
}

const told = new WeakSet<Element>();

/** For a moment there are two of them while one replaces the other: that is no reason to tell. */
function tellOfSeveral(sets: readonly Element[], element: Element): void {
  const { length } = sets.filter((set) => set.isConnected);
  if (length < 2 || told.has(element)) return;
  told.add(element);
  const message = `<${element.localName}> takes the first of ${length} <${TAG}>s. Say which with for="its id".`;
  report(element, [pageProblem('several-sets', message)]);
}
