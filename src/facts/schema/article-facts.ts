/** The dataset as a whole. */
import { actorSchema, placeSchema, sourceSchema } from './entities.js';
import { factSchemas } from './facts.js';
import { FORMAT } from './format.js';
import { date, language, link, plainTexts, text, texts, timeZone } from './parts.js';
import { entry, exactly, list, optional, variant } from './schema.js';

export const articleSchema = entry({
  /**
   * The headline, or what to call the article where it has none.
   * @example "North Korean troops in Russia"
   */
  title: text,
  /** Where it can be read. */
  url: optional(link),
  /**
   * Who wrote it, as signed.
   * @example ["the foreign desk"]
   */
  authors: optional(texts),
  /** When it was published. */
  published: optional(date),
  /** When it was last changed. */
  updated: optional(date),
  /**
   * Who published it.
   * @example "The Daily Example"
   */
  publisher: optional(text),
  /**
   * What a reader should know of this article: a sentence each.
   * @example ["The article names no year."]
   */
  notes: optional(texts),
  /**
   * The fields that the article does not give and whoever made the dataset inferred.
   * @example ["title"]
   */
  inferred: optional(plainTexts),
});

/** One of the four types of fact. */
export const factSchema = variant(factSchemas);

export const articleFactsSchema = entry({
  /** The version of this form: 1. */
  factbox: exactly(FORMAT),
  /** The language of the texts that do not say theirs, a BCP 47 tag. */
  language,
  /**
   * Where times of day without a zone of their own are meant: a name of the IANA database.
   * @example "Asia/Seoul"
   */
  timeZone: optional(timeZone),
  /** The article that states the facts. */
  article: articleSchema,
  /** Where things were said or printed. */
  sources: optional(list(sourceSchema)),
  /** Who says, does or suffers something: persons, organizations, states, units, groups. */
  actors: optional(list(actorSchema)),
  /** Where things are or happen. */
  places: optional(list(placeSchema)),
  /** The facts, in the order in which the article states them. */
  facts: list(factSchema),
});
