import { expect } from '@open-wc/testing';
import { parseFacts, type ParseOptions } from '../../../../src/facts/index.js';

const NOW = new Date('2024-11-01T12:00Z');

const EVENT = { id: 'breach', type: 'event', title: 'The dam breaks', date: '2024-05-02' };
const FIGURE = { id: 'homes', type: 'figure', label: 'under water', value: 40, unit: 'homes' };
const CLAIM = { id: 'safe', type: 'claim', statement: 'The dam was safe.' };
const QUOTE = { id: 'cry', type: 'quote', speaker: 'mayor', text: 'Leave at once.' };

/** What the checks find, as "code path". */
function found(facts: readonly object[], more: object = {}, options?: ParseOptions): string[] {
  const { problems } = parseFacts(
    {
      factbox: 1,
      language: 'en',
      article: { title: 'The flood' },
      actors: [
        { id: 'mayor', name: 'the mayor' },
        { id: 'paper', name: 'the paper' },
        { id: 'radio', name: 'the radio' },
      ],
      facts: [{ ...CLAIM, id: 'all', about: ['mayor', 'paper', 'radio'] }, ...facts],
      ...more,
    },
    { now: NOW, ...options },
  );
  return problems.map(({ code, path }) => `${code} ${path}`);
}

describe('checks', () => {
  describe('of dates', () => {
    const said = (attribution: object, fact: object = EVENT) =>
      found([{ ...fact, attributions: [{ actor: 'mayor', ...attribution }] }]);

    it('find what is told before it happened', () => {
      const early = 'said-before-event /facts/1/attributions/0/date';
      expect(said({ date: '2024-05-01' })).to.deep.equal([early]);
      expect(said({ date: '2024-04', stance: 'confirms' })).to.deep.equal([early]);
    });

    it('leave alone what may be said before', () => {
      expect(said({ date: '2024-05-02' })).to.deep.equal([]);
      expect(said({ date: '2024-05' }), 'perhaps on the day after').to.deep.equal([]);
      expect(said({ date: '2024-05-01', stance: 'denies' })).to.deep.equal([]);
      expect(said({ date: '2024-05-01', hedge: 'expected' })).to.deep.equal([]);
      expect(said({ date: '2024-05-01' }, { ...EVENT, status: 'planned' })).to.deep.equal([]);
      expect(said({ date: '2024-05-01' }, { ...CLAIM, date: '2024-05-02' })).to.deep.equal([]);
    });

    it('find what cannot have been yet', () => {
      expect(found([{ ...FIGURE, asOf: '2024-11-03' }])).to.deep.equal([
        'as-of-in-future /facts/1/asOf',
      ]);
      expect(found([{ ...QUOTE, date: '2025' }])).to.deep.equal(['date-in-future /facts/1/date']);
      expect(found([{ ...EVENT, date: '2024-12' }])).to.deep.equal([
        'date-in-future /facts/1/date',
      ]);
      expect(found([{ ...FIGURE, history: [{ date: '2025-01-01' }] }])).to.deep.equal([
        'date-in-future /facts/1/history/0/date',
      ]);
      expect(found([{ ...FIGURE, formerly: [{ value: 1, asOf: '2025' }] }])).to.deep.equal([
        'as-of-in-future /facts/1/formerly/0/asOf',
      ]);
    });

    it('leave alone what may be: today, a plan, a claim about the future', () => {
      expect(found([{ ...FIGURE, asOf: '2024-11' }])).to.deep.equal([]);
      expect(found([{ ...EVENT, date: '2030', status: 'planned' }])).to.deep.equal([]);
      expect(found([{ ...CLAIM, date: '2030' }])).to.deep.equal([]);
      expect(found([{ ...EVENT, date: '../2030' }])).to.deep.equal([]);
      const forecast = [{ actor: 'paper', hedge: 'expected' }];
      expect(found([{ ...FIGURE, asOf: '2026', attributions: forecast }])).to.deep.equal([]);
      // In Seoul it is the 2nd already.
      expect(
        found([{ ...FIGURE, asOf: '2024-11-02' }], {}, { now: new Date('2024-11-01T20:00Z') }),
      ).to.deep.equal([]);
    });

    it('hold them against the article’s words, with both in the sentence', () => {
      const date = { edtf: '2024-05-02', asWritten: 'on May 3' };
      const { problems } = parseFacts({
        factbox: 1,
        language: 'en',
        article: { title: 'The flood' },
        facts: [{ ...EVENT, date }],
      });
      expect(problems[0]?.message).to.equal(
        '“date” of fact “breach” is “2024-05-02” for the machine and “on May 3” in the article’s words: both cannot be meant. Mend one of them.',
      );
      expect(found([{ ...EVENT, date: { ...date, asWritten: 'on May 2' } }])).to.deep.equal([]);
    });

    it('ask for a zone where a time of day has none, unless the dataset has', () => {
      const facts = [{ ...EVENT, date: '2024-05-02T04:30/2024-05-02T05:00' }];
      expect(found(facts)).to.deep.equal(['time-without-zone /facts/1/date']);
      expect(found(facts, { timeZone: 'Europe/Rome' })).to.deep.equal([]);
      expect(found([{ ...EVENT, date: '2024-05-02T04:30Z' }])).to.deep.equal([]);
    });
  });

  it('of numbers hold them against the article’s words', () => {
    const written = (asWritten: string) => found([{ ...FIGURE, asWritten }]);
    expect(written('some 400 homes')).to.deep.equal([
      'number-contradicts-words /facts/1/asWritten',
    ]);
    expect(written('some forty homes')).to.deep.equal([]);
    expect(written('40 of the 90 homes')).to.deep.equal([]);
  });

  it('of numbers find a value outside of its own range', () => {
    expect(found([{ ...FIGURE, minValue: 41 }])).to.deep.equal([
      'value-outside-range /facts/1/value',
    ]);
    expect(found([{ ...FIGURE, maxValue: 39 }])).to.deep.equal([
      'value-outside-range /facts/1/value',
    ]);
    expect(found([{ ...FIGURE, minValue: 40, maxValue: 60 }])).to.deep.equal([]);
  });

  it('of numbers find a whole of another rate, and a percentage of nothing', () => {
    const percent = { ...FIGURE, unit: { measure: 'percent' } };
    expect(found([percent])).to.deep.equal(['no-base /facts/1']);
    expect(found([{ ...percent, base: 'all homes' }])).to.deep.equal([]);
    const town = { ...FIGURE, id: 'town', value: 90, per: 'street' };
    expect(found([{ ...FIGURE, partOf: 'town' }, town])).to.deep.equal([
      'units-differ /facts/1/partOf',
    ]);
  });

  it('of relays find whoever had it already, however long the chain', () => {
    const via = (...names: string[]) =>
      found([{ ...CLAIM, attributions: [{ actor: 'mayor', via: names }] }]);
    expect(via('paper', 'radio')).to.deep.equal([]);
    expect(via('paper', 'radio', 'paper')).to.deep.equal([
      'relayed-in-circle /facts/1/attributions/0/via/2',
    ]);
    expect(via('paper', 'mayor')).to.deep.equal([
      'relayed-in-circle /facts/1/attributions/0/via/1',
    ]);
    expect(found([{ ...QUOTE, via: ['paper', 'mayor'] }])).to.deep.equal([
      'relayed-in-circle /facts/1/via/1',
    ]);
  });

  it('of anonymity want its reason, at the voice or at the actor', () => {
    const unnamed = (attribution: object, more?: object) =>
      found(
        [{ ...CLAIM, attributions: [{ actor: 'mayor', basis: 'unnamed', ...attribution }] }],
        more,
      );
    expect(unnamed({})).to.deep.equal(['no-reason /facts/1/attributions/0/basis']);
    expect(unnamed({ reason: 'They fear for their work.' })).to.deep.equal([]);
    expect(unnamed({ note: 'The article gives no reason.' })).to.deep.equal([]);
  });

  it('of circles tell each once, however many are in it', () => {
    const part = (id: string, partOf?: string) => ({ ...FIGURE, id, label: id, partOf });
    const facts = [part('a', 'b'), part('b', 'c'), part('c', 'b'), part('d', 'a'), part('e', 'e')];
    expect(found(facts)).to.deep.equal(['in-circle /facts/2/partOf', 'in-circle /facts/5/partOf']);
    expect(found([part('a', 'b'), part('b', 'c'), part('c')])).to.deep.equal([]);
    const places = [
      { id: 'dam', name: 'dam', within: 'valley' },
      { id: 'valley', name: 'valley', within: 'dam' },
    ];
    expect(found([], { places })).to.deep.equal(['in-circle /places/0/within']);
    expect(found([{ ...CLAIM, inTensionWith: ['safe'] }])).to.deep.equal([
      'in-circle /facts/1/inTensionWith/0',
    ]);
  });

  it('of use find what no fact names, unless one that does was left out', () => {
    const sources = [
      { id: 'leaflet', title: 'A leaflet', publisher: 'paper' },
      { id: 'siren', title: 'A siren' },
    ];
    const uses = { ...CLAIM, attributions: [{ source: 'siren' }] };
    expect(found([uses], { sources })).to.deep.equal(['unused-entry /sources/0']);
    const names = { ...CLAIM, id: 'b', statement: 'There was one.', about: ['leaflet'] };
    expect(found([uses, names], { sources })).to.deep.equal([]);
    expect(found([{ ...uses, statement: 5 }], { sources })).to.deep.equal([
      'wrong-type /facts/1/statement',
    ]);
  });

  it('of facts find the same again, and not what differs', () => {
    expect(found([CLAIM, { ...CLAIM, id: 'b', anchor: { exact: 'x' } }])).to.deep.equal([
      'same-fact /facts/2',
    ]);
    expect(found([CLAIM, { ...CLAIM, id: 'b', open: true }])).to.deep.equal([]);
  });

  it('of texts find what would be shown otherwise than meant', () => {
    const text = (statement: string) => found([{ ...CLAIM, statement }]);
    expect(text('The <b>dam</b>')).to.deep.equal(['holds-markup /facts/1/statement']);
    expect(text('Dam &amp; gate')).to.deep.equal(['holds-markup /facts/1/statement']);
    expect(text('a \u2067b')).to.deep.equal(['turns-direction /facts/1/statement']);
    expect(text('half \uD83D')).to.deep.equal(['lost-characters /facts/1/statement']);
    for (const plain of [
      '1 < 2 & 3 > 2',
      'x<y && y>z',
      '<a.b@example.org>',
      'R&D; AT&T',
      'a \u200Eb',
      'a 🌊 b',
      '<3',
    ])
      expect(text(plain), plain).to.deep.equal([]);
  });

  it('of links find those that are not safe on their way', () => {
    const actors = (url: string) => ({ actors: [{ id: 'mayor', name: 'the mayor', url }] });
    const facts = [{ ...CLAIM, about: ['mayor'] }];
    const link = (url: string) => found([], { ...actors(url), facts });
    expect(link('http://example.org/?a=1&amp;b')).to.deep.equal(['insecure-link /actors/0/url']);
    expect(link('mailto:a@example.org')).to.deep.equal([]);
  });

  it('of anchors place them, or say that they cannot be placed', () => {
    const text = 'The dam held. Nobody said that the dam held.';
    const at = (anchor: object) => found([{ ...CLAIM, anchor }], {}, { text });
    expect(at({ exact: 'dam held' })).to.deep.equal(['anchor-ambiguous /facts/1/anchor']);
    expect(at({ exact: 'dam held', prefix: 'that the' })).to.deep.equal([]);
    expect(at({ exact: 'dam broke' })).to.deep.equal(['anchor-not-found /facts/1/anchor']);
  });
});
