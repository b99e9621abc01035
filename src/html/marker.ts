/**
 * What lets plain HTML become the element again: `data-` attributes, and a link that says the same. Filters that
 * take out attributes leave links.
 */
import type { ViewName, ViewOptions } from './views.js';
import type { ElementNode, TreeNode } from './tree.js';

export interface Address {
  /** The address of the facts file. */
  readonly facts?: string | undefined;
  /** The id of the page's `fact-set` that has the facts. */
  readonly for?: string | undefined;
}

type Marked = readonly (readonly [name: string, value: string])[];

/** By the names of the elements' attributes. */
export function markedOf(options: ViewOptions & Address): Marked {
  const { fact, source, type, actor, place, order, headingLevel, facts } = options;
  const named = { fact, source, type, actor, place, order, for: options.for, facts };
  return given({ ...named, 'heading-level': headingLevel });
}

/** Attributes without those that have no value. */
export function given(attributes: Readonly<Record<string, string | number | undefined>>): Marked {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
}

export function markers(
  view: ViewName,
  options: ViewOptions & Address,
): Readonly<Record<string, string>> {
  const marked = [['factbox', view] as const, ...markedOf(options)];
  return Object.fromEntries(marked.map(([name, value]) => [`data-${name}`, value]));
}

/** The address of the facts, whose fragment says how they are to be shown. */
function markerAddress(view: ViewName, { facts = '', ...options }: ViewOptions & Address): string {
  const marked = new URLSearchParams([
    ['factbox', view],
    ...markedOf(options).map((one) => [...one]),
  ]);
  return `${facts.replace(/#.*$/s, '')}#${marked.toString()}`;
}

export function linkOf(
  view: ViewName,
  options: ViewOptions & Address,
  words: readonly TreeNode[],
): ElementNode {
  return { tag: 'a', attributes: { href: markerAddress(view, options) }, children: words };
}
