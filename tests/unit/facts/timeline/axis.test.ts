import { expect } from '@open-wc/testing';
import { parseDate, timelineOf, type EventFact } from '../../../../src/facts/index.js';
import { marksOn, spanOf, ticksOn } from '../../../../src/facts/for-views.js';

const event = (date: string): EventFact => ({ id: date, type: 'event', title: 'x', date });
function lineOf(...dates: string[]) {
  const { dated } = timelineOf(dates.map(event));
  return { dated, span: spanOf(dates.map((date) => parseDate(date)!))! };
}
/** The marks by their dates, rounded to thousandths. */
function marks(...dates: string[]) {
  const { span, dated } = lineOf(...dates);
  return Object.fromEntries(
    marksOn(span, dated, 0.03).map(({ fact, from, to, kind, openStart, openEnd, lane }) => {
      const round = (x: number) => Math.round(x * 1000) / 1000;
      return [fact.id, { kind, from: round(from), to: round(to), openStart, openEnd, lane }];
    }),
  );
}
const shut = { openStart: false, openEnd: false };

describe('the marks on a line of time', () => {
  it('are points for known days, true to scale', () => {
    const placed = marks('2024-10-01', '2024-10-06', '2024-10-10');
    expect(placed['2024-10-01']).to.deep.equal({
      kind: 'point',
      from: 0.05,
      to: 0.05,
      ...shut,
      lane: 0,
    });
    expect(placed['2024-10-06']).to.include({ from: 0.55, to: 0.55 });
    expect(placed['2024-10-10']).to.include({ from: 0.95, to: 0.95 });
  });

  it('are stretches for what is known less precisely', () => {
    const placed = marks('2023', '2023-01', '2023-11~', '2023-21', '?2023-06-01', '2023-06-01?');
    expect(placed['2023']).to.include({ kind: 'within', from: 0, to: 1, ...shut });
    expect(placed['2023-01']).to.include({ kind: 'within', from: 0, to: 0.085, ...shut });
    expect(placed['2023-21']).to.include({ kind: 'within', from: 0.162, to: 0.414, ...shut });
    expect(placed['2023-11~']).to.include({ kind: 'within', openStart: true, openEnd: true });
    // An inferred year leaves a day a day; a doubtful day is none.
    expect(placed['?2023-06-01']).to.include({ kind: 'point', ...shut });
    expect(placed['2023-06-01?']).to.include({ kind: 'within', openStart: true, openEnd: true });
  });

  it('are points, too, for stretches that would be too short to be seen', () => {
    const placed = marks('2023', '2023-06-01T04:30Z/2023-06-01T05:00Z', '2023-07-01/2023-07-05');
    expect(placed['2023-06-01T04:30Z/2023-06-01T05:00Z']).to.include({ kind: 'point', ...shut });
    expect(placed['2023-07-01/2023-07-05']).to.include({ kind: 'throughout' });
  });

  it('tell what lasts from what happened by a time', () => {
    const placed = marks(
      '2023',
      '2023-04/2023-06~',
      '../2023-11-05',
      '../2023-01',
      '2023-10/..',
      '/2023-03',
    );
    expect(placed['2023-04/2023-06~']).to.include({
      kind: 'throughout',
      from: 0.247,
      to: 0.496,
      openStart: false,
      openEnd: true,
    });
    expect(placed['../2023-11-05']).to.include({
      kind: 'within',
      from: 0.727,
      to: 0.847,
      openStart: true,
      openEnd: false,
    });
    expect(placed['../2023-01']).to.include({ from: 0, to: 0.085 });
    expect(placed['2023-10/..']).to.include({ kind: 'throughout', to: 1, openEnd: true });
    expect(placed['/2023-03']).to.include({ kind: 'throughout', openStart: true });
  });

  it('rise to another lane instead of covering one another', () => {
    const placed = marks('2024-04', '2024-10-21', '2024-10-23', '2024-10');
    expect(Object.values(placed).map(({ lane }) => lane)).to.deep.equal([0, 0, 1, 2]);
  });
});

describe('the ticks on a line of time', () => {
  const days = (...dates: string[]) => {
    const { span } = lineOf(...dates);
    return ticksOn(span).map((tick) =>
      new Date(Math.round((span.start + tick * (span.end - span.start)) * 864e5))
        .toISOString()
        .slice(0, 10),
    );
  };

  it('are where days, months, years and decades begin', () => {
    expect(days('2024-02-27', '2024-03-01')).to.deep.equal([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(days('2024-11-20', '2025-02-01')).to.deep.equal([
      '2024-12-01',
      '2025-01-01',
      '2025-02-01',
    ]);
    expect(days('2024-22', '2024-10-02')).to.deep.equal([
      '2024-07-01',
      '2024-08-01',
      '2024-09-01',
      '2024-10-01',
    ]);
    expect(days('2021-06', '2024-01')).to.deep.equal(['2022-01-01', '2023-01-01', '2024-01-01']);
    expect(days('1947-03', '1991')).to.deep.equal([
      '1950-01-01',
      '1960-01-01',
      '1970-01-01',
      '1980-01-01',
      '1990-01-01',
    ]);
  });

  it('are none on a line that no calendar divides', () => {
    expect(days('Y-13800000000', '2024')).to.deep.equal([]);
  });
});
