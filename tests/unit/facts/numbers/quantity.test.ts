import { expect } from '@open-wc/testing';
import {
  formatQuantity,
  formatShare,
  parseFacts,
  shareOf,
  type FigureFact,
} from '../../../../src/facts/index.js';
import {
  formatCompact,
  formatFormer,
  isRounded,
  quantityParts,
  wholesOf,
} from '../../../../src/facts/for-views.js';
import { ar } from '../../../../src/locales/ar.js';
import { en } from '../../../../src/locales/en.js';
import { inDigitsOf } from '../../../support/digits.js';

const figure = (fields: Partial<FigureFact>): FigureFact => ({
  id: 'n',
  type: 'figure',
  label: 'people',
  ...fields,
});
const soldiers = { counts: 'people', one: 'soldier', other: 'soldiers' };

/** Without the isolates and marks of direction, which no reader sees. */
const plain = (text: string) => text.replace(/[\u2066-\u2069\u200E\u200F\u061C]/g, '');

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
    [{ maxValue: 500, qualifier: 'about' }, 'at most 500'],
    [{ minValue: 500, qualifier: 'more-than' }, 'more than 500'],
    [{ value: 0, unit: soldiers }, '0 soldiers'],
    [{ value: -2.5, unit: 'degrees' }, '-2.5 degrees'],
    [{ minValue: 5, maxValue: 5, unit: 'tanks' }, '5 tanks'],
    [{ value: 1200000, unit: { currency: 'USD' } }, '$1,200,000'],
    [{ value: 12.5, unit: { currency: 'USD' } }, '$12.50'],
    [{ value: 3500000, unit: { currency: 'EUR' }, qualifier: 'at-least' }, 'at least €3,500,000'],
    [{ minValue: 10, maxValue: 12, unit: { currency: 'USD' } }, '$10 to $12'],
    [{ value: 1, unit: { measure: 'kilometer' } }, '1 kilometer'],
    [{ value: 12, unit: { measure: 'kilometer' }, qualifier: 'about' }, 'about 12 kilometers'],
    [
      { minValue: 10, maxValue: 12.5, unit: { measure: 'kilometer-per-hour' } },
      '10 to 12.5 kilometers per hour',
    ],
    [{ maxValue: 1000, unit: { measure: 'meter' } }, 'at most 1,000 meters'],
    [{ value: 12, unit: { measure: 'percent' } }, '12%'],
    [{ minValue: 10, maxValue: 12, unit: { measure: 'percent' } }, '10% to 12%'],
    [
      { value: 12, unit: { measure: 'percent' }, base: 'registered voters', qualifier: 'about' },
      'about 12% of registered voters',
    ],
    [{ value: 35, per: '100,000 inhabitants' }, '35 per 100,000 inhabitants'],
    [
      { minValue: 2, unit: { one: 'case', other: 'cases' }, per: '100 inhabitants' },
      'at least 2 cases per 100 inhabitants',
    ],
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

  it('has words of the dataset apart, and the qualifier around the unit, where the language asks', () => {
    const fields: Partial<FigureFact> = { value: 12, qualifier: 'at-least' };
    expect(plain(formatQuantity(figure({ ...fields, unit: 'جندي' }), ar))).to.equal(
      inDigitsOf('ar', '12 جندي على الأقل'),
    );
    const isolated = '\u2068الناخبين\u2069';
    const unit = { measure: 'percent' };
    expect(formatQuantity(figure({ ...fields, unit, base: 'الناخبين' }), ar)).to.contain(
      ` على الأقل من ${isolated}`,
    );
    expect(formatQuantity(figure({ ...fields, per: 'الناخبين' }), en)).to.equal(
      `at least 12 per ${isolated}`,
    );
  });

  it('leaves the wording of a measure to the language, also where it swallows the number', () => {
    const days = (fields: Partial<FigureFact>) =>
      formatQuantity(figure({ ...fields, unit: { measure: 'day' } }), ar);
    expect(days({ value: 2 })).to.equal('يومان');
    expect(days({ minValue: 1, maxValue: 2 })).to.equal(inDigitsOf('ar', '1 إلى 2 يوم'));
    expect(days({ minValue: 3, maxValue: 5 })).to.equal(inDigitsOf('ar', '3 إلى 5 أيام'));
  });

  it('writes digits as the region does', () => {
    const egypt = { ...ar, tag: 'ar-EG' };
    const told = (fields: Partial<FigureFact>) => plain(formatQuantity(figure(fields), egypt));
    expect(told({ value: 1234567.5, unit: 'نسمة' })).to.equal('١٬٢٣٤٬٥٦٧٫٥ نسمة');
    expect(told({ value: 12, unit: { measure: 'kilometer' } })).to.match(/^١٢ كيلومتر/);
    expect(told({ value: 71, unit: { measure: 'percent' } })).to.equal('٧١٪');
    expect(plain(formatCompact({ value: 13.8e9 }, egypt) ?? '')).to.equal('١٣٫٨ مليار');
  });

  it('keeps a currency’s letters before its sign where the text runs from right to left', () => {
    const told = formatQuantity(figure({ value: 5, unit: { currency: 'USD' } }), ar);
    expect(told).to.match(/US\$\u200E$/);
    const canada = { ...en, tag: 'en-CA' };
    expect(formatQuantity(figure({ value: 5, unit: { currency: 'USD' } }), canada)).to.equal(
      'US$5',
    );
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

describe('quantityParts', () => {
  const cut = (fields: Partial<FigureFact>) => quantityParts(figure(fields), en);

  it('leaves a sign with its digits, and other units behind them', () => {
    expect(cut({ value: 12, unit: { currency: 'EUR' }, per: '12 pages' })).to.deep.equal({
      before: '',
      digits: '€12',
      after: ' per 12 pages',
    });
    expect(cut({ minValue: 1, maxValue: 2, unit: { measure: 'day' } })).to.deep.equal({
      before: '',
      digits: '1 to 2',
      after: ' days',
    });
  });

  it('has all of it for digits where the language swallows them', () => {
    const two = figure({ value: 2, unit: { measure: 'day' }, qualifier: 'about' });
    const digits = formatQuantity(two, ar);
    expect(plain(digits)).to.equal('نحو يومان');
    expect(quantityParts(two, ar)).to.deep.equal({ before: '', digits, after: '' });
  });
});

describe('formatFormer', () => {
  it('tells the number as its figure does, without what it counts', () => {
    const told = (unit: FigureFact['unit'], fields: object) =>
      formatFormer({ asOf: '2024', ...fields }, figure({ value: 1, unit }), en);
    expect(told('troops', { value: 8000, qualifier: 'about' })).to.equal('about 8,000');
    expect(told({ currency: 'USD' }, { minValue: 8000 })).to.equal('at least $8,000');
    expect(told({ measure: 'percent' }, { minValue: 8, maxValue: 9 })).to.equal('8% to 9%');
    expect(told({ measure: 'meter' }, { value: 8 })).to.equal('8');
  });
});

describe('formatCompact', () => {
  const told = (fields: Partial<FigureFact>) => formatCompact(figure(fields), en);

  it('shortens numbers from a million on, and says where that rounds', () => {
    expect(told({ value: 999_999 })).to.equal(undefined);
    expect(told({ value: 1_000_000 })).to.equal('1 million');
    expect(told({ value: 13_800_000_000 })).to.equal('13.8 billion');
    expect(told({ value: -2_500_000 })).to.equal('-2.5 million');
    expect(told({ value: 1_234_567 })).to.equal('about 1.23 million');
    expect(told({ value: 999_999_999 })).to.equal('about 1 billion');
  });

  it('shortens a range where both its ends are big', () => {
    expect(told({ minValue: 1_500_000, maxValue: 2_000_000 })).to.equal('1.5 million to 2 million');
    expect(told({ minValue: 1_234_567, maxValue: 2_000_000 })).to.equal(
      'about 1.23 million to 2 million',
    );
    expect(told({ minValue: 900_000, maxValue: 2_000_000 })).to.equal(undefined);
    expect(told({ value: 5, maxValue: 2_000_000 })).to.equal(undefined);
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
    expect(told({ value: 5 }, { value: 10000 })).to.equal('0.1%');
    expect(told({ value: 1234 }, { value: 1000 })).to.equal('123%');
    expect(told({ value: 0 }, { value: 10 })).to.equal('0%');
  });

  it('tells only the whole to be all of it', () => {
    expect(told({ value: 994 }, { value: 1000 })).to.equal('99%');
    expect(told({ value: 995 }, { value: 1000 })).to.equal('99.5%');
    expect(told({ value: 999 }, { value: 1000 })).to.equal('99.9%');
    expect(told({ value: 99_999 }, { value: 100_000 })).to.equal('99.9%');
    expect(told({ minValue: 500, maxValue: 999 }, { value: 1000 })).to.equal('50% to 99.9%');
    expect(told({ value: 999, qualifier: 'at-least' }, { value: 1000 })).to.equal('at least 99.9%');
    expect(told({ value: 1000 }, { value: 1000 })).to.equal('100%');
  });

  it('is only about right where either figure is', () => {
    expect(told({ value: 3000, qualifier: 'about' }, { value: 12000 })).to.equal('about 25%');
    expect(told({ value: 3000 }, { value: 12000, qualifier: 'about' })).to.equal('about 25%');
  });

  it('is a range where either figure is', () => {
    expect(told({ minValue: 10, maxValue: 20 }, { value: 100 })).to.equal('10% to 20%');
    expect(told({ value: 10 }, { minValue: 50, maxValue: 100 })).to.equal('10% to 20%');
  });

  it('is a bound where either figure is', () => {
    expect(told({ value: 3000, qualifier: 'at-least' }, { value: 12000 })).to.equal('at least 25%');
    expect(told({ maxValue: 3000 }, { value: 12000 })).to.equal('at most 25%');
    expect(told({ value: 3000 }, { value: 12000, qualifier: 'more-than' })).to.equal('at most 25%');
    expect(told({ value: 3000 }, { value: 12000, qualifier: 'at-most' })).to.equal('at least 25%');
    expect(told({ value: 3000 }, { value: 12000, qualifier: 'fewer-than' })).to.equal(
      'at least 25%',
    );
    expect(told({ value: 3000, qualifier: 'fewer-than' }, { value: 12000 })).to.equal(
      'at most 25%',
    );
    expect(told({ minValue: 3000 }, { value: 12000, qualifier: 'about' })).to.equal(
      'at least about 25%',
    );
  });

  it('says nothing where the bounds leave it open, or next to it', () => {
    expect(told({ minValue: 3 }, { minValue: 12 })).to.equal(undefined);
    expect(told({ minValue: 1 }, { value: 100000 })).to.equal(undefined);
    expect(told({ minValue: 5 }, { value: 10000 })).to.equal('at least 0.1%');
    expect(told({ minValue: 0 }, { value: 10 })).to.equal(undefined);
  });

  it('tells whether it is rounded', () => {
    const rounded = (part: number, whole: number) =>
      isRounded(shareOf(figure({ value: part }), figure({ value: whole }))!);
    expect(rounded(12000, 200000)).to.equal(false);
    expect(rounded(3000, 200000)).to.equal(false);
    expect(rounded(1, 3)).to.equal(true);
    expect(rounded(1234, 100000)).to.equal(true);
    expect(rounded(99.9, 1000)).to.equal(true);
    expect(rounded(999, 1000)).to.equal(false);
    expect(rounded(9994, 10_000)).to.equal(true);
    expect(rounded(99_999, 100_000)).to.equal(true);
    expect(rounded(1e12 - 1, 1e12)).to.equal(true);
    expect(rounded(1000, 1000)).to.equal(false);
    // "Less than 0.1%" holds to the digit.
    expect(rounded(1, 100000)).to.equal(false);
    expect(rounded(5, 10000)).to.equal(true);
    const range = shareOf(figure({ minValue: 10, maxValue: 33.3 }), figure({ value: 100 }));
    expect(isRounded(range!)).to.equal(true);
  });

  it('computes nothing from unlike counts, numbers below nought or a whole of nought', () => {
    expect(told({ value: 1, unit: 'tanks' }, { value: 10, unit: 'troops' })).to.equal(undefined);
    expect(
      told({ value: 1, unit: { currency: 'USD' } }, { value: 10, unit: { currency: 'EUR' } }),
    ).to.equal(undefined);
    expect(told({ value: 1, base: 'voters' }, { value: 10, base: 'adults' })).to.equal(undefined);
    expect(told({ value: 1 }, { value: 10, per: 'day' })).to.equal(undefined);
    expect(told({ value: 1, unit: 'snow', per: 'men' }, { value: 10, unit: 'snowmen' })).to.equal(
      undefined,
    );
    expect(told({ value: -1 }, { value: 10 })).to.equal(undefined);
    expect(told({ value: 1 }, { minValue: -5, maxValue: 5 })).to.equal(undefined);
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

  it('takes but figures for wholes', () => {
    const set = parseFacts({
      factbox: 1,
      language: 'en',
      article: { title: 'x' },
      facts: [
        figure({ id: 'a', value: 1, partOf: 'b' }),
        { id: 'b', type: 'event', title: 'A count' },
      ],
    });
    expect(wholesOf(set.fact('a') as FigureFact, set)).to.deep.equal([]);
  });
});
