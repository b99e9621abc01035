// Each feature of EDTF that is read: what it covers, and what it is called.
import { expect } from '@open-wc/testing';
import { boundsOf, formatDate, parseDate } from '../../../../src/facts/index.js';
import { en } from '../../../../src/locales/en.js';
import { plain } from './plain.js';

type Row = readonly [edtf: string, from: string, until: string, words: string];

const LEVELS: Record<string, readonly Row[]> = {
  'level 0': [
    ['1999', '1999-01-01', '2000-01-01', '1999'],
    ['0000', '0000-01-01', '0001-01-01', '1 BCE'],
    ['2024-02', '2024-02-01', '2024-03-01', 'February 2024'],
    ['2024-12', '2024-12-01', '2025-01-01', 'December 2024'],
    ['2024-02-29', '2024-02-29', '2024-03-01', '29 February 2024'],
    ['2024-12-31', '2024-12-31', '2025-01-01', '31 December 2024'],
    ['2024-10-23T14:30', '2024-10-23T14:30', '2024-10-23T14:31', '23 October 2024 at 14:30'],
    [
      '2024-10-23T14:30:05',
      '2024-10-23T14:30:05',
      '2024-10-23T14:30:06',
      '23 October 2024 at 14:30',
    ],
    [
      '2024-10-23T14:30:05Z',
      '2024-10-23T14:30:05',
      '2024-10-23T14:30:06',
      '23 October 2024 at 14:30 UTC',
    ],
    [
      '2024-10-23T04:30+09:00',
      '2024-10-22T19:30',
      '2024-10-22T19:31',
      '23 October 2024 at 4:30 UTC+9',
    ],
    [
      '2024-10-23T04:30+09',
      '2024-10-22T19:30',
      '2024-10-22T19:31',
      '23 October 2024 at 4:30 UTC+9',
    ],
    [
      '2024-10-23T14:30-09:30',
      '2024-10-24T00:00',
      '2024-10-24T00:01',
      '23 October 2024 at 14:30 UTC−9:30',
    ],
    ['1964/2008', '1964-01-01', '2009-01-01', '1964–2008'],
    ['2004-06/2006-08', '2004-06-01', '2006-09-01', 'June 2004–August 2006'],
    ['2024-10-21/2024-10-23', '2024-10-21', '2024-10-24', '21–23 October 2024'],
    ['2024-10-21/2024-11', '2024-10-21', '2024-12-01', '21 October 2024 to November 2024'],
    ['2005/2006-02', '2005-01-01', '2006-03-01', '2005 to February 2006'],
  ],
  'level 1': [
    ['-0043', '-000043-01-01', '-000042-01-01', '44 BCE'],
    ['-2559', '-002559-01-01', '-002558-01-01', '2560 BCE'],
    ['Y12345', '+012345-01-01', '+012346-01-01', '12,345'],
    ['Y-12345', '-012345-01-01', '-012344-01-01', '12,345 BCE'],
    ['2024-21', '2024-03-01', '2024-06-01', 'spring 2024'],
    ['2024-22', '2024-06-01', '2024-09-01', 'summer 2024'],
    ['2024-23', '2024-09-01', '2024-12-01', 'autumn 2024'],
    ['2024-24', '2024-12-01', '2025-03-01', 'winter 2024'],
    ['2024?', '2024-01-01', '2025-01-01', '2024 (uncertain)'],
    ['2024-10~', '2024-10-01', '2024-11-01', 'about October 2024'],
    ['2024-10-23%', '2024-10-23', '2024-10-24', 'about 23 October 2024 (uncertain)'],
    ['201X', '2010-01-01', '2020-01-01', 'the 2010s'],
    ['20XX', '2000-01-01', '2100-01-01', 'between 2000 and 2099'],
    ['00XX', '0000-01-01', '0100-01-01', 'between 1 BCE and 99'],
    ['000X', '0000-01-01', '0010-01-01', 'between 1 BCE and 9'],
    ['-00XX', '-000099-01-01', '0001-01-01', 'between 100 BCE and 1 BCE'],
    ['19XX/20XX', '1900-01-01', '2100-01-01', 'between 1900 and 2099'],
    ['-01XX/00XX', '-000199-01-01', '0100-01-01', 'between 200 BCE and 99'],
    ['-004X~/-003X~', '-000049-01-01', '-000029-01-01', 'about between 50 BCE and 31 BCE'],
    ['-01XX/-004X', '-000199-01-01', '-000039-01-01', 'between 200 BCE and 41 BCE'],
    ['199X/200X', '1990-01-01', '2010-01-01', 'the 1990s to the 2000s'],
    ['-004X', '-000049-01-01', '-000039-01-01', 'between 50 BCE and 41 BCE'],
    ['2024-XX', '2024-01-01', '2025-01-01', '2024'],
    ['2024-10-XX', '2024-10-01', '2024-11-01', 'October 2024'],
    ['2024-XX-XX', '2024-01-01', '2025-01-01', '2024'],
    ['2024-10-23/..', '2024-10-23', 'open', 'since 23 October 2024'],
    ['2024-04/', '2024-04-01', 'open', 'from April 2024, until a date not known'],
    ['../1999', 'open', '2000-01-01', 'by 1999'],
    ['/2024-10-23', 'open', '2024-10-24', 'until 23 October 2024, from a date not known'],
    ['2023~/2024-06', '2023-01-01', '2024-07-01', 'about 2023 to June 2024'],
    ['2024-10-21?/2024-10-23?', '2024-10-21', '2024-10-24', '21–23 October 2024 (uncertain)'],
    ['../2024-10~', 'open', '2024-11-01', 'by about October 2024'],
  ],
  'the qualification of level 2': [
    ['?2024-10-23', '2024-10-23', '2024-10-24', '23 October 2024 (year inferred)'],
    ['2024?-10-23', '2024-10-23', '2024-10-24', '23 October 2024 (year inferred)'],
    ['2024-?10-23', '2024-10-23', '2024-10-24', '23 October 2024 (month inferred)'],
    ['2024-10?-23', '2024-10-23', '2024-10-24', '23 October 2024 (year and month inferred)'],
    ['2024-10-~23', '2024-10-23', '2024-10-24', '23 October 2024 (day approximate)'],
    ['2024-~10', '2024-10-01', '2024-11-01', 'October 2024 (month approximate)'],
    ['?2024-?10-?23', '2024-10-23', '2024-10-24', '23 October 2024 (uncertain)'],
    [
      '?2024-~10-23',
      '2024-10-23',
      '2024-10-24',
      '23 October 2024 (month approximate) (year inferred)',
    ],
    ['?2024-23', '2024-09-01', '2024-12-01', 'autumn 2024 (year inferred)'],
    [
      '?2024-10-23T14:30+09:00',
      '2024-10-23T05:30',
      '2024-10-23T05:31',
      '23 October 2024 at 14:30 UTC+9 (year inferred)',
    ],
    ['2024-06-~01/2024-06-~20', '2024-06-01', '2024-06-21', '1–20 June 2024 (day approximate)'],
    ['?2024-04/..', '2024-04-01', 'open', 'since April 2024 (year inferred)'],
  ],
};

/** In days, as bounds are: by another way than theirs. */
function days(text: string): number {
  const time = text.includes('T') ? text : `${text}T00:00`;
  return Date.parse(`${time}Z`) / 864e5;
}

/** Whether a British hour before ten has a nought in front is for each engine's own data to say. */
const withoutNought = (text: string) => text.replace(/\bat 0(?=\d:)/, 'at ');

for (const [level, rows] of Object.entries(LEVELS))
  describe(`EDTF, ${level}`, () => {
    for (const [edtf, from, until, words] of rows)
      it(`reads ${edtf} as “${words}”`, () => {
        const date = parseDate(edtf)!;
        const { start, end } = boundsOf(date);
        expect(start).to.equal(from === 'open' ? -Infinity : days(from));
        expect(end).to.equal(until === 'open' ? Infinity : days(until));
        expect(withoutNought(plain(formatDate(date, { ...en, tag: 'en-GB' })))).to.equal(words);
      });
  });
