/** What to call a fact in a line about it. */
import type { Fact } from '../schema/types.js';

/** The dataset's own words: an event's title, a figure's label, a claim's statement, a quotation. */
export function headlineOf(fact: Fact): string {
  switch (fact.type) {
    case 'event':
      return fact.title;
    case 'figure':
      return fact.label;
    case 'claim':
      return fact.statement;
    case 'quote':
      return fact.text;
  }
}
