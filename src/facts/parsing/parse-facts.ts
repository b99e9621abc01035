/** From anything at all to a fact set: what is good is kept, what is not is reported. */
import { FactSet } from '../fact-set.js';
import { articleFactsSchema, articleSchema, factSchema } from '../schema/article-facts.js';
import { actorSchema, placeSchema, sourceSchema } from '../schema/entities.js';
import { FORMAT } from '../schema/format.js';
import { language } from '../schema/parts.js';
import type { Of, Schema } from '../schema/schema.js';
import type { ArticleFacts, Fact } from '../schema/types.js';
import { shown, tell, type Path, type Problem } from './problems.js';
import {
  isObject,
  LIST,
  mustBe,
  OBJECT,
  read,
  tellUnknown,
  type Entries,
  type Reading,
} from './read.js';
import { resolveReferences, type Draft, type Drafts } from './resolve-references.js';

/** `und`: the language is not known. */
const EMPTY: ArticleFacts = {
  factbox: FORMAT,
  language: 'und',
  article: { title: '' },
  facts: [],
};

/** What the entries of each list are. */
const LISTS: Readonly<Record<string, Schema>> = {
  sources: sourceSchema,
  actors: actorSchema,
  places: placeSchema,
  facts: factSchema,
};

/**
 * Checks a dataset and indexes it. Never throws: a broken entry is left out and reported in
 * `problems`, the others stay.
 *
 * @param input a dataset, or its JSON text.
 */
export function parseFacts(input: unknown): FactSet {
  try {
    return parse(input);
  } catch (error) {
    // Never JSON: only a getter or a proxy of data made by code can throw.
    const problems: Problem[] = [];
    const whole = { name: 'the dataset', path: [], facts: [], problems, isBroken: false };
    tell(whole, 'not-an-object', [], `cannot be read (${String(error)}). Give it plain data.`);
    return new FactSet(EMPTY, problems);
  }
}

function parse(input: unknown): FactSet {
  const problems: Problem[] = [];
  const begin = (name: string, path: Path = [], facts: readonly string[] = []): Reading => ({
    name,
    path,
    facts,
    problems,
    references: [],
    isBroken: false,
  });
  const whole = begin('the dataset');
  const dataset = readDataset(input, whole);
  if (!dataset) return new FactSet(EMPTY, problems);

  const drafts: Drafts = new Map();
  for (const [list, schema] of Object.entries(LISTS)) {
    const { [list]: given = list === 'facts' ? undefined : [] } = dataset;
    if (!Array.isArray(given)) mustBe(LIST, given, [list], whole, 'not-a-list');
    else
      given.forEach((one: unknown, index) => {
        const path = [list, index];
        const id = isObject(one) && typeof one.id === 'string' ? one.id : '';
        // “facts” without its s
        const name = `${list.slice(0, -1)} ${id ? shown(id) : index + 1}`;
        const reading = begin(name, path, id && list === 'facts' ? [id] : []);
        const entry = read(one, schema, path, reading) as Draft['entry'];
        const key = `${list} ${id}`;
        const first = drafts.get(key);
        if (first)
          tell(
            reading,
            'duplicate-id',
            [...path, 'id'],
            `(number ${index + 1}) is that of number ${Number(first.path[1]) + 1}, too, which is kept. Give each its own.`,
          );
        else if (!reading.isBroken) drafts.set(key, { ...reading, entry });
      });
  }
  /** Something that the facts can do without. */
  const part = <T>(key: string, schema: Of<T>, without: T): T => {
    const reading = begin(whole.name);
    const value = read(dataset[key], schema, [key], reading) as T;
    return reading.isBroken ? without : value;
  };
  const article = part('article', articleSchema, EMPTY.article);
  const tag = part('language', language, EMPTY.language);
  resolveReferences(drafts);
  const kept = [...drafts.values()];
  const listOf = <T>(list: string) =>
    kept.filter(({ path }) => path[0] === list).map(({ entry }) => entry as T);
  return new FactSet(
    {
      factbox: FORMAT,
      language: tag,
      article,
      sources: listOf('sources'),
      actors: listOf('actors'),
      places: listOf('places'),
      facts: listOf('facts'),
    },
    problems,
    new Map(kept.map(({ entry, references }) => [entry as Fact, references])),
  );
}

/** The dataset as an object of a version that is known here, else `undefined`. */
function readDataset(input: unknown, whole: Reading): Entries | undefined {
  let dataset = input;
  if (typeof input === 'string')
    try {
      dataset = JSON.parse(input) as unknown;
    } catch (error) {
      tell(whole, 'not-json', [], `is not JSON: ${(error as Error).message}.`);
      return undefined;
    }
  if (!isObject(dataset)) {
    mustBe(`${OBJECT} with a list of “facts”`, dataset, [], whole, 'not-an-object');
    return undefined;
  }
  if (dataset.factbox !== FORMAT) {
    tell(
      whole,
      'unknown-version',
      ['factbox'],
      `must be ${FORMAT}, the form that this copy of factbox reads; it is ${shown(dataset.factbox)}. Mend it, or use a newer copy.`,
    );
    return undefined;
  }
  tellUnknown(dataset, { ...articleFactsSchema.fields, $schema: true }, [], whole);
  return dataset;
}
