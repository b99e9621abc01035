import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  describeAttributions,
  parseFacts,
  standingOf,
  type Attribution,
  type StandingCode,
} from '../../../../src/facts/index.js';
import { en } from '../../../../src/locales/en.js';

const CLAIM = { type: 'claim', statement: 'Troops are there.' };
const OPEN = { ...CLAIM, open: true };

function setOf(attributions: readonly Attribution[], more: object = CLAIM) {
  const set = parseFacts({
    factbox: 1,
    language: 'en',
    article: { title: 'Troops' },
    sources: [{ id: 'report', title: 'a report' }],
    actors: [
      { id: 'seoul', name: 'Seoul' },
      { id: 'kyiv', name: 'Kyiv' },
      { id: 'moscow', name: 'the Kremlin' },
      { id: 'pyongyang', name: 'Pyongyang' },
      { id: 'nbc', name: 'NBC News' },
    ],
    facts: [{ id: 'x', attributions, ...more }],
  });
  expect(set.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  return set;
}
function standing(attributions: readonly Attribution[], more?: object) {
  const set = setOf(attributions, more);
  return standingOf(set.facts[0]!, set);
}

describe('standingOf', () => {
  const TABLE: [string, Attribution[], StandingCode][] = [
    ['nobody', [], 'own-account'],
    ['one', [{ actor: 'seoul' }], 'one-source'],
    ['two', [{ actor: 'seoul' }, { actor: 'kyiv', stance: 'confirms' }], 'several-sources'],
    ['one, doubted', [{ actor: 'seoul' }, { actor: 'kyiv', stance: 'doubts' }], 'doubted'],
    [
      'two, denied',
      [{ actor: 'seoul' }, { actor: 'kyiv' }, { actor: 'moscow', stance: 'denies' }],
      'disputed',
    ],
    ['a claim that nobody asserts, denied', [{ actor: 'moscow', stance: 'denies' }], 'denied'],
    [
      'denied and doubted',
      [
        { actor: 'moscow', stance: 'denies' },
        { actor: 'kyiv', stance: 'doubts' },
      ],
      'denied',
    ],
  ];
  for (const [name, attributions, code] of TABLE)
    it(`calls it ${code} with ${name}`, () => {
      expect(standing(attributions).code).to.equal(code);
    });

  it('calls an open question not known, whoever says so', () => {
    expect(standing([], OPEN).code).to.equal('not-known');
    expect(standing([{ actor: 'kyiv' }], OPEN).code).to.equal('not-known');
  });

  it('takes the article’s own word for an assertion where it tells an event itself', () => {
    const event = { type: 'event', title: 'Troops arrive.' };
    expect(standing([{ actor: 'moscow', stance: 'denies' }], event).code).to.equal('disputed');
    expect(standing([], event).code).to.equal('own-account');
  });

  it('says where nobody who asserts it is named', () => {
    expect(standing([{ actor: 'seoul', basis: 'unnamed' }]).unnamed).to.equal(true);
    expect(standing([{ actor: 'seoul', basis: 'unnamed' }, { actor: 'kyiv' }]).unnamed).to.equal(
      false,
    );
    expect(standing([]).unnamed).to.equal(false);
  });

  it('counts two reports of one origin as one', () => {
    expect(standing([{ actor: 'seoul' }, { actor: 'seoul', via: ['nbc'] }]).code).to.equal(
      'one-source',
    );
    expect(standing([{ source: 'report', via: ['nbc'] }, { source: 'report' }]).asserting).to.equal(
      1,
    );
  });

  it('keeps the firmest hedge where all hedge, and none where one does not', () => {
    expect(
      standing([
        { actor: 'seoul', hedge: 'alleged' },
        { actor: 'kyiv', hedge: 'likely' },
      ]).hedge,
    ).to.equal('likely');
    expect(standing([{ actor: 'seoul', hedge: 'possible' }, { actor: 'kyiv' }]).hedge).to.equal(
      undefined,
    );
  });

  const attribution = fc.record({
    actor: fc.constantFrom('seoul', 'kyiv', 'moscow', 'pyongyang'),
    stance: fc.constantFrom('asserts', 'confirms', 'doubts', 'denies'),
  }) as fc.Arbitrary<Attribution>;
  const some = fc.array(attribution, { maxLength: 6 });
  const FIRMNESS: StandingCode[] = [
    'denied',
    'disputed',
    'doubted',
    'own-account',
    'one-source',
    'several-sources',
  ];
  const firmness = (list: readonly Attribution[]) => FIRMNESS.indexOf(standing(list).code);

  it('takes the reports of one publisher, and its own word, for one voice', () => {
    const set = parseFacts({
      factbox: 1,
      language: 'en',
      article: { title: 'x' },
      actors: [{ id: 'nbc', name: 'NBC News' }],
      sources: [
        { id: 'morning', title: 'Morning report', publisher: 'nbc' },
        { id: 'evening', title: 'Evening report', publisher: 'nbc' },
        { id: 'leaflet', title: 'A leaflet' },
      ],
      facts: [
        {
          id: 'x',
          type: 'claim',
          statement: 'y',
          attributions: [{ source: 'morning' }, { source: 'evening' }, { actor: 'nbc' }],
        },
        {
          id: 'z',
          type: 'claim',
          statement: 'w',
          attributions: [{ source: 'morning' }, { source: 'leaflet' }],
        },
      ],
    });
    expect(standingOf(set.fact('x')!, set)).to.include({ code: 'one-source', asserting: 1 });
    expect(standingOf(set.fact('z')!, set)).to.include({ code: 'several-sources', asserting: 2 });
  });

  it('does not depend on the order of attributions', () => {
    fc.assert(
      fc.property(
        some.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(standing(shuffled)).to.deep.equal(standing(list));
        },
      ),
    );
  });

  it('is never made firmer by a denial', () => {
    fc.assert(
      fc.property(
        some.filter((list) => list.length > 0),
        (list) => {
          const denied = [...list, { actor: 'nbc', stance: 'denies' } as Attribution];
          expect(firmness(denied)).to.be.at.most(firmness(list));
        },
      ),
    );
  });

  it('is never made less firm by a second independent source', () => {
    fc.assert(
      fc.property(some, (list) => {
        expect(firmness([...list, { actor: 'nbc' }])).to.be.at.least(firmness(list));
      }),
    );
  });
});

describe('describeAttributions', () => {
  const phrases = (list: Attribution[]) => {
    const set = setOf(list);
    return describeAttributions(set.facts[0]!, set, en).map(({ text }) => text);
  };

  it('tells a relay', () => {
    expect(phrases([{ actor: 'seoul', via: ['nbc'] }])).to.deep.equal([
      'Seoul, as reported by NBC News',
    ]);
    expect(phrases([{ actor: 'seoul', via: ['nbc', 'kyiv'] }])).to.deep.equal([
      'Seoul, as reported by NBC News, in turn reported by Kyiv',
    ]);
  });

  it('lets the nearest teller stand for somebody who is not named', () => {
    expect(phrases([{ via: ['nbc', 'kyiv'] }])).to.deep.equal(['NBC News, as reported by Kyiv']);
  });

  it('tells together those who say the same, and those who assert first', () => {
    expect(
      phrases([
        { actor: 'moscow', stance: 'denies' },
        { actor: 'seoul' },
        { actor: 'pyongyang', stance: 'denies' },
      ]),
    ).to.deep.equal(['Seoul', 'denied by the Kremlin and Pyongyang']);
  });

  it('tells how they know', () => {
    expect(phrases([{ actor: 'seoul', basis: 'observed', via: ['nbc'] }])).to.deep.equal([
      'Seoul, as reported by NBC News (seen first-hand)',
    ]);
    expect(
      phrases([{ actor: 'seoul', basis: 'unnamed', reason: 'fear of reprisal' }]),
    ).to.deep.equal(['Seoul (not named: fear of reprisal)']);
    expect(phrases([{ actor: 'seoul', basis: 'unnamed' }])).to.deep.equal(['Seoul']);
  });

  it('leaves somebody’s own words to them alone', () => {
    expect(
      phrases([
        { actor: 'moscow', stance: 'denies' },
        { actor: 'pyongyang', stance: 'denies', words: 'groundless' },
      ]),
    ).to.deep.equal(['denied by the Kremlin', 'denied by Pyongyang']);
  });

  it('tells a hedge as it was worded', () => {
    expect(phrases([{ actor: 'seoul', hedge: 'possible' }])).to.deep.equal([
      'thought possible by Seoul',
    ]);
    expect(phrases([{ source: 'report', hedge: 'alleged' }])).to.deep.equal([
      'alleged by a report',
    ]);
    expect(phrases([{ actor: 'kyiv', stance: 'confirms', hedge: 'likely' }])).to.deep.equal([
      'thought likely by Kyiv',
    ]);
    expect(phrases([{ actor: 'moscow', stance: 'denies', hedge: 'possible' }])).to.deep.equal([
      'denied by the Kremlin (thought possible)',
    ]);
  });
});
