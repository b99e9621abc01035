/** The events for a publisher's own code. All bubble, and leave shadow roots. */
import type { FactSet } from '../facts/index.js';
import type { PageProblem } from './problems.js';

export const FACT_READY = 'fact-ready';
export const FACT_PROBLEM = 'fact-problem';
export const FACT_OPENED = 'fact-opened';

const outward: EventInit = { bubbles: true, composed: true };

/** A `fact-set` has its facts: the first, or new ones. */
export class FactReadyEvent extends Event {
  readonly factSet: FactSet;

  constructor(factSet: FactSet) {
    super(FACT_READY, outward);
    this.factSet = factSet;
  }
}

/** Something is wrong: with the dataset, with its loading, or with what an element asks of it. */
export class FactProblemEvent extends Event {
  readonly problems: readonly PageProblem[];

  constructor(problems: readonly PageProblem[]) {
    super(FACT_PROBLEM, outward);
    this.problems = problems;
  }
}

/** A reader opened the details of a fact. */
export class FactOpenedEvent extends Event {
  /** The fact's id. */
  readonly fact: string;

  constructor(fact: string) {
    super(FACT_OPENED, outward);
    this.fact = fact;
  }
}

declare global {
  // From here HTMLElementEventMap, DocumentEventMap and WindowEventMap have them all.
  interface GlobalEventHandlersEventMap {
    [FACT_READY]: FactReadyEvent;
    [FACT_PROBLEM]: FactProblemEvent;
    [FACT_OPENED]: FactOpenedEvent;
  }
}
