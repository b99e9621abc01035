import { expect } from '@open-wc/testing';
import {
  formatQuantity,
  formatShare,
  parseFacts,
  quantityParts,
  shareOf,
  wholesOf,
  type FigureFact,
} from '../../../../src/facts/index.js';
import { en } from '../../../../src/locales/en.js';

const figure = (fields: Partial<FigureFact>): FigureFact => ({
  id: 'n',
  type: 'figure',
  label: 'people',
  ...fields,
});
const soldiers = { counts: 'people', one: 'soldier', other: 'soldiers' };

describe('formatQuantity', () => {
  const TOLD: [Partial<FigureFact>, string][] = [
    [{ value: 12000, qualifier: 'about', unit: 'troops' }, 'about 12,000 troops'],
    [{ value: 1, unit: soldiers }, '1 soldier'],
    [{ value: 200000, qualifier: 'exact', unit: soldiers }, 'exactly 200,000 soldiers'],
    [{ value: 5, qualifier: 'at-least' }, 'at least 5'],
    [{ value: 5, qualifier: 'at-most' }, 'at most 5'],
    [{ value: 5, qualifier: 'more-than' }, 'more than 5'],
    [{ value: 5, qualifier: 'fewer-than' }, 'fewer than 5'],
    [{ minValue: 10000, maxValue: 12000, unit: soldiers }, '10,000 to 12,000 soldiers'],
    [{ minValue: 10000, unit: soldiers }, 'at least 10,000 soldiers'],
    [{ maxValue: 1, unit: soldiers }, 'at most 1 soldier'],
    [{ maxValue: 500, qualifier: 'fewer-than' }, 'fewer than 500'],
    [{ minValue: 500, qualifier: 'more-than' }, 'more than 500'],
    [{ value: 0, unit: soldiers }, '0 soldiers'],
    [{ value: -2.5, unit: 'degrees' }, '-2.5 degrees'],
  ];
  for (const [fields, words] of TOLD)
    it(`tells “${words}”`, () => {
      expect(formatQuantity(figure(fields), en)).to.equal(words);
    });

  it('chooses the unit’s form by the plural rules of the dataset’s language', () => {
    const unit = { one: 'солдат', few: 'солдата', many: 'солдат', other: 'солдата' };
    expect(formatQuantity(figure({ value: 3, unit }), en, 'ru')).to.equal('3 солдата');
    expect(formatQuantity(figure({ value: 5, unit }), en, 'ru')).to.equal('5 солдат');
  });

  it('can be cut around its digits', () => {
    expect(
      quantityParts(figure({ value: 12000, qualifier: 'about', unit: 'troops' }), en),
    ).to.deep.equal({
      before: 'about ',
      digits: '12,000',
      after: ' troops',
    });
  });
});

describe('shareOf', () => {
  const told = (part: Partial<FigureFact>, whole: Partial<FigureFact>) => {
    const share = shareOf(figure(part), figure(whole));
    return share && formatShare(share, en);
  };

  it('computes and rounds: one decimal under ten per cent, none above', () => {
    expect(told({ value: 3000 }, { value: 200000 })).to.equal('1.5%');
    expect(told({ value: 12000 }, { value: 200000 })).to.equal('6%');
    expect(told({ value: 1 }, { value: 3 })).to.equal('33%');
    expect(told({ value: 99.9 }, { value: 1000 })).to.equal('10%');
    expect(told({ value: 1 }, { value: 100000 })).to.equal('less than 0.1%');
    expect(told({ value: 0 }, { value: 10 })).to.equal('0%');
  });

  it('is only about right where either figure is', () => {
    expect(told({ value: 3000, qualifier: 'about' }, { value: 12000 })).to.equal('about 25%');
    expect(told({ value: 3000 }, { value: 12000, qualifier: 'about' })).to.equal('about 25%');
  });

  it('is a range where either figure is', () => {
    expect(told({ minValue: 10, maxValue: 20 }, { value: 100 })).to.equal('10% to 20%');
    expect(told({ value: 10 }, { minValue: 50, maxValue: 100 })).to.equal('10% to 20%');
  });

  it('computes nothing from unlike units, an open bound or a whole of nought', () => {
    expect(told({ value: 1, unit: 'tanks' }, { value: 10, unit: 'troops' })).to.equal(undefined);
    expect(told({ value: 1, qualifier: 'at-least' }, { value: 10 })).to.equal(undefined);
    expect(told({ value: 1 }, { value: 0 })).to.equal(undefined);
    expect(told({ value: 1 }, { minValue: 0, maxValue: 5 })).to.equal(undefined);
  });

  it('shares a scale between two wordings of one unit', () => {
    const troops = { counts: 'people', other: 'troops' };
    expect(told({ value: 3, unit: troops }, { value: 12, unit: soldiers })).to.equal('25%');
  });
});

describe('wholesOf', () => {
  it('follows the chain and stops at a cycle', () => {
    const set = parseFacts({
      factbox: 1,
      language: 'en',
      article: { title: 'x' },
      facts: [
        figure({ id: 'a', value: 1, partOf: 'b' }),
        figure({ id: 'b', value: 2, partOf: 'c' }),
        figure({ id: 'c', value: 3, partOf: 'b' }),
      ],
    });
    expect(wholesOf(set.fact('a') as FigureFact, set).map(({ id }) => id)).to.deep.equal([
      'b',
      'c',
    ]);
    expect(wholesOf(set.fact('b') as FigureFact, set).map(({ id }) => id)).to.deep.equal(['c']);
  });
});
