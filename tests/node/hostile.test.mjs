// Datasets made up and spoilt, ten thousand of them: nothing throws, nothing hangs, no good fact is lost.
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFacts } from '../../dist/facts/index.js';
import { articleFactsSchema } from '../../dist/facts/schema/article-facts.js';
import { rules } from '../../dist/facts/schema/parts.js';
import { datasetsOf, spoiltOf } from '../support/datasets.mjs';

const RUNS = 10_000;
const datasets = datasetsOf(articleFactsSchema, rules);
const spoilt = spoiltOf(datasets);

/** A fact that no mutation touches, and that needs no other entry. */
const GOOD = { id: 'kept', type: 'claim', statement: 'This one stays.', notes: ['As it is.'] };

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
