import { expect } from '@open-wc/testing';
import { parseDate, type Moment } from '../../../../src/facts/index.js';

const moment = (text: string) => parseDate(text) as Moment;

describe('parseDate', () => {
  it('keeps just what is known', () => {
    expect(moment('1999').precision).to.equal('year');
    expect(moment('2024-10').precision).to.equal('month');
    expect(moment('2024-10-23').precision).to.equal('day');
    expect(moment('2024-10-XX').precision).to.equal('month');
    expect(moment('199X').precision).to.equal('decade');
    expect(moment('19XX').precision).to.equal('century');
    expect(moment('2024-23').season).to.equal(3);
    expect(moment('Y-13798000000').year).to.equal(-13798000000);
    expect(moment('2024-10-23T09:30+09:00').time).to.deep.equal({
      hour: 9,
      minute: 30,
      offset: 540,
    });
  });

  it('tells an inferred year from a given day', () => {
    const { qualified } = moment('?2024-10-23');
    expect(qualified.year.uncertain).to.equal(true);
    expect(qualified.month.uncertain).to.equal(false);
    expect(qualified.day.uncertain).to.equal(false);
  });

  it('lets a qualifier after a component hold for all to its left', () => {
    const { qualified } = moment('2024-10~-23');
    expect(qualified.year.approximate).to.equal(true);
    expect(qualified.month.approximate).to.equal(true);
    expect(qualified.day.approximate).to.equal(false);
    expect(moment('2024-10-23%').qualified.day).to.deep.equal({
      uncertain: true,
      approximate: true,
    });
  });

  it('reads intervals with open and unknown ends', () => {
    expect(parseDate('../2024-10-23')).to.deep.include({ type: 'interval', start: 'open' });
    expect(parseDate('2024-04/')).to.deep.include({ type: 'interval', end: 'unknown' });
  });

  for (const text of [
    '',
    ' 2024',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2023-02-29',
    '2024-10-00',
    '2024-1-1',
    '24',
    '2024-25',
    '2024-21-03',
    '-0000',
    'Y2024',
    '/',
    '../..',
    '../',
    'a/b',
    '2024/2025/2026',
    '2024/2025/x',
    '2025/2024',
    '2024-10-23/2024-10-21',
    '2024-XX-12',
    '199X-05',
    '2024-10-23T25:00',
    '2024-10T10:00',
    '2024-10-23T10:60',
    '2024-10-23T10:00+99',
    '2024-10-23T10:00+16:00',
    '2024-10-23T10:00+0900',
    '2024-10-23T10:00+09:60',
    '2024-10-23T24:00',
    '2024-10-23T10:00:60',
    '2024-10-23T10:00?',
    'October 2024',
    '2024-10-23T',
    '2024T10:00',
    'Y99999999999999999999',
    // Its days could not be told apart.
    'Y9007199254740991',
    'Y12345-10',
    'Y12345-10-23',
    'Y012345',
    '199X-XX',
    'XXXX',
    '2024-X1',
    '2024-1X',
    '1X99',
    '2024??',
    '2024-10-23/2024-10-22T10:00',
    '٢٠٢٤',
  ])
    it(`does not read “${text}”`, () => {
      expect(parseDate(text)).to.equal(undefined);
    });
});
