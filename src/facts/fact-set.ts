/** A dataset after parsing: frozen and indexed, with its problems. */
import type { Problem } from './parsing/problems.js';
import type { Reference } from './parsing/read.js';
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

/** What each fact refers to, as found while it was read. */
type References = ReadonlyMap<Fact, readonly Reference[]>;

export class FactSet {
  /** The dataset, without what was left out. Another copy of the library can parse it again. */
  readonly data: ArticleFacts;
  readonly problems: readonly Problem[];

  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #places: ReadonlyMap<string, Place>;
  readonly #references: References;
  #byReference: ReadonlyMap<string, readonly Fact[]> | undefined;
  #relations: ReadonlyMap<string, readonly Relation[]> | undefined;

  /** Made by `parseFacts`, which checks the data first. */
  constructor(
    data: ArticleFacts,
    problems: readonly Problem[],
    references: References = new Map(),
  ) {
    this.data = deepFreeze(data);
    this.problems = Object.freeze([...problems]);
    this.#references = references;
    this.#facts = byId(data.facts);
    this.#sources = byId(data.sources);
    this.#actors = byId(data.actors);
    this.#places = byId(data.places);
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
    return id === undefined ? undefined : this.#facts.get(id);
  }

  source(id: string | undefined): Source | undefined {
    return id === undefined ? undefined : this.#sources.get(id);
  }

  actor(id: string | undefined): Actor | undefined {
    return id === undefined ? undefined : this.#actors.get(id);
  }

  place(id: string | undefined): Place | undefined {
    return id === undefined ? undefined : this.#places.get(id);
  }

  ofType<Type extends FactType>(type: Type): readonly FactOf<Type>[] {
    return this.facts.filter((fact): fact is FactOf<Type> => fact.type === type);
  }

  /** The facts that rest on a source. */
  bySource(id: string): readonly Fact[] {
    return this.#referring('source', id);
  }

  /** The facts that an actor states, denies, relays, takes part in, or that are about them. */
  byActor(id: string): readonly Fact[] {
    return this.#referring('actor', id);
  }

  /** The facts that happened or were said at a place, within it, or that are about it. */
  byPlace(id: string): readonly Fact[] {
    const places = (this.data.places ?? []).filter((place) => this.#isWithin(place, id));
    const found = new Set(
      [id, ...places.map((place) => place.id)].flatMap((one) => this.#referring('place', one)),
    );
    return this.facts.filter((fact) => found.has(fact));
  }

  /** The facts tied to this one, both ways: its whole and parts, what it is about, what it is in tension with. */
  related(id: string): readonly Relation[] {
    return this.#relationIndex().get(id) ?? [];
  }

  #isWithin(place: Place, id: string): boolean {
    const seen = new Set<string>();
    for (let at: Place | undefined = place; at && !seen.has(at.id); at = this.place(at.within)) {
      if (at.id === id) return true;
      seen.add(at.id);
    }
    return false;
  }

  #referring(kind: 'source' | 'actor' | 'place', id: string): readonly Fact[] {
    this.#byReference ??= this.#indexReferences();
    return this.#byReference.get(`${kind} ${id}`) ?? [];
  }

  #indexReferences(): ReadonlyMap<string, readonly Fact[]> {
    const known = { source: this.#sources, actor: this.#actors, place: this.#places };
    const index = new Map<string, Fact[]>();
    for (const fact of this.facts) {
      const keys = new Set<string>();
      for (const { kind, id } of this.#references.get(fact) ?? []) {
        // `about` may name any kind.
        for (const name of ['source', 'actor', 'place'] as const)
          if (kind === name || (kind === 'any' && known[name].has(id))) keys.add(`${name} ${id}`);
      }
      for (const key of keys) index.set(key, [...(index.get(key) ?? []), fact]);
    }
    return index;
  }

  #relationIndex(): ReadonlyMap<string, readonly Relation[]> {
    if (this.#relations) return this.#relations;
    const index = new Map<string, Relation[]>();
    const add = (from: string, type: RelationType, to: string) => {
      const fact = this.fact(to);
      const relations = index.get(from) ?? [];
      if (!fact || from === to || relations.some((one) => one.type === type && one.fact === fact))
        return;
      index.set(from, [...relations, { type, fact }]);
    };
    for (const fact of this.facts) {
      if (fact.type === 'figure' && fact.partOf !== undefined) {
        add(fact.id, 'part-of', fact.partOf);
        add(fact.partOf, 'whole-of', fact.id);
      }
      for (const other of fact.inTensionWith ?? []) {
        add(fact.id, 'in-tension-with', other);
        add(other, 'in-tension-with', fact.id);
      }
      for (const other of fact.about ?? []) {
        add(fact.id, 'about', other);
        add(other, 'subject-of', fact.id);
      }
    }
    return (this.#relations = index);
  }
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[] | undefined) {
  return new Map(entries?.map((entry) => [entry.id, entry]));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
