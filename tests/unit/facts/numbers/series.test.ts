import { expect } from '@open-wc/testing';
import { type FigureFact, type FormerValue } from '../../../../src/facts/index.js';
import { seriesOf } from '../../../../src/facts/for-views.js';

const grown = (formerly: FormerValue[], fields: Partial<FigureFact> = {}): FigureFact => ({
  id: 'n',
  type: 'figure',
  label: 'sent',
  value: 12000,
  asOf: '2024-10-23',
  formerly,
  ...fields,
});
const three: FormerValue[] = [
  { value: 3000, asOf: '2024-10-03' },
  { value: 8000, asOf: '2024-10-08' },
  { minValue: 9000, maxValue: 16000, asOf: '2024-10-13' },
];

describe('seriesOf', () => {
  it('places each number in time, and ends at the furthest that any names', () => {
    const { points, end } = seriesOf(grown(three))!;
    expect(points.map(({ at }) => at)).to.deep.equal([0, 0.25, 0.5, 1]);
    expect(points.map(({ quantity }) => quantity.value)).to.deep.equal([
      3000,
      8000,
      undefined,
      12000,
    ]);
    expect(end).to.equal(16000);
  });

  it('goes by date, whatever the order in the dataset, and by the middle of a vague one', () => {
    const { points } = seriesOf(
      grown(
        [
          { value: 2, asOf: '2024-07-02' },
          { value: 1, asOf: '2023' },
        ],
        { asOf: '2025-07-02' },
      ),
    )!;
    expect(points.map(({ date }) => date.edtf)).to.deep.equal(['2023', '2024-07-02', '2025-07-02']);
    expect(points[1]!.at).to.be.closeTo(0.5, 0.001);
  });

  it('is nothing for two points', () => {
    expect(seriesOf(grown(three.slice(0, 1)))).to.equal(undefined);
    expect(seriesOf(grown(three.slice(0, 2)))?.points).to.have.length(3);
    expect(seriesOf(grown([]))).to.equal(undefined);
    const never = grown([]);
    Reflect.deleteProperty(never, 'formerly');
    expect(seriesOf(never)).to.equal(undefined);
  });

  it('is nothing where a date is missing, in words only or open', () => {
    const undated = grown(three);
    Reflect.deleteProperty(undated, 'asOf');
    expect(seriesOf(undated)).to.equal(undefined);
    const withDate = (asOf: FormerValue['asOf']) => seriesOf(grown([...three, { value: 1, asOf }]));
    expect(withDate({ asWritten: 'in spring' })).to.equal(undefined);
    expect(withDate('../2024-10-20')).to.equal(undefined);
    expect(withDate('2024-10-20/..')).to.equal(undefined);
    expect(withDate('2024-10-20')).not.to.equal(undefined);
  });

  it('is nothing where all held at once, with numbers below nought or with nought alone', () => {
    const on = (asOf: string, value: number) => ({ value, asOf });
    const day = '2024-10-23';
    expect(seriesOf(grown([on(day, 1), on(day, 2)]))).to.equal(undefined);
    expect(seriesOf(grown([on('2024', -1), on('2023', 2)]))).to.equal(undefined);
    expect(seriesOf(grown([on('2024', 0), on('2023', 0)], { value: 0 }))).to.equal(undefined);
    expect(seriesOf(grown([on('2024', 0), on('2023', 0)]))).not.to.equal(undefined);
  });
});
