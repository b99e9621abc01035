import { expect } from '@open-wc/testing';
import { parseFacts, type FactSet, type FigureFact } from '../../../../src/facts/index.js';
import { countedWholesOf, furthest, scalesOf } from '../../../../src/facts/for-views.js';

type Fields = Partial<FigureFact> & { id: string };

function setOf(...figures: Fields[]): FactSet {
  return parseFacts({
    factbox: 1,
    language: 'en',
    article: { title: 'Numbers' },
    facts: figures.map((fields) => ({ type: 'figure', label: fields.id, ...fields })),
  });
}

/** Each scale as its figures' ids and its end; then the ids of the others. */
function scales(set: FactSet, ids?: string[]) {
  const figures = ids ? ids.map((id) => set.fact(id) as FigureFact) : set.ofType('figure');
  const { scales, others } = scalesOf(figures, set);
  return {
    scales: scales.map(({ figures, end }) => [figures.map(({ id }) => id).join(' '), end]),
    others: others.map(({ id }) => id),
  };
}

const chain: Fields[] = [
  { id: 'tracked', value: 3000, unit: 'troops', partOf: 'planned' },
  { id: 'planned', value: 12000, unit: 'troops', partOf: 'corps' },
  { id: 'corps', value: 200000, unit: 'troops' },
];

describe('scalesOf', () => {
  it('puts a chain of parts on one scale, each whole before its parts', () => {
    expect(scales(setOf(...chain))).to.deep.equal({
      scales: [['corps planned tracked', 200000]],
      others: [],
    });
  });

  it('has the parts of a part follow it, and siblings in the order they were picked in', () => {
    const set = setOf(
      ...chain,
      { id: 'reserve', value: 50000, unit: 'troops', partOf: 'corps' },
      { id: 'front', value: 100, unit: 'troops', partOf: 'planned' },
    );
    expect(scales(set, ['front', 'tracked', 'reserve', 'planned', 'corps']).scales).to.deep.equal([
      ['corps reserve planned front tracked', 200000],
    ]);
  });

  it('gives a scale the length of a whole that was not picked', () => {
    expect(scales(setOf(...chain), ['tracked'])).to.deep.equal({
      scales: [['tracked', 12000]],
      others: [],
    });
  });

  it('keeps what belongs to one whole together where what is between was not picked', () => {
    expect(scales(setOf(...chain), ['tracked', 'corps']).scales).to.deep.equal([
      ['corps tracked', 200000],
    ]);
  });

  it('never puts two units on one scale', () => {
    const set = setOf(
      { id: 'corps', value: 200000, unit: 'troops' },
      { id: 'divisions', value: 4, unit: 'divisions', partOf: 'corps' },
      { id: 'planes', minValue: 2, maxValue: 3, unit: 'planes' },
      { id: 'ships', minValue: 1, maxValue: 2, unit: 'ships' },
    );
    expect(scales(set)).to.deep.equal({
      scales: [
        ['planes', 3],
        ['ships', 2],
      ],
      others: ['corps', 'divisions'],
    });
  });

  it('never puts two currencies, rates or bases on one scale, and two figures of one on one', () => {
    const money = (currency: string) => ({ currency, counts: 'money' });
    const range = { minValue: 1, maxValue: 2 };
    const percent = { measure: 'percent' };
    const set = setOf(
      { id: 'dollars', ...range, unit: money('USD') },
      { id: 'euros', ...range, unit: money('EUR') },
      { id: 'more-euros', ...range, unit: { currency: 'EUR' } },
      { id: 'voters', ...range, unit: percent, base: 'voters' },
      { id: 'adults', ...range, unit: percent, base: 'adults' },
      { id: 'daily', ...range, unit: 'cases', per: 'day' },
      { id: 'cases', ...range, unit: 'cases' },
    );
    expect(scales(set).scales.map(([ids]) => ids)).to.deep.equal([
      'dollars',
      'euros more-euros',
      'voters',
      'adults',
      'daily',
      'cases',
    ]);
  });

  it('puts two wordings of one unit on one scale', () => {
    const set = setOf(
      { id: 'corps', value: 9, unit: { counts: 'people', other: 'soldiers' } },
      { id: 'sent', value: 3, unit: { counts: 'people', other: 'troops' }, partOf: 'corps' },
    );
    expect(scales(set).scales).to.deep.equal([['corps sent', 9]]);
  });

  it('puts ranges of one unit on one scale, and those without a unit each on its own', () => {
    const set = setOf(
      { id: 'seen', minValue: 12, maxValue: 20, unit: 'planes' },
      { id: 'share', minValue: 1, maxValue: 2 },
      { id: 'owned', value: 110, minValue: 100, maxValue: 120, unit: 'planes' },
      { id: 'rate', minValue: 3, maxValue: 4 },
    );
    expect(scales(set).scales).to.deep.equal([
      ['seen owned', 120],
      ['share', 2],
      ['rate', 4],
    ]);
  });

  it('leaves single numbers, bounds and numbers below nought without a scale', () => {
    const set = setOf(
      { id: 'one', value: 600000, unit: 'people' },
      { id: 'bound', minValue: 5, unit: 'people' },
      { id: 'flat', minValue: 5, maxValue: 5, unit: 'people' },
      { id: 'wide', minValue: 0, maxValue: 5, unit: 'people' },
      { id: 'cold', minValue: -5, maxValue: 5, unit: '°C' },
    );
    expect(scales(set)).to.deep.equal({
      scales: [['wide', 5]],
      others: ['one', 'bound', 'flat', 'cold'],
    });
  });

  it('ends at the larger of the two where a part exceeds its whole', () => {
    const set = setOf(
      { id: 'whole', minValue: 8, maxValue: 10, unit: 'troops' },
      { id: 'part', value: 14, unit: 'troops', partOf: 'whole' },
    );
    expect(scales(set).scales).to.deep.equal([['whole part', 14]]);
  });

  it('shows every figure of a circle of parts once', () => {
    const set = setOf(
      { id: 'a', value: 1, unit: 'troops', partOf: 'b' },
      { id: 'b', value: 2, unit: 'troops', partOf: 'c' },
      { id: 'c', value: 3, unit: 'troops', partOf: 'a' },
      { id: 'd', value: 1, unit: 'troops', partOf: 'a' },
    );
    const shown = scales(set).scales.flatMap(([ids]) => String(ids).split(' '));
    expect([...shown, ...scales(set).others].sort()).to.deep.equal(['a', 'b', 'c', 'd']);
  });
});

describe('countedWholesOf', () => {
  it('goes up as far as the same thing is counted', () => {
    const set = setOf(
      { id: 'tracked', value: 1, unit: 'troops', partOf: 'planned' },
      { id: 'planned', value: 2, unit: 'troops', partOf: 'divisions' },
      { id: 'divisions', value: 3, unit: 'divisions', partOf: 'corps' },
      { id: 'corps', value: 4, unit: 'troops' },
    );
    const wholes = countedWholesOf(set.fact('tracked') as FigureFact, set);
    expect(wholes.map(({ id }) => id)).to.deep.equal(['planned']);
  });
});

describe('furthest', () => {
  it('is the largest number that a figure names', () => {
    const set = setOf({ id: 'a', value: 7, minValue: 2, maxValue: 5 }, { id: 'b', minValue: 4 });
    expect(set.ofType('figure').map(furthest)).to.deep.equal([7, 4]);
  });
});
