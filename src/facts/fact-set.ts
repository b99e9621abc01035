/** A dataset after parsing: frozen and indexed, in one language at a time, with its problems. */
import type { ReadFacts } from './parsing/read-facts.js';
import type { Problem } from './problem.js';
import { asSaid } from './quotes/as-said.js';
import { inLanguage, type Languages } from './text/in-language.js';
import type {
  Actor,
  Article,
  ArticleFacts,
  Fact,
  FactOf,
  FactType,
  InOneLanguage,
  Place,
  Source,
} from './schema/types.js';

/** How a fact is tied to another; read "this fact is … the other". */
export type RelationType = 'part-of' | 'whole-of' | 'in-tension-with' | 'about' | 'subject-of';

export interface Relation {
  readonly type: RelationType;
  readonly fact: Fact;
}

type Read = Omit<ReadFacts, 'fields'>;

export class FactSet {
  /** The dataset, without what was left out, in all its languages. Another copy of the library can parse it again. */
  readonly data: ArticleFacts;
  readonly problems: readonly Problem[];
  readonly article: Article;
  /** Each list in the dataset's order. */
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly facts: readonly Fact[];

  readonly #read: Read;
  readonly #languages: Languages = new Map();
  readonly #byId: ById;
  /** The set in each language that was asked for: one for the whole page. */
  readonly #versions: Map<string, FactSet>;
  /** By what they refer to. Made when first asked for, as the next. */
  #referring: Referring | undefined;
  /** Of each fact, by type and id of the other, so that a tie that both name is one. */
  #relations: Map<string, Map<string, Relation>> | undefined;

  /** Made by `parseFacts`, which checks the data first. */
  constructor(read: Read, tag = read.data.language, versions = new Map<string, FactSet>()) {
    const { data, problems, maps } = read;
    this.#read = read;
    this.#versions = versions.set(tag, this);
    this.data = deepFreeze(data);
    this.problems = Object.freeze([...problems]);
    // Most have one language only: nothing need be copied.
    const told = maps.size
      ? inLanguage(data, maps, [tag, data.language], this.#languages)
      : (data as InOneLanguage<ArticleFacts>);
    const { article, sources = [], actors = [], places = [], facts } = told;
    this.article = deepFreeze(article);
    this.sources = deepFreeze(sources);
    this.actors = deepFreeze(actors);
    this.places = deepFreeze(places);
    this.facts = deepFreeze(maps.size ? facts.map(asSaid) : facts);
    this.#byId = {
      source: byId(sources),
      actor: byId(actors),
      place: byId(places),
      fact: byId(this.facts),
    };
    Object.freeze(this);
  }

  /** BCP 47: of all texts that do not say theirs; `und` where the dataset does not say. */
  get language(): string {
    return this.data.language;
  }

  /** BCP 47: all that its texts may be in. */
  get languages(): readonly string[] {
    return [this.language, ...new Set(this.#languages.values())];
  }

  /** BCP 47: of a text or a unit of this set. */
  languageOf(text: unknown): string {
    return this.#languages.get(text) ?? this.language;
  }

  /**
   * The same facts, told in another language as far as they are given in it: the rest in the dataset's own, or in
   * any. It is one and the same set for each time that it is asked for.
   *
   * @param tag BCP 47.
   */
  in(tag: string): FactSet {
    if (!this.#read.maps.size) return this;
    return ensure(this.#versions, tag, () => new FactSet(this.#read, tag, this.#versions));
  }

  fact(id: string | undefined): Fact | undefined {
    return this.#byId.fact.get(id);
  }

  source(id: string | undefined): Source | undefined {
    return this.#byId.source.get(id);
  }

  actor(id: string | undefined): Actor | undefined {
    return this.#byId.actor.get(id);
  }

  place(id: string | undefined): Place | undefined {
    return this.#byId.place.get(id);
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
      for (const place of this.places) if (place.within === at) ids.add(place.id);
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
    for (const fact of this.facts)
      for (const { kind, id } of this.#read.drafts.facts.get(fact.id)?.references ?? []) {
        const kinds = kind === 'any' ? CONCERNED : kind === 'fact' ? [] : [kind];
        for (const one of kinds)
          if (this.#byId[one].has(id)) ensure(referring[one], id, () => new Set()).add(fact);
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

/** Undefined leads to nothing, as an unknown id does. */
type Index<Entry> = ReadonlyMap<string | undefined, Entry>;
interface ById {
  readonly source: Index<Source>;
  readonly actor: Index<Actor>;
  readonly place: Index<Place>;
  readonly fact: Index<Fact>;
}

const byId = <Entry extends { readonly id: string }>(list: readonly Entry[]): Index<Entry> =>
  new Map(list.map((entry) => [entry.id, entry]));

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
