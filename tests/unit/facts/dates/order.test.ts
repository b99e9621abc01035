import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  boundsOf,
  compareDates,
  isBefore,
  mayOverlap,
  parseDate,
  type FactDate,
} from '../../../../src/facts/index.js';
import { anyDate } from './arbitrary-date.js';

const date = (text: string): FactDate => parseDate(text)!;
const sorted = (...texts: string[]) => texts.sort((a, b) => compareDates(date(a), date(b)));

describe('compareDates', () => {
  it('goes by where a date begins, and by where it ends after that', () => {
    expect(
      sorted('2024-10-23', '2024-10', '2024', '199X', 'Y-13800000000', '-2559', '2024-10-21'),
    ).to.deep.equal([
      'Y-13800000000',
      '-2559',
      '199X',
      '2024',
      '2024-10',
      '2024-10-21',
      '2024-10-23',
    ]);
  });

  it('goes from the narrower to the wider of those that begin alike', () => {
    expect(sorted('2024', '2024-01', '2024-01-01', '2024/..')).to.deep.equal([
      '2024-01-01',
      '2024-01',
      '2024',
      '2024/..',
    ]);
  });

  it('stands what happened by a day with that day, before it', () => {
    expect(sorted('2024-10-23', '2024-10-21', '../2024-10-23')).to.deep.equal([
      '2024-10-21',
      '../2024-10-23',
      '2024-10-23',
    ]);
  });

  it('keeps as they came those that no order tells apart', () => {
    expect(sorted('2024-10?', '2024', '2024-10', '2024-10-XX', '2024-10~')).to.deep.equal([
      '2024',
      '2024-10?',
      '2024-10',
      '2024-10-XX',
      '2024-10~',
    ]);
  });

  it('is total: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(compareDates(a, a)).to.equal(0);
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).to.equal(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).to.be.at.most(0);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('isBefore', () => {
  const BEFORE: readonly [string, string][] = [
    ['2024-10-21', '2024-10-23'],
    ['2024-10-22', '2024-10-23'],
    ['2024-09', '2024-10-01'],
    ['?2024-10-21', '?2024-10-23'],
    ['?2024-10-21', '?2024-10-23/..'],
    ['2024-?10-21', '2024-?10-23'],
    ['2024-01/2024-04', '2024-10-23'],
    ['../2024-10-21', '2024-10-23'],
    ['/2024-10-21', '2024-10-23'],
    ['2024-10-23T14:30', '2024-10-23T14:31'],
    ['2024-10-23T14:30+09:00', '2024-10-23T14:30Z'],
    ['2024-10-21T23:00Z', '2024-10-23'],
    ['Y-13800000000', '-2559'],
    ['-2559', '2024'],
  ];
  for (const [a, b] of BEFORE)
    it(`tells that ${a} is before ${b}`, () => {
      expect(isBefore(date(a), date(b))).to.equal(true);
      expect(isBefore(date(b), date(a))).to.equal(false);
    });

  const DOUBTS: Record<string, readonly [string, string]> = {
    'one holds the other': ['2024-10', '2024-10-23'],
    'it goes on': ['2024-04/..', '2024-10-23'],
    'its end is not known': ['2024-04/', '2024-10-23'],
    'nobody knows when the other began': ['2024-10-21', '../2024-10-23'],
    'it is only about': ['2024-09~', '2024-10-23'],
    'the other is only about': ['2024-09', '2024-10-~23'],
    'it may be wrong': ['2024-09?', '2024-10-23'],
    'its day may be wrong': ['2024-10-?21', '2024-10-23'],
    'one year is inferred, the other given': ['?2024-10-21', '2024-10-23'],
    'both are only about': ['2023-09~', '2024-10~'],
    'the months were inferred apart': ['2024-?09-21', '2024-?10-23'],
    'one month is inferred, the other given': ['2024-09-21', '2024-?10-23'],
    'each has a zone at one end alone': [
      '2024-10-20T08:00Z/2024-10-21T08:30',
      '2024-10-21T09:00/2024-10-22T10:00Z',
    ],
    'the years were inferred apart': ['?2023-10-21', '?2024-10-23'],
    'the ends stand on different ground': ['2024-01/?2024-04', '2024-10-23'],
    'it was that day already in another zone': ['2024-10-23T08:30+09:00', '2024-10-23'],
    'a local time may be in any zone': ['2024-10-23T08:30', '2024-10-23T09:30Z'],
    'autumn is not in one half of the year everywhere': ['2023-23', '2024-01'],
  };
  for (const [why, [a, b]] of Object.entries(DOUBTS))
    it(`does not say so of ${a} and ${b}: ${why}`, () => {
      expect(isBefore(date(a), date(b))).to.equal(false);
      expect(isBefore(date(b), date(a))).to.equal(false);
    });

  it('is a strict order: irreflexive, asymmetric and transitive', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(isBefore(a, a)).to.equal(false);
        expect(isBefore(a, b) && isBefore(b, a)).to.equal(false);
        if (isBefore(a, b) && isBefore(b, c)) expect(isBefore(a, c)).to.equal(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('never contradicts the order of sorting', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (isBefore(a, b)) expect(compareDates(a, b)).to.be.below(0);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('boundsOf', () => {
  it('leaves some time to every date', () => {
    fc.assert(
      fc.property(anyDate, (one) => {
        const { start, end } = boundsOf(one);
        expect(start).to.be.below(end);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('mayOverlap', () => {
  for (const [a, b, is] of [
    ['2024-10', '2024-10-23', true],
    ['2024-10-22', '2024-10-23', false],
    ['2024-04/..', '2030', true],
    ['../2024-10-22', '2024-10-23', false],
    ['199X', '1999-12-31', true],
    ['Y-13800000000', '2024', false],
  ] as const)
    it(`${a} and ${b}`, () => {
      expect(mayOverlap(date(a), date(b))).to.equal(is);
    });

  it('is symmetric, true of a date and itself, and never of what is certainly before', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(mayOverlap(a, a)).to.equal(true);
        expect(mayOverlap(a, b)).to.equal(mayOverlap(b, a));
        if (isBefore(a, b)) expect(mayOverlap(a, b)).to.equal(false);
      }),
      { numRuns: 2000 },
    );
  });
});
