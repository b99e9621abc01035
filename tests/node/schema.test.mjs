// The published JSON Schema, as an editor or a CMS would use it: with a validator that is not ours.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { parseFacts } from '../../dist/facts/index.js';

const read = async (name) => JSON.parse(await readFile(`dist/${name}`, 'utf8'));
const schema = await read('facts.schema.json');
const article = await read('articles/north-korean-troops.json');
// A part of the schema may require what another part describes; a link's pattern is checked, its format is not.
const options = { strict: true, strictRequired: false, allErrors: true, formats: { uri: true } };
const validate = new Ajv(options).compile(schema);

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
});
