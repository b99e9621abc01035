import { expect } from '@open-wc/testing';
import { historyOf } from '../../../../src/facts/index.js';
import { ar } from '../../../../src/locales/ar.js';
import { en } from '../../../../src/locales/en.js';
import { inDigitsOf } from '../../../support/digits.js';
import { CLAIM, EVENT, FIGURE, first, QUOTE, version } from './versions.js';

const date = '2024-10-24';

/** What stood there before each change, as it reads. */
function former(fact: object, ...history: readonly object[]) {
  const set = version({ ...fact, history: history.map((was) => ({ date, was })) });
  return historyOf(first(set), set, en).map(({ change, was, number }) => {
    expect(change.date).to.equal(date);
    return number ? { number } : was;
  });
}

describe('historyOf', () => {
  it('is empty where nothing changed', () => {
    const set = version(FIGURE);
    expect(historyOf(first(set), set, en)).to.deep.equal([]);
  });

  it('tells a number without its unit where that stayed', () => {
    expect(former(FIGURE, { value: 10_000 })).to.deep.equal([{ number: 'about 10,000' }]);
    expect(former(FIGURE, { value: 10_000, unit: 'soldiers' })).to.deep.equal([
      { number: 'about 10,000 soldiers' },
    ]);
    expect(former(FIGURE, { unit: { one: 'soldier', other: 'soldiers' } })).to.deep.equal([
      { number: 'about 3,000 soldiers' },
    ]);
    const [told] = (() => {
      const set = version({ ...FIGURE, history: [{ date, was: { value: 12 } }] });
      return historyOf(first(set), set, ar);
    })();
    expect(told!.number).to.equal(inDigitsOf('ar', 'نحو 12'));
  });

  it('takes two ways to write a unit for one', () => {
    const unit = { one: 'troop', other: 'troops', counts: 'people' };
    for (const [now, was] of [
      ['troops', { other: 'troops' }],
      [{ other: 'troops' }, 'troops'],
      ['troops', unit],
    ])
      expect(former({ ...FIGURE, unit: now }, { value: 10, unit: was })).to.deep.equal([
        { number: 'about 10' },
      ]);
    const paid = { ...FIGURE, unit: { currency: 'USD' } };
    expect(former(paid, { value: 10, unit: { currency: 'EUR' } })).to.deep.equal([
      { number: 'about €10' },
    ]);
  });

  it('tells the qualifier that stood there', () => {
    expect(former(FIGURE, { qualifier: 'at-least' })).to.deep.equal([{ number: 'at least 3,000' }]);
    expect(former({ ...FIGURE, qualifier: undefined }, { value: 4 })).to.deep.equal([
      { number: '4' },
    ]);
  });

  it('tells a range that stood there alone, and a number that has become a range', () => {
    const { value, qualifier, ...figure } = FIGURE;
    expect([value, qualifier]).to.deep.equal([3000, 'about']);
    expect(former(FIGURE, { minValue: 1000, maxValue: 2000, qualifier: 'exact' })).to.deep.equal([
      { number: 'exactly 1,000 to 2,000' },
    ]);
    expect(former({ ...figure, minValue: 5, maxValue: 9 }, { minValue: 4 })).to.deep.equal([
      { number: '4 to 9' },
    ]);
    expect(former({ ...figure, minValue: 5, maxValue: 9 }, { value: 7 })).to.deep.equal([
      { number: '7' },
    ]);
  });

  it('leaves what a rate is measured by unsaid', () => {
    expect(former({ ...FIGURE, per: '100 inhabitants' }, { value: 7 })).to.deep.equal([
      { number: 'about 7' },
    ]);
  });

  it('gives former texts, speakers and dates as the dataset has them', () => {
    expect(former(QUOTE, { text: 'It is so.', speaker: 'kyiv', date: '2024' })).to.deep.equal([
      { text: 'It is so.', speaker: 'kyiv', date: '2024' },
    ]);
    expect(former(EVENT, { title: 'They came', date: { asWritten: 'soon' } })).to.deep.equal([
      { title: 'They came', date: { asWritten: 'soon' } },
    ]);
    expect(former(CLAIM, { statement: 'Nobody is there.' })).to.deep.equal([
      { statement: 'Nobody is there.' },
    ]);
    expect(former(FIGURE, { label: 'seen', asOf: '2024-10' })).to.deep.equal([
      { label: 'seen', asOf: '2024-10' },
    ]);
  });

  it('leaves out what did not really change', () => {
    expect(former(FIGURE, { value: 3000, label: 'tracked', asOf: '2024-10-23' })).to.deep.equal([
      {},
    ]);
    expect(former(EVENT, { date: { edtf: '2024-10-24', asWritten: 'today' } })).to.deep.equal([{}]);
    expect(former(EVENT, { title: ' Troops\n arrive' })).to.deep.equal([{}]);
    expect(former({ ...EVENT, date: '2024-10' }, { date: '2024-10-XX' })).to.deep.equal([{}]);
    expect(former({ ...EVENT, date: '2024-10' }, { date: '2024-10-~XX' })).to.deep.equal([{}]);
    expect(former(FIGURE, { value: 3000, label: 'seen' })).to.deep.equal([{ label: 'seen' }]);
  });

  it('holds each change against what came next, in the order of the dataset', () => {
    expect(
      former(
        FIGURE,
        { value: 3000, qualifier: 'more-than' },
        { value: 4000 },
        { qualifier: 'at-least' },
      ),
    ).to.deep.equal([
      { number: 'more than 3,000' },
      { number: 'at least 4,000' },
      { number: 'at least 3,000' },
    ]);
  });
});
