// Our dates against the reference reader of EDTF, on texts made from the grammar. In Node, on what the build
// left, because that reader does not run in a page; so this also shows that ours runs without one.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import { boundsOf, parseDate } from '../../dist/facts/index.js';

/** On purpose: the reference reader takes 29 February of any year, for 1 March where the year has none. */
const namesNoDay = (text) =>
  [...text.matchAll(/(\d{4})-02-29/g)].some(
    ([, year]) => new Date(Date.UTC(Number(year), 2, 0)).getUTCDate() !== 29,
  );

describe('parseDate', () => {
  it('agrees with the reference reader on what is a date and what it covers', () => {
    const pad = (n, length = 2) => String(n).padStart(length, '0');
    const qualifier = fc.constantFrom('', '', '?', '~', '%');
    // From year 100: before it JavaScript's Date, with which the reference reader counts, reads 19xx.
    const year = fc.integer({ min: 100, max: 9999 }).map((n) => pad(n, 4));
    const day = fc
      .tuple(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`);
    const month = fc.tuple(year, fc.integer({ min: 0, max: 13 })).map(([y, m]) => `${y}-${pad(m)}`);
    const vague = fc
      .tuple(year, fc.constantFrom('X', 'XX'))
      .map(([y, x]) => y.slice(0, -x.length) + x);
    const unspecified = fc.oneof(
      year.map((y) => `${y}-XX`),
      month.map((m) => `${m}-XX`),
      year.map((y) => `${y}-XX-XX`),
    );
    const far = fc
      .integer({ min: -200_000, max: 200_000 })
      .filter((n) => Math.abs(n) > 9999)
      .map((n) => `Y${n}`);
    const marked = (date) => date.chain((text) => qualifier.map((mark) => text + mark));
    // Each feature of level 1 by itself, as its grammar has them.
    const point = fc.oneof(marked(year), marked(month), marked(day), vague, unspecified, far);
    const end = fc.oneof(marked(year), marked(month), marked(day), fc.constantFrom('..', ''));
    const interval = fc
      .tuple(end, end)
      .map((ends) => ends.join('/'))
      // On purpose: an interval that says nothing at all is no date here.
      .filter((text) => !/^(\.\.)?\/(\.\.)?$/.test(text));

    fc.assert(
      fc.property(fc.oneof(point, interval), (text) => {
        fc.pre(!namesNoDay(text));
        const theirs = reference(text);
        const ours = parseDate(text);
        if (!theirs && ours && endsWithinItsStart(ours)) return;
        assert.equal(ours !== undefined, theirs !== undefined, `is a date: ${text}`);
        if (!ours || !theirs) return;
        const { start, end } = boundsOf(ours);
        if (theirs.min !== undefined)
          assert.equal(start * 86_400_000, theirs.min, `start of ${text}`);
        if (theirs.max !== undefined)
          assert.equal(end * 86_400_000 - 1, theirs.max, `end of ${text}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads features of level 1 together, where the reference reader takes each by itself', () => {
    // On purpose: an editor who writes "about the 1990s" has said something that can be shown.
    for (const text of ['199X~', '2024-10-XX?', 'Y-13800000000~', 'Y-20000/Y-10000']) {
      assert.equal(reference(text), undefined, text);
      assert.notEqual(parseDate(text), undefined, text);
    }
  });
});

/**
 * On purpose: from March to some time in 2024 (`2024-03/2024`), or on one day only, can be meant. The reference
 * reader refuses an end whose first instant is not after that of the start.
 */
function endsWithinItsStart({ start, end }) {
  const isMoment = (date) => date?.type === 'moment';
  return isMoment(start) && isMoment(end) && boundsOf(end).start <= boundsOf(start).start;
}

/** Its bounds in milliseconds; `undefined` for an end that is open or unknown. */
function reference(text) {
  try {
    const date = edtf(text);
    const [start, end] = text.split('/');
    const open = (part) => part === '' || part === '..';
    return { min: open(start) ? undefined : date.min, max: open(end) ? undefined : date.max };
  } catch {
    return undefined;
  }
}
