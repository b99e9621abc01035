/** Which facts a timeline shows: by name, by type, by whom or what place they concern. */
import { whenOf, type Fact, type FactSet, type FactType } from '../../facts/index.js';
import { found, pick, type Choice } from '../shared/choice.js';
import { wordsIn } from '../shared/names.js';

export interface TimelineChoice extends Choice {
  /** The types of fact to show: event, quote, figure, claim. Without it, events, or what `fact` names. */
  readonly type?: string | null | undefined;
  /** Ids of actors: only what they do, say or are the subject of. */
  readonly actor?: string | null | undefined;
  /** Ids of places: only what happens there, within them, or is about them. */
  readonly place?: string | null | undefined;
  /** Which end comes first: the earliest, or with `descending` the latest. */
  readonly order?: 'ascending' | 'descending' | undefined;
}

const TYPES: readonly FactType[] = ['event', 'quote', 'figure', 'claim'];

export function choose(choice: TimelineChoice, set: FactSet): readonly Fact[] {
  const types = found(choice, 'type', choice.type, (type) => TYPES.find((one) => one === type));
  const isNamed = wordsIn(choice.fact).length > 0;
  const byDefault = isNamed ? TYPES : (['event'] as const);
  // A misspelt type shows nothing, rather than what the editor filtered out.
  const picked =
    wordsIn(choice.type).length && !types.length
      ? []
      : pick(choice, set, ...(types.length ? types : byDefault));
  const byActor = concerning(choice, 'actor', (id) => set.actor(id) && set.byActor(id));
  const byPlace = concerning(choice, 'place', (id) => set.place(id) && set.byPlace(id));
  return picked.filter(
    (fact) =>
      byActor(fact) &&
      byPlace(fact) &&
      // Only an event belongs here without a date, or what the editor names.
      (isNamed || fact.type === 'event' || whenOf(fact)),
  );
}

/** Whether a fact concerns one of the actors or places that a choice names; all do where it names none. */
function concerning(
  choice: TimelineChoice,
  kind: 'actor' | 'place',
  find: (id: string) => readonly Fact[] | undefined,
): (fact: Fact) => boolean {
  const wanted = new Set(found(choice, kind, choice[kind], find).flat());
  return (fact) => !wordsIn(choice[kind]).length || wanted.has(fact);
}
