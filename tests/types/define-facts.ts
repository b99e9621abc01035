/**
 * Type tests: the compiler runs them (`npm run types`). Each `@ts-expect-error` is itself an error
 * where the line below it compiles.
 */
import { defineFacts, type ArticleFacts } from '../../src/facts/index.js';

const troops = defineFacts({
  factbox: 1,
  language: 'en',
  article: { title: 'Troops' },
  sources: [{ id: 'briefing', title: 'Briefing', publisher: 'council' }],
  actors: [
    { id: 'council', name: 'National Security Council' },
    { id: 'kirby', name: 'John F. Kirby', affiliation: 'council' },
  ],
  places: [{ id: 'vladivostok', name: 'Vladivostok' }],
  facts: [
    {
      id: 'tracked',
      type: 'figure',
      label: 'tracked',
      value: 3000,
      attributions: [{ actor: 'kirby', source: 'briefing', via: ['council'] }],
      about: ['vladivostok', 'kirby', 'briefing', 'said'],
    },
    { id: 'said', type: 'quote', text: 'Three thousand.', speaker: 'kirby', place: 'vladivostok' },
  ],
});

// What it gives is still a dataset, and keeps its ids.
export const dataset: ArticleFacts = troops;
export const id: 'tracked' | 'said' = troops.facts[0].id;

const base = { factbox: 1, language: 'en', article: { title: 'Troops' } } as const;

defineFacts({
  ...base,
  actors: [{ id: 'kirby', name: 'John F. Kirby' }],
  // @ts-expect-error no such actor
  facts: [{ id: 'said', type: 'quote', text: 'Three thousand.', speaker: 'kirbi' }],
});

defineFacts({
  ...base,
  actors: [{ id: 'kirby', name: 'John F. Kirby' }],
  facts: [
    {
      id: 'tracked',
      type: 'figure',
      label: 'tracked',
      value: 3000,
      // @ts-expect-error an actor is no source
      attributions: [{ actor: 'kirby', source: 'kirby' }],
    },
  ],
});

defineFacts({
  ...base,
  facts: [
    { id: 'whole', type: 'figure', label: 'all', value: 200 },
    // @ts-expect-error no such fact
    { id: 'part', type: 'figure', label: 'some', value: 12, partOf: 'hole' },
  ],
});

defineFacts({
  ...base,
  // @ts-expect-error no such place to be within
  places: [{ id: 'kursk', name: 'Kursk', within: 'russia' }],
  facts: [],
});

// @ts-expect-error no such type of fact
defineFacts({ ...base, facts: [{ id: 'x', type: 'rumour', text: 'x' }] });

// @ts-expect-error a quote needs its speaker
defineFacts({ ...base, facts: [{ id: 'x', type: 'quote', text: 'x' }] });
