/** What a server drew becomes the element’s own: as it stands, where the page has `factbox/hydrate`. */
import type { LitElement, TemplateResult } from 'lit';
import type { FactSet } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import type { Asked } from '../../page/digest.js';

/** @returns false where the server drew something else. */
export type Hydrate = (
  element: LitElement & Asked,
  drawn: TemplateResult,
  set: FactSet,
  locale: Locale,
) => boolean;

let hydrate: Hydrate | undefined;

/** Hands over the code that few pages need. */
export function provideHydrate(given: Hydrate): void {
  hydrate = given;
}

/** What the server drew stays in place or, before the browser paints again, goes. */
export const takeOver: (...given: Parameters<Hydrate>) => void = (element, ...drawn) => {
  // Lit would draw before what it found.
  element.renderOptions.renderBefore = null;
  if (!hydrate?.(element, ...drawn)) (element.renderRoot as ShadowRoot).replaceChildren();
};
