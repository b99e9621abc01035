import { expect } from '@open-wc/testing';
import { nodeOf, plain } from './graph.js';

const event = (date: unknown) => {
  const { startDate, endDate } = nodeOf({ type: 'event', title: 'The dam breaks', date });
  return [startDate, endDate];
};
const claim = (date: unknown) =>
  nodeOf({ type: 'claim', statement: 'The dam is weak.', date }).temporalCoverage;

describe('dates in JSON-LD', () => {
  const EVENTS = {
    '2023': ['2023', undefined],
    '2023-05': ['2023-05', undefined],
    '2023-05-XX': ['2023-05', undefined],
    '2023-05-02': ['2023-05-02', undefined],
    '2023-05-02T23:10Z': ['2023-05-02T23:10Z', undefined],
    '2023-05-02/2023-05-04': ['2023-05-02', '2023-05-04'],
    '2023-05-02/..': ['2023-05-02', undefined],
    '2023-05-02/': ['2023-05-02', undefined],
    '/2023-05-04': [undefined, '2023-05-04'],
    // Not later than: it did not end on that day.
    '../2023-05-04': [undefined, undefined],
    // One end that is known is still known.
    '2023-05-02/2023-06~': ['2023-05-02', undefined],
    '?2023-05-02': [undefined, undefined],
    '2023-05~': [undefined, undefined],
    '2023?': [undefined, undefined],
    '202X': [undefined, undefined],
    '2023-22': [undefined, undefined],
    '-0043-03-15': [undefined, undefined],
    Y12023: [undefined, undefined],
  };
  for (const [edtf, ends] of Object.entries(EVENTS))
    it(`an event of ${edtf}`, () => {
      expect(event(edtf)).to.deep.equal(ends);
    });

  const CLAIMS = {
    '2023-05': '2023-05',
    '2023-05-02/2023-05-04': '2023-05-02/2023-05-04',
    '2023-04/..': '2023-04/..',
    // Half a period would be another.
    '2023-04/': undefined,
    '2023-04/2023-06~': undefined,
    '../2023-04': undefined,
    '?2023-04/..': undefined,
    '2023-04~': undefined,
  };
  for (const [edtf, period] of Object.entries(CLAIMS))
    it(`a claim of ${edtf}`, () => {
      expect(claim(edtf)).to.equal(period);
    });

  it('are told in words however little machines may have of them', () => {
    const words = (date: unknown) =>
      plain(nodeOf({ type: 'event', title: 'The dam breaks', date }).description);
    expect(words('?2023-05-02')).to.contain('May 2, 2023 (year inferred)');
    expect(words('../2023-05-04')).to.contain('by May 4, 2023');
    expect(words({ asWritten: 'soon' })).to.contain('the article says “soon”');
    expect(words({ edtf: '2023-05', asWritten: 'in spring' })).to.match(/May 2023.*“in spring”/);
    expect(words({ edtf: '2023-05', asWritten: 'in May 2023' })).not.to.contain('the article says');
  });
});
