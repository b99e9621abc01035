// Datasets made up and spoilt, ten thousand of them: nothing throws, nothing hangs, no good fact is lost.
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFacts } from '../../dist/facts/index.js';
import { datasets, placesIn, replaced } from './datasets.mjs';

const RUNS = 10_000;

/** A fact that no mutation touches, and that needs no other entry. */
const GOOD = { id: 'kept', type: 'claim', statement: 'This one stays.', notes: ['As it is.'] };

const DEEP = JSON.parse(`${'['.repeat(300)}${']'.repeat(300)}`);
const hostile = fc.oneof(
  { weight: 40, arbitrary: fc.jsonValue() },
  {
    weight: 40,
    arbitrary: fc.constantFrom(
      undefined,
      null,
      NaN,
      Infinity,
      -Infinity,
      -0,
      1e308,
      2 ** 53,
      '',
      'NaN',
      '1e999',
      '__proto__',
      'constructor',
      '\uD800',
      '\uDC00\uD800',
      '\u202Eevil\u2066',
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '9'.repeat(400),
      'Y99999999999999999999',
      '2024-10-23/../..',
    ),
  },
  { weight: 3, arbitrary: fc.constant(DEEP) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('x'.repeat(1e6), '<a '.repeat(3e5), '1 May '.repeat(2e5)),
  },
  { weight: 10, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('__proto__', 'constructor', 'toString', 'a/b~c', '')
      .map((key) => JSON.parse(`{${JSON.stringify(key)}: {"polluted": true}}`)),
  },
);

/** Up to three places of a dataset, and what to put there. */
const spoilt = datasets.chain((dataset) =>
  fc.array(fc.tuple(fc.nat(), hostile), { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce((at, [n, put]) => {
      const places = placesIn(at).slice(1);
      return places.length ? replaced(at, places[n % places.length], put) : at;
    }, dataset),
  ),
);

/** As an object, as text, or as bytes; text cannot say all that an object can. */
const forms = [
  (data) => data,
  (data) => JSON.stringify(data),
  (data) => Buffer.from(JSON.stringify(data)),
];

describe('hostile datasets', () => {
  it(`${RUNS} of them: no throw, no hang, the good fact kept, each problem told`, () => {
    fc.assert(
      fc.property(spoilt, fc.nat(), (dataset, n) => {
        const facts = Array.isArray(dataset.facts) ? dataset.facts : [];
        const given = { ...dataset, factbox: 1, facts: [GOOD, ...facts] };
        const set = parseFacts(forms[n % forms.length](given));
        assert.deepEqual(set.fact('kept'), GOOD);
        assert.ok(Object.isFrozen(set.data.facts));
        for (const { code, severity, path, message } of set.problems) {
          assert.match(severity, /^(error|warning)$/);
          assert.match(path, /^(\/|$)/);
          assert.ok(message.length > code.length + 20, `${code}: ${message}`);
          assert.doesNotMatch(message, /\[object|undefined/);
        }
        assert.equal({}.polluted, undefined);
      }),
      { numRuns: RUNS },
    );
  });

  it('a dataset that was read is read again to the same, without an error', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { data } = parseFacts(dataset);
        const again = parseFacts(JSON.stringify(data));
        assert.deepEqual(again.data, JSON.parse(JSON.stringify(data)));
        assert.deepEqual(
          again.problems.filter(({ severity }) => severity === 'error'),
          [],
        );
      }),
      { numRuns: 500 },
    );
  });

  for (const [name, text] of [
    ['nested a hundred thousand deep', `${'['.repeat(1e5)}${']'.repeat(1e5)}`],
    ['nested so within a dataset', `{"factbox":1,"facts":${'[{"facts":'.repeat(5e4)}`],
    ['of five megabytes in one string', JSON.stringify({ factbox: 1, language: 'x'.repeat(5e6) })],
    ['of a number beyond all numbers', '{"factbox":1e999}'],
  ])
    it(`a text ${name}`, () => {
      const [first] = parseFacts(text).problems;
      assert.equal(first.severity, 'error');
    });
});
