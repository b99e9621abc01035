/** Who says a fact, resolved: an attribution with its ids looked up and its defaults filled in. */
import type { FactSet } from '../fact-set.js';
import type {
  Actor,
  Attribution,
  Basis,
  DateValue,
  Fact,
  Hedge,
  Place,
  Source,
  Stance,
} from '../schema/types.js';

export interface Position {
  readonly stance: Stance;
  readonly actor: Actor | undefined;
  readonly source: Source | undefined;
  /** Through whom it reached the article, nearest to the speaker first. */
  readonly via: readonly Actor[];
  readonly place: Place | undefined;
  readonly date?: DateValue | undefined;
  readonly basis?: Basis | undefined;
  readonly reason?: string | undefined;
  readonly hedge?: Hedge | undefined;
  readonly words?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * Everybody's position on a fact, in the dataset's order. A quote's speaker comes first: they assert
 * what they say.
 */
export function positionsOf(fact: Fact, set: FactSet): readonly Position[] {
  const given = fact.attributions ?? [];
  if (fact.type !== 'quote') return given.map((attribution) => resolve(attribution, set));
  const { speaker: actor, source, via, date, place, basis = 'on-record' } = fact;
  return [{ actor, source, via, date, place, basis }, ...given].map((one) => resolve(one, set));
}

function resolve(attribution: Attribution, set: FactSet): Position {
  const { stance = 'asserts', via = [] } = attribution;
  return {
    ...attribution,
    stance,
    actor: set.actor(attribution.actor),
    source: set.source(attribution.source),
    place: set.place(attribution.place),
    via: via.flatMap((id) => set.actor(id) ?? []),
  };
}

/** Whom a position comes down to: two reports of one origin, or of one publisher, are one voice. */
export function originOf({ actor, source, via }: Position): string {
  const id = actor?.id ?? source?.publisher ?? (source ? undefined : via[0]?.id);
  return id === undefined ? `source ${source?.id}` : `actor ${id}`;
}
