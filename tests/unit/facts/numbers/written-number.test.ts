import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type FigureFact } from '../../../../src/facts/index.js';
import { formatNumber } from '../../../../src/facts/for-views.js';
import { contradictsWritten } from '../../../../src/facts/numbers/written-number.js';

type Number = number | Partial<FigureFact>;

const contradicts = (number: Number, written: string, language: string) =>
  contradictsWritten(
    {
      id: 'n',
      type: 'figure',
      label: 'people',
      ...(typeof number === 'number' ? { value: number } : number),
    },
    written,
    language,
  );

/** A figure of so many of a unit. */
const of = (unit: NonNullable<FigureFact['unit']>, value: number): Number => ({ value, unit });

const AGREE: [Number, string, string][] = [
  [12000, 'about 12,000', 'en'],
  [62.5e6, 'over 60 million', 'en'],
  [of('people', 62.5e6), 'over 60 million people', 'en'],
  [5400, 'more than 5,000', 'en'],
  [2876, 'nearly 3,000', 'en'],
  [13000, 'about 10,000', 'en'],
  [{ minValue: 10000, maxValue: 12000 }, '10,000 to 12,000', 'en'],
  [{ minValue: 1000, maxValue: 90000 }, 'around 10,000', 'en'],
  [{ minValue: -5, maxValue: 5 }, '2', 'en'],
  [{ minValue: 1000, maxValue: 90000 }, 'around 10 thousand', 'en'],
  [{ minValue: 1000, maxValue: 90000 }, 'around 100,000', 'en'],
  // "Lost": words say so, digits do not.
  [{ minValue: -90000, maxValue: -1000 }, 'around 10,000', 'en'],
  [{ minValue: -90000, maxValue: -1000 }, 'around 10 thousand', 'en'],
  [1200000, '1.2 million', 'en'],
  [of({ currency: 'USD' }, 1200000), '$1.2 million', 'en'],
  [1234567, '1.2 million', 'en'],
  [-5, '-5', 'en'],
  [1200000, '12 lakh', 'en'],
  [1200000, '1,2 Mio.', 'de'],
  [13.8e9, '13,8 Milliarden', 'de'],
  [12500, '12.500', 'de'],
  [12500, '12’500', 'de'],
  [12000, '12\u202f000', 'fr'],
  [12000, '12 000', 'en'],
  [12000, '12 mille', 'fr'],
  [12500, '12,500', 'fr'],
  [12.5, '12,500', 'fr'],
  [of('солдат', 12000), '12 тыс. солдат', 'ru'],
  [3000, '3 آلاف', 'ar'],
  [3000, '٣٬٠٠٠', 'ar'],
  [3000, '3.000', 'ar'],
  [123456, '1,23,456', 'hi'],
  [123456, '१,२३,४५६', 'hi'],
  [1200000, '12 लाख', 'hi'],
  [of('人', 130000), '13万人', 'ja'],
  [13.8e9, '13.800 millones', 'es'],
];
const DOUBTS: [Number, string, string][] = [
  // Not one numeral in digits.
  [of('percent', 25), 'one in four', 'en'],
  [of('percent', 25), '1 in 4', 'en'],
  [36, 'a few dozen', 'en'],
  [2000, 'two hundred thousand', 'en'],
  [1000000, 'un million', 'fr'],
  [13000, '12,000 of 200,000', 'en'],
  [16, 'dozens of F-16s', 'en'],
  // Not a plain one.
  [5.5, '5½', 'en'],
  [15, '5½', 'en'],
  [500, '1,2,3', 'en'],
  [15, '5 1/2', 'en'],
  [5, '½ 12', 'en'],
  [of('seconds', 7235), '2:00:35', 'en'],
  [of('seconds', 7235), '2:00', 'en'],
  [9, '/12', 'en'],
  // Of something else, or in another unit.
  [of('minutes', 120), '2 hours', 'en'],
  [of({ measure: 'minute' }, 120), '2 hours', 'en'],
  [of('kilometres', 12), '12,000 m', 'en'],
  [12, '12 m', 'en'],
  [1, 'one of the 27 member states', 'en'],
  [of('member states', 1), 'one of the 27 member states', 'en'],
  [1, 'first win in 12 matches', 'en'],
  [of('matches', 1), 'first win in 12 matches', 'en'],
  [of('troops', 12000), '12 brigades of troops', 'en'],
  [of({ currency: 'EUR' }, 8e6), '¥1.2 billion', 'en'],
  [of({ currency: 'EUR' }, 8e6), 'Rs 12 crore', 'en'],
  [0.12, '12%', 'en'],
  [of('years', 10), 'since 2014', 'en'],
  // In another scale.
  [{ value: 1.2, unit: 'million dollars' }, '1.2 million', 'en'],
  [{ value: 12, unit: 'thousands' }, '12,000', 'en'],
  [{ value: 12, unit: { one: 'thousand', other: 'thousands' } }, '12,000', 'en'],
  [{ value: 12, unit: 'deaths', per: '100,000 people' }, '1,200', 'en'],
  [12000, '12 Tsd.', 'de'],
  [12000, '12 dozen', 'en'],
];
const CONTRADICT: [Number, string, string][] = [
  [1200, 'about 12,000', 'en'],
  [of('troops', 12000), '1,200 troops', 'en'],
  [of('homes', 40), 'some 400 homes', 'en'],
  [of({ one: 'home', other: 'homes' }, 40), 'some 400 homes.', 'en'],
  [1200000, '1.2 billion', 'en'],
  [1200000, '1.2bn', 'en'],
  [1200, '12000', 'en'],
  [1200, '1200 million', 'en'],
  [12.5, '12,500', 'en'],
  [12.5, '12.500', 'de'],
  [12.5, '12’500', 'de-CH'],
  [of({ currency: 'CHF' }, 8), 'CHF 80', 'en'],
  [of({ currency: 'EUR' }, 8), '80 €', 'de'],
  [of({ currency: 'USD' }, 1200000), 'about $1.2 billion', 'en'],
  [of('Soldaten', 12000), '1.200 Soldaten', 'de'],
  [{ minValue: 10000, maxValue: 12000 }, '1,000', 'en'],
  [{ minValue: 10000, maxValue: 12000 }, 'around 18,000', 'en'],
  [1.2, '1.2 million', 'en'],
  [0, '12', 'en'],
  [of('F-16s', 12), '24 F-16s', 'en'],
  [12000, '12,000,000', 'en'],
  [12000000, '1,2 Mio.', 'de'],
  [120000, '12 000', 'fr'],
  [120000, '12 тысяч', 'ru'],
  [30000, '3 آلاف', 'ar'],
  [30000, 'نحو 3,000', 'ar'],
  [1234560, '१,२३,४५६', 'hi'],
  [of('人', 13000), '13万人', 'ja'],
];

describe('contradictsWritten', () => {
  for (const [number, written, language] of AGREE)
    it(`allows ${JSON.stringify(number)} for “${written}” (${language})`, () => {
      expect(contradicts(number, written, language)).to.equal(false);
    });

  for (const [number, written, language] of DOUBTS)
    it(`is silent on ${JSON.stringify(number)} for “${written}” (${language})`, () => {
      expect(contradicts(number, written, language)).to.equal(false);
    });

  for (const [number, written, language] of CONTRADICT)
    it(`refuses ${JSON.stringify(number)} for “${written}” (${language})`, () => {
      expect(contradicts(number, written, language)).to.equal(true);
    });

  // As many digits as a double holds, with decimals that `formatNumber` keeps.
  const numbers = fc
    .tuple(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 0, max: 5 }), fc.boolean())
    .map(([digits, decimals, isNegative]) => ((isNegative ? -1 : 1) * digits) / 10 ** decimals);
  for (const language of ['en', 'de', 'fr', 'ru', 'ar', 'ar-EG', 'hi'])
    it(`allows every number as ${language} writes it, and never ten times as much`, () => {
      fc.assert(
        fc.property(numbers, (number) => {
          const written = formatNumber(number, { tag: language });
          expect(contradicts(number, written, language), written).to.equal(false);
          expect(contradicts(number * 10, written, language), written).to.equal(true);
        }),
      );
    });
});
