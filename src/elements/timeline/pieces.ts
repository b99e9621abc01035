/**
 * A long timeline is drawn in pieces, each in a task of its own: a reader has the first events at once, and can
 * scroll while the others come.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPrinting, unwatchPrint, watchPrint } from '../shared/print.js';
import type { Piece } from './timeline-view.js';

/** So many entries are drawn at once. */
const SHORT = 300;
/** The first piece: more than a screen. */
const FIRST = 60;
/** What drawing a piece may take, in milliseconds: its layout comes on top. */
const PACE = 16;

export class Pieces implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #count = 0;
  /** How many entries are there, from the top. */
  #drawn = 0;
  #size = FIRST;
  #begun = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rest: Promise<void> | undefined;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Pending while some of it is missing, and the element on a page. */
  get rest(): Promise<void> | undefined {
    return this.#rest;
  }

  /**
   * @param isSame nothing but what is missing has to be drawn.
   * @param isWhole a server had drawn all of it.
   */
  next(count: number, isSame: boolean, isWhole: boolean): Piece {
    const from = isSame ? this.#drawn : 0;
    const to = isSame ? from + this.#size : Math.max(this.#drawn, FIRST);
    this.#count = count;
    this.#drawn = isWhole || isPrinting() || count <= SHORT ? count : Math.min(to, count);
    this.#begun = performance.now();
    return { from, to: this.#drawn };
  }

  hostConnected(): void {
    if (this.#drawn < this.#count) this.#goOn();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#finish();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected || this.#drawn >= this.#count) {
      this.#finish();
      return;
    }
    const took = performance.now() - this.#begun;
    this.#size = Math.min(2000, Math.max(20, Math.round((this.#size * PACE) / (took || 1))));
    this.#goOn();
  }

  #goOn(): void {
    // On paper all of it has to be there.
    watchPrint(this.#host);
    this.#rest ??= new Promise((resolve) => (this.#end = resolve));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#host.requestUpdate());
  }

  #finish(): void {
    unwatchPrint(this.#host);
    this.#end?.();
    this.#rest = undefined;
  }
}
