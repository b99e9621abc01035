import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boundsOf, datetimeOf, formatDate, parseDate } from '../../../../src/facts/index.js';
import { ar } from '../../../../src/locales/ar.js';
import { en } from '../../../../src/locales/en.js';
import { inDigitsOf } from '../../../support/digits.js';
import { anyDate } from './arbitrary-date.js';
import { plain } from './plain.js';

const told = (text: string, tag = 'en-GB') => plain(formatDate(parseDate(text)!, { ...en, tag }));

describe('formatDate', () => {
  const WORDS: Record<string, string> = {
    '1999': '1999',
    '0001': '1',
    '9999': '9999',
    '2024-10': 'October 2024',
    '2024-10-23': '23 October 2024',
    '2024-10~': 'about October 2024',
    '2024-10?': 'October 2024 (uncertain)',
    '2024-10%': 'about October 2024 (uncertain)',
    '?2024-10-23': '23 October 2024 (year inferred)',
    '?2024-?10-23': '23 October 2024 (year and month inferred)',
    '2024-10-~23': '23 October 2024 (day approximate)',
    '2024-10-XX': 'October 2024',
    '2024-23': 'autumn 2024',
    '2024-23~': 'about autumn 2024',
    '2024-23?': 'autumn 2024 (uncertain)',
    '199X': 'the 1990s',
    '19XX': 'between 1900 and 1999',
    '2024-10-21/2024-10-23': '21–23 October 2024',
    '?2024-10-21/?2024-10-23': '21–23 October 2024 (year inferred)',
    '2024-10-21/2024-11': '21 October 2024 to November 2024',
    '2023/2024': '2023–2024',
    '../1999': 'by 1999',
    '2024-04/..': 'since April 2024',
    '/2024-04': 'until April 2024, from a date not known',
    '2024-04/': 'from April 2024, until a date not known',
    '-0043': '44 BCE',
    '-0043-03': 'March 44 BCE',
    '-0043-03-15': '15 March 44 BCE',
    '-0043/-0040': '44 BCE to 41 BCE',
    '-004X': 'between 50 BCE and 41 BCE',
    '0000-24': 'winter 1 BCE',
    '19XX?/20XX': 'between 1900 and 1999 (uncertain) to between 2000 and 2099',
    '-0500-24': 'winter 501 BCE',
    'Y-13800000000': '13.8 billion years ago',
    'Y-13798000000~': 'about 13.798 billion years ago',
    'Y-1000000': '1 million years ago',
    'Y-66000000': '66 million years ago',
    'Y-2500000': '2,500,000 years ago',
    'Y-300000': '300,000 BCE',
    'Y-10000/-9000': '10,000 BCE to 9001 BCE',
    Y12345: '12,345',
    'Y300000/Y300001': '300,000 to 300,001',
    '0000/0001': '1 BCE to 1',
    '2024-10-23T14:30+09:00/2024-10-23T15:30+09:00': '23 October 2024, 14:30–15:30 UTC+9',
    '2024-10-23T14:30+09:00/2024-10-23T15:30Z':
      '23 October 2024 at 14:30 UTC+9 to 23 October 2024 at 15:30 UTC',
    '2024-10-23T14:30/2024-10-23T15:30': '23 October 2024, 14:30–15:30',
    '2024-10-23T14:30:05/2024-10-23T14:30:09': '23 October 2024 at 14:30',
    '2024-10-23T14:30+09:05': '23 October 2024 at 14:30 UTC+9:05',
    '2024-10-23T14:30:05-09:30': '23 October 2024 at 14:30 UTC−9:30',
    '2024-10-23T14:30+09:00': '23 October 2024 at 14:30 UTC+9',
  };
  for (const [text, words] of Object.entries(WORDS))
    it(`tells ${text} as “${words}”`, () => {
      expect(told(text)).to.equal(words);
    });

  const LOCALES: Record<string, readonly (readonly [locale: typeof en, words: string])[]> = {
    '2024-10~': [
      [en, 'about October 2024'],
      [ar, 'نحو أكتوبر 2024'],
      [{ ...ar, tag: 'ar-EG' }, 'نحو أكتوبر ٢٠٢٤'],
      [{ ...en, tag: 'ko' }, 'about 2024년 10월'],
      [{ ...en, tag: 'de' }, 'about Oktober 2024'],
    ],
    '2024-10-21/2024-10-23': [
      [en, 'October 21–23, 2024'],
      [ar, '21–23 أكتوبر 2024'],
      [{ ...ar, tag: 'ar-EG' }, '٢١–٢٣ أكتوبر ٢٠٢٤'],
      [{ ...en, tag: 'ko' }, '2024년 10월 21일~23일'],
      [{ ...en, tag: 'de' }, '21.–23. Oktober 2024'],
    ],
    '2024-23': [
      [en, 'autumn 2024'],
      [ar, 'خريف 2024'],
      [{ ...ar, tag: 'ar-EG' }, 'خريف ٢٠٢٤'],
    ],
    '199X': [
      [en, 'the 1990s'],
      [ar, 'عقد 1990'],
      [{ ...ar, tag: 'ar-EG' }, 'عقد ١٩٩٠'],
    ],
    '00XX': [
      [en, 'between 1 BCE and 99'],
      [ar, 'بين 1 ق.م و99'],
    ],
    '../1999': [
      [en, 'by 1999'],
      [ar, 'بحلول 1999'],
      [{ ...ar, tag: 'ar-EG' }, 'بحلول ١٩٩٩'],
    ],
    '2024-04/..': [
      [en, 'since April 2024'],
      [ar, 'منذ أبريل 2024'],
      [{ ...ar, tag: 'ar-EG' }, 'منذ أبريل ٢٠٢٤'],
      [{ ...en, tag: 'de' }, 'since April 2024'],
    ],
    '?2024-10-23': [
      [en, 'October 23, 2024 (year inferred)'],
      [ar, '23 أكتوبر 2024 (مستنتَج: السنة)'],
      [{ ...ar, tag: 'ar-EG' }, '٢٣ أكتوبر ٢٠٢٤ (مستنتَج: السنة)'],
      [{ ...en, tag: 'ko' }, '2024년 10월 23일 (year inferred)'],
      [{ ...en, tag: 'de' }, '23. Oktober 2024 (year inferred)'],
    ],
    '2024-10-23T14:30+09:00': [
      [en, 'October 23, 2024 at 2:30 PM UTC+9'],
      [{ ...en, tag: 'de' }, '23. Oktober 2024 um 14:30 UTC+9'],
    ],
    '-2559': [
      [en, '2560 BCE'],
      [ar, '2560 ق.م'],
      [{ ...ar, tag: 'ar-EG' }, '٢٥٦٠ ق.م'],
    ],
    'Y-13800000000': [
      [en, '13.8 billion years ago'],
      [ar, 'قبل 13.8 مليار سنة'],
      [{ ...ar, tag: 'ar-EG' }, 'قبل ١٣٫٨ مليار سنة'],
    ],
  };
  for (const [text, locales] of Object.entries(LOCALES))
    for (const [locale, words] of locales)
      it(`tells ${text} in “${locale.tag}” as “${words}”`, () => {
        const told = plain(formatDate(parseDate(text)!, locale));
        // Older data have an Arabic comma before the year of a range.
        expect(told.replace('،', '')).to.equal(inDigitsOf(locale.tag, words));
      });

  it('has words for every date', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(en, ar), (date, locale) => {
        expect(formatDate(date, locale)).not.to.match(/undefined|NaN|Invalid|^\s*$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('datetimeOf', () => {
  const SAID: Record<string, string | undefined> = {
    '1999': '1999',
    '0044': '0044',
    '0001': '0001',
    '2024-10': '2024-10',
    '2024-10-XX': '2024-10',
    '2024-10-23': '2024-10-23',
    '2024-10-23T09:30+09:00': '2024-10-23T09:30+09:00',
    '2024-10-23T09:30:15Z': '2024-10-23T09:30:15Z',
    '2024-10-23T09:30': '2024-10-23T09:30',
    '2024-10-23T09:30+09': '2024-10-23T09:30+09:00',
    '2024-10-23T09:30:15-09:30': '2024-10-23T09:30:15-09:30',
    Y12345: '12345',
    '2024-XX-XX': '2024',
    '2024-10-23T09:30/2024-10-24': undefined,
    '?2024-10-23': undefined,
    '2024-10~': undefined,
    '2024-23': undefined,
    '199X': undefined,
    '-0043': undefined,
    '2024-10-21/2024-10-23': undefined,
  };
  for (const [text, datetime] of Object.entries(SAID))
    it(`says ${datetime ?? 'nothing'} for ${text}`, () => {
      expect(datetimeOf(parseDate(text)!)).to.equal(datetime);
    });

  it('claims just what the date covers, and nothing for what is inferred or about', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const datetime = datetimeOf(date);
        if (datetime === undefined) return;
        // HTML has no Y before a long year.
        const read = parseDate(datetime.replace(/^(?=\d{5})/, 'Y'))!;
        expect(boundsOf(read)).to.deep.equal(boundsOf(date));
        expect(date.edtf).not.to.match(/[?~%/]/);
      }),
      { numRuns: 3000 },
    );
  });

  it('is a datetime that a browser knows', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(datetimeOf(date) ?? '2024').to.match(
          /^\d{4,}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/,
        );
      }),
      { numRuns: 3000 },
    );
  });
});
