import type { JsonLdNode } from './nodes.js';

/** For nodes under the making: what is not given is left out at the end. */
type Draft<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** Without what is missing, and without empty lists. */
export function node<T extends JsonLdNode>(draft: Draft<T>): T {
  const given = Object.entries(draft).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(given) as T;
}
