/** All problems of a dataset in sentences, with the lines that they stand in. */
import type { FactSet } from '../fact-set.js';
import type { ReadFacts } from '../parsing/read-facts.js';
import { pointerTo, type Problem } from '../problem.js';
import { describeFault, pathOf } from './describe-fault.js';
import type { Finding } from './finding.js';
import { duplicateKeys, positionOf, treeOf, type JsonTree } from './json-tree.js';
import { capitalized, nameOfPlace, valueAt } from './place.js';

const KINDS = [
  ['source', 'sources'],
  ['actor', 'actors'],
  ['place', 'places'],
  ['fact', 'facts'],
] as const;

/** So many problems are told with what was probably meant: looking for it takes long, and nobody reads on. */
const HELPED = 50;

/**
 * @param given the dataset, or its JSON text.
 * @param findings of the checks, over what could be read of it.
 * @param set what they looked at.
 */
export function describeProblems(
  given: unknown,
  read: ReadFacts,
  findings: readonly Finding[],
  set: FactSet,
): readonly Problem[] {
  const text = typeof given === 'string' ? given : undefined;
  const mayRepeat = text !== undefined && read.fields < countColons(text);
  if (!read.problems.length && !findings.length && !mayRepeat) return [];
  const dataset = text === undefined ? given : parsed(text);
  const tree = text === undefined ? undefined : treeOf(text);
  const problems = [
    ...read.problems.map((problem, i) => ({
      ...problem,
      message: describeFault(
        problem,
        dataset,
        i < HELPED ? read.data : undefined,
        text,
        tree?.error,
      ),
    })),
    ...findings.map((finding) => problemOf(finding, dataset, read, set)),
  ].map((problem) => ({ ...problem, ...(tree && positionOf(tree, problem.path)) }));
  return [...problems, ...(mayRepeat && tree ? repeated(tree, dataset) : [])].map((problem) =>
    Object.freeze({ ...problem, facts: Object.freeze(problem.facts) }),
  );
}

function problemOf(
  { code, entry, path, says }: Finding,
  dataset: unknown,
  { drafts }: ReadFacts,
  set: FactSet,
): Problem {
  const draft =
    'id' in entry
      ? KINDS.map(([kind, list]) => {
          const one = drafts[list].get(entry.id);
          return entry === one?.entry || entry === set[kind](entry.id) ? one : undefined;
        }).find(Boolean)
      : undefined;
  const way = [...(draft?.path ?? ['article']), ...path];
  return {
    code,
    severity: 'warning',
    path: pointerTo(way),
    facts: 'type' in entry ? [entry.id] : [],
    message: capitalized(`${nameOfPlace(dataset, way)} ${says}`),
  };
}

function* repeated({ body }: JsonTree, dataset: unknown): Generator<Problem> {
  for (const place of duplicateKeys(body)) {
    const path = pathOf(place.path, dataset);
    const id = path[0] === 'facts' ? valueAt(dataset, ['facts', path[1] ?? 0, 'id']) : undefined;
    yield {
      ...place,
      code: 'duplicate-key',
      severity: 'warning',
      facts: typeof id === 'string' ? [id] : [],
      message: capitalized(
        `${nameOfPlace(dataset, path)} is given twice, and only the last is read. Make one of them.`,
      ),
    };
  }
}

/** Those behind a quotation mark, as behind the name of a field: with more of them than fields, one may hide another. */
function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) <= 32) before -= 1;
    if (text[before] === '"') count += 1;
  }
  return count;
}

/** What is no JSON has no entries to name. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
