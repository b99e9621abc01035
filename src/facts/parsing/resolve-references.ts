/** Holds every reference against the ids that exist. */
import { extentOf, unitKind } from '../numbers/quantity.js';
import type { EntityKind } from '../schema/schema.js';
import type { Actor, Fact, Place, Source } from '../schema/types.js';
import type { Placed } from './parse-facts.js';
import { problem, type Problem, type ProblemCode } from './problems.js';
import type { Reference } from './read.js';

interface Draft {
  readonly sources: readonly Placed<Source>[];
  readonly actors: readonly Placed<Actor>[];
  readonly places: readonly Placed<Place>[];
  readonly facts: readonly Placed<Fact>[];
}

/**
 * Without its speaker a quote would be nobody's, without its actor a denial would be anybody's: a fact
 * that names such a one in vain is left out. Any other reference is dropped, and the rest stays.
 */
const ESSENTIAL = /^(speaker|actor|source|via)$/;

export function resolveReferences(draft: Draft, problems: Problem[]) {
  const ids: Record<EntityKind, Set<string>> = {
    source: idsOf(draft.sources),
    actor: idsOf(draft.actors),
    place: idsOf(draft.places),
    fact: idsOf(draft.facts),
  };
  const dangles = ({ kind, id }: Reference) =>
    kind === 'any' ? !Object.values(ids).some((known) => known.has(id)) : !ids[kind].has(id);

  // These go first: others may refer to them.
  const facts = draft.facts.filter(({ entry, references }) => {
    const missing = references.filter((ref) => isEssential(ref) && dangles(ref));
    for (const ref of missing) problems.push(dangling(entry.id, ref));
    if (missing.length) ids.fact.delete(entry.id);
    return missing.length === 0;
  });

  const kept = <Entry extends { readonly id: string }>(placed: readonly Placed<Entry>[]) =>
    placed.map(({ entry, references }) => {
      const missing = references.filter(dangles);
      for (const ref of missing) problems.push(dangling(entry.id, ref));
      drop(entry, missing);
      return entry;
    });
  const entries = {
    sources: kept(draft.sources),
    actors: kept(draft.actors),
    places: kept(draft.places),
    facts: kept(facts),
  };
  reportParts(facts, problems);
  const references = new Map(
    facts.map(({ entry, references }) => [entry, references.filter((ref) => !dangles(ref))]),
  );
  return { ...entries, references };
}

function idsOf(placed: readonly Placed<{ readonly id: string }>[]): Set<string> {
  return new Set(placed.map(({ entry }) => entry.id));
}

/** The last name on the way: `speaker`, `attributions/0/actor`, `via/1`. */
function isEssential({ path }: Reference): boolean {
  return (
    path[0] === 'facts' && ESSENTIAL.test(String(path.findLast((key) => typeof key === 'string')))
  );
}

function dangling(id: string, ref: Reference): Problem {
  const essential = isEssential(ref);
  const kind = ref.kind === 'any' ? 'entry' : ref.kind;
  const message = `“${id}” names the ${kind} “${ref.id}”, which is not in the dataset, so ${
    essential ? 'it is left out' : 'that link is dropped'
  }. Add that ${kind}, or mend the id.`;
  return problem(
    essential ? 'unknown-id' : 'dropped-reference',
    ref.path,
    ref.path[0] === 'facts' ? [id] : [],
    message,
  );
}

/** Takes references out of an entry that was just read, and that nobody holds yet. */
function drop(entry: object, references: readonly Reference[]) {
  // From the last to the first, so that no index moves before it is used.
  for (const { path } of [...references].reverse()) {
    // The path begins with the list and the index of the entry in it.
    const [key, ...rest] = path.slice(2).reverse() as [string | number, ...(string | number)[]];
    const holder = rest.reduceRight<unknown>(
      (at, step) => (at as Record<string | number, unknown>)[step],
      entry,
    );
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete (holder as Record<string, unknown>)[key];
  }
}

/** A part that cannot be drawn within its whole, and one that cannot be part of it. */
function reportParts(facts: readonly Placed<Fact>[], problems: Problem[]) {
  const byId = new Map(facts.map(({ entry }) => [entry.id, entry]));
  for (const { entry, index } of facts) {
    if (entry.type !== 'figure' || entry.partOf === undefined) continue;
    const whole = byId.get(entry.partOf);
    const warn = (code: ProblemCode, message: string) =>
      problems.push(problem(code, ['facts', index, 'partOf'], [entry.id], message));
    if (whole?.type !== 'figure')
      warn('units-differ', `“${entry.id}” is part of “${entry.partOf}”, which is no figure, so it is drawn alone. Mend “partOf”.`);
    else if (unitKind(entry.unit) !== unitKind(whole.unit))
      warn('units-differ', `“${entry.id}” is part of “${whole.id}” but counts another unit, so they share no scale. If both count the same, give each unit the same “counts”.`);
    else if ((extentOf(entry).least ?? -Infinity) > (extentOf(whole).most ?? Infinity))
      warn('part-exceeds-whole', `“${entry.id}” is more than “${whole.id}”, of which it is given as a part. Mend one of the numbers, or “partOf”.`);
  }
}
