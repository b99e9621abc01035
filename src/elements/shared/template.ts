/**
 * Lit's templates without Lit: the same objects, which Lit draws in a page. So the views need no DOM, and
 * `factbox/html` and `factbox/server` write in a worker or in Node what the elements draw.
 */
import type {
  noChange as NoChange,
  nothing as Nothing,
  SVGTemplateResult,
  TemplateResult,
} from 'lit';

export type { SVGTemplateResult, TemplateResult };

/** Lit's own compiler and its server renderer rely on this form, and on the symbols below. */
const templates =
  <Type extends 1 | 2>(type: Type) =>
  (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<Type> => ({
    _$litType$: type,
    strings,
    values,
  });

export const html = templates(1);
export const svg = templates(2);
/** Takes an attribute away, or leaves a place empty. */
export const nothing = Symbol.for('lit-nothing') as typeof Nothing;
/** Leaves what was drawn there before as it is. */
export const noChange = Symbol.for('lit-noChange') as typeof NoChange;
