/** What can go wrong on a page, beside what can be wrong with a dataset; and how an editor hears of it. */
import type { Problem, ProblemCode } from '../facts/index.js';
import { FactProblemEvent } from './events.js';
import type { LoadErrorCode } from './load-error.js';

export type PageProblemCode =
  | LoadErrorCode
  /** An element waits for facts, and nothing on the page gives it any. */
  | 'no-facts'
  /** The page has several fact sets, and an element does not say which is its own. */
  | 'several-sets'
  /** An element names a fact that the dataset does not hold. */
  | 'unknown-fact'
  /** An element names a fact of a type that it does not show. */
  | 'other-type'
  /** An element is to show only what concerns an actor, a place, a type or a source that there is not. */
  | 'unknown-filter'
  /** A `fact-set` names an article that is not in the page. */
  | 'no-article'
  /** `factbox/html`, `factbox/embed`, `factbox/server` or a loader's markup is asked for a view that there is not. */
  | 'unknown-view'
  /** An element failed while it drew its facts: a fault of ours. */
  | 'not-drawn';

/** A problem of a dataset, or one of the page's own in the same form. */
export interface PageProblem extends Omit<Problem, 'code'> {
  readonly code: ProblemCode | PageProblemCode;
}

export function pageProblem(
  code: PageProblemCode,
  message: string,
  facts: readonly string[] = [],
): PageProblem {
  return { code, severity: 'error', path: '', facts, message };
}

/** @param file beside those that were loaded. */
export function unreachable(file: string): PageProblem {
  return pageProblem(
    'unreachable',
    `A part of factbox, ${file}, cannot be loaded. Put it beside the rest.`,
  );
}

const said = new Set<string>();

/** On the console, once a cause, however many elements meet it. */
export function warn({ code, message }: PageProblem): void {
  const line = `[factbox] ${code}: ${message}`;
  if (!said.has(line)) console.warn(line);
  said.add(line);
}

/** On the console and, for the publisher's own code, as an event. */
export function report(element: Element, problems: readonly PageProblem[]): void {
  problems.forEach(warn);
  if (problems.length) element.dispatchEvent(new FactProblemEvent(problems));
}
