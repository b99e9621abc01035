import { expect } from '@open-wc/testing';
import { monthsIn, plain } from '../../../../src/facts/dates/month-names.js';

/** Each by the number of its month, in the order of the text; with a question mark where it may be none. */
const found = (written: string, language: string) => {
  const text = plain(written);
  return monthsIn(text, language)
    .toSorted((a, b) => a.start - b.start)
    .map(
      ({ month, start, end, isCertain }) =>
        `${month} ${text.slice(start, end)}${isCertain ? '' : '?'}`,
    );
};

describe('monthsIn', () => {
  const NAMED: [written: string, language: string, months: string[]][] = [
    ['December and Sept. and march', 'en', ['12 December', '9 Sept?', '3 march?']],
    ['août', 'fr', ['8 aout']],
    ['в октябре', 'ru', ['10 октябре']],
    // The shorter name stands within the longer, or beside it.
    ['十一月', 'zh', ['11 十一月']],
    ['二月、十二月', 'zh', ['2 二月', '12 十二月']],
    ['十二月、二月', 'zh', ['12 十二月', '2 二月']],
    ['１１月', 'ja', ['11 11月']],
    // A day of the week.
    ['mar 22 oct', 'es', ['3 mar?', '10 oct']],
    ['', 'en', []],
  ];
  for (const [written, language, months] of NAMED)
    it(`finds ${months.join(', ') || 'none'} in “${written}” (${language})`, () => {
      expect(found(written, language)).to.deep.equal(months);
    });
});

describe('plain', () => {
  it('takes marks and directions out, and gives digits as 0 to 9', () => {
    expect(plain('août é \u200f٢٠٢٤ ０１९ 𝟗')).to.equal('aout e 2024 019 9');
    expect(plain('각')).to.equal('각');
  });
});
