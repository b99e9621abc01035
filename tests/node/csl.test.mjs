// The sources as CSL-JSON, and what citation-js makes of them, as a site would use it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { northKoreanTroops } from '../../dist/articles/north-korean-troops.js';
import { toCsl } from '../../dist/csl/index.js';
import { parseFacts } from '../../dist/facts/index.js';
import { ar } from '../../dist/locales/ar.js';

/** The items of a dataset of these sources. */
function itemsOf(sources, options) {
  const set = parseFacts({
    factbox: 1,
    language: 'en',
    article: { title: 'The flood' },
    actors: [{ id: 'times', name: 'The Arl & Vale Times', kind: 'organization' }],
    sources,
    facts: [],
  });
  assert.deepEqual(
    set.problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  return toCsl(set, options);
}
const itemOf = (source, options) => itemsOf([{ id: 's', title: 'Log', ...source }], options)[0];
const issued = (date) => itemOf({ date }).issued;

const FULL = {
  id: 'dam-report',
  title: 'The dam of Arl: 100% {weak}',
  kind: 'article',
  publisher: 'times',
  date: '2023-05-02',
  url: 'https://times.example/dam?a=1&b=2',
  note: 'Behind a paywall.',
};

describe('sources as CSL-JSON', () => {
  it('have all that a dataset tells', () => {
    assert.deepEqual(itemsOf([FULL]), [
      {
        id: 'dam-report',
        'citation-key': 'dam_report',
        type: 'article-newspaper',
        title: 'The dam of Arl: 100% {weak}',
        URL: 'https://times.example/dam?a=1&b=2',
        publisher: 'The Arl & Vale Times',
        'container-title': 'The Arl & Vale Times',
        issued: { 'date-parts': [[2023, 5, 2]] },
        note: 'Behind a paywall.',
      },
    ]);
  });

  it('have no more than that', () => {
    assert.deepEqual(itemOf({}), {
      id: 's',
      'citation-key': 's',
      type: 'document',
      title: 'Log',
    });
  });

  for (const [kind, type] of Object.entries({
    report: 'report',
    statement: 'document',
    speech: 'speech',
    interview: 'interview',
    document: 'document',
    broadcast: 'broadcast',
    dataset: 'dataset',
  }))
    it(`are of a type that CSL knows: ${kind}`, () => {
      const item = itemOf({ kind });
      assert.equal(item.type, type);
      // citation-js throws away what it does not know.
      assert.equal(new Cite(item).data[0].type, type);
    });

  for (const [edtf, date] of Object.entries({
    2023: { 'date-parts': [[2023]] },
    '2023-05': { 'date-parts': [[2023, 5]] },
    '2023-05-XX': { 'date-parts': [[2023, 5]] },
    '2023-05-02T10:00Z': { 'date-parts': [[2023, 5, 2]] },
    '2023-05-02/2023-06': {
      'date-parts': [
        [2023, 5, 2],
        [2023, 6],
      ],
    },
    '2023-22': { 'date-parts': [[2023]], season: 2 },
    '2023-05~': { 'date-parts': [[2023, 5]], circa: true },
    '?2023-05-02': { 'date-parts': [[2023, 5, 2]], circa: true },
    '2023-05/2023-06?': { 'date-parts': [[2023, 5], [2023, 6]], circa: true }, // prettier-ignore
    '202X': { literal: 'the 2020s' },
    '../2023-05-02': { literal: 'by May 2, 2023' },
    '2023-05/..': { literal: 'since May 2023' },
    '2023-21/2023-22': { literal: 'spring 2023 to summer 2023' },
    '-0043': { literal: '44 BCE' },
    Y12023: { literal: '12,023' },
  }))
    it(`are dated no more precisely than ${edtf}`, () => assert.deepEqual(issued(edtf), date));

  it('keep the article’s words for a date', () => {
    assert.deepEqual(issued({ asWritten: 'last spring' }), { literal: 'last spring' });
  });

  it('have keys of their own, whatever their ids are', () => {
    const ids = ['a-b', 'a_b', 'a.b', 'a_b_2', 'é', '洪', 'Ab'];
    const keys = itemsOf(ids.map((id) => ({ id, title: 'Log' }))).map(
      (item) => item['citation-key'],
    );
    assert.equal(new Set(keys).size, ids.length, keys.join());
    for (const key of keys) assert.match(key, /^\w+$/);
  });

  it('tell dates in the language asked for', () => {
    assert.match(itemOf({ date: '202X' }, { locale: ar }).issued.literal, /\p{Script=Arabic}/u);
  });
});

describe('citation-js makes of them', () => {
  const cite = new Cite(itemsOf([FULL]));

  it('BibTeX', () => {
    const text = cite.format('bibtex');
    assert.match(text, /^@article\{dam_report,/);
    for (const field of [
      'journal = {The Arl \\& Vale Times}',
      'title = {The dam of {Arl}: 100\\% \\textbraceleft{}weak\\textbraceright{}}',
      'url = {https://times.example/dam?a=1&b=2}',
      'note = {Behind a paywall.}',
      'year = {2023}',
      'month = {may 2}',
    ])
      assert.ok(text.includes(field), `${field} in ${text}`);
  });

  it('RIS', () => {
    const lines = cite.format('ris').trim().split(/\r?\n/);
    for (const line of [
      'TY  - NEWS',
      'TI  - The dam of Arl: 100% {weak}',
      'UR  - https://times.example/dam?a=1&b=2',
      'PB  - The Arl & Vale Times',
      'T2  - The Arl & Vale Times',
      'PY  - 2023',
      'N1  - Behind a paywall.',
      'ER  - ',
    ])
      assert.ok(
        lines.some((one) => one.trim() === line.trim()),
        `${line} in ${lines.join('\n')}`,
      );
  });

  it('a reference as a reader knows them', () => {
    const text = cite.format('bibliography', { template: 'apa', lang: 'en-US' });
    assert.match(text, /2023, May 2/);
    assert.match(text, /The Arl & Vale Times/);
  });

  it('entries of their own for all sources of an article', () => {
    const items = toCsl(parseFacts(northKoreanTroops));
    assert.deepEqual(
      items.map(({ id }) => id),
      northKoreanTroops.sources.map(({ id }) => id),
    );
    const all = new Cite(items);
    const keys = [...all.format('bibtex').matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key);
    assert.deepEqual(
      keys,
      items.map(({ id }) => id.replaceAll('-', '_')),
    );
    assert.equal(all.format('ris').match(/^ER {2}-/gm).length, items.length);
    // What neither form can mark is told in the note.
    assert.match(all.format('bibtex'), /note = \{October 23, 2024 \(year.inferred\)\}/);
  });

  it('nothing that breaks it, whatever a dataset holds', () => {
    const hostile = [
      '</script>',
      '\u2028',
      '__proto__',
      '}\n@book{x,',
      '\ud800',
      '\u202e',
      '\nER  - ',
    ];
    const sources = hostile.map((text, i) => ({
      id: `s${i}${text.replace(/[\s,]/g, '')}`,
      title: `T ${text}`,
      note: `N ${text}`,
    }));
    const items = itemsOf(sources);
    assert.deepEqual(JSON.parse(JSON.stringify(items)).length, hostile.length);
    const all = new Cite(items);
    assert.equal(all.format('data', { format: 'object' }).length, hostile.length);
    assert.ok(all.format('bibtex'));
    assert.equal({}.type, undefined);
  });
});
