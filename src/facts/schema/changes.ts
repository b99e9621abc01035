/** What a fact said before, when that changed and why. */
import { quantity, unit } from './numbers.js';
import { actorRef, date, text } from './parts.js';
import { choice, entry, optional } from './schema.js';

export const changeKinds = ['correction', 'update'] as const;

export const former = entry({
  ...quantity,
  /**
   * A figure's former unit.
   * @example "troops"
   */
  unit: optional(unit),
  /** The day or period for which a figure's former number held. */
  asOf: optional(date),
  /**
   * A figure's former label.
   * @example "Tracked to Vladivostok"
   */
  label: optional(text),
  /**
   * A quote's or an event's former text.
   * @example "The escalation has happened."
   */
  text: optional(text),
  /**
   * An event's former title.
   * @example "The first troops arrive"
   */
  title: optional(text),
  /**
   * A claim's former statement.
   * @example "Troops are at the front."
   */
  statement: optional(text),
  /** The former date of a quote, an event or a claim. */
  date: optional(date),
  /** Who was taken for a quote's speaker: an actor's id. */
  speaker: optional(actorRef),
});

export const change = entry({
  /**
   * When the dataset came to say otherwise, in EDTF.
   * @example "2024-10-24"
   */
  date,
  /** Whether what stood there was wrong, or was right and is out of date. Without it, a correction. */
  kind: optional(choice(changeKinds)),
  /**
   * What the fact said before: those of its fields that changed.
   * @example {"value": 10000}
   */
  was: optional(former),
  /**
   * Why it changed, as a sentence.
   * @example "The first count took in the crews."
   */
  reason: optional(text),
});
