import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDate } from '../../../../src/facts/index.js';
import { withZone } from '../../../../src/facts/dates/time-zone.js';

describe('withZone', () => {
  const ZONED: Record<string, readonly [edtf: string, timeZone: string, zoned: string]> = {
    'a time of day': ['2024-10-23T14:30', 'Asia/Seoul', '2024-10-23T14:30+09:00'],
    'one with seconds': ['2024-10-23T14:30:05', 'Asia/Kathmandu', '2024-10-23T14:30:05+05:45'],
    'one of UTC': ['2024-10-23T14:30', 'UTC', '2024-10-23T14:30+00:00'],
    'one whose year is inferred': ['?2024-10-23T14:30', 'Asia/Seoul', '?2024-10-23T14:30+09:00'],
    'both ends, each as its season has it': [
      '2024-10-23T14:30/2024-12-23T14:30',
      'America/New_York',
      '2024-10-23T14:30-04:00/2024-12-23T14:30-05:00',
    ],
    'one end': ['2024-10-23T14:30/..', 'Europe/Berlin', '2024-10-23T14:30+02:00/..'],
    'the other end': [
      '2024-10-23/2024-10-24T09:00',
      'Europe/Berlin',
      '2024-10-23/2024-10-24T09:00+02:00',
    ],
    'the last minute of winter time': [
      '2024-03-31T01:59',
      'Europe/Berlin',
      '2024-03-31T01:59+01:00',
    ],
    'a time that the clocks left out': [
      '2024-03-31T02:30',
      'Europe/Berlin',
      '2024-03-31T02:30+01:00',
    ],
    'the first minute of summer time': [
      '2024-03-31T03:00',
      'Europe/Berlin',
      '2024-03-31T03:00+02:00',
    ],
    'a time that came twice': ['2024-10-27T02:30', 'Europe/Berlin', '2024-10-27T02:30+02:00'],
    'the first that came but once again': [
      '2024-10-27T03:00',
      'Europe/Berlin',
      '2024-10-27T03:00+01:00',
    ],
    'a time left out west of UTC': [
      '2024-03-10T02:30',
      'America/New_York',
      '2024-03-10T02:30-05:00',
    ],
    'a time that came twice west of UTC': [
      '2024-11-03T01:30',
      'America/New_York',
      '2024-11-03T01:30-04:00',
    ],
    'a change of half an hour': [
      '2024-04-07T01:45',
      'Australia/Lord_Howe',
      '2024-04-07T01:45+11:00',
    ],
    'a day that was left out': ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T12:00-10:00'],
    'the day after it': ['2011-12-31T00:00', 'Pacific/Apia', '2011-12-31T00:00+14:00'],
  };
  for (const [what, [edtf, timeZone, zoned]] of Object.entries(ZONED))
    it(`gives its offset to ${what}`, () => {
      expect(withZone(edtf, timeZone)).to.equal(zoned);
      expect(parseDate(zoned)).not.to.equal(undefined);
    });

  for (const edtf of [
    '2024-10-23T14:30Z',
    '2024-10-23T14:30+00:00',
    '2024-10-23T14:30:05-05',
    '2024-10-23',
    '2024-10/..',
    '../1999',
    '199X',
    'Y-13800000000',
    '-0043-03-15T10:00',
    '2024-99-23T10:00',
    'on Tuesday',
    '',
  ])
    it(`leaves “${edtf}” as it is`, () => {
      expect(withZone(edtf, 'Asia/Seoul')).to.equal(edtf);
    });

  it('names a moment at which clocks there showed that time, the first of two', () => {
    const zones = [
      'Asia/Seoul',
      'America/New_York',
      'Europe/London',
      'Australia/Lord_Howe',
      'Asia/Manila',
    ];
    const minutes = fc.integer({ min: Date.UTC(1820, 0) / 6e4, max: Date.UTC(2037, 0) / 6e4 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (timeZone, minute) => {
        const clock = clockOf(timeZone);
        const instant = minute * 6e4;
        const zoned = withZone(clock(instant), timeZone);
        expect(parseDate(zoned), zoned).not.to.equal(undefined);
        const named = Date.parse(zoned);
        // Before the zones, an offset had seconds too, which EDTF has no room for.
        expect(
          Math.abs(Date.parse(`${clock(named)}Z`) - Date.parse(`${clock(instant)}Z`)),
        ).to.be.at.most(6e4);
        expect(named).to.be.at.most(instant + 6e4);
      }),
      { numRuns: 500 },
    );
  });
});

/** What the clocks of a zone show, by another way than the offset. */
function clockOf(timeZone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('sv', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (instant) => format.format(instant).replace(' ', 'T');
}
