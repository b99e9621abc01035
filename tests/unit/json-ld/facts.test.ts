import { expect } from '@open-wc/testing';
import { ar } from '../../../src/locales/ar.js';
import { graphOf, nodeOf } from './graph.js';

const event = { type: 'event', title: 'The dam breaks' };
const figure = { type: 'figure', label: 'Homes under water', value: 40, unit: 'homes' };
const mayor = { actor: 'mayor', source: 'speech', basis: 'on-record' };
const denial = { actor: 'dam-board', stance: 'denies', words: 'a leak, no break' };

describe('a quote in JSON-LD', () => {
  const quote = { type: 'quote', text: 'We had [no] warning.', speaker: 'mayor' };

  it('is a Quotation of its speaker', () => {
    const node = nodeOf({
      ...quote,
      date: '2023-05-04',
      place: 'arl',
      source: 'speech',
      about: ['log'],
    });
    expect(node).to.deep.equal({
      '@id': '#fact-f',
      '@type': 'Quotation',
      text: 'We had [no] warning.',
      description: 'one source · May 4, 2023 · Ada Reed (on the record)',
      inLanguage: 'en-GB',
      spokenByCharacter: { '@id': '#actor-mayor' },
      dateCreated: '2023-05-04',
      locationCreated: { '@id': '#place-arl' },
      isBasedOn: { '@id': '#source-speech' },
      isPartOf: { '@id': '#article' },
      about: [{ '@id': '#source-log' }],
    });
  });

  it('has the words of another language as its original', () => {
    const original = { language: 'cy', text: 'Dim rhybudd.' };
    const node = nodeOf({ ...quote, wording: 'translated', original });
    expect(node.translationOfWork).to.deep.equal({
      '@type': 'Quotation',
      text: 'Dim rhybudd.',
      inLanguage: 'cy',
    });
    expect(node.description).to.contain('translated');
  });

  it('gives of a paraphrase the sense, and no words', () => {
    const node = nodeOf({ ...quote, wording: 'paraphrase' });
    expect([node.text, node.abstract]).to.deep.equal([undefined, 'We had [no] warning.']);
  });

  it('stays said where somebody denies what it says', () => {
    const node = nodeOf({ ...quote, attributions: [denial] });
    expect(node['@type']).to.equal('Quotation');
    expect(node.description).to.match(/^disputed · .*denied by Dam Board: “a leak, no break”/);
  });
});

describe('an event in JSON-LD', () => {
  it('is an Event where nobody speaks against it', () => {
    const node = nodeOf({
      ...event,
      text: 'At night.',
      date: '2023-05-02T23:10+01:00/2023-05-03',
      place: 'arl',
      actors: ['dam-board'],
      status: 'over',
      about: ['dam-board', 'arl'],
      attributions: [mayor],
      notes: ['Nobody saw it.'],
    });
    expect(node).to.deep.equal({
      '@id': '#fact-f',
      '@type': 'Event',
      name: 'The dam breaks',
      description:
        'one source · At night. · over · May 2, 2023 at 11:10 PM UTC+1 to May 3, 2023 · Ada Reed (on the record) · Nobody saw it.',
      startDate: '2023-05-02T23:10+01:00',
      endDate: '2023-05-03',
      location: { '@id': '#place-arl' },
      about: [{ '@id': '#actor-dam-board' }, { '@id': '#place-arl' }],
      subjectOf: [{ '@id': '#article' }, { '@id': '#source-speech' }],
    });
  });

  for (const status of ['planned', 'under-way', 'over'])
    it(`tells that it is ${status} in words alone`, () => {
      const node = nodeOf({ ...event, status });
      expect(node).not.to.have.property('eventStatus');
      expect(node.description).to.equal(`the article’s own account · ${status.replace('-', ' ')}`);
    });

  for (const [how, attributions] of [
    ['denied', [mayor, denial]],
    ['denied where the article itself tells it', [denial]],
    ['doubted', [mayor, { ...denial, stance: 'doubts' }]],
    ['only alleged', [{ ...mayor, hedge: 'alleged' }]],
    ['only expected', [{ ...mayor, hedge: 'expected' }]],
  ] as const)
    it(`is a Claim, and no Event, where it is ${how}`, () => {
      const graph = graphOf([
        { id: 'f', ...event, date: '2023-05-02', place: 'arl', attributions },
      ]);
      const types = [...graph.values()].map((node) => node['@type']);
      expect(types).to.include('Claim').and.not.to.include('Event');
      expect(graph.get('#fact-f')).to.include({ name: 'The dam breaks', text: 'The dam breaks' });
      expect(graph.get('#fact-f')!.temporalCoverage).to.equal('2023-05-02');
      expect(graph.get('#fact-f')!.contentLocation).to.deep.equal({ '@id': '#place-arl' });
    });

  it('is an Event where one hedges and another says it outright', () => {
    const node = nodeOf({
      ...event,
      attributions: [{ ...mayor, hedge: 'alleged' }, { actor: 'dam-board' }],
    });
    expect(node['@type']).to.equal('Event');
  });
});

describe('a claim in JSON-LD', () => {
  const claim = { type: 'claim', statement: 'The dam was weak.' };

  it('names those who assert it, not those who deny it, and where they do', () => {
    const node = nodeOf({
      ...claim,
      date: '2023-04/..',
      attributions: [mayor, { actor: 'town', stance: 'confirms' }, { ...denial, source: 'log' }],
    });
    expect(node).to.deep.equal({
      '@id': '#fact-f',
      '@type': 'Claim',
      text: 'The dam was weak.',
      description:
        'disputed · since April 2023 · Ada Reed (on the record) · confirmed by Town of Arl · denied by Dam Board: “a leak, no break”',
      inLanguage: 'en-GB',
      author: [{ '@id': '#actor-mayor' }, { '@id': '#actor-town' }],
      appearance: [{ '@id': '#article' }, { '@id': '#source-speech' }],
      firstAppearance: { '@id': '#source-speech' },
      temporalCoverage: '2023-04/..',
    });
  });

  const first = (attributions: readonly object[]) =>
    nodeOf({ ...claim, attributions }).firstAppearance;

  it('appeared first in the source that certainly came first', () => {
    const both = [mayor, { actor: 'dam-board', source: 'log' }];
    expect(first(both)).to.deep.equal({ '@id': '#source-log' });
    // Said before what it stands in was printed.
    const said = [
      { ...mayor, date: '2023-05-01' },
      { actor: 'dam-board', source: 'log' },
    ];
    expect(first(said)).to.deep.equal({ '@id': '#source-speech' });
  });

  it('appeared first nowhere in particular where no order is certain', () => {
    const both = [
      { ...mayor, date: '2023-05' },
      { actor: 'dam-board', source: 'log' },
    ];
    expect(first(both)).to.equal(undefined);
    expect(first([{ actor: 'mayor' }])).to.equal(undefined);
    expect(first([denial])).to.equal(undefined);
  });

  it('appeared first in the article where that speaks for itself', () => {
    expect(first([])).to.deep.equal({ '@id': '#article' });
    const denied = nodeOf({ ...event, attributions: [denial] });
    expect(denied.firstAppearance).to.deep.equal({ '@id': '#article' });
  });

  it('tells that something is not known', () => {
    expect(nodeOf({ ...claim, open: true }).description).to.equal('not known');
  });
});

describe('a figure in JSON-LD', () => {
  const numbers = (more: object) => {
    const { value, minValue, maxValue } = nodeOf({ ...figure, ...more });
    return [value, minValue, maxValue];
  };

  it('is an Observation', () => {
    const node = nodeOf({
      ...figure,
      qualifier: 'about',
      asOf: '2023-05-03',
      about: ['arl'],
      attributions: [mayor],
    });
    expect(node).to.deep.equal({
      '@id': '#fact-f',
      '@type': 'Observation',
      name: 'Homes under water',
      variableMeasured: 'Homes under water',
      description: 'one source · about 40 homes · as of May 3, 2023 · Ada Reed (on the record)',
      value: 40,
      unitText: 'homes',
      observationDate: '2023-05-03',
      observationAbout: [{ '@id': '#place-arl' }],
      subjectOf: [{ '@id': '#article' }, { '@id': '#source-speech' }],
    });
  });

  it('has bounds in place of a number that is none', () => {
    expect(numbers({})).to.deep.equal([40, undefined, undefined]);
    expect(numbers({ qualifier: 'at-least' })).to.deep.equal([undefined, 40, undefined]);
    expect(numbers({ qualifier: 'fewer-than' })).to.deep.equal([undefined, undefined, 40]);
    expect(numbers({ value: undefined, minValue: 30, maxValue: 50 })).to.deep.equal([
      undefined,
      30,
      50,
    ]);
    expect(numbers({ value: undefined, minValue: 30 })).to.deep.equal([undefined, 30, undefined]);
    expect(numbers({ minValue: 30, maxValue: 50 })).to.deep.equal([40, 30, 50]);
    expect(numbers({ value: 0 })).to.deep.equal([0, undefined, undefined]);
  });

  it('has a unit that tells what the number is per or of', () => {
    const unit = (more: object) => nodeOf({ ...figure, ...more }).unitText;
    expect(unit({ per: '1,000 inhabitants' })).to.equal('homes per 1,000 inhabitants');
    expect(unit({ unit: { measure: 'percent' }, base: 'homes' })).to.equal('percent of homes');
    expect(unit({ unit: { currency: 'GBP' } })).to.equal('GBP');
    expect(unit({ unit: undefined })).to.equal(undefined);
  });

  it('is a Claim, with its number in words, where it is disputed', () => {
    const node = nodeOf({ ...figure, qualifier: 'at-least', attributions: [mayor, denial] });
    expect(node).to.include({ '@type': 'Claim', text: 'Homes under water: at least 40 homes' });
    expect(node).not.to.have.any.keys('value', 'minValue', 'observationDate');
  });

  it('is a number in words alone where whoever made the dataset inferred it', () => {
    const node = nodeOf({ ...figure, asOf: '2023-05-03', inferred: ['value', 'asOf'] });
    expect(node).not.to.have.any.keys('value', 'observationDate');
    expect(node.description).to.equal(
      'the article’s own account · 40 homes · as of May 3, 2023 · inferred, not given in the article: the number and the date',
    );
  });
});

describe('the words of JSON-LD', () => {
  it('are in the language asked for', () => {
    const node = nodeOf({ ...figure, attributions: [mayor] }, {}, { locale: ar });
    expect(node.description).to.contain(
      ar.standing({
        code: 'one-source',
        asserting: 1,
        doubting: 0,
        denying: 0,
        unnamed: false,
        hedge: undefined,
      }),
    );
    expect(node.name).to.equal('Homes under water');
  });

  it('tell what a fact is hard to square with, from both sides', () => {
    const graph = graphOf([
      { id: 'f', ...event, inTensionWith: ['g'] },
      { id: 'g', type: 'claim', statement: 'The dam holds.' },
    ]);
    expect(graph.get('#fact-f')!.description).to.contain('“The dam holds.”');
    expect(graph.get('#fact-g')!.description).to.contain('“The dam breaks”');
  });
});
