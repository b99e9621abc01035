import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { diffFacts, readFacts, type FactChange } from '../../../../src/facts/index.js';
import { CLAIM, EVENT, FIGURE, QUOTE, version } from './versions.js';

/** "type id" of each change. */
const told = (changes: readonly FactChange[]) => changes.map(({ type, id }) => `${type} ${id}`);
const types = (before: object, after: object) =>
  diffFacts(version(before), version(after)).map(({ type }) => type);

const denial = { actor: 'moscow', stance: 'denies' };

describe('diffFacts', () => {
  it('tells what was added and withdrawn', () => {
    const changes = diffFacts(version(FIGURE, CLAIM), version(EVENT, CLAIM));
    expect(told(changes)).to.deep.equal(['added arrival', 'withdrawn troops']);
    const [added, withdrawn] = changes;
    expect(added!.before).to.equal(undefined);
    expect(added!.after).to.deep.equal(EVENT);
    expect(withdrawn!.before).to.deep.equal(FIGURE);
    expect(withdrawn!.after).to.equal(undefined);
  });

  const TABLE: [string, object, object, string[]][] = [
    ['a text', QUOTE, { text: 'They were there.' }, ['reworded']],
    ['a title', EVENT, { title: 'Troops come' }, ['reworded']],
    ['a statement', CLAIM, { statement: 'None.' }, ['reworded']],
    ['a label', FIGURE, { label: 'seen' }, ['reworded']],
    ['the wording', QUOTE, { wording: 'paraphrase' }, ['reworded']],
    ['the original', QUOTE, { original: { language: 'ko', text: '예' } }, ['reworded']],
    ['a day', EVENT, { date: '2024-10-25' }, ['redated']],
    ['the article’s words for it', EVENT, { date: { asWritten: 'soon' } }, ['redated']],
    ['a count’s day', FIGURE, { asOf: undefined }, ['redated']],
    ['a number', FIGURE, { value: 4000 }, ['recounted']],
    ['a range', FIGURE, { maxValue: 4000 }, ['recounted']],
    ['a qualifier', FIGURE, { qualifier: 'at-least' }, ['recounted']],
    ['a unit', FIGURE, { unit: 'soldiers' }, ['recounted']],
    ['a base', FIGURE, { base: 'all' }, ['recounted']],
    ['a denial', CLAIM, { attributions: [denial] }, ['newly-denied']],
    ['a doubt', CLAIM, { attributions: [{ actor: 'nbc', stance: 'doubts' }] }, ['newly-denied']],
    ['an assertion', EVENT, { attributions: [{ source: 'report' }] }, ['newly-confirmed']],
    ['a place', EVENT, { place: 'vladivostok' }, ['changed']],
    ['a speaker', QUOTE, { speaker: 'kyiv' }, ['changed']],
    ['a note', FIGURE, { notes: ['Estimated.'] }, ['changed']],
    ['a status', EVENT, { status: 'planned' }, ['changed']],
    ['its history alone', EVENT, { history: [{ date: '2024' }] }, ['changed']],
    [
      'its type',
      EVENT,
      { ...CLAIM, id: 'arrival', title: undefined, place: undefined },
      ['changed'],
    ],
    ['two of them', EVENT, { title: 'They come', date: '2024' }, ['reworded', 'redated']],
    [
      'a number, with its history',
      FIGURE,
      { value: 4000, history: [{ date: '2024', was: { value: 3000 } }] },
      ['recounted'],
    ],
    ['where the article has it', EVENT, { anchor: { exact: 'They came' } }, []],
    ['what it is about', EVENT, { about: ['seoul'] }, []],
    ['what goes without saying', QUOTE, { wording: 'verbatim', notes: [] }, []],
    ['how a date is written', EVENT, { date: { edtf: '2024-10-24' } }, []],
    ['how a count’s day is written', FIGURE, { asOf: { edtf: '2024-10-23' } }, []],
    ['how a unit is written', FIGURE, { unit: { other: 'troops' } }, []],
    ['a further form of a unit', FIGURE, { unit: { one: 'one', other: 'troops' } }, ['recounted']],
    ['white space', EVENT, { title: ' Troops \n arrive ' }, []],
    ['a line break of a quotation', QUOTE, { text: 'They are\nthere.' }, ['reworded']],
    ['spaces around it', QUOTE, { text: 'They  are\u00A0there.\n' }, []],
    [
      'the day that nobody knows',
      { ...EVENT, date: '2024-10' },
      { date: { edtf: '2024-10-XX' } },
      [],
    ],
    ['how that is qualified', { ...EVENT, date: '2024-10~' }, { date: '2024-10-XX~' }, []],
    ['where its mark stands', { ...EVENT, date: '2024?-10-02' }, { date: '?2024-10-02' }, []],
    ['how sure a day is', EVENT, { date: '2024-10-24?' }, ['redated']],
    [
      'the words for a day',
      EVENT,
      { date: { edtf: '2024-10-24', asWritten: 'on Thursday' } },
      ['reworded'],
    ],
    [
      'the words for a count’s day',
      { ...FIGURE, asOf: { edtf: '2024', asWritten: 'then' } },
      { asOf: { edtf: '2024', asWritten: 'now' } },
      ['reworded'],
    ],
    [
      'a day and the words for it',
      { ...EVENT, date: { edtf: '2024-10-24', asWritten: 'on Thursday' } },
      { date: { edtf: '2024-10-25', asWritten: 'on Friday' } },
      ['redated'],
    ],
    [
      'how another’s words are spaced',
      { ...CLAIM, attributions: [denial, { actor: 'kyiv', words: 'So it is.' }] },
      { attributions: [denial, { actor: 'kyiv', words: 'So  it is. ' }] },
      [],
    ],
  ];
  for (const [name, fact, other, expected] of TABLE)
    it(`finds ${expected.join(' and ') || 'nothing'} where it is ${name}`, () => {
      const changed = Object.fromEntries(
        Object.entries({ ...fact, ...other }).filter(([, value]) => value !== undefined),
      );
      expect(types(fact, changed)).to.deep.equal(expected);
    });

  describe('of attributions', () => {
    const of = (...attributions: object[]) => ({ ...CLAIM, attributions });
    const names = (before: object, after: object) =>
      diffFacts(version(before), version(after)).map(
        ({ type, positions }) => `${type} ${positions.map(({ actor }) => actor!.name).join(' ')}`,
      );

    it('names those who newly speak, together where they say the same', () => {
      const after = of(
        { actor: 'seoul' },
        denial,
        { actor: 'kyiv', stance: 'confirms' },
        { actor: 'pyongyang', stance: 'denies' },
        { actor: 'nbc', stance: 'doubts' },
      );
      expect(names(of({ actor: 'seoul' }), after)).to.deep.equal([
        'newly-denied the Kremlin Pyongyang',
        'newly-confirmed Kyiv',
        'newly-denied NBC News',
      ]);
    });

    it('takes whom reports come down to for one voice', () => {
      const after = of({ actor: 'seoul' }, { actor: 'seoul', via: ['nbc'], stance: 'confirms' });
      expect(names(of({ actor: 'seoul' }), after)).to.deep.equal(['changed ']);
    });

    it('names whoever newly speaks twice once', () => {
      const after = of(denial, { ...denial, source: 'report' });
      expect(names(CLAIM, after)).to.deep.equal(['newly-denied the Kremlin']);
    });

    it('finds a doubt that became a denial', () => {
      const before = of({ actor: 'moscow', stance: 'doubts' });
      expect(names(before, of(denial))).to.deep.equal(['newly-denied the Kremlin']);
    });

    it('finds a denial taken back, and one that was reworded', () => {
      expect(names(of(denial), CLAIM)).to.deep.equal(['changed ']);
      expect(names(of(denial), of({ ...denial, words: 'Never.' }))).to.deep.equal(['changed ']);
      expect(
        names(of(denial), of({ ...denial, words: 'Never.' }, { actor: 'kyiv' })),
      ).to.deep.equal(['newly-confirmed Kyiv', 'changed ']);
    });

    it('does not take a quote’s speaker for a new voice', () => {
      const by = (speaker: string, ...attributions: object[]) => ({
        ...QUOTE,
        speaker,
        attributions,
      });
      expect(names(by('seoul'), by('kyiv', { actor: 'kyiv' }))).to.deep.equal(['changed ']);
      expect(names(by('seoul'), by('kyiv'))).to.deep.equal(['changed ']);
      expect(names(by('seoul'), by('seoul', denial))).to.deep.equal(['newly-denied the Kremlin']);
      expect(names(by('seoul', denial), by('seoul'))).to.deep.equal(['changed ']);
    });

    it('does not care for their order', () => {
      expect(types(of({ actor: 'seoul' }, denial), of(denial, { actor: 'seoul' }))).to.deep.equal(
        [],
      );
      expect(
        types(of({ actor: 'seoul' }), of({ actor: 'seoul', stance: 'asserts' })),
      ).to.deep.equal([]);
    });
  });

  it('does not care how an actor is called', () => {
    const before = version(QUOTE);
    const after = readFacts({ ...before.data, actors: [{ id: 'seoul', name: 'South Korea' }] });
    expect(after.actor('seoul')!.name).to.equal('South Korea');
    expect(diffFacts(before, after)).to.deep.equal([]);
  });

  it('is frozen', () => {
    const changes = diffFacts(version(CLAIM), version({ ...CLAIM, attributions: [denial] }));
    expect([changes, changes[0], changes[0]!.positions].every(Object.isFrozen)).to.equal(true);
  });
});

const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const attribution = fc.record({
  actor: fc.constantFrom('seoul', 'kyiv', 'moscow'),
  stance: fc.constantFrom('asserts', 'confirms', 'doubts', 'denies'),
});
const common = {
  attributions: fc.option(fc.array(attribution, { maxLength: 3 }), { nil: undefined }),
  notes: some(['Known.'], ['Known.', 'Estimated.']),
};
const anyFact = fc.oneof(
  fc.record({
    type: fc.constant('figure'),
    label: fc.constantFrom('tracked', 'seen'),
    value: fc.constantFrom(3000, 4000),
    qualifier: some('about', 'exact'),
    asOf: some('2024', '2024-10'),
    ...common,
  }),
  fc.record({
    type: fc.constant('event'),
    title: fc.constantFrom('They come', 'They go'),
    date: some<unknown>('2024', { edtf: '2024-10', asWritten: 'in fall' }),
    place: some('kursk', 'vladivostok'),
    ...common,
  }),
  fc.record({
    type: fc.constant('quote'),
    text: fc.constantFrom('Yes.', 'No.'),
    speaker: fc.constantFrom('seoul', 'kyiv'),
    ...common,
  }),
);
/** Without the fields that are not given, as parsed. */
const facts = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), anyFact, { noNullPrototype: true })
  .map((byId) =>
    Object.entries(byId).map(([id, fact]) => JSON.parse(JSON.stringify({ id, ...fact })) as object),
  );
const shuffled = (list: readonly object[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length });
/** The same facts, in another order and with their keys turned round. */
const reordered = facts.chain((list) =>
  fc.tuple(
    fc.constant(list),
    shuffled(list).map((other) => other.map((fact) => turned(fact) as object)),
  ),
);
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('diffFacts, for any facts', () => {
  it('finds nothing between a version and itself, in whatever order', () => {
    fc.assert(
      fc.property(reordered, ([list, other]) => {
        expect(diffFacts(version(...list), version(...other))).to.deep.equal([]);
      }),
    );
  });

  it('finds the same whatever the order', () => {
    fc.assert(
      fc.property(reordered, reordered, ([before, turnedBefore], [after, turnedAfter]) => {
        const changes = diffFacts(version(...before), version(...after));
        const same = diffFacts(version(...turnedBefore), version(...turnedAfter));
        expect(told(same).sort()).to.deep.equal(told(changes).sort());
      }),
    );
  });

  it('takes for withdrawn one way what it takes for added the other', () => {
    const of = (type: string, changes: readonly FactChange[]) =>
      changes.filter((change) => change.type === type).map(({ id }) => id);
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const [there, back] = [version(...before), version(...after)] as const;
        const [forth, home] = [diffFacts(there, back), diffFacts(back, there)];
        expect(of('added', forth).sort()).to.deep.equal(of('withdrawn', home).sort());
        for (const type of ['reworded', 'redated', 'recounted'])
          expect(of(type, forth).sort()).to.deep.equal(of(type, home).sort());
        // Whatever changed one way changed the other way, too.
        const ids = (changes: readonly FactChange[]) => [...new Set(changes.map(({ id }) => id))];
        expect(ids(forth).sort()).to.deep.equal(ids(home).sort());
      }),
    );
  });

  it('names a fact of before or after, each change once', () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const [from, to] = [version(...before), version(...after)] as const;
        const changes = diffFacts(from, to);
        for (const change of changes) {
          expect(change.before).to.equal(from.fact(change.id));
          expect(change.after).to.equal(to.fact(change.id));
          expect(change.before ?? change.after).to.not.equal(undefined);
        }
        const plain = told(changes).filter((change) => !change.startsWith('newly'));
        expect(new Set(plain).size).to.equal(plain.length);
      }),
    );
  });

  it('finds something wherever what is shown differs', () => {
    const shown = (list: readonly object[]) =>
      JSON.stringify(
        list
          .map((fact) => {
            const { attributions = [], ...rest } = fact as { attributions?: object[] };
            const sorted = attributions.map((one) => JSON.stringify(one)).sort();
            return JSON.stringify([rest, sorted]);
          })
          .sort(),
      );
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const changes = diffFacts(version(...before), version(...after));
        expect(changes.length > 0).to.equal(shown(before) !== shown(after));
      }),
    );
  });
});
