import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseFacts } from '../../../../src/facts/index.js';

const KIRBY = { id: 'kirby', name: 'John F. Kirby' };
const TRACKED = {
  id: 'tracked',
  type: 'figure',
  label: 'tracked so far',
  value: 3000,
  unit: 'troops',
  about: ['kirby'],
};

function dataset(facts: unknown, more: object = {}) {
  return {
    factbox: 1,
    language: 'en',
    article: { title: 'Troops' },
    actors: [KIRBY],
    facts,
    ...more,
  };
}
/** What a broken fact beside a good one leads to. */
function problemOf(fact: unknown, more?: object) {
  const set = parseFacts(dataset([TRACKED, fact], more));
  expect(set.fact('tracked'), 'the good fact stays').to.include({ value: 3000 });
  expect(set.problems).to.have.length(1);
  return { ...set.problems[0]!, kept: set.facts.length === 2 };
}

describe('parseFacts', () => {
  describe('refuses what is no dataset, and says why', () => {
    const REFUSED: [string, unknown, string, string][] = [
      [
        'a list',
        [],
        'not-an-object',
        'The dataset must be an object in {braces} with a list of “facts”; it is a list.',
      ],
      [
        'nothing',
        undefined,
        'not-an-object',
        'The dataset must be an object in {braces} with a list of “facts”; it is nothing.',
      ],
      ['null', null, 'not-an-object', 'it is null.'],
      ['a number', 12, 'not-an-object', 'it is 12.'],
      ['no JSON', '{"factbox": 1,', 'not-json', 'The dataset is not JSON: it breaks off'],
      ['an empty text', '', 'not-json', 'The dataset is empty. Put the dataset there.'],
      [
        'an empty object',
        {},
        'unknown-version',
        '“factbox” of the dataset must be 1, the form that this copy of factbox reads; it is nothing.',
      ],
      [
        'a later version',
        { factbox: 2 },
        'unknown-version',
        '“factbox” of the dataset must be 1, the form that this copy of factbox reads; it is 2. Mend it, or use a newer copy.',
      ],
    ];
    for (const [name, input, code, words] of REFUSED)
      it(name, () => {
        const set = parseFacts(input);
        expect(set.facts).to.deep.equal([]);
        expect(set.problems.map((problem) => problem.code)).to.deep.equal([code]);
        expect(set.problems[0]!.message).to.contain(words);
        expect(set.problems[0]!.message).not.to.contain('SyntaxError');
      });
  });

  it('tells of data that cannot even be looked at', () => {
    const set = parseFacts({
      get factbox() {
        throw new Error('not today');
      },
    });
    expect(set.problems[0]).to.include({ code: 'not-readable', severity: 'error' });
    expect(set.problems[0]?.message).to.contain(
      'The dataset cannot be read: looking at it throws an error (not today).',
    );
  });

  it('reads JSON text', () => {
    expect(parseFacts(JSON.stringify(dataset([TRACKED]))).fact('tracked')).to.deep.equal(TRACKED);
  });

  it('goes on without a language or a title, and says so', () => {
    const set = parseFacts({ factbox: 1, actors: [KIRBY], facts: [TRACKED] });
    expect(set.language).to.equal('und');
    expect(set.facts).to.have.length(1);
    expect(set.problems.map(({ path }) => path)).to.have.members(['/language', '/article']);
  });

  it('says where a list is none', () => {
    const set = parseFacts({ ...dataset([TRACKED]), sources: {} });
    expect(set.problems[0]).to.include({ code: 'wrong-type', path: '/sources' });
    expect(set.facts).to.have.length(1);
  });

  describe('leaves out a broken fact, keeps the others, and says what to mend', () => {
    const BROKEN: [string, unknown, string, string, string][] = [
      [
        'that is no object',
        'x',
        'wrong-type',
        '/facts/1',
        'Fact 2 must be an object in {braces}; it is “x”.',
      ],
      [
        'without an id',
        { type: 'claim', statement: 'It is.' },
        'missing-field',
        '/facts/1/id',
        '“id” of fact 2 is missing. Add it.',
      ],
      [
        'with a space in its id',
        { id: 'a b', type: 'claim', statement: 'It is.' },
        'not-an-id',
        '/facts/1/id',
        '“id” of fact “a b” must be an id, without spaces and commas; it is “a b”.',
      ],
      [
        'with a duplicate id',
        { ...TRACKED, value: 5 },
        'duplicate-id',
        '/facts/1/id',
        '“id” of fact “tracked” is that of an earlier entry, too, which is kept. Give each its own.',
      ],
      [
        'of an unknown type',
        { id: 'x', type: 'rumour' },
        'unknown-type',
        '/facts/1/type',
        '“type” of fact “x” must be one of “quote”, “figure”, “event”, “claim”; it is “rumour”.',
      ],
      [
        'of a type that objects inherit',
        { id: 'x', type: 'constructor' },
        'unknown-type',
        '/facts/1/type',
        'it is “constructor”',
      ],
      [
        'without a type',
        { id: 'x' },
        'missing-field',
        '/facts/1/type',
        '“type” of fact “x” is missing. Add it.',
      ],
      [
        'with a text for a number',
        { id: 'x', type: 'figure', label: 'y', value: '12' },
        'wrong-type',
        '/facts/1/value',
        '“value” of fact “x” must be a number without quotation marks; it is “12”.',
      ],
      [
        'with no number',
        { id: 'x', type: 'figure', label: 'y' },
        'no-number',
        '/facts/1',
        'Fact “x” needs a number: give it a “value”, or a “minValue”, a “maxValue” or both.',
      ],
      [
        'with its range upside down',
        { id: 'x', type: 'figure', label: 'y', minValue: 5, maxValue: 2 },
        'range-reversed',
        '/facts/1',
        'Fact “x” has a “minValue” above its “maxValue”: swap them.',
      ],
      [
        'with a blank text',
        { id: 'x', type: 'claim', statement: '  ' },
        'empty-text',
        '/facts/1/statement',
        '“statement” of fact “x” must be some text; it is “  ”.',
      ],
      [
        'with a wrong date',
        { id: 'x', type: 'event', title: 'y', date: '2024-02-30' },
        'not-a-date',
        '/facts/1/date',
        '“date” of fact “x” must be a date in EDTF',
      ],
      [
        'with a wrong choice',
        { id: 'x', type: 'event', title: 'y', status: 'soon' },
        'unknown-choice',
        '/facts/1/status',
        'must be one of “planned”, “under-way”, “over”; it is “soon”.',
      ],
      [
        'with a number for a list',
        { id: 'x', type: 'claim', statement: 'y', notes: 5 },
        'wrong-type',
        '/facts/1/notes',
        'must be a list in [square brackets]; it is 5.',
      ],
      [
        'with an attribution to nobody',
        { id: 'x', type: 'claim', statement: 'y', attributions: [{ stance: 'denies' }] },
        'nobody-named',
        '/facts/1/attributions/0',
        'Number 1 of “attributions” of fact “x” must say who: give it an “actor”, a “source” or “via”.',
      ],
      [
        'by a speaker who is not there',
        { id: 'x', type: 'quote', text: 'y', speaker: 'kirbi' },
        'unknown-id',
        '/facts/1/speaker',
        '“speaker” of fact “x” names the actor “kirbi”, which is not in the dataset, so the fact is left out. Did you mean “kirby”? Add it, or mend the id.',
      ],
      [
        'denied by nobody known',
        {
          id: 'x',
          type: 'claim',
          statement: 'y',
          attributions: [{ actor: 'kirby' }, { actor: 'moscow' }],
        },
        'unknown-id',
        '/facts/1/attributions/1/actor',
        '“actor” of number 2 of “attributions” of fact “x” names the actor “moscow”',
      ],
    ];
    for (const [name, fact, code, path, words] of BROKEN)
      it(name, () => {
        const problem = problemOf(fact);
        expect(problem).to.include({ code, path, severity: 'error', kept: false });
        expect(problem.message).to.contain(words);
      });

    it('and names the facts that a problem concerns', () => {
      expect(problemOf({ id: 'x', type: 'rumour' }).facts).to.deep.equal(['x']);
    });
  });

  describe('keeps a fact with a lesser fault, and says so', () => {
    it('a field that nobody knows', () => {
      const problem = problemOf({ id: 'x', type: 'claim', statement: 'y', note: 'z' });
      expect(problem).to.include({
        code: 'unknown-field',
        path: '/facts/1/note',
        severity: 'warning',
        kept: true,
      });
      expect(problem.message).to.equal(
        '“note” of fact “x” is not a field that factbox knows. Did you mean “notes”? Check its spelling, or take it out.',
      );
    });

    it('a reference that leads nowhere', () => {
      const set = parseFacts(
        dataset([{ ...TRACKED, about: ['kirby', 'nobody', 'nowhere'], partOf: 'all' }]),
      );
      expect(set.fact('tracked')).to.deep.equal({ ...TRACKED, about: ['kirby'] });
      expect(set.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
        'dropped-reference /facts/0/about/1',
        'dropped-reference /facts/0/about/2',
        'dropped-reference /facts/0/partOf',
      ]);
      expect(set.problems[1]!.message).to.equal(
        'Number 3 of “about” of fact “tracked” names the entry “nowhere”, which is not in the dataset, so that link is dropped. Add it, or mend the id.',
      );
      expect(set.byActor('nobody')).to.deep.equal([]);
    });

    it('a reference to a fact that is itself left out', () => {
      const set = parseFacts(
        dataset([
          { ...TRACKED, partOf: 'all' },
          { id: 'all', type: 'figure', label: 'all' },
        ]),
      );
      expect(set.fact('tracked')).to.not.have.property('partOf');
    });

    it('a part that is more than its whole', () => {
      const set = parseFacts(
        dataset([
          { ...TRACKED, partOf: 'all' },
          { id: 'all', type: 'figure', label: 'all', value: 2999, unit: 'troops' },
        ]),
      );
      expect(set.problems[0]).to.include({
        code: 'part-exceeds-whole',
        path: '/facts/0/partOf',
        severity: 'warning',
      });
      expect(set.problems[0]!.message).to.contain(
        '“partOf” of fact “tracked” names “all”, which is less than this part of it. Mend one of the numbers, or the id.',
      );
      expect(set.facts).to.have.length(2);
    });

    it('a part in another unit than its whole', () => {
      const set = parseFacts(
        dataset([
          { ...TRACKED, unit: 'troops', partOf: 'all' },
          { id: 'all', type: 'figure', label: 'all', value: 9000, unit: 'tanks' },
        ]),
      );
      expect(set.problems[0]).to.include({ code: 'units-differ', path: '/facts/0/partOf' });
      expect(set.problems[0]!.message).to.contain(
        'names “all”, which counts another unit, so they share no scale.',
      );
      expect(set.facts).to.have.length(2);
    });
  });

  describe('lets no link through but http, https and mailto', () => {
    for (const url of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '/relative',
      'file:///etc/passwd',
      '',
    ])
      it(JSON.stringify(url), () => {
        const set = parseFacts(
          dataset([TRACKED], { sources: [{ id: 's', title: 'a report', url }] }),
        );
        expect(set.source('s'), 'the source stays, without it').to.deep.equal({
          id: 's',
          title: 'a report',
        });
        expect(set.problems[0]).to.include({ code: 'unsafe-link', path: '/sources/0/url' });
        expect(set.problems[0]!.message).to.contain(
          'must be a full address that begins with https://',
        );
      });
    it('“https://example.org/?a=1”', () => {
      const url = 'https://example.org/?a=1';
      expect(
        parseFacts(dataset([], { sources: [{ id: 's', title: 'x', url }] })).source('s'),
      ).to.include({ url });
    });
  });

  it('leaves what it was given alone, and freezes what it returns', () => {
    const given = dataset([{ ...TRACKED, about: ['nobody'] }]);
    const before = structuredClone(given);
    const set = parseFacts(given);
    expect(given).to.deep.equal(before);
    expect(Object.isFrozen(given)).to.equal(false);
    expect(Object.isFrozen(set.data.facts[0])).to.equal(true);
    expect(() => (set.facts as unknown[]).push(1)).to.throw(TypeError);
  });

  it('reads its own result again to the same', () => {
    const set = parseFacts(
      dataset([
        TRACKED,
        { id: 'x', type: 'quote', text: 'y', speaker: 'kirby', about: ['nobody'] },
      ]),
    );
    const again = parseFacts(set.data);
    expect(again.data).to.deep.equal(set.data);
    expect(again.problems).to.deep.equal([]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true, withTypedArray: true }),
        (anything) => {
          parseFacts(anything);
          parseFacts({
            factbox: 1,
            language: anything,
            article: anything,
            actors: anything,
            facts: anything,
          });
          parseFacts(
            dataset([
              anything,
              { ...TRACKED, unit: anything, about: anything, attributions: [anything] },
            ]),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes keys that objects inherit for plain data', () => {
    const text = `{"factbox":1,"language":"en","article":{"title":"x"},"__proto__":{"facts":[]},
      "facts":[{"id":"__proto__","type":"claim","statement":"y","__proto__":{"notes":["z"]}}]}`;
    const set = parseFacts(text);
    expect(set.fact('__proto__')).to.include({ statement: 'y' });
    expect((set.fact('__proto__') as { notes?: unknown }).notes).to.equal(undefined);
    expect(({} as { notes?: unknown }).notes).to.equal(undefined);
  });
});
