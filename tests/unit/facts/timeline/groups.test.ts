import { expect } from '@open-wc/testing';
import {
  formatDate,
  groupByDate,
  parseDate,
  timelineOf,
  type EventFact,
  type Fact,
} from '../../../../src/facts/index.js';
import { formatWithin, spanOf, unitOf } from '../../../../src/facts/for-views.js';
import { en } from '../../../../src/locales/en.js';

const event = (date?: string): EventFact => ({
  id: `on ${date}`,
  type: 'event',
  title: 'Troops move',
  ...(date !== undefined && { date }),
});
const timeline = (...dates: string[]) => timelineOf(dates.map(event));
const unit = (...dates: string[]) => {
  const span = spanOf(dates.map((date) => parseDate(date)!));
  return span && unitOf(span);
};
/** Some words keep together; versions of `Intl` differ in the spaces around a dash. */
const plain = (text: string) => text.replace(/[\u00A0\u2009\u202F]/g, ' ').replace(/ ?– ?/g, '–');
/** Each heading, with what its entries still say of their dates. */
const told = (...dates: string[]) =>
  groupByDate(timeline(...dates).dated, unit(...dates)).map(
    ({ date, entries }) =>
      [
        plain(formatDate(date, en)),
        entries.map((one) => plain(formatWithin(one.date, date, en))),
      ] as const,
  );

describe('a timeline of facts', () => {
  it('orders what has a date, and keeps the rest as it came', () => {
    const { dated, undated } = timelineOf([
      event('2024-10-23'),
      event(),
      event('../2024-10-21'),
      { ...event('2024-04'), id: 'first of two' },
      event('2024-04'),
      { ...event(), id: 'in words', date: { asWritten: 'soon' } },
    ]);
    expect(dated.map(({ fact }) => fact.id)).to.deep.equal([
      'first of two',
      'on 2024-04',
      'on ../2024-10-21',
      'on 2024-10-23',
    ]);
    expect(undated.map(({ id }) => id)).to.deep.equal(['on undefined', 'in words']);
  });

  it('takes a figure by its as-of date, quotes and claims by their own', () => {
    const facts: Fact[] = [
      { id: 'figure', type: 'figure', label: 'tracked', value: 3000, asOf: '2024-10-23' },
      { id: 'quote', type: 'quote', text: 'rumors', speaker: 'kim', date: '2024-10-21' },
      { id: 'claim', type: 'claim', statement: 'They fight.', date: '2024-10' },
    ];
    const ids = timelineOf(facts).dated.map(({ fact }) => fact.id);
    expect(ids).to.deep.equal(['claim', 'quote', 'figure']);
  });
});

describe('the unit of a span', () => {
  it('grows with it', () => {
    expect(unit('2024-10-21', '2024-11-20')).to.equal('day');
    expect(unit('2024-04', '2024-10-23')).to.equal('month');
    expect(unit('2014-02', '2024-10-23')).to.equal('year');
    expect(unit('1947', '2024-10')).to.equal('decade');
    expect(unit('1389', '2024')).to.equal('century');
    expect(unit('-8000', '2024')).to.equal(undefined);
    expect(unit()).to.equal(undefined);
  });

  it('leaves open ends aside', () => {
    expect(unit('../2024-10-21', '2024-11-01/..')).to.equal('day');
    expect(spanOf([parseDate('../2024-10')!, parseDate('2024-11/')!])).to.deep.include({
      start: Date.UTC(2024, 9, 1) / 864e5,
      end: Date.UTC(2024, 11, 1) / 864e5,
    });
  });
});

describe('the groups of a timeline', () => {
  it('say a date once where all share it', () => {
    expect(told('2024-10-21', '2024-10-21', '2024-10-23')).to.deep.equal([
      ['October 21, 2024', ['', '']],
      ['October 23, 2024', ['']],
    ]);
  });

  it('leave to the entries what their heading does not say', () => {
    expect(told('2024-04-03', '2024-10', '2024-10-21', '2024-10-23')).to.deep.equal([
      ['April 3, 2024', ['']],
      ['October 2024', ['', 'October 21', 'October 23']],
    ]);
    expect(told('2014-02-27', '2014-03', '2022-02-24')).to.deep.equal([
      ['2014', ['February 27', 'March 2014']],
      ['February 24, 2022', ['']],
    ]);
  });

  it('say an inferred year where all in them have one, else at each', () => {
    expect(told('?2024-04', '?2024-10-21', '?2024-10-23')).to.deep.equal([
      ['April 2024 (year inferred)', ['']],
      ['October 2024 (year inferred)', ['October 21', 'October 23']],
    ]);
    expect(told('2024-04', '2024-10-21', '?2024-10-23', '2024-10-24')).to.deep.equal([
      ['April 2024', ['']],
      ['October 2024', ['October 21', 'October 24']],
      ['October 23, 2024 (year inferred)', ['']],
    ]);
    expect(told('2014', '?2024-10-21', '?2024-10-23')[1]).to.deep.equal([
      '2024',
      ['October 21, 2024 (year inferred)', 'October 23, 2024 (year inferred)'],
    ]);
  });

  it('do not place what happened by a time in that time', () => {
    expect(told('2024-04', '2024-10-21', '2024-10-23', '../2024-10-23')).to.deep.equal([
      ['April 2024', ['']],
      ['by October 23, 2024', ['']],
      ['October 2024', ['October 21', 'October 23']],
    ]);
    expect(told('2024-04', '../2024-10-21', '../2024-10-23', '/2024-10-23')).to.deep.equal([
      ['April 2024', ['']],
      ['by October 2024', ['by October 21, 2024', 'by October 23, 2024']],
      ['until October 23, 2024, from a date not known', ['']],
    ]);
  });

  it('hold intervals and what goes on by their beginning, and tell about dates apart', () => {
    const dates = [
      '2024-03-01',
      '2024-03-14~',
      '2024-03~',
      '2024-03/2024-05',
      '2024-03/..',
      '2024-09',
    ];
    expect(told(...dates)).to.deep.equal([
      ['March 2024', ['March 1', 'March–May 2024', 'since March 2024', 'about March 14, 2024']],
      ['about March 2024', ['']],
      ['September 2024', ['']],
    ]);
  });

  it('keep what is coarser than the unit apart, before what it may hold', () => {
    expect(told('2024-01-05', '2024', '2024-22', '2024-06-10').map(([head]) => head)).to.deep.equal(
      ['2024', 'January 5, 2024', 'summer 2024', 'June 10, 2024'],
    );
  });

  it('tell times of one day under the day', () => {
    const groups = told('2024-10-23T09:05', '2024-10-23T15:04', '2024-10-23T16:00Z');
    const [day, times] = groups[0]!;
    expect(day).to.equal('October 23, 2024');
    expect(times.map((time) => time.replace('\u202f', ' '))).to.deep.equal([
      '9:05 AM',
      '3:04 PM',
      'October 23, 2024 at 4:00 PM UTC',
    ]);
  });

  it('reach decades, centuries and beyond any calendar', () => {
    expect(told('1947-03-12', '1949', '1991-12', '2024')).to.deep.equal([
      ['the 1940s', ['March 12, 1947', '1949']],
      ['December 1991', ['']],
      ['2024', ['']],
    ]);
    expect(told('1206', '1260-05', '1910').map(([head]) => head)).to.deep.equal([
      'between 1200 and 1299',
      '1910',
    ]);
    expect(told('-0044-03-15', '-0043', '0100')[0]![0]).to.equal('March 15, 45 BCE');
    expect(told('Y-13800000000', '2024-10-23', '2024-10-23').map(([, t]) => t)).to.deep.equal([
      [''],
      ['', ''],
    ]);
  });
});
