import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatNumber, type FigureFact } from '../../../../src/facts/index.js';
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

const AGREE: [Number, string, string][] = [
  [12000, 'about 12,000', 'en'],
  [12000, '12,000 of 200,000', 'en'],
  [{ minValue: 10000, maxValue: 12000 }, '10,000 to 12,000', 'en'],
  [1200000, '1.2 million', 'en'],
  [1200000, '$1.2m', 'en'],
  [1234567, '1.2 million', 'en'],
  [10e6, '10 to 12 million', 'en'],
  [{ value: 1.2, unit: 'million dollars' }, '1.2 million', 'en'],
  [12, '12 %', 'en'],
  [0.12, '12%', 'en'],
  [12, '12 m', 'en'],
  [-5, 'minus 5 degrees', 'en'],
  [24, 'Two dozen', 'en'],
  [12000, 'twelve thousand', 'en'],
  [200000, 'two hundred thousand', 'en'],
  [1e6, 'a million', 'en'],
  [1200000, '1,2 Mio.', 'de'],
  [13.8e9, '13,8 Milliarden', 'de'],
  [12500, '12.500', 'de'],
  [12500, '12’500', 'de'],
  [12000, '12\u202f000', 'fr'],
  [12000, '12 000', 'en'],
  [12000, '12 mille', 'fr'],
  [12000, '12 тыс. солдат', 'ru'],
  [3000, '3 آلاف', 'ar'],
  [3000, '٣٬٠٠٠', 'ar'],
  [3000, '3.000', 'ar'],
  [123456, '1,23,456', 'hi'],
  [123456, '१,२३,४५६', 'hi'],
  [1200000, '12 लाख', 'hi'],
  [130000, '13万人', 'ja'],
  [13.8e9, '13.800 millones', 'es'],
];
const UNREADABLE: [Number, string, string][] = [
  [36, 'a few dozen', 'en'],
  [16, 'dozens of F-16s', 'en'],
  [50000, 'fifty thousand', 'en'],
  [305, 'three hundred and five', 'en'],
  [500000, 'half a million', 'en'],
  [300, 'one of the many', 'en'],
  [12000, 'quite a lot', 'en'],
  [1000000, 'un million', 'fr'],
  // No abbreviation of CLDR's, and plainly one of German's.
  [12000, '12 Tsd.', 'de'],
];
const CONTRADICT: [Number, string, string][] = [
  [1200, 'about 12,000', 'en'],
  [13000, '12,000 of 200,000', 'en'],
  [13000, 'about 10,000', 'en'],
  [{ minValue: 10000, maxValue: 12000 }, '1,000 to 1,200', 'en'],
  [120000, '1.2 million', 'en'],
  [1.2, '1.2 million', 'en'],
  [13, '12 %', 'en'],
  [25, 'two dozen', 'en'],
  [12, '24 F-16s', 'en'],
  [2000, 'two hundred thousand', 'en'],
  [12000, '12,000,000', 'en'],
  [12000000, '1,2 Mio.', 'de'],
  [120000, '12 000', 'fr'],
  [120000, '12 тысяч', 'ru'],
  [30000, '3 آلاف', 'ar'],
  [1234560, '१,२३,४५६', 'hi'],
  [13000, '13万人', 'ja'],
];

describe('contradictsWritten', () => {
  for (const [number, written, language] of AGREE)
    it(`allows ${JSON.stringify(number)} for “${written}” (${language})`, () => {
      expect(contradicts(number, written, language)).to.equal(false);
    });

  for (const [number, written, language] of UNREADABLE)
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
