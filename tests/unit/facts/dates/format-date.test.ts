import { expect } from '@open-wc/testing';
import { datetimeOf, formatDate, parseDate } from '../../../../src/facts/index.js';
import { en } from '../../../../src/locales/en.js';

/** Versions of `Intl` differ in the spaces around a dash and before a clock time; some words keep together. */
const plain = (text: string) => text.replace(/[\u00A0\u2009\u202F]/g, ' ').replace(/ ?– ?/g, '–');
const told = (text: string, tag = 'en-GB') => plain(formatDate(parseDate(text)!, { ...en, tag }));

describe('formatDate', () => {
  const WORDS: Record<string, string> = {
    '1999': '1999',
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
    '-0500-24': 'winter 501 BCE',
    'Y-13800000000': '13,800,000,000 BCE',
    'Y-10000/-9000': '10,000 BCE to 9001 BCE',
    Y12345: '12,345',
    '2024-10-23T14:30+09:00/2024-10-23T15:30+09:00':
      '23 October 2024 at 14:30 UTC+9 to 23 October 2024 at 15:30 UTC+9',
    '2024-10-23T14:30/2024-10-23T15:30': '23 October 2024, 14:30–15:30',
    '2024-10-23T14:30:05-09:30': '23 October 2024 at 14:30 UTC−9:30',
    '2024-10-23T14:30+09:00': '23 October 2024 at 14:30 UTC+9',
  };
  for (const [text, words] of Object.entries(WORDS))
    it(`tells ${text} as “${words}”`, () => {
      expect(told(text)).to.equal(words);
    });

  it('follows the language of the page', () => {
    expect(told('2024-10-23', 'en-US')).to.equal('October 23, 2024');
  });
});

describe('datetimeOf', () => {
  const SAID: Record<string, string | undefined> = {
    '1999': '1999',
    '0044': '0044',
    '2024-10': '2024-10',
    '2024-10-XX': '2024-10',
    '2024-10-23': '2024-10-23',
    '2024-10-23T09:30+09:00': '2024-10-23T09:30+09:00',
    '2024-10-23T09:30:15Z': '2024-10-23T09:30:15Z',
    '2024-10-23T09:30': '2024-10-23T09:30',
    '2024-10-23T09:30+09': '2024-10-23T09:30+09:00',
    '2024-10-23T09:30:15-0930': '2024-10-23T09:30:15-0930',
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
});
