// The published JSON Schema, as an editor or a CMS would use it: with a validator that is not ours.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parseFacts } from '../../dist/facts/index.js';
import { articleFactsSchema } from '../../dist/facts/schema/article-facts.js';
import { rules } from '../../dist/facts/schema/parts.js';
import { datasetsOf, placesIn, replaced } from '../support/datasets.mjs';

const datasets = datasetsOf(articleFactsSchema, rules);
const read = async (name) => JSON.parse(await readFile(`dist/${name}`, 'utf8'));
const schema = await read('facts.schema.json');
const article = await read('articles/north-korean-troops.json');
// A part of the schema may require what another part describes; a link's pattern is checked, its format is not.
const options = { strict: true, strictRequired: false, allErrors: true, formats: { uri: true } };
const ajv = new Ajv(options);
const validate = ajv.addSchema(schema, 'facts.schema.json').getSchema('facts.schema.json');

const smallest = {
  factbox: 1,
  language: 'en',
  article: { title: 'The river' },
  facts: [{ id: 'flood', type: 'event', title: 'The river left its bed' }],
};
const withFact = (fact) => ({ ...smallest, facts: [{ ...smallest.facts[0], ...fact }] });

/** Where our own check names a fault in the data's form, the schema has to see it too. */
const broken = {
  'another version of the form': { ...smallest, factbox: 9 },
  'no language': { ...smallest, language: undefined },
  'no title': { ...smallest, article: {} },
  'a fact without id': withFact({ id: undefined }),
  'a fact of an unknown type': withFact({ type: 'rumour' }),
  'a number for a title': withFact({ title: 12 }),
  'a script for a link': {
    ...smallest,
    sources: [{ id: 'a', title: 'A', url: 'javascript:alert(1)' }],
  },
};

const asJson = (value) => JSON.parse(JSON.stringify(value));

describe('facts.schema.json', () => {
  it('accepts the article', () => {
    assert.ok(validate(article), JSON.stringify(validate.errors, null, 2));
  });

  it('accepts the least that a dataset can say', () => {
    assert.ok(validate(smallest), JSON.stringify(validate.errors, null, 2));
  });

  for (const [name, data] of Object.entries(broken)) {
    it(`refuses ${name}, as parseFacts does`, () => {
      assert.notEqual(parseFacts(asJson(data)).problems.length, 0);
      assert.equal(validate(asJson(data)), false);
    });
  }

  it('describes each field in a sentence, with an example that it accepts', () => {
    const definitions = Object.entries({ '': schema, ...schema.$defs });
    for (const [name, { properties = {} }] of definitions)
      for (const [field, { description, examples }] of Object.entries(properties)) {
        const place = `${name && `$defs/${name}/`}properties/${field}`;
        assert.match(description, /^[A-Z].*[.:\])]/, place);
        const at = ajv.getSchema(`facts.schema.json#/${place}`);
        for (const example of examples)
          assert.ok(at(example), `${place} ${JSON.stringify(at.errors)}`);
        assert.notEqual(examples.length, 0, place);
      }
  });

  describe('accepts and refuses what parseFacts does', () => {
    /** Of form: what JSON Schema can say. References, the order of numbers and names of time zones it cannot. */
    const FORM = new Set([
      'unknown-version',
      'missing-field',
      'wrong-type',
      'empty-text',
      'not-an-id',
      'not-a-date',
      'not-a-language',
      'not-a-currency',
      'not-a-measure',
      'unsafe-link',
      'unknown-choice',
      'unknown-type',
      'out-of-range',
      'no-number',
      'nobody-named',
      'no-wording',
    ]);
    const faults = (data) =>
      parseFacts(data)
        .problems.filter(({ code }) => FORM.has(code))
        .map(({ message }) => message);
    const agree = (data) => {
      const ours = faults(data);
      assert.equal(
        validate(data),
        ours.length === 0,
        `${ours.join('\n')}\n${JSON.stringify(validate.errors)}\n${JSON.stringify(data)}`,
      );
    };

    it('of datasets right in form', () => {
      fc.assert(
        fc.property(datasets, (dataset) => {
          const data = asJson(dataset);
          assert.deepEqual(faults(data), []);
          assert.ok(validate(data), JSON.stringify(validate.errors));
        }),
        { numRuns: 1000 },
      );
    });

    it('of datasets with a field taken out or exchanged', () => {
      const other = fc.oneof(
        fc.jsonValue({ maxDepth: 1 }),
        fc.constantFrom(
          undefined,
          '',
          ' ',
          'a b',
          '2024-13',
          '1 May',
          '/',
          '../..',
          'ftp://example.org',
          'javascript:alert(1)',
          'en_US',
          'euro',
          '91',
          -91,
          181,
          'asserted',
          {},
          [],
          [{}],
        ),
      );
      fc.assert(
        fc.property(datasets, fc.nat(), other, (dataset, n, put) => {
          const data = asJson(dataset);
          const places = placesIn(data).slice(1);
          const place = places[n % places.length];
          // Of another version nothing else is read; and what is a zone no pattern says.
          fc.pre(place[0] !== 'factbox' && place[0] !== 'timeZone');
          const spoilt = replaced(data, place, put);
          // What stands on after an entry that is no object, a list, is not looked at twice.
          agree(spoilt);
        }),
        { numRuns: 3000 },
      );
    });
  });
});
