/** What facts refer to by id: sources, actors, places. */
import { actorRef, date, id, link, placeRef, text } from './parts.js';
import { choice, entry, number, optional } from './schema.js';

export const actorKinds = ['person', 'organization', 'state', 'unit', 'group'] as const;
export const sourceKinds = [
  'report',
  'article',
  'statement',
  'speech',
  'interview',
  'document',
  'broadcast',
  'dataset',
] as const;

export const sourceSchema = entry({
  /**
   * The name by which facts refer to this source. No white space.
   * @example "briefing"
   */
  id,
  /**
   * What it is called, or what it is where it has no title.
   * @example "Briefing by the National Security Council"
   */
  title: text,
  /** What sort of source it is. */
  kind: optional(choice(sourceKinds)),
  /**
   * Who published it: an actor's id.
   * @example "nbc-news"
   */
  publisher: optional(actorRef),
  /** When it was published, in EDTF. */
  date: optional(date),
  /** Where it can be read: http, https or mailto. */
  url: optional(link),
  /**
   * What a reader should know of this source.
   * @example "The report itself is not public."
   */
  note: optional(text),
});

export const actorSchema = entry({
  /**
   * The name by which facts refer to this actor. No white space.
   * @example "kirby"
   */
  id,
  /**
   * The name as the article spells it.
   * @example "John F. Kirby"
   */
  name: text,
  /** What sort of actor it is. */
  kind: optional(choice(actorKinds)),
  /**
   * What the person is or does, as it stands after a name.
   * @example "defense analyst"
   */
  role: optional(text),
  /**
   * What the actor belongs to: another actor's id.
   * @example "national-security-council"
   */
  affiliation: optional(actorRef),
  /**
   * The usual spelling, where the article's differs from it.
   * @example "Kim Jong Un"
   */
  alternateName: optional(text),
  /** Where to read about the actor: http, https or mailto. */
  url: optional(link),
  /**
   * What a reader should know of this actor.
   * @example "None is named."
   */
  note: optional(text),
});

export const placeSchema = entry({
  /**
   * The name by which facts refer to this place. No white space.
   * @example "vladivostok"
   */
  id,
  /**
   * The name as the article spells it.
   * @example "Vladivostok"
   */
  name: text,
  /**
   * Degrees north of the equator, WGS 84.
   * @example 43.12
   */
  latitude: optional(number(-90, 90)),
  /**
   * Degrees east of Greenwich, WGS 84.
   * @example 131.89
   */
  longitude: optional(number(-180, 180)),
  /**
   * The larger place that holds it: another place's id.
   * @example "russia"
   */
  within: optional(placeRef),
  /**
   * The usual spelling, where the article's differs from it.
   * @example "Kursk Oblast"
   */
  alternateName: optional(text),
  /**
   * What a reader should know of this place.
   * @example "A border region of Russia."
   */
  note: optional(text),
});
