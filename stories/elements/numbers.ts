/** Numbers of every kind, for the figures panel: each is a matter of record. */
import { defineFacts } from '../../src/facts/define-facts.js';

export const kinds = defineFacts({
  factbox: 1,
  language: 'en',
  article: { title: 'Numbers of every kind' },
  facts: [
    {
      id: 'alaska',
      type: 'figure',
      label: 'The price of Alaska',
      value: 7_200_000,
      unit: { currency: 'USD' },
      asOf: '1867-03-30',
    },
    {
      id: 'first-class',
      type: 'figure',
      label: 'A letter within Great Britain, at first',
      value: 1,
      unit: { one: 'penny', other: 'pence' },
      per: 'half ounce',
      asOf: '1840-05-06',
    },
    {
      id: 'ocean',
      type: 'figure',
      label: 'Covered by water',
      value: 71,
      qualifier: 'about',
      unit: { measure: 'percent' },
      base: 'the Earth’s surface',
    },
    {
      id: 'leap-years',
      type: 'figure',
      label: 'In the Gregorian calendar',
      value: 97,
      unit: { one: 'leap year', other: 'leap years' },
      per: '400 years',
    },
    {
      id: 'light',
      type: 'figure',
      label: 'The speed of light in vacuum',
      value: 299_792_458,
      qualifier: 'exact',
      unit: { measure: 'meter-per-second' },
    },
  ],
});

/** The estimates that each held for some years; the ends of the earliest are far apart. */
export const ageOfTheUniverse = defineFacts({
  factbox: 1,
  language: 'en',
  article: { title: 'How old is the universe?' },
  actors: [
    { id: 'wmap', name: 'the WMAP team' },
    { id: 'planck', name: 'the Planck Collaboration' },
  ],
  facts: [
    {
      id: 'age',
      type: 'figure',
      label: 'The age of the universe',
      value: 13_800_000_000,
      qualifier: 'about',
      unit: { one: 'year', other: 'years' },
      asOf: '2018-07',
      formerly: [
        { minValue: 10_000_000_000, maxValue: 20_000_000_000, asOf: '1990~' },
        { value: 13_700_000_000, qualifier: 'about', asOf: '2003-02' },
        { value: 13_800_000_000, qualifier: 'about', asOf: '2013-03' },
      ],
      attributions: [{ actor: 'planck' }],
    },
  ],
});

/** The days that the United Nations chose for each thousand million. */
const days = ['1987-07-11', '1999-10-12', '2011-10-31'] as const;
const billions = days.map((asOf, i) => ({
  value: (i + 5) * 1_000_000_000,
  qualifier: 'about' as const,
  asOf,
}));

export const population = defineFacts({
  factbox: 1,
  language: 'en',
  article: { title: 'Eight billion' },
  actors: [{ id: 'un', name: 'the United Nations' }],
  facts: [
    {
      id: 'population',
      type: 'figure',
      label: 'Living on Earth',
      value: 8_000_000_000,
      qualifier: 'about',
      unit: 'people',
      asOf: '2022-11-15',
      formerly: billions,
      attributions: [{ actor: 'un' }],
    },
  ],
});

/** As it was known before the last of those days. */
export const populationBefore = defineFacts({
  ...population,
  facts: population.facts.map((figure) => ({
    ...figure,
    ...billions.at(-1),
    formerly: billions.slice(0, -1),
  })),
});

export const populationInArabic = defineFacts({
  factbox: 1,
  language: 'ar',
  article: { title: 'ثمانية مليارات' },
  actors: [{ id: 'un', name: 'الأمم المتحدة' }],
  facts: [
    {
      id: 'population',
      type: 'figure',
      label: 'عدد سكان الأرض',
      value: 8_000_000_000,
      qualifier: 'about',
      unit: 'نسمة',
      asOf: '2022-11-15',
      formerly: billions,
      attributions: [{ actor: 'un' }],
    },
    {
      id: 'ocean',
      type: 'figure',
      label: 'ما تغطيه المياه',
      value: 71,
      qualifier: 'about',
      unit: { measure: 'percent' },
      base: 'سطح الأرض',
    },
    {
      id: 'alaska',
      type: 'figure',
      label: 'ثمن ألاسكا',
      value: 7_200_000,
      unit: { currency: 'USD' },
      asOf: '1867-03-30',
    },
  ],
});
