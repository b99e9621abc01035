import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDate } from '../../../../src/facts/index.js';
import { contradictsWritten } from '../../../../src/facts/dates/written-date.js';

type Case = readonly [edtf: string, written: string];

const CONTRADICTIONS: Record<string, readonly Case[]> = {
  en: [
    ['?2024-10-23', 'On October 24'],
    ['?2024-10-23', 'on the 24th of October'],
    ['?2024-10-23', '24 October'],
    ['?2024-10-23', 'Oct. 24'],
    ['?2024-09-23', 'Sept. 24'],
    ['?2024-10-23', 'October 24 at 9 p.m.'],
    ['?2024-10-24', 'October 21-23'],
    ['?2024-10-24', 'between 21 and 23 October'],
    ['2024-04', 'Back in March'],
    ['2024-10', 'in May'],
    ['2024-10', 'MAY 2024'],
    ['2024-10-23', 'October 23, 2023'],
    ['?2024-10-23', 'October 23, 2023'],
    ['2024', 'in 2023'],
    ['2005', 'in the 1990s'],
    ['1983', 'in the mid-1990s'],
    ['../2024-10-23', 'in May 2025'],
    ['2024-04/2024-06', 'in October'],
    ['199X', 'in 2003'],
    ['2024-10-23T14:30+09:00', 'October 25'],
    ['2024-10-~23', 'November'],
    ['2024-10-23', '2024-10-24'],
    ['2024-10-23', 'in 2023'],
    ['2024-10-23', 'October 23rd, 2023'],
    ['2024-10-23', 'at 2200 on Oct 24'],
    ['2024-10-23', 'in early May'],
    ['2024-10-23', 'mid - May'],
    ['2024-10-23', '24th Oct'],
    ['2024-10-23', '2023-Oct-23'],
    ['2024-10-23', '2023 / Oct 23'],
    ['2024-10-23', 'on 2024-10-24'],
    ['2024-10-23', 'Since May 2024'],
  ],
  de: [
    ['2024-10-23', 'am 24. Oktober'],
    ['2024-10-23', 'am 24.10.'],
    ['2024-10-23', 'am 24.10. in Kiew'],
    ['2024-10-23', '23.10.2023'],
    ['2024-10-23', '23.11.2024'],
    ['2024-10-23', 'im März'],
    ['2024-10-23', 'im Mai'],
    ['2024-10-23', '23. September'],
  ],
  fr: [
    ['2024-10-23', 'le 24 octobre'],
    ['2024-10-23', 'le 1er octobre'],
    ['2024-10-23', 'en août'],
    ['2024-10-23', 'en mai'],
  ],
  ru: [
    ['2024-10-23', '24 октября'],
    ['2024-10-23', '23 сентября 2024 года'],
    ['2024-10-23', 'в сентябре'],
    ['2024-10-23', 'май 2024'],
  ],
  ar: [
    ['2024-10-23', '24 أكتوبر'],
    ['2024-10-23', '٢٤ أكتوبر ٢٠٢٤'],
    ['2024-10-23', 'في مارس'],
    ['2024-10-23', '٢٣ أكتوبر ٢٠٢٣'],
  ],
  ko: [
    ['2024-10-23', '10월 24일'],
    ['2024-10-23', '2023년 10월 23일'],
    ['2024-10-23', '1월에'],
    ['2024-10-23', '2024.10.24.'],
  ],
  ja: [
    ['2024-10-23', '10月24日'],
    ['2024-10-23', '２０２３年１０月'],
    ['2024-11-23', '1月'],
    ['2024-10-23', '2023 年10月'],
  ],
  zh: [
    ['2024-01-23', '十一月'],
    ['2024-11-23', '一月'],
  ],
  pl: [['2024-10-23', '23 września']],
};

const DOUBTS: Record<string, readonly Case[]> = {
  en: [
    ['?2024-10-23', 'On October 23'],
    ['?2024-10-23', 'on October 23'],
    ['?2024-04', 'Back in April'],
    ['2024-10-23', '10/24'],
    ['2024-10-23', 'soon'],
    ['2024-10-23', 'Since then'],
    ['2024-07', 'summer'],
    // A date of less than a year has room for the month.
    ['../2024-10-23', 'in May'],
    ['2024', 'in May'],
    ['199X', 'in April'],
    ['2024-04/2024-06', 'in May'],
    ['2024-10', 'On October 24'],
    // Decades, seasons of a league, years in other reckonings.
    ['1995', 'in the 1990s'],
    ['199X', 'in the 1990s'],
    ['2003', 'in the 2000s'],
    ['2024-02', 'in the 2023–24 season'],
    ['2025-01', 'winter 2024'],
    ['-2559', 'around 2560 BCE'],
    ['Y-13800000000', '13.8 billion years ago'],
    // Lists and ranges.
    ['2024-10-21/2024-10-23', 'between 21 and 23 October'],
    ['2024-10-22', 'between 21 and 23 October'],
    ['2024-10-21/2024-10-23', 'October 21-23'],
    ['2024-04', 'between March and May'],
    ['2025-01', 'from November to February'],
    ['2024-11', 'from November to February 2025'],
    ['2021', 'between 2019 and 2023'],
    ['2024-09-01', 'Aug. 30 to Sept. 2'],
    ['2024-05', 'May and June'],
    // Words that look like months.
    ['2024-10-23', 'May be announced soon'],
    ['2024-10-23', 'it may be'],
    ['2024-10-23', 'maybe'],
    ['2024-10-23', 'Theresa May said'],
    ['2024-10-23', 'in Kyiv, May said'],
    ['2024-10-23', 'the March on Washington'],
    ['2024-10-23', 'to march on'],
    ['2024-10-23', 'the 23 may leave soon'],
    // Words for another day than the one that is named.
    ['2024-10-23', 'two days after October 21'],
    ['2024-04-30', 'on the eve of May 1'],
    ['../2024-10-23', 'before October 24'],
    ['../2024-03', 'until April'],
    ['2024-01/2024-03', 'until April'],
    // Numbers that are no dates.
    ['2024-10-23', 'at 1600 GMT on October 23'],
    ['2024-10-23', 'at 9 p.m. on October 23'],
    ['2024-10-23', '12,000 troops by October 23'],
    ['2024-10-23', 'at 2200 on Oct 23'],
    ['2024-10-23', '1900 on Oct 23'],
    ['2024-10-23', '2015 on Oct 23'],
    ['2024-10-23', '2015 troops - October'],
    ['2024-10-23', 'October 23 at base 2015'],
    ['2024-10-23', 'at 2015'],
    ['2024-10-23', 'from 0800 to 2200'],
    // Words that reach further than the date they name, and another calendar.
    ['2024-10-23', 'around October 20'],
    ['2024-10-23', 'about October 20'],
    ['2024-10-23', 'week of October 21'],
    ['2024-10-23', 'circa 2023'],
    ['2024-10-23', 'c. 2023'],
    ['2024-10-23', 'early October'],
    ['2024-10-23', 'late 2024'],
    ['2024-10-23', 'mid-October'],
    ['1917-11-07', '25 October 1917 (Old Style)'],
    ['1917-11-07', '25 October 1917 (O.S.)'],
    ['1917-11-07', 'the October Revolution'],
    ['2024-10-23', 'Theresa May, 2024'],
    ['2024-10-23', 'April Jones'],
    // About: nobody said how far it reaches.
    ['2024-10~', 'in September'],
    ['2024-10-~23', 'October 24'],
    ['1990~', 'in 1991'],
    // In another place it was another day, and another season.
    ['2024-10-23T02:00+09:00', 'October 22'],
    ['2024-10-23T20:00Z', 'October 24'],
    ['2024-23', 'in April'],
  ],
  de: [
    ['2024-10-22', 'zwischen dem 21. und dem 23. Oktober'],
    ['2024-10', 'Ende des Oktobers'],
    ['2024-10-23', 'um den 20. Oktober'],
    ['2024-10-23', 'in der Woche vom 21. Oktober'],
    ['2024-10-23T14:30', '23. Oktober 2024, 14.30 Uhr'],
    ['2023/2024', 'in der Saison 2023/24'],
    ['2024-10-23', 'Version 24.10.5'],
  ],
  fr: [
    ['2024-10-22', 'entre le 21 et le 23 octobre'],
    ['2024-10-23', 'mardi 23 octobre 2024 à 14h30'],
    ['2024-10-07', 'le sept octobre'],
    ['1992', 'dans les années 1990'],
  ],
  ru: [
    ['2024-10', 'в октябре'],
    ['2024-09', 'в сентябре и 2 октября'],
    ['2024-05', 'в мае и 2 июня'],
    ['1994', 'в 1990-х'],
    ['2024-10-23', 'около 20 октября'],
    ['1917-11-07', '25 октября 1917 года (по старому стилю)'],
    ['2024-10-23', '23-го октября'],
  ],
  ar: [
    ['2024-10-22', 'بين 21 و23 أكتوبر'],
    ['2024-10', 'سبتمبر وأكتوبر'],
    ['2024-10-23', '23 أكتوبر 2024 (20 ربيع الآخر 1446)'],
    ['2024-04', 'في ابريل'],
    ['2024-10-23', 'حوالي 20 أكتوبر'],
  ],
  ko: [
    ['2024-10-22', '10월 21일부터 23일까지'],
    ['2024-11', '11월'],
    ['1994', '1990년대'],
    ['2024-10-23', '2023년에 시작해 10월'],
  ],
  ja: [
    ['2024-10-22', '10月21日から同月23日'],
    ['2024-11', '11月'],
    ['1994', '1990年代'],
  ],
  es: [['2024-10-22', 'mar 22 oct']],
  th: [['2024-10-23', '23 ตุลาคม 2567']],
  'no tag!': [['2024-10-23', 'soon']],
};

describe('contradictsWritten', () => {
  for (const [language, cases] of Object.entries(CONTRADICTIONS))
    for (const [edtf, written] of cases)
      it(`tells that ${edtf} cannot be “${written}” (${language})`, () => {
        expect(contradictsWritten(parseDate(edtf)!, written, language)).to.equal(true);
      });

  for (const [language, cases] of Object.entries(DOUBTS))
    for (const [edtf, written] of cases)
      it(`lets ${edtf} be “${written}” (${language})`, () => {
        expect(contradictsWritten(parseDate(edtf)!, written, language)).to.equal(false);
      });

  const LANGUAGES = ['en', 'en-GB', 'de', 'fr', 'ru', 'ar', 'ar-EG', 'ko', 'ja', 'pl'];
  const day = fc.integer({ min: Date.UTC(1900, 0) / 864e5, max: Date.UTC(2100, 0) / 864e5 });
  const toDate = (time: number) => parseDate(new Date(time).toISOString().slice(0, 10))!;
  const formatIn = (tag: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', ...options });
  const FULL = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const FORMS: readonly Intl.DateTimeFormatOptions[] = [
    FULL,
    { ...FULL, weekday: 'long' },
    { ...FULL, month: 'short' },
    { year: 'numeric', month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
    { month: 'long' },
    { year: 'numeric' },
    { dateStyle: 'full', timeStyle: 'short' },
    { dateStyle: 'short' },
  ];

  for (const tag of LANGUAGES) {
    it(`finds no fault with a date as ${tag} writes it, in whatever form`, () => {
      const forms = FORMS.map((form) => formatIn(tag, form));
      fc.assert(
        fc.property(day, fc.constantFrom(...forms), (days, form) => {
          const words = form.format(days * 864e5);
          expect(contradictsWritten(toDate(days * 864e5), words, tag), words).to.equal(false);
        }),
        { numRuns: 150 },
      );
    });

    it(`always finds another day, another month and another year in ${tag}`, () => {
      const full = formatIn(tag, FULL);
      const shift = fc.constantFrom([1, 0], [-1, 0], [0, 1], [0, 5], [0, -11], [0, 12], [0, -36]);
      fc.assert(
        fc.property(day, shift, (days, [more = 0, months = 0]) => {
          const other = new Date(days * 864e5);
          other.setUTCMonth(other.getUTCMonth() + months, other.getUTCDate() + more);
          const words = full.format(days * 864e5);
          expect(contradictsWritten(toDate(other.getTime()), words, tag), words).to.equal(true);
        }),
        { numRuns: 150 },
      );
    });
  }

  it('takes any words', () => {
    const piece = fc.constantFrom(
      ' ',
      '23',
      '2024',
      'May',
      'mai',
      '10月',
      '.',
      '/',
      '–',
      'после',
      '(',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), text, (tag, words) => {
        expect(contradictsWritten(toDate(0), words, tag)).to.be.a('boolean');
      }),
    );
  });
});
