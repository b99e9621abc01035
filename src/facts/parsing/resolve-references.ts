/** Holds every reference against the ids that exist. */
import type { Path } from '../problem.js';
import type { EntityKind } from '../schema/schema.js';
import type { Given } from '../schema/types.js';
import { tell, type Reading, type Reference } from './reading.js';

/** An entry that passed its schema. Until the fact set freezes it, references can be taken out. */
export interface Draft<Entry = Given<keyof Drafts>> {
  readonly entry: Entry;
  readonly references: readonly Reference[];
  /** Where it stood in the dataset that was given. */
  readonly path: readonly [list: keyof Drafts, index: number];
}

/** By id, in the order of the dataset. */
export interface Drafts {
  readonly sources: Map<string, Draft<Given<'sources'>>>;
  readonly actors: Map<string, Draft<Given<'actors'>>>;
  readonly places: Map<string, Draft<Given<'places'>>>;
  readonly facts: Map<string, Draft<Given<'facts'>>>;
}

export const noDrafts = (): Drafts => ({
  sources: new Map(),
  actors: new Map(),
  places: new Map(),
  facts: new Map(),
});

/**
 * Without its speaker a quote would be nobody's, without its actor a denial would be anybody's, and
 * without its source or relay either would seem to come from elsewhere: a fact that names such a one in
 * vain is left out. Any other reference is dropped, and the rest stays. By the
 * last name on the way: `speaker`, `attributions/0/actor`, `via/1`.
 */
const ESSENTIAL = /^(speaker|actor|source|via)$/;
const isEssential = ({ path }: Reference) =>
  // Who was taken for the speaker before is told beside the fact, which can do without.
  !path.includes('history') &&
  ESSENTIAL.test(String(path.findLast((key) => typeof key === 'string')));

/** @param trace reads an entry once more, for the places of its references. */
export function resolveReferences(
  drafts: Drafts,
  { problems }: Pick<Reading, 'problems'>,
  trace: (draft: Draft) => readonly Reference[],
): void {
  const { sources, actors, places, facts } = drafts;
  const lists: Record<EntityKind, readonly Map<string, Draft>[]> = {
    source: [sources],
    actor: [actors],
    place: [places],
    fact: [facts],
  };
  const any = Object.values(lists).flat();
  const dangles = ({ kind, id }: Reference) =>
    !(kind === 'any' ? any : lists[kind]).some((list) => list.has(id));
  // Most lead somewhere, so places are worked out only where one does not.
  const missingIn = (draft: Draft) =>
    draft.references.some(dangles) ? trace(draft).filter(dangles) : [];
  const subject = ({ entry, path: [list] }: Draft) => ({
    at: [],
    fact: list === 'facts' ? entry.id : undefined,
    problems,
  });
  // What is left out goes first: others may refer to it.
  for (const list of any)
    for (const [id, draft] of list) {
      const missing = missingIn(draft).filter(isEssential);
      for (const { path } of missing) tell(subject(draft), 'unknown-id', 'error', path);
      if (missing.length) list.delete(id);
    }
  for (const list of any)
    for (const draft of list.values()) {
      const missing = missingIn(draft);
      for (const { path } of missing) tell(subject(draft), 'dropped-reference', 'warning', path);
      // From the last to the first, so that no index moves before it is used.
      for (const { path } of missing.reverse()) drop(draft.entry, path);
    }
}

function drop(entry: object, path: Path): void {
  // The path begins with the list and the index of the entry in it.
  const holder = path
    .slice(2, -1)
    .reduce<object>((at, key) => (at as Record<string | number, object>)[key] ?? {}, entry);
  const [last = ''] = path.slice(-1);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
}
