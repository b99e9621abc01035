/** From anything at all to a fact set: what is good is kept, of what is not the place is noted. */
import { FactSet } from '../fact-set.js';
import { pointerTo, type Path, type Problem, type ProblemCode } from '../problem.js';
import { articleFactsSchema, articleSchema, factSchema } from '../schema/article-facts.js';
import { actorSchema, placeSchema, sourceSchema } from '../schema/entities.js';
import { FORMAT } from '../schema/format.js';
import { language, timeZone } from '../schema/parts.js';
import type { Of, Schema } from '../schema/schema.js';
import type { ArticleFacts } from '../schema/types.js';
import type { LanguageMaps } from '../text/in-language.js';
import { isObject, read, readAt, type Entries } from './read.js';
import { refuse, tell, type Reading } from './reading.js';
import { noDrafts, resolveReferences, type Draft, type Drafts } from './resolve-references.js';

/** `und`: the language is not known. */
const EMPTY: ArticleFacts = {
  factbox: FORMAT,
  language: 'und',
  article: { title: '' },
  facts: [],
};

/** What the entries of each list are. */
const LISTS: Readonly<Record<keyof Drafts, Schema>> = {
  sources: sourceSchema,
  actors: actorSchema,
  places: placeSchema,
  facts: factSchema,
};

/** A dataset as it was read. */
export interface ReadFacts {
  /** Without what was left out. */
  readonly data: ArticleFacts;
  readonly problems: readonly Problem[];
  /** How many fields were read, in all. */
  readonly fields: number;
  readonly drafts: Drafts;
  readonly maps: LanguageMaps;
}

/**
 * A fact set whose problems have codes and places, and no sentences: for a page, which shows what there is
 * and fetches the sentences when there is something to tell. Everybody else wants `parseFacts`.
 *
 * @param input a dataset, or its JSON text.
 */
export function readFacts(input: unknown): FactSet {
  return new FactSet(readDataset(input));
}

/** Never throws: a broken entry is left out, the others stay. */
export function readDataset(input: unknown): ReadFacts {
  try {
    return readAll(input);
  } catch (error) {
    // Never JSON: only a getter or a proxy of data made by code can throw.
    return refused('not-readable', [], error instanceof Error ? error.message : '');
  }
}

function readAll(input: unknown): ReadFacts {
  const dataset = toObject(input);
  if (typeof dataset === 'string') return refused(dataset);
  if (dataset.factbox !== FORMAT) return refused('unknown-version', ['factbox']);
  const reading: Reading = {
    at: [],
    fact: undefined,
    problems: [],
    references: [],
    timeZone: undefined,
    isBroken: false,
    maps: new Set(),
    fields: Object.keys(dataset).length,
    isTracing: false,
    isOurs: input !== dataset,
  };
  for (const key of Object.keys(dataset))
    if (!Object.hasOwn(articleFactsSchema.fields, key) && key !== '$schema')
      tell(reading, 'unknown-field', 'warning', [key]);

  /** Something that the facts can do without. */
  const part = <T, Without>(key: string, schema: Of<T>, without: Without): T | Without => {
    reading.isBroken = false;
    const value = readAt(key, dataset[key], schema, reading) as T;
    return broken(reading) ? without : value;
  };
  const article = part('article', articleSchema, EMPTY.article);
  const tag = part('language', language, EMPTY.language);
  if (dataset.timeZone !== undefined) reading.timeZone = part('timeZone', timeZone, undefined);

  const drafts = noDrafts();
  for (const list of Object.keys(drafts) as (keyof Drafts)[])
    readList(list, dataset[list], drafts[list], reading);
  resolveReferences(drafts, reading, ({ entry, path: [list, index] }) => {
    const again = { ...reading, at: [list, index], references: [], problems: [], isTracing: true };
    read(entry, LISTS[list], again);
    return again.references;
  });

  const listOf = <Entry>(list: ReadonlyMap<string, Draft<Entry>>) =>
    [...list.values()].map(({ entry }) => entry);
  const { timeZone: zone, problems, fields, maps } = reading;
  return {
    data: {
      factbox: FORMAT,
      language: tag,
      ...(zone && { timeZone: zone }),
      article,
      sources: listOf(drafts.sources),
      actors: listOf(drafts.actors),
      places: listOf(drafts.places),
      facts: listOf(drafts.facts),
    },
    problems,
    fields,
    drafts,
    maps,
  };
}

/** Each entry by itself, so that a broken one takes no other with it. */
function readList(
  list: keyof Drafts,
  given: unknown = list === 'facts' ? undefined : [],
  kept: Map<string, Draft>,
  reading: Reading,
): void {
  if (!Array.isArray(given)) {
    refuse(reading, given === undefined ? 'missing-field' : 'wrong-type', [list]);
    return;
  }
  reading.at.push(list);
  given.forEach((one: unknown, index) => {
    const id = isObject(one) && typeof one.id === 'string' ? one.id : '';
    reading.fact = list === 'facts' ? id : undefined;
    reading.references = [];
    reading.isBroken = false;
    const entry = readAt(index, one, LISTS[list], reading) as Draft['entry'];
    if (kept.has(id)) tell(reading, 'duplicate-id', 'error', [list, index, 'id']);
    else if (!broken(reading))
      kept.set(id, { entry, references: reading.references, path: [list, index] });
  });
  reading.at.pop();
}

/** Asked anew: the compiler does not see that reading sets it. */
const broken = (reading: Reading): boolean => reading.isBroken;

/** The dataset as an object, or what keeps it from being one. */
function toObject(input: unknown): Entries | 'not-json' | 'not-an-object' {
  let dataset = input;
  if (typeof input === 'string')
    try {
      dataset = JSON.parse(input) as unknown;
    } catch {
      return 'not-json';
    }
  return isObject(dataset) ? dataset : 'not-an-object';
}

/** Nothing can be read at all. */
function refused(code: ProblemCode, path: Path = [], message = 'at the top'): ReadFacts {
  const problem = { code, severity: 'error', path: pointerTo(path), facts: [], message } as const;
  return { data: EMPTY, problems: [problem], fields: 0, drafts: noDrafts(), maps: new Set() };
}
