/** A dataset with one mistake for each code of a problem: the manual shows what comes of it, and a test holds it. */
import {
  parseFacts,
  type ParseOptions,
  type Problem,
  type ProblemCode,
} from '../src/facts/index.js';
import type { PageProblemCode } from '../src/page/problems.js';

export interface ProblemExample {
  /** A dataset, or its text where that is wrong. */
  readonly given: unknown;
  readonly options?: ParseOptions;
}

/** A dataset with nothing wrong but what is added to it. */
const dataset = (more: object) => ({
  factbox: 1,
  language: 'en',
  article: { title: 'The flood' },
  actors: [{ id: 'mayor', name: 'the mayor' }],
  facts: [MAYOR_SPOKE],
  ...more,
});

const MAYOR_SPOKE = { id: 'warning', type: 'quote', speaker: 'mayor', text: 'Leave at once.' };
const HOMES = { id: 'homes', type: 'figure', value: 40, unit: 'homes', label: 'under water' };
const BREACH = { id: 'breach', type: 'event', title: 'The dam breaks', date: '2024-05-02' };
const SAFE = { id: 'safe', type: 'claim', statement: 'The dam was safe.' };

const facts = (...more: object[]): ProblemExample => ({
  given: dataset({ facts: [MAYOR_SPOKE, ...more] }),
});
const saidBy = (attribution: object, fact: object = SAFE): ProblemExample =>
  facts({ ...fact, attributions: [attribution] });
const asText = (text: string): ProblemExample => ({ given: text });

export const problemExamples: Readonly<Record<ProblemCode, ProblemExample>> = {
  'not-json': asText('{ "factbox": 1, "language": "en",, "facts": [] }'),
  'not-an-object': { given: [] },
  'not-readable': {
    given: {
      get factbox() {
        throw new Error('closed');
      },
    },
  },
  'unknown-version': { given: { factbox: 2 } },
  'missing-field': facts({ id: 'plea', type: 'quote', text: 'Help us.' }),
  'wrong-type': facts({ ...HOMES, value: '40' }),
  'empty-text': facts({ ...SAFE, statement: ' ' }),
  'not-an-id': facts({ ...SAFE, id: 'dam safe' }),
  'not-a-date': facts({ ...BREACH, date: '2 May 2024' }),
  'not-a-language': { given: dataset({ language: 'English, please' }) },
  'not-a-currency': facts({ ...HOMES, unit: { currency: 'euro' } }),
  'not-a-measure': facts({ ...HOMES, unit: { measure: 'furlong' } }),
  'not-a-time-zone': { given: dataset({ timeZone: 'Rome' }) },
  'unsafe-link': {
    given: dataset({ actors: [{ id: 'mayor', name: 'the mayor', url: 'javascript:alert(1)' }] }),
  },
  'unknown-choice': facts({ ...BREACH, status: 'finished' }),
  'unknown-type': facts({ ...HOMES, type: 'figre' }),
  'out-of-range': { given: dataset({ places: [{ id: 'dam', name: 'the dam', latitude: 143 }] }) },
  'no-number': facts({ id: 'homes', type: 'figure', unit: 'homes', label: 'under water' }),
  'range-reversed': facts({
    id: 'homes',
    type: 'figure',
    minValue: 50,
    maxValue: 40,
    unit: 'homes',
    label: 'under water',
  }),
  'nobody-named': saidBy({ stance: 'denies' }),
  'no-wording': facts({ ...HOMES, unit: { one: 'home' } }),
  'duplicate-id': facts(HOMES, { ...HOMES, value: 60 }),
  'unknown-id': saidBy({ actor: 'major' }),

  'unknown-field': facts({ ...HOMES, qualifer: 'about' }),
  'dropped-reference': facts({ ...HOMES, about: ['dam'] }),
  'duplicate-key': asText(
    JSON.stringify(dataset({})).replace('"type"', '"text":"Stay where you are.","type"'),
  ),
  'date-contradicts-words': facts({
    ...BREACH,
    date: { edtf: '2024-05-02', asWritten: 'on May 3' },
  }),
  'said-before-event': saidBy({ actor: 'mayor', date: '2024-05-01' }, BREACH),
  'as-of-in-future': {
    ...facts({ ...HOMES, asOf: '2024-06' }),
    options: { now: new Date('2024-05-04') },
  },
  'date-in-future': {
    ...facts({ ...BREACH, date: '2042-05-02' }),
    options: { now: new Date('2024-05-04') },
  },
  'time-without-zone': facts({ ...BREACH, date: '2024-05-02T04:30' }),
  'number-contradicts-words': facts({ ...HOMES, asWritten: 'some 400 homes' }),
  'value-outside-range': facts({ ...HOMES, minValue: 50, maxValue: 60 }),
  'no-unit': facts({ id: 'homes', type: 'figure', value: 40, label: 'under water' }),
  'no-base': facts({ ...HOMES, unit: { measure: 'percent' } }),
  'units-differ': facts(
    { ...HOMES, partOf: 'town' },
    { id: 'town', type: 'figure', value: 90, unit: 'streets', label: 'in town' },
  ),
  'part-exceeds-whole': facts(
    { ...HOMES, partOf: 'town' },
    { id: 'town', type: 'figure', value: 30, unit: 'homes', label: 'in town' },
  ),
  'relayed-in-circle': saidBy({ actor: 'mayor', via: ['mayor'] }),
  'no-reason': saidBy({ actor: 'mayor', basis: 'unnamed' }),
  'unused-entry': { given: dataset({ places: [{ id: 'dam', name: 'the dam' }] }) },
  'same-fact': facts(SAFE, { ...SAFE, id: 'safe-again' }),
  'in-circle': facts({ ...HOMES, partOf: 'homes' }),
  'foreign-field': facts({ ...HOMES, history: [{ date: '2024-05-03', was: { title: 'Homes' } }] }),
  'unknown-inferred': facts({ ...HOMES, inferred: ['as-of'] }),
  'insecure-link': {
    given: dataset({ actors: [{ id: 'mayor', name: 'the mayor', url: 'http://example.org/' }] }),
  },
  'turns-direction': facts({ ...SAFE, statement: 'The dam \u202Ewas safe.' }),
  'holds-markup': facts({ ...SAFE, statement: 'The dam was <em>safe</em>.' }),
  'lost-characters': facts({ ...SAFE, statement: 'The dam of Bras\uFFFDlia was safe.' }),
  'anchor-not-found': {
    ...facts({ ...SAFE, anchor: { exact: 'the dam is safe' } }),
    options: { text: 'They said that the dam was safe.' },
  },
  'anchor-ambiguous': {
    ...facts({ ...SAFE, anchor: { exact: 'safe' } }),
    options: { text: 'Safe? They said that it was safe, quite safe.' },
  },
};

/** What `parseFacts` says of each example. */
export function problemRows(): readonly Problem[] {
  return Object.values(problemExamples).flatMap(({ given, options }) => [
    ...parseFacts(given, options).problems,
  ]);
}

/** What each code means that a page, and not a dataset, is told with. */
export const pageProblems: Readonly<Record<PageProblemCode, string>> = {
  unreachable:
    'The facts file does not answer, or its server does not let the page read it (CORS). An address is none of the web. A part of factbox is not beside the rest.',
  'bad-status': 'The server answers without the facts file: 404, 500 and the like.',
  'too-slow': 'The facts file is not there within the “timeout”.',
  'too-large': 'The facts file is bigger than an article’s facts can be.',
  'cut-off': 'The connection broke in the middle of the facts file.',
  'not-json': 'The facts file is something else, often a page that says “not found” or “log in”.',
  'no-facts': 'An element waits for facts, and nothing on the page gives it any.',
  'several-sets': 'The page has several fact sets, and an element does not say which is its own.',
  'unknown-fact': 'An element names a fact that the dataset does not hold.',
  'other-type': 'An element names a fact of a type that it does not show.',
  'unknown-filter':
    'An element is to show only what concerns an actor, a place, a type or a source that there is not.',
  'no-article': 'A <fact-set> names an article that is not in the page.',
  'unknown-view': 'Plain HTML, or a call that writes it, names a view that there is not.',
  'not-drawn':
    'An element failed while it drew its facts. That is a fault of ours: please report it.',
};
