/**
 * The parts that several entries of a dataset share: ids and references, dates, links, languages.
 * JSDoc here becomes the hover text in an editor and the descriptions of `facts.schema.json`.
 */
import { parseDate } from '../dates/parse-date.js';
import { isSafeLink } from './link.js';
import {
  choice,
  either,
  entry,
  list,
  localized,
  number,
  optional,
  textWith,
  type EntityKind,
  type Of,
  type Ref,
  type Rule,
} from './schema.js';

/** Whether `Intl` takes it: what it formats is what can be shown. */
const isMeasure = (unit: string) =>
  accepts(() => new Intl.NumberFormat('en', { style: 'unit', unit }));
const isTimeZone = (timeZone: string) => accepts(() => new Intl.DateTimeFormat('en', { timeZone }));
function accepts(make: () => object): boolean {
  try {
    return Boolean(make());
  } catch {
    return false;
  }
}

/** The JSON Schema of each is in `json-schema.ts`. */
export const rules = {
  id: { test: (text) => /^[^\s,]+$/.test(text), code: 'not-an-id' },
  text: { test: (text) => /\S/.test(text), code: 'empty-text' },
  link: { test: isSafeLink, code: 'unsafe-link' },
  language: {
    test: (text) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text),
    code: 'not-a-language',
  },
  date: { test: (text) => parseDate(text) !== undefined, code: 'not-a-date' },
  currency: { test: (text) => /^[A-Z]{3}$/.test(text), code: 'not-a-currency' },
  measure: { test: isMeasure, code: 'not-a-measure' },
  timeZone: { test: isTimeZone, code: 'not-a-time-zone' },
} satisfies Record<string, Rule<string>>;

export const id = textWith(rules.id);

const ref = <Kind extends EntityKind>(refersTo: Kind | 'any'): Of<Ref<Kind>> => ({
  kind: 'text',
  rule: rules.id,
  refersTo,
});
export const sourceRef = ref('source');
export const actorRef = ref('actor');
export const placeRef = ref('place');
export const factRef = ref('fact');
export const anyRef = ref<EntityKind>('any');

/** For machines, or in one language whatever the page's. */
export const plainText = textWith(rules.text);
export const plainTexts = list(plainText);

/** A text in the dataset's language, or a language map: `{"en": "spokesman", "ar": "متحدث"}`. */
export const text = localized(plainText);
export const texts = list(text);
export const link = textWith(rules.link);
export const language = textWith(rules.language);
export const edtf = textWith(rules.date);
export const currency = textWith(rules.currency);
export const measure = textWith(rules.measure);
export const timeZone = textWith(rules.timeZone);
export const amount = number();

export const writtenDate = entry({
  /**
   * The date in EDTF (ISO 8601-2), as precise as is known.
   * @example "2024-10-23"
   */
  edtf: optional(edtf),
  /**
   * The words in which the article gives the date.
   * @example "Back in April"
   */
  asWritten: optional(text),
});

/**
 * A date in EDTF: `2024`, `2024-10`, `2024-10-23`, `2024-10~` (about), `?2024-10-23` (year inferred),
 * `../2024-10-23` (by then), `2024-04/..` (since then). Or that with the article's own words for it.
 */
export const date = either(edtf, writtenDate);

export const anchor = entry({
  /**
   * The words of the article that state the fact, as the page shows them.
   * @example "about 3,000 troops"
   */
  exact: text,
  /**
   * The words just before, where `exact` occurs more than once.
   * @example "The count came to "
   */
  prefix: optional(text),
  /**
   * The words just after, where `exact` occurs more than once.
   * @example " in all"
   */
  suffix: optional(text),
});

export const stances = ['asserts', 'confirms', 'doubts', 'denies'] as const;
export const bases = [
  'document',
  'on-record',
  'unnamed',
  'observed',
  'inferred',
  'analysis',
] as const;
export const hedges = ['alleged', 'possible', 'likely', 'expected'] as const;

export const attribution = entry(
  {
    /** Who says it: an actor's id. */
    actor: optional(actorRef),
    /** What they say of it. Without it, they assert it. */
    stance: optional(choice(stances)),
    /** Where they said it: a source's id. */
    source: optional(sourceRef),
    /**
     * Through whom it reached the article, nearest to the speaker first: ids of actors.
     * @example ["nbc-news"]
     */
    via: optional(list(actorRef)),
    /** When they said it. */
    date: optional(date),
    /** Where on the map they said it: a place's id. */
    place: optional(placeRef),
    /** How they know, or how it was said. */
    basis: optional(choice(bases)),
    /**
     * Why the speaker is not named, where they are not.
     * @example "They may not speak to the press."
     */
    reason: optional(text),
    /** How far the speaker goes, where they stop short of saying that it is so. */
    hedge: optional(choice(hedges)),
    /**
     * Their own words, verbatim, where there are any.
     * @example "groundless, stereotyped rumors"
     */
    words: optional(text),
    /**
     * What a reader should know of this attribution.
     * @example "The article does not say when."
     */
    note: optional(text),
  },
  {
    test: ({ actor, source, via }) => Boolean(actor ?? source ?? via?.length),
    code: 'nobody-named',
  },
);
