/** A dataset after parsing: frozen and indexed, with its problems. */
import type { Drafts } from './parsing/resolve-references.js';
import type { Problem } from './problem.js';
import type {
  Actor,
  Article,
  ArticleFacts,
  Fact,
  FactOf,
  FactType,
  Place,
  Source,
} from './schema/types.js';

/** How a fact is tied to another; read "this fact is … the other". */
export type RelationType = 'part-of' | 'whole-of' | 'in-tension-with' | 'about' | 'subject-of';

export interface Relation {
  readonly type: RelationType;
  readonly fact: Fact;
}

export class FactSet {
  /** The dataset, without what was left out. Another copy of the library can parse it again. */
  readonly data: ArticleFacts;
  readonly problems: readonly Problem[];

  readonly #drafts: Drafts;
  /** By what they refer to. Made when first asked for, as the next. */
  #referring: Referring | undefined;
  /** Of each fact, by type and id of the other, so that a tie that both name is one. */
  #relations: Map<string, Map<string, Relation>> | undefined;

  /**
   * Made by `parseFacts`, which checks the data first.
   *
   * @param drafts the entries of the data by id, with what each was found to refer to.
   */
  constructor(data: ArticleFacts, problems: readonly Problem[], drafts: Drafts) {
    this.data = deepFreeze(data);
    this.problems = Object.freeze([...problems]);
    this.#drafts = drafts;
    Object.freeze(this);
  }

  get article(): Article {
    return this.data.article;
  }

  /** BCP 47; `und` where the dataset does not say. */
  get language(): string {
    return this.data.language;
  }

  /** In the dataset's order. */
  get facts(): readonly Fact[] {
    return this.data.facts;
  }

  fact(id: string | undefined): Fact | undefined {
    return this.#drafts.facts.get(id ?? '')?.entry;
  }

  source(id: string | undefined): Source | undefined {
    return this.#drafts.sources.get(id ?? '')?.entry;
  }

  actor(id: string | undefined): Actor | undefined {
    return this.#drafts.actors.get(id ?? '')?.entry;
  }

  place(id: string | undefined): Place | undefined {
    return this.#drafts.places.get(id ?? '')?.entry;
  }

  ofType<Type extends FactType>(type: Type): readonly FactOf<Type>[] {
    return this.facts.filter((fact): fact is FactOf<Type> => fact.type === type);
  }

  /** The facts that rest on a source. */
  bySource(id: string): readonly Fact[] {
    return this.#by('source', id);
  }

  /** The facts that an actor states, denies, relays, takes part in, or that are about them. */
  byActor(id: string): readonly Fact[] {
    return this.#by('actor', id);
  }

  /** The facts that happened or were said at a place, within it, or that are about it. */
  byPlace(id: string): readonly Fact[] {
    const ids = new Set([id]);
    // A set that grows meanwhile is gone through to its new end; places that hold one another end it, too.
    for (const at of ids)
      for (const { entry: place } of this.#drafts.places.values())
        if (place.within === at) ids.add(place.id);
    const found = new Set([...ids].flatMap((one) => this.#by('place', one)));
    return this.facts.filter((fact) => found.has(fact));
  }

  /** The facts tied to this one, both ways: its whole and parts, what it is about, what it is in tension with. */
  related(id: string): readonly Relation[] {
    return [...((this.#relations ??= this.#relate()).get(id)?.values() ?? [])];
  }

  #by(kind: keyof Referring, id: string): readonly Fact[] {
    return [...((this.#referring ??= this.#refer())[kind].get(id) ?? [])];
  }

  /** What is about a source does not rest on it; what is about an actor or a place concerns them. */
  #refer(): Referring {
    const referring: Referring = { source: new Map(), actor: new Map(), place: new Map() };
    const { sources, actors, places, facts } = this.#drafts;
    const entries = { source: sources, actor: actors, place: places };
    for (const { entry: fact, references } of facts.values())
      for (const { kind, id } of references) {
        const kinds = kind === 'any' ? CONCERNED : kind === 'fact' ? [] : [kind];
        for (const one of kinds)
          if (entries[one].has(id)) ensure(referring[one], id, () => new Set()).add(fact);
      }
    return referring;
  }

  #relate(): Map<string, Map<string, Relation>> {
    const relations = new Map<string, Map<string, Relation>>();
    const add = (from: Fact, type: RelationType, fact: Fact) =>
      ensure(relations, from.id, () => new Map()).set(`${type} ${fact.id}`, { type, fact });
    for (const fact of this.facts) {
      const tie = (type: RelationType, back: RelationType, ids: readonly string[] = []) => {
        for (const id of ids) {
          const other = this.fact(id);
          if (!other || other === fact) continue;
          add(fact, type, other);
          add(other, back, fact);
        }
      };
      if (fact.type === 'figure' && fact.partOf) tie('part-of', 'whole-of', [fact.partOf]);
      tie('in-tension-with', 'in-tension-with', fact.inTensionWith);
      tie('about', 'subject-of', fact.about);
    }
    return relations;
  }
}

/** Facts by the kind and the id of what they refer to. */
type Referring = Readonly<Record<'source' | 'actor' | 'place', Map<string, Set<Fact>>>>;
const CONCERNED = ['actor', 'place'] as const;

function ensure<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key in value) deepFreeze(value[key]);
  return value;
}
