/** From anything at all to a fact set: what is good is kept, what is not is reported. */
import { FactSet } from '../fact-set.js';
import { articleFactsSchema, articleSchema, factSchema, FORMAT } from '../schema/article-facts.js';
import { actorSchema, placeSchema, sourceSchema } from '../schema/entities.js';
import { language } from '../schema/parts.js';
import type { Of, Schema } from '../schema/schema.js';
import type { Article, ArticleFacts } from '../schema/types.js';
import { capital, explain, explainUnknown, type Place } from './explain.js';
import { problem, shown, type Problem } from './problems.js';
import { isObject, read, type Entries, type Reading, type Reference } from './read.js';
import { resolveReferences } from './resolve-references.js';

/**
 * Checks a dataset and indexes it. Never throws: a broken entry is left out and reported in
 * `problems`, the others stay.
 *
 * @param input a dataset, or its JSON text.
 */
export function parseFacts(input: unknown): FactSet {
  const problems: Problem[] = [];
  const dataset = readDataset(input, problems);
  if (!dataset) return new FactSet(EMPTY, problems);

  const draft = {
    sources: readList(dataset, 'sources', sourceSchema, problems),
    actors: readList(dataset, 'actors', actorSchema, problems),
    places: readList(dataset, 'places', placeSchema, problems),
    facts: readList(dataset, 'facts', factSchema, problems),
  };
  const article = readPart(dataset.article, articleSchema, 'article', 'the article', problems);
  const tag = readPart(dataset.language, language, 'language', 'the dataset', problems);
  const { references, ...entries } = resolveReferences(draft, problems);
  return new FactSet(
    {
      factbox: FORMAT,
      language: tag ?? EMPTY.language,
      article: article ?? EMPTY.article,
      ...entries,
    },
    problems,
    references,
  );
}

/** `und`: the language is not known. */
const EMPTY: ArticleFacts & { readonly article: Article } = {
  factbox: FORMAT,
  language: 'und',
  article: { title: '' },
  facts: [],
};

/** The dataset as an object of a version that is known here, else `undefined`. */
function readDataset(input: unknown, problems: Problem[]): Entries | undefined {
  let dataset = input;
  if (typeof input === 'string') {
    try {
      dataset = JSON.parse(input) as unknown;
    } catch (error) {
      problems.push(problem('not-json', [], [], `The facts are not JSON: ${String(error)}.`));
      return undefined;
    }
  }
  if (!isObject(dataset)) {
    const message = `The facts must be one object in {braces}, with a “facts” list in it; this is ${shown(dataset)}.`;
    problems.push(problem('not-an-object', [], [], message));
    return undefined;
  }
  if (dataset.factbox !== FORMAT) {
    const message =
      dataset.factbox === undefined
        ? `The facts do not say their form. Add “factbox”: ${FORMAT}.`
        : `The facts are of form ${shown(dataset.factbox)}, which this copy of factbox does not know; it reads form ${FORMAT}. Use a newer copy, or mend “factbox”.`;
    problems.push(problem('unknown-version', ['factbox'], [], message));
    return undefined;
  }
  for (const key of Object.keys(dataset))
    if (key !== '$schema' && !Object.hasOwn(articleFactsSchema.fields, key))
      problems.push(explainUnknown([key], { path: [], entry: 'the dataset', facts: [] }));
  return dataset;
}

/** A part that the facts can do without. */
function readPart<T>(
  given: unknown,
  schema: Of<T>,
  key: string,
  entry: string,
  problems: Problem[],
) {
  const inEntry = schema.kind === 'entry';
  return readReported<T>(
    given,
    schema,
    { path: inEntry ? [key] : [], entry, facts: [] },
    [key],
    problems,
  )?.value;
}

/** An entry of a list that passed its schema, with its place in that list. */
export interface Placed<Entry> {
  readonly entry: Entry;
  readonly index: number;
  readonly references: readonly Reference[];
}

function readList<Entry extends { readonly id: string }>(
  dataset: Entries,
  list: 'sources' | 'actors' | 'places' | 'facts',
  schema: Of<Entry>,
  problems: Problem[],
): Placed<Entry>[] {
  const given = dataset[list];
  if (given === undefined && list !== 'facts') return [];
  if (!Array.isArray(given)) {
    const message = `“${list}” must be a list in [square brackets]; it is ${shown(given)}.`;
    problems.push(problem('not-a-list', [list], [], message));
    return [];
  }
  const kind = list.slice(0, -1);
  const placed = new Map<string, Placed<Entry>>();
  given.forEach((one: unknown, index) => {
    const id = isObject(one) && typeof one.id === 'string' ? one.id : undefined;
    const place: Place = {
      path: [list, index],
      entry: id ? `${kind} ${shown(id)}` : `${kind} ${index + 1}`,
      facts: list === 'facts' && id !== undefined ? [id] : [],
    };
    const reading = readReported<Entry>(one, schema, place, place.path, problems);
    if (!reading) return;
    const { value: entry, references } = reading;
    const first = placed.get(entry.id);
    if (first) {
      const message = `${kind} ${index + 1} has the id ${shown(entry.id)}, and so has ${kind} ${first.index + 1}, which is the one that is kept. Give each an id of its own.`;
      problems.push(problem('duplicate-id', [list, index, 'id'], place.facts, capital(message)));
    } else placed.set(entry.id, { entry, index, references });
  });
  return [...placed.values()];
}

/** Reads one thing and tells what is wrong with it; `undefined` where that is too much. */
function readReported<T>(
  given: unknown,
  schema: Schema,
  place: Place,
  path: Place['path'],
  problems: Problem[],
): { readonly value: T; readonly references: readonly Reference[] } | undefined {
  const reading: Reading = { faults: [], references: [], unknown: [] };
  const value = read(given, schema, path, reading) as T;
  for (const fault of reading.faults) problems.push(explain(fault, place));
  if (reading.faults.length) return undefined;
  for (const field of reading.unknown) problems.push(explainUnknown(field, place));
  return { value, references: reading.references };
}
