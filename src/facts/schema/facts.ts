/** The facts themselves, one schema a type. All share the entries of `common`. */
import { change } from './changes.js';
import { formerValue, hasNumber, quantity, rangeAscends, unit } from './numbers.js';
import {
  actorRef,
  anchor,
  anyRef,
  attribution,
  bases,
  date,
  factRef,
  id,
  language,
  placeRef,
  plainText,
  plainTexts,
  sourceRef,
  text,
  texts,
} from './parts.js';
import { choice, entry, exactly, flag, list, optional } from './schema.js';

export const wordings = ['verbatim', 'translated', 'paraphrase'] as const;
export const statuses = ['planned', 'under-way', 'over'] as const;

const common = {
  /** The name by which elements and other facts refer to this fact. No white space. */
  id,
  /** Who says it, and who confirms, doubts or denies it. Without any, it is the article's own account. */
  attributions: optional(list(attribution)),
  /** What the fact is about: ids of actors, places, sources or other facts. */
  about: optional(list(anyRef)),
  /** Facts that cannot easily both be true with this one: their ids. Naming it on one side is enough. */
  inTensionWith: optional(list(factRef)),
  /** Where the article states it: W3C Web Annotation's text quote. */
  anchor: optional(anchor),
  /**
   * What a reader should know of this fact: a sentence each.
   * @example ["The article does not say who counted."]
   */
  notes: optional(texts),
  /**
   * The fields that the article does not give and whoever made the dataset inferred.
   * @example ["partOf"]
   */
  inferred: optional(plainTexts),
  /** What it said before, when that changed, and why: the earliest change first. */
  history: optional(list(change)),
};

export const original = entry({
  /**
   * The language it was said in, a BCP 47 tag.
   * @example "ko"
   */
  language,
  /**
   * What was said, in that language.
   * @example "근거 없는 소문"
   */
  text: plainText,
});

export const quoteSchema = entry({
  ...common,
  /** What somebody said. */
  type: exactly('quote'),
  /**
   * The words, without quotation marks around them; [square brackets] are the editor's insertions, … is a cut.
   * @example "The escalation has already happened."
   */
  text,
  /** Who said it: an actor's id. */
  speaker: actorRef,
  /** Whether these are the speaker's very words, a translation of them, or their sense. Without it, verbatim. */
  wording: optional(choice(wordings)),
  /** The words in the language they were said in, where the text is a translation. */
  original: optional(original),
  /** When it was said. */
  date: optional(date),
  /** Where on the map it was said: a place's id. */
  place: optional(placeRef),
  /** Where it was said or printed: a source's id. */
  source: optional(sourceRef),
  /** Through whom it reached the article, nearest to the speaker first: ids of actors. */
  via: optional(list(actorRef)),
  /** How it was said. Without it, on the record. */
  basis: optional(choice(bases)),
});

export const figureSchema = entry(
  {
    ...common,
    /** A number: counted, measured or estimated. */
    type: exactly('figure'),
    /**
     * What is counted or measured, in a few words that can stand under the number.
     * @example "Tracked from North Korea to Vladivostok"
     */
    label: text,
    ...quantity,
    /**
     * What the number counts: a word, or its plural forms.
     * @example {"one": "soldier", "other": "soldiers"}
     */
    unit: optional(unit),
    /**
     * What each such number stands for, where it is a rate; read after “per”.
     * @example "100,000 inhabitants"
     */
    per: optional(text),
    /**
     * What a percentage is of; read after “of”.
     * @example "registered voters"
     */
    base: optional(text),
    /**
     * The words in which the article gives the number.
     * @example "some 12,000"
     */
    asWritten: optional(text),
    /** The day or period for which the number holds. */
    asOf: optional(date),
    /** The figure of which this one is a part: its id. */
    partOf: optional(factRef),
    /** The numbers that held before, the earliest first. */
    formerly: optional(list(formerValue)),
  },
  hasNumber,
  rangeAscends,
);

export const eventSchema = entry({
  ...common,
  /** Something that happened, goes on, or is to happen. */
  type: exactly('event'),
  /**
   * What happened, in a few words.
   * @example "North Korea calls the reports groundless"
   */
  title: text,
  /**
   * What happened, in a sentence or two.
   * @example "Its representatives spoke at the United Nations."
   */
  text: optional(text),
  /** The day or period. Leave it out where the article gives none. */
  date: optional(date),
  /** Where: a place's id. */
  place: optional(placeRef),
  /** Who took part: ids of actors. */
  actors: optional(list(actorRef)),
  /** Whether it lies ahead, goes on, or is over, as the article has it. */
  status: optional(choice(statuses)),
});

export const claimSchema = entry({
  ...common,
  /** A statement that somebody asserts, doubts or denies. */
  type: exactly('claim'),
  /**
   * What is claimed, as a sentence.
   * @example "Some of the troops are at the front in Kursk."
   */
  statement: text,
  /** The time the statement speaks of. */
  date: optional(date),
  /** True where the statement says that something is not known. */
  open: optional(flag),
});

/** By type, so that a fact is checked against the one schema that it names. */
export const factSchemas = {
  quote: quoteSchema,
  figure: figureSchema,
  event: eventSchema,
  claim: claimSchema,
};
