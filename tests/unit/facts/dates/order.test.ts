import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boundsOf, compareDates, parseDate, type FactDate } from '../../../../src/facts/index.js';

const date = (text: string): FactDate => parseDate(text)!;

const DATES = [
  'Y-13800000000',
  '-2559',
  '0001',
  '19XX',
  '1947/1991',
  '1999',
  '199X',
  '../1999',
  '2024',
  '2024-04',
  '?2024-04',
  '2024-10',
  '2024-10-21',
  '../2024-10-23',
  '2024-10-23',
  '2024-10-23T09:30Z',
  '2024-23',
  '2024-04/..',
  '/2024-10-23',
];

describe('the order of dates', () => {
  it('goes by where a date begins, and by where it ends after that', () => {
    const sorted = ['2024-10-23', '2024-10', '2024', '199X', 'Y-13800000000', '2024-10-21'].sort(
      (a, b) => compareDates(date(a), date(b)),
    );
    expect(sorted).to.deep.equal([
      'Y-13800000000',
      '199X',
      '2024',
      '2024-10',
      '2024-10-21',
      '2024-10-23',
    ]);
  });

  it('stands what happened by a day with that day, before it', () => {
    const sorted = ['2024-10-23', '2024-10-21', '../2024-10-23'].sort((a, b) =>
      compareDates(date(a), date(b)),
    );
    expect(sorted).to.deep.equal(['2024-10-21', '../2024-10-23', '2024-10-23']);
  });

  it('is total: antisymmetric and transitive', () => {
    const one = fc.constantFrom(...DATES);
    fc.assert(
      fc.property(one, one, one, (a, b, c) => {
        const [x, y, z] = [date(a), date(b), date(c)] as const;
        expect(Math.sign(compareDates(x, y)) + Math.sign(compareDates(y, x))).to.equal(0);
        if (compareDates(x, y) <= 0 && compareDates(y, z) <= 0)
          expect(compareDates(x, z)).to.be.at.most(0);
      }),
    );
  });

  it('counts a time in its zone', () => {
    expect(boundsOf(date('2024-10-23T09:00+09:00'))).to.deep.equal(
      boundsOf(date('2024-10-23T00:00Z')),
    );
  });

  it('lets a winter run into the next year', () => {
    const { start, end } = boundsOf(date('2024-24'));
    expect(start).to.equal(boundsOf(date('2024-12-01')).start);
    expect(end).to.equal(boundsOf(date('2025-03-01')).start);
  });
});
