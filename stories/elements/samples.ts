/** Small datasets for states that the article’s own does not have. Nobody in them is invented. */
import { defineFacts } from '../../src/facts/define-facts.js';

export const nothing = defineFacts({
  factbox: 1,
  language: 'en',
  article: { title: 'An article without facts' },
  facts: [],
});

/** What Kirby said, as a paraphrase that others deny. */
export const deniedStatement = defineFacts({
  factbox: 1,
  language: 'en',
  article: { title: 'North Korean troops in the Russia–Ukraine War' },
  actors: [
    {
      id: 'kirby',
      name: 'John F. Kirby',
      role: 'spokesman',
      affiliation: 'national-security-council',
    },
    { id: 'national-security-council', name: 'U.S. National Security Council' },
    { id: 'pyongyang', name: 'Pyongyang' },
    { id: 'kremlin', name: 'the Kremlin' },
  ],
  facts: [
    {
      id: 'tracked',
      type: 'quote',
      text: 'The United States has tracked some 3,000 North Korean troops to Vladivostok.',
      speaker: 'kirby',
      wording: 'paraphrase',
      date: '?2024-10-23',
      attributions: [
        { actor: 'pyongyang', stance: 'denies' },
        { actor: 'kremlin', stance: 'denies' },
      ],
    },
  ],
});

/** Each with the words of a text that state it; those of `deployment` are there twice. */
export const statedInAnArticle = defineFacts({
  factbox: 1,
  language: 'en',
  article: { title: 'North Korean troops in the Russia–Ukraine War' },
  actors: [
    { id: 'obrien', name: 'Phillips O’Brien', role: 'professor of strategic studies' },
    { id: 'envoys', name: 'North Korean representatives' },
  ],
  places: [
    { id: 'vladivostok', name: 'Vladivostok' },
    { id: 'united-nations', name: 'the United Nations' },
  ],
  facts: [
    {
      id: 'escalation',
      type: 'quote',
      text: 'The escalation has already happened.',
      speaker: 'obrien',
      anchor: { exact: 'The escalation has already happened' },
    },
    {
      id: 'denial',
      type: 'quote',
      text: 'groundless, stereotyped rumors',
      speaker: 'envoys',
      date: '?2024-10-21',
      place: 'united-nations',
      anchor: { exact: '"groundless, stereotyped rumors"' },
    },
    {
      id: 'voyage',
      type: 'event',
      title: 'Soldiers are brought to Vladivostok',
      date: '../?2024-10-23',
      place: 'vladivostok',
      anchor: { exact: '3,000 soldiers on their way to Vladivostok' },
    },
    {
      id: 'deployment',
      type: 'event',
      title: 'The soldiers are sent to the front',
      status: 'planned',
      anchor: { exact: 'the soldiers are to do' },
    },
  ],
});

const days = { counts: 'days', one: 'day', other: 'days' } as const;

/** Ranges, open ends and several units: true by definition. */
export const calendar = defineFacts({
  factbox: 1,
  language: 'en',
  article: { title: 'The calendar in numbers' },
  facts: [
    { id: 'year', type: 'figure', label: 'A year', minValue: 365, maxValue: 366, unit: days },
    {
      id: 'month',
      type: 'figure',
      label: 'A month',
      minValue: 28,
      maxValue: 31,
      unit: days,
      partOf: 'year',
    },
    {
      id: 'week',
      type: 'figure',
      label: 'A week',
      value: 7,
      qualifier: 'exact',
      unit: days,
      partOf: 'month',
    },
    {
      id: 'february',
      type: 'figure',
      label: 'February',
      value: 28,
      qualifier: 'at-least',
      unit: days,
      partOf: 'year',
    },
    { id: 'months', type: 'figure', label: 'In every year', value: 12, unit: 'months' },
    { id: 'minutes', type: 'figure', label: 'In a day', value: 1440, unit: 'minutes' },
  ],
});

/** Dates of every precision, over centuries. */
export const newspapers = defineFacts({
  factbox: 1,
  language: 'en',
  article: { title: 'How newspapers began' },
  places: [
    { id: 'mainz', name: 'Mainz' },
    { id: 'strasbourg', name: 'Strasbourg' },
    { id: 'leipzig', name: 'Leipzig' },
    { id: 'london', name: 'London' },
    { id: 'boston', name: 'Boston' },
  ],
  facts: [
    {
      id: 'type',
      type: 'event',
      title: 'A press with movable type is at work',
      date: '1450~',
      place: 'mainz',
      status: 'over',
    },
    {
      id: 'relation',
      type: 'event',
      title: 'The weekly Relation is printed',
      date: '1605',
      place: 'strasbourg',
      status: 'over',
    },
    {
      id: 'daily',
      type: 'event',
      title: 'A newspaper appears on six days a week',
      date: '1650-07',
      place: 'leipzig',
      status: 'over',
    },
    {
      id: 'boston-first',
      type: 'event',
      title: 'Publick Occurrences appears, and is forbidden after one issue',
      date: '1690-09-25',
      place: 'boston',
      status: 'over',
    },
    {
      id: 'courant',
      type: 'event',
      title: 'The Daily Courant appears',
      date: '1702-03-11/1735',
      place: 'london',
      status: 'over',
    },
    {
      id: 'steam',
      type: 'event',
      title: 'The Times is printed by steam',
      date: '1814-11-29',
      place: 'london',
      status: 'over',
    },
  ],
});

const markup = '<img src="x" onerror="alert(1)"> & <script>alert(2)</script>';
/** Turns what follows around, unless it is kept apart. */
const override = '\u202Enwod edispu';
const unbroken = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4);

/** Markup, bidi controls and words without end: all of it is text. */
export const hostile = defineFacts({
  factbox: 1,
  language: 'en',
  article: { title: markup },
  sources: [{ id: 'source', title: `A source with ${markup}`, kind: 'report' }],
  actors: [
    { id: 'markup', name: markup, role: `a role ${override}` },
    { id: 'unbroken', name: unbroken, affiliation: 'markup' },
  ],
  places: [{ id: 'place', name: override }],
  facts: [
    {
      id: 'quote',
      type: 'quote',
      text: `${markup} ${override} ${unbroken}`,
      speaker: 'markup',
      source: 'source',
      place: 'place',
      attributions: [{ actor: 'unbroken', stance: 'denies', words: markup }],
      notes: [`${override} ${unbroken}`],
    },
    {
      id: 'figure',
      type: 'figure',
      label: `${markup} ${override}`,
      value: 123_456_789_012,
      unit: unbroken,
      attributions: [{ actor: 'markup' }, { actor: 'unbroken', stance: 'denies', words: override }],
    },
    {
      id: 'event',
      type: 'event',
      title: `${markup} ${override}`,
      text: unbroken,
      date: { edtf: '2024-02-29', asWritten: override },
      place: 'place',
      attributions: [
        { actor: 'markup', hedge: 'possible' },
        { actor: 'unbroken', stance: 'doubts' },
      ],
    },
  ],
});
