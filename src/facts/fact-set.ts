/** A dataset after parsing: frozen and indexed, with its problems. */
import type { Problem } from './parsing/problems.js';
import type { Reference } from './parsing/read.js';
import type {
  Actor,
  Article,
  ArticleFacts,
  EntityKind,
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

  readonly #facts: Index<Fact>;
  readonly #sources: Index<Source>;
  readonly #actors: Index<Actor>;
  readonly #places: Index<Place>;
  /** By what they refer to: `actor kirby`. */
  readonly #referring = new Map<string, Set<Fact>>();
  /** Of each fact, by type and id of the other, so that a tie that both name is one. */
  readonly #relations = new Map<string, Map<string, Relation>>();

  /**
   * Made by `parseFacts`, which checks the data first.
   *
   * @param references what each fact was found to refer to.
   */
  constructor(
    data: ArticleFacts,
    problems: readonly Problem[],
    references: ReadonlyMap<Fact, readonly Reference[]> = new Map(),
  ) {
    this.data = deepFreeze(data);
    this.problems = Object.freeze([...problems]);
    this.#facts = byId(data.facts);
    this.#sources = byId(data.sources);
    this.#actors = byId(data.actors);
    this.#places = byId(data.places);
    for (const fact of data.facts) {
      for (const reference of references.get(fact) ?? []) this.#refer(fact, reference);
      if (fact.type === 'figure') this.#relate(fact, 'part-of', fact.partOf, 'whole-of');
      for (const id of fact.inTensionWith ?? [])
        this.#relate(fact, 'in-tension-with', id, 'in-tension-with');
      for (const id of fact.about ?? []) this.#relate(fact, 'about', id, 'subject-of');
    }
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
    return this.#facts.get(id);
  }

  source(id: string | undefined): Source | undefined {
    return this.#sources.get(id);
  }

  actor(id: string | undefined): Actor | undefined {
    return this.#actors.get(id);
  }

  place(id: string | undefined): Place | undefined {
    return this.#places.get(id);
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
      for (const place of this.#places.values()) if (place.within === at) ids.add(place.id);
    const found = new Set([...ids].flatMap((one) => this.#by('place', one)));
    return this.facts.filter((fact) => found.has(fact));
  }

  /** The facts tied to this one, both ways: its whole and parts, what it is about, what it is in tension with. */
  related(id: string): readonly Relation[] {
    return [...(this.#relations.get(id)?.values() ?? [])];
  }

  #by(kind: EntityKind, id: string): readonly Fact[] {
    return [...(this.#referring.get(`${kind} ${id}`) ?? [])];
  }

  /** What is about a source does not rest on it; what is about an actor or a place concerns them. */
  #refer(fact: Fact, { kind, id }: Reference): void {
    const concerns = { source: this.#sources, actor: this.#actors, place: this.#places };
    for (const [name, entries] of Object.entries(concerns))
      if (entries.has(id) && (kind === name || (kind === 'any' && name !== 'source')))
        ensure(this.#referring, `${name} ${id}`, () => new Set()).add(fact);
  }

  #relate(fact: Fact, type: RelationType, id: string | undefined, back: RelationType): void {
    const other = this.fact(id);
    if (!other || other === fact) return;
    const add = (from: Fact, type: RelationType, fact: Fact) =>
      ensure(this.#relations, from.id, () => new Map()).set(`${type} ${fact.id}`, { type, fact });
    add(fact, type, other);
    add(other, back, fact);
  }
}

/** Without an id there is nothing to be found. */
type Index<Entry> = ReadonlyMap<string | undefined, Entry>;

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[] = []): Index<Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function ensure<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function deepFreeze<T>(value: T): T {
  // Texts and numbers are frozen by nature.
  if (!Object.isFrozen(value)) Object.values(Object.freeze(value) as object).forEach(deepFreeze);
  return value;
}
