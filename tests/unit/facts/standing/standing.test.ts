import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describeRole, isContested } from '../../../../src/facts/for-views.js';
import {
  describeAttributions,
  parseFacts,
  positionsOf,
  standingOf,
  type Actor,
  type Attribution,
  type StandingCode,
} from '../../../../src/facts/index.js';
import { ar } from '../../../../src/locales/ar.js';
import { en } from '../../../../src/locales/en.js';

const CLAIM = { type: 'claim', statement: 'Troops are there.' };
const OPEN = { ...CLAIM, open: true };

function setOf(attributions: readonly Attribution[], more: object = CLAIM) {
  const set = parseFacts({
    factbox: 1,
    language: 'en',
    article: { title: 'Troops' },
    sources: [
      { id: 'report', title: 'a report' },
      { id: 'leaflet', title: 'a leaflet' },
    ],
    actors: [
      { id: 'seoul', name: 'Seoul' },
      { id: 'kyiv', name: 'Kyiv' },
      { id: 'moscow', name: 'the Kremlin' },
      { id: 'pyongyang', name: 'Pyongyang' },
      { id: 'nbc', name: 'NBC News' },
    ],
    places: [{ id: 'bay', name: 'the bay' }],
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
    const hedges = ['alleged', 'possible', 'likely', 'expected'] as const;
    for (const [i, hedge] of hedges.entries())
      for (const weaker of hedges.slice(0, i + 1))
        expect(
          standing([
            { actor: 'seoul', hedge: weaker },
            { actor: 'kyiv', hedge },
          ]).hedge,
        ).to.equal(hedge);
    expect(standing([{ actor: 'seoul', hedge: 'possible' }, { actor: 'kyiv' }]).hedge).to.equal(
      undefined,
    );
  });

  it('takes reports of two sources, or what two bring who name nobody, for two voices', () => {
    const two = (first: Attribution, second: Attribution) => standing([first, second]).asserting;
    expect(two({ source: 'report' }, { source: 'leaflet' })).to.equal(2);
    expect(two({ via: ['nbc'] }, { via: ['kyiv'] })).to.equal(2);
    expect(two({ via: ['nbc'] }, { actor: 'nbc' })).to.equal(1);
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

describe('isContested', () => {
  const CONTESTED: Record<StandingCode, boolean> = {
    'own-account': false,
    'not-known': false,
    'one-source': false,
    'several-sources': false,
    doubted: true,
    disputed: true,
    denied: true,
  };
  for (const [code, is] of Object.entries(CONTESTED) as [StandingCode, boolean][])
    it(`is ${is} where a fact is ${code}`, () => {
      expect(isContested({ ...standing([]), code })).to.equal(is);
    });
});

describe('positionsOf', () => {
  const QUOTE = { type: 'quote', text: 'They are there.', speaker: 'seoul' };
  const positions = (attributions: readonly Attribution[], more: object) => {
    const set = setOf(attributions, more);
    return positionsOf(set.facts[0]!, set);
  };

  it('has a quote’s speaker assert it first, on the record unless it says otherwise', () => {
    const said = { source: 'report', via: ['nbc', 'kyiv'], date: '2024-10-23', place: 'bay' };
    const [speaker, other] = positions([{ actor: 'moscow', stance: 'denies' }], {
      ...QUOTE,
      ...said,
    });
    expect(speaker).to.deep.include({ stance: 'asserts', basis: 'on-record', date: '2024-10-23' });
    expect(speaker?.actor?.name).to.equal('Seoul');
    expect(speaker?.source?.title).to.equal('a report');
    expect(speaker?.place?.name).to.equal('the bay');
    expect(speaker?.via.map(({ name }) => name)).to.deep.equal(['NBC News', 'Kyiv']);
    expect(other).to.deep.include({ stance: 'denies', via: [] });
    expect(other?.actor?.name).to.equal('the Kremlin');
    expect(positions([], { ...QUOTE, basis: 'document' })[0]?.basis).to.equal('document');
  });

  it('takes a fact of another dataset, whose actors this one does not know', () => {
    const other = parseFacts({ factbox: 1, language: 'en', article: { title: 'x' } });
    const [fact] = setOf([{ actor: 'seoul', via: ['nbc'] }, { via: ['kyiv'] }]).facts;
    for (const position of positionsOf(fact!, other))
      expect(position).to.deep.include({ actor: undefined, source: undefined, via: [] });
    expect(standingOf(fact!, other).code).to.equal('one-source');
    expect(describeAttributions(fact!, other, en).map(({ who }) => who)).to.deep.equal(['']);
  });

  it('is nobody’s where nobody is said to say it', () => {
    expect(positions([], CLAIM)).to.deep.equal([]);
    const set = parseFacts({
      factbox: 1,
      language: 'en',
      article: { title: 'Troops' },
      facts: [{ id: 'x', ...CLAIM }],
    });
    expect(positionsOf(set.facts[0]!, set)).to.deep.equal([]);
  });
});

describe('describeRole', () => {
  const role = (fields: Partial<Actor>, words = en) => {
    const set = setOf([]);
    return describeRole({ id: 'x', name: 'Somebody', ...fields }, set, words);
  };

  it('tells what somebody does, and for whom', () => {
    expect(role({ role: 'spokesman', affiliation: 'nbc' })).to.equal('spokesman, NBC News');
    expect(role({ role: 'spokesman' })).to.equal('spokesman');
    expect(role({ affiliation: 'nbc' })).to.equal('NBC News');
    expect(role({})).to.equal('');
    expect(role({ role: 'spokesman', affiliation: 'nobody' })).to.equal('spokesman');
  });

  it('keeps both apart from a sentence in the other direction', () => {
    expect(role({ role: 'spokesman', affiliation: 'nbc' }, ar)).to.equal(
      '\u2068spokesman\u2069، \u2068NBC News\u2069',
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

  it('tells apart what came by two ways', () => {
    expect(
      phrases([
        { actor: 'seoul', via: ['nbc'] },
        { actor: 'kyiv', via: ['pyongyang'] },
        { actor: 'moscow', via: ['nbc'] },
      ]),
    ).to.deep.equal([
      'Seoul and the Kremlin, as reported by NBC News',
      'Kyiv, as reported by Pyongyang',
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

  it('goes from those who assert to those who deny', () => {
    expect(
      phrases([
        { actor: 'moscow', stance: 'denies' },
        { actor: 'nbc', stance: 'doubts' },
        { actor: 'kyiv', stance: 'confirms' },
        { actor: 'seoul' },
      ]),
    ).to.deep.equal(['Seoul', 'confirmed by Kyiv', 'doubted by NBC News', 'denied by the Kremlin']);
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
