// Our dates against the reference reader of EDTF, on texts made from the grammar. In Node, on what the build
// left, because that reader does not run in a page; so this also shows that ours runs without one.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import { boundsOf, parseDate } from '../../dist/facts/index.js';

const pad = (n, length = 2) => String(n).padStart(length, '0');
const joined = (...parts) => fc.tuple(...parts).map((texts) => texts.join(''));

const mark = fc.constantFrom('', '', '?', '~', '%');
// From year 100: before it JavaScript's Date, with which the reference reader counts, reads 19xx.
const positive = fc.integer({ min: 100, max: 9999 }).map((n) => pad(n, 4));
const year = fc.oneof(
  { weight: 4, arbitrary: positive },
  { weight: 1, arbitrary: joined(fc.constant('-'), positive) },
);
// One too low and one too high, so that what is no date is made as well.
const months = fc.integer({ min: 0, max: 13 }).map((n) => pad(n));
const days = fc.integer({ min: 0, max: 32 }).map((n) => pad(n));
const dash = fc.constant('-');

const month = joined(year, dash, months);
const day = joined(year, dash, months, dash, days);
const whole = joined(fc.oneof(year, month, day), mark);
const season = joined(
  year,
  dash,
  fc.integer({ min: 20, max: 24 }).map((n) => pad(n)),
);
const vague = fc
  .tuple(year, fc.constantFrom('X', 'XX'))
  .map(([digits, x]) => digits.slice(0, -x.length) + x);
const unspecified = fc.oneof(
  vague,
  joined(positive, fc.constantFrom('-XX', '-XX-XX')),
  // Before the common era the reference reader ends such a month on the day on which it begins.
  joined(positive, dash, months, fc.constant('-XX')),
);
const far = fc
  .integer({ min: -200_000, max: 200_000 })
  .filter((n) => Math.abs(n) > 9999)
  .map((n) => `Y${n}`);

// Level 2: a mark before or after each component.
const marked = (component) => fc.oneof(joined(mark, component), joined(component, mark));
const components = fc.oneof(
  marked(year),
  joined(marked(year), dash, marked(months)),
  joined(marked(year), dash, marked(months), dash, marked(days)),
);
// The reference reader has no intervals of ends that are marked on different levels.
const ownToLevel2 = components.filter((text) => /[?~%](?!$)/.test(text) || /\d$/.test(text));

const clock = joined(
  fc.integer({ min: 0, max: 23 }).map((n) => pad(n)),
  fc.integer({ min: 0, max: 60 }).map((n) => `:${pad(n)}`),
  fc.oneof(
    fc.constant(''),
    fc.integer({ min: 0, max: 60 }).map((n) => `:${pad(n)}`),
  ),
);
const zone = fc.oneof(
  fc.constantFrom('', 'Z', '+00:00', '+14:00', '-12:00', '+05:45', '-09:30'),
  joined(
    fc.constantFrom('+', '-'),
    fc.integer({ min: 1, max: 11 }).map((n) => pad(n)),
    fc.oneof(
      fc.constant(''),
      fc.integer({ min: 0, max: 59 }).map((n) => `:${pad(n)}`),
    ),
  ),
);
const time = joined(day, fc.constant('T'), clock, zone);

const open = fc.constantFrom('..', '');
const interval = (end) =>
  fc
    .tuple(end, end)
    .map((ends) => ends.join('/'))
    // On purpose: an interval that says nothing at all is no date here.
    .filter((text) => !/^(\.\.)?\/(\.\.)?$/.test(text));

describe('parseDate', () => {
  const levels = {
    'level 0': fc.oneof(year, month, day, time),
    'intervals of level 0': interval(fc.oneof(year, month, day, time)),
    'level 1': fc.oneof(whole, season, unspecified, far),
    'intervals of level 1': interval(fc.oneof(whole, open)),
    'the qualification of level 2': components,
    'intervals of level 2': interval(ownToLevel2),
  };
  for (const [level, texts] of Object.entries(levels))
    it(`agrees with the reference reader on ${level}`, () => {
      fc.assert(fc.property(texts, agree), { numRuns: 1500 });
    });

  // On purpose, each for its reason.
  const MORE = {
    'an editor who writes “about the 1990s” has said something that can be shown': [
      '199X~',
      '2024-10-XX?',
      '2024-XX%',
      'Y-13800000000~',
    ],
    'two marks on one component add up': ['~2024?'],
    'ends need not be marked in one way': ['2024%/2025~-07'],
    'each kind of date can be an end': ['Y-20000/Y-10000', '2024-21/2024-23~', '../Y-10000'],
    'of a time too the year may be inferred': ['?2024-10-23T14:30', '?2024-10-23T14:30+09:00/..'],
    'what happened from March to some time in that year, or on one day, can be meant': [
      '2024-03/2024',
      '2024-10-23/2024-10-23',
    ],
    'no clock is so far from UTC today, but Manila’s was, and Alaska’s': [
      '1830-01-01T10:00-15:56',
      '1860-01-01T10:00+15:02',
    ],
    'this too is a way to say UTC, which much software writes': ['2024-10-23T14:30-00:00'],
  };
  for (const [why, texts] of Object.entries(MORE))
    it(`reads more than the reference reader: ${why}`, () => {
      for (const text of texts) {
        assert.equal(reference(text), undefined, text);
        assert.notEqual(parseDate(text), undefined, text);
      }
    });

  const LESS = {
    'EDTF asks for the extended format': ['2024-10-23T14:30+0900'],
    'a fact is told to the minute': ['2024-10-23T14:30:05.123'],
    'the midnight that ends a day is the one that begins the next, and HTML has no 24:00': [
      '2024-10-23T24:00:00',
    ],
    'two digits are more often a slip than a century, which 19XX says': ['19'],
    'a date of which nothing is known says nothing': ['XXXX', 'XXXX-XX'],
    'no year lacks its 29 February in silence': ['2023-02-29'],
    'of level 2, only the qualification of components is read': [
      'Y-17E7',
      '1950S2',
      '2024-25',
      '156X-12-25',
      '1985-XX-12',
      '{1667,1668}',
      '[1667,1668]',
    ],
  };
  for (const [why, texts] of Object.entries(LESS))
    it(`reads less than the reference reader: ${why}`, () => {
      for (const text of texts) {
        assert.notEqual(reference(text), undefined, text);
        assert.equal(parseDate(text), undefined, text);
      }
    });

  it('has seasons of three whole months by the weather, where the reference reader has quarters', () => {
    assert.equal(new Date(edtf('2024-21').min).toISOString().slice(0, 10), '2024-01-01');
    assert.equal(boundsOf(parseDate('2024-21')).start, Date.UTC(2024, 2, 1) / 864e5);
  });
});

function agree(text) {
  fc.pre(!namesNoDay(text));
  const theirs = reference(text);
  const ours = parseDate(text);
  if (!theirs && ours && endsWithinItsStart(ours)) return;
  assert.equal(ours !== undefined, theirs !== undefined, `is a date: ${text}`);
  if (!ours || !theirs) return;
  if (ours.type === 'moment') agreeOnMoment(ours, theirs);
  else
    for (const [one, other] of [
      [ours.start, theirs.lower],
      [ours.end, theirs.upper],
    ])
      if (one === 'unknown') assert.equal(other, null, text);
      else if (one === 'open') assert.equal(other, Infinity, text);
      else agreeOnMoment(one, other);
}

function agreeOnMoment(ours, theirs) {
  const { edtf: text, precision } = ours;
  assert.equal(precision, precisionOf(theirs, text), `precision of ${text}`);
  // The reference reader marks whole years beyond four digits and centuries in no way.
  for (const quality of ['uncertain', 'approximate'])
    for (const [component, found] of Object.entries(ours.qualified)) {
      const isPresent = component === 'year' || ours[component] !== undefined;
      if (isPresent && theirs[quality])
        assert.equal(
          found[quality],
          theirs[quality][component] !== 0,
          `${component} ${quality} in ${text}`,
        );
    }
  if (precision === 'season') return;
  const { start, end } = boundsOf(ours);
  const milliseconds = (days) => Math.round(days * 86_400_000);
  assert.equal(milliseconds(start), theirs.min, `start of ${text}`);
  // On purpose: a time covers the minute or the second that it names; for the reference reader, an instant.
  const length = ours.time?.second === undefined ? 60_000 : 1000;
  assert.equal(
    milliseconds(end) - 1,
    precision === 'time' ? theirs.max + length - 1 : theirs.max,
    `end of ${text}`,
  );
}

function precisionOf(theirs, text) {
  if (theirs.type === 'Season') return 'season';
  if (theirs.type === 'Year') return 'year';
  if (/^-?\d\dXX/.test(text)) return 'century';
  if (/^-?\d{3}X/.test(text)) return 'decade';
  // It counts components that are not known as well.
  const unknown = (text.match(/-XX/g) ?? []).length;
  return ['time', 'year', 'month', 'day'][theirs.precision - unknown];
}

/** On purpose: the reference reader takes 29 February of any year, for 1 March where the year has none. */
function namesNoDay(text) {
  return [...text.replace(/[?~%]/g, '').matchAll(/(-?\d{4})-02-29/g)].some(
    ([, year]) => new Date(Date.UTC(Number(year), 2, 0)).getUTCDate() !== 29,
  );
}

/**
 * On purpose: from March to some time in 2024 (`2024-03/2024`), or on one day only, can be meant. The reference
 * reader refuses an end whose first instant is not after that of the start.
 */
function endsWithinItsStart({ start, end }) {
  const isMoment = (date) => date?.type === 'moment';
  return isMoment(start) && isMoment(end) && boundsOf(end).start <= boundsOf(start).start;
}

/** `undefined` for what is no date to it. */
function reference(text) {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
}
