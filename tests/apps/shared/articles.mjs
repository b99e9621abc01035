// What the apps show one after the other: a real article's facts, then others that share no id with them.
import { northKoreanTroops } from 'factbox/articles/north-korean-troops';

const flood = {
  factbox: 1,
  language: 'en',
  article: { title: 'The flood' },
  actors: [{ id: 'mayor', name: 'The mayor of Lower Wick' }],
  facts: [
    {
      id: 'homes',
      type: 'figure',
      value: 41,
      unit: 'homes',
      label: 'under water',
      attributions: [{ actor: 'mayor' }],
    },
    { id: 'rain', type: 'event', date: '2023-03-02', title: 'It begins to rain' },
  ],
};

const shown = (facts, figure) => ({ facts, figure, title: facts.article.title });

export const articles = [shown(northKoreanTroops, 'troops-tracked'), shown(flood, 'homes')];

/** What a listener heard, in words. */
export const told = {
  ready: ({ factSet }) => `ready: ${factSet.data.article.title}`,
  problem: ({ problems }) => `problem: ${problems.map(({ code }) => code).join()}`,
  opened: ({ fact }) => `opened: ${fact}`,
};
