import { expect } from '@open-wc/testing';
import { readingsOf, toLatinDigits } from '../../../../src/facts/numbers/read-numeral.js';

describe('readingsOf', () => {
  const READ: [numeral: string, language: string, readings: number[]][] = [
    // As the language writes numbers, and in no other way.
    ['2024', 'en', [2024]],
    ['12,500', 'en', [12500]],
    ['1,234,567', 'en', [1234567]],
    ['12.5', 'en', [12.5]],
    ['12.500', 'de', [12500]],
    ['12.500,5', 'de', [12500.5]],
    ['1.234.567', 'de', [1234567]],
    ['12 500', 'fr', [12500]],
    ['12\u202f500,25', 'fr', [12500.25]],
    ['12’500', 'de-CH', [12500]],
    ['1’234’567.25', 'de-CH', [1234567.25]],
    ["1'234", 'de-CH', [1234]],
    ['1,23,456', 'hi', [123456]],
    ['3٬000', 'ar-EG', [3000]],
    ['3٫5', 'ar-EG', [3.5]],
    // As another language does.
    ['12,5', 'en', [12.5]],
    ['1.234.567', 'en', [1234567]],
    ['1.234,5', 'en', [1234.5]],
    ["12'500.5", 'en', [12500.5]],
    ['1,234,567.5', 'de', [1234567.5]],
    ['1’234’567,25', 'en', [1234567.25]],
    // Three decimals, or thousands of another country.
    ['12.500', 'en', [12.5, 12500]],
    ['12,500', 'fr', [12.5, 12500]],
    ['12.500', 'de-CH', [12.5, 12500]],
    // One number, or two beside each other.
    ['12 000', 'en', [0, 12, 12000]],
    ['12 345 6', 'en', [6, 12, 345]],
    // None that anybody writes.
    ['1,2,3', 'en', []],
  ];
  for (const [numeral, language, readings] of READ)
    it(`reads “${numeral}” as ${readings.join(' or ') || 'nothing'} (${language})`, () => {
      const found = new Set(readingsOf(numeral, language));
      expect([...found].sort((a, b) => a - b)).to.deep.equal(readings);
    });
});

describe('toLatinDigits', () => {
  for (const zero of '٠۰०০੦૦୦௦౦೦൦๐') {
    const nine = String.fromCharCode(zero.charCodeAt(0) + 9);
    it(`reads “${zero}” and “${nine}” as 0 and 9`, () => {
      expect(toLatinDigits(`${zero}${nine}`)).to.equal('09');
    });
  }

  it('takes out the marks of direction, and leaves all else', () => {
    expect(toLatinDigits('\u200e12\u200f \u061cкм²')).to.equal('12 км²');
    // Of a script in which no newspaper prints its numbers.
    expect(toLatinDigits('᠑᠒')).to.equal('᠑᠒');
  });
});
