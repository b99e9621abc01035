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
  readonly date: DateValue | undefined;
  readonly basis: Basis | undefined;
  readonly reason: string | undefined;
  readonly hedge: Hedge | undefined;
  readonly words: string | undefined;
  readonly note: string | undefined;
}

/**
 * Everybody's position on a fact, in the dataset's order. A quote's speaker comes first: they assert
 * what they say.
 */
export function positionsOf(fact: Fact, set: FactSet): readonly Position[] {
  const given = (fact.attributions ?? []).map((attribution) => resolve(attribution, set));
  return fact.type === 'quote' ? [speakerPosition(fact, set), ...given] : given;
}

function speakerPosition(quote: Extract<Fact, { type: 'quote' }>, set: FactSet): Position {
  const { speaker: actor, source, via, date, place, basis = 'on-record' } = quote;
  return resolve({ actor, source, via, date, place, basis } as Attribution, set);
}

function resolve(attribution: Attribution, set: FactSet): Position {
  const { stance = 'asserts', actor, source, via = [], place } = attribution;
  return {
    stance,
    actor: set.actor(actor),
    source: set.source(source),
    via: via.map((id) => set.actor(id)).filter((found) => found !== undefined),
    place: set.place(place),
    date: attribution.date,
    basis: attribution.basis,
    reason: attribution.reason,
    hedge: attribution.hedge,
    words: attribution.words,
    note: attribution.note,
  };
}

/** Whom a position comes down to: two reports of one origin are one voice. */
export function originOf({ actor, source, via }: Position): string {
  return actor ? `actor ${actor.id}` : source ? `source ${source.id}` : `actor ${via[0]?.id ?? ''}`;
}
