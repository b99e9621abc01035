/** Holds every reference against the ids that exist. */
import { extentOf, unitKind } from '../numbers/quantity.js';
import type { Entity, Fact } from '../schema/types.js';
import { shown, tell, type Path, type ProblemCode } from './problems.js';
import type { Reading, Reference } from './read.js';

/** An entry that passed its schema. Nobody holds it yet, so that references can be taken out. */
export interface Draft extends Reading {
  readonly entry: Entity | Fact;
}

/** By list and id: `actors kirby`. */
export type Drafts = Map<string, Draft>;

/**
 * Without its speaker a quote would be nobody's, without its actor a denial would be anybody's, and
 * without its source or relay either would seem to come from elsewhere: a fact that names such a one in
 * vain is left out. Any other reference is dropped, and the rest stays. By the
 * last name on the way: `speaker`, `attributions/0/actor`, `via/1`.
 */
const ESSENTIAL = /^(speaker|actor|source|via)$/;
const isEssential = ({ path }: Reference) =>
  ESSENTIAL.test(String(path.findLast((key) => typeof key === 'string')));

const LISTS = { source: 'sources', actor: 'actors', place: 'places', fact: 'facts' };

export function resolveReferences(drafts: Drafts): void {
  const dangles = ({ kind, id }: Reference) =>
    !(kind === 'any' ? Object.values(LISTS) : [LISTS[kind]]).some((list) =>
      drafts.has(`${list} ${id}`),
    );
  // What is left out goes first: others may refer to it.
  for (const [key, draft] of drafts) {
    for (const ref of draft.references)
      if (isEssential(ref) && dangles(ref))
        tellDangling(draft, 'unknown-id', ref, 'the fact is left out');
    if (draft.isBroken) drafts.delete(key);
  }
  for (const draft of drafts.values()) {
    const missing = draft.references.filter(dangles);
    for (const ref of missing)
      tellDangling(draft, 'dropped-reference', ref, 'that link is dropped');
    // From the last to the first, so that no index moves before it is used.
    for (const { path } of missing.reverse()) drop(draft.entry, path);
    tellPart(draft, drafts);
  }
}

function tellDangling(
  draft: Draft,
  code: ProblemCode,
  { kind, id, path }: Reference,
  so: string,
): void {
  const named = `the ${kind === 'any' ? 'entry' : kind} ${shown(id)}`;
  const message = `names ${named}, which is not in the dataset, so ${so}. Add it, or mend the id.`;
  tell(draft, code, path, message);
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

/** A part that cannot be drawn within its whole, and one that cannot be part of it. */
function tellPart(draft: Draft, drafts: Drafts): void {
  const { entry, path } = draft;
  if (!('partOf' in entry) || entry.partOf === undefined) return;
  const whole = drafts.get(`facts ${entry.partOf}`)?.entry as Fact;
  const warn = (code: ProblemCode, message: string) =>
    tell(draft, code, [...path, 'partOf'], `names ${shown(whole.id)}, which ${message}`);
  if (whole.type !== 'figure')
    warn('units-differ', 'is no figure, so it is drawn alone. Mend the id.');
  else if (unitKind(entry.unit) !== unitKind(whole.unit))
    warn(
      'units-differ',
      'counts another unit, so they share no scale. If both count the same, give each unit the same “counts”.',
    );
  else if ((extentOf(entry).least ?? -Infinity) > (extentOf(whole).most ?? Infinity))
    warn('part-exceeds-whole', 'is less than this part of it. Mend one of the numbers, or the id.');
}
