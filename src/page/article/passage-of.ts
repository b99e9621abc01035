/** Where the facts of a set stand in the article: what a `fact-set` knows, for the elements that show them. */
import type { FactSet } from '../../facts/index.js';

export interface Passages {
  /** Whether the article states the fact, so far as is known yet. */
  has(id: string): boolean;
  /** Shows a reader where. */
  show(id: string): void;
}

/** Of a dataset, whatever the language. Several, where several `fact-set`s have the same facts. */
const byDataset = new WeakMap<object, readonly Passages[]>();
const NONE: readonly Passages[] = [];

/** Another list whenever anything about it is different. */
export function passagesOf(set: FactSet | undefined): readonly Passages[] {
  return (set && byDataset.get(set.data)) ?? NONE;
}

/** What shows a fact in the article; `undefined` where nothing can. */
export function passageOf(set: FactSet, id: string): (() => void) | undefined {
  const passages = () => passagesOf(set).find((one) => one.has(id));
  // By the time that a reader asks, another may have to answer.
  return passages() && (() => passages()?.show(id));
}

/** Makes them known, or known anew. */
export function addPassages(set: FactSet, passages: Passages): void {
  removePassages(set, passages);
  byDataset.set(set.data, [...passagesOf(set), passages]);
}

export function removePassages(set: FactSet, passages: Passages): void {
  byDataset.set(
    set.data,
    passagesOf(set).filter((one) => one !== passages),
  );
}
