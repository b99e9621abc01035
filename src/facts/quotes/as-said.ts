import type { Fact } from '../schema/types.js';

/** In the language that it was said in, a translated quotation is what was said. */
export function asSaid(fact: Fact): Fact {
  if (fact.type !== 'quote' || fact.original?.text !== fact.text) return fact;
  return { ...fact, wording: 'verbatim', original: undefined };
}
