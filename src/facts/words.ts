/**
 * The words that facts are told in. `src/locales/` holds one module a language that fills this in.
 * Each entry is a function over whole phrases, so that a language can inflect and order them as its
 * grammar asks; names and other data arrive already isolated (`text/isolate.ts`).
 */
import type { DateComponent } from './dates/parse-date.js';
import type { Basis, Hedge, Stance, Wording, Status, Qualifier } from './schema/types.js';
import type { Standing } from './standing/standing.js';

export interface DateWords {
  /** October 2024 → about October 2024 */
  about(date: string): string;
  /** The whole date may be wrong. */
  uncertain(date: string): string;
  /** Components that nobody gave and the editor inferred. */
  inferred(date: string, components: readonly DateComponent[]): string;
  /** Components that are only about right, where others are given. */
  approximate(date: string, components: readonly DateComponent[]): string;
  /** Not later than; nothing is said of the beginning. */
  by(date: string): string;
  /** From then on, and going on. */
  since(date: string): string;
  /** It ended then; when it began is not known. */
  untilFromUnknown(date: string): string;
  /** It began then; when it ended is not known. */
  fromUntilUnknown(date: string): string;
  /** Two dates that `Intl` cannot merge into one range. */
  range(start: string, end: string): string;
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  season(season: 1 | 2 | 3 | 4, year: string): string;
  /** "1990" → the 1990s */
  decade(firstYear: string): string;
  /** Some year between the two. */
  century(firstYear: string, lastYear: string): string;
  /** A year too far back for `Intl`, as a positive number. */
  beforeCommonEra(year: string): string;
  /** Millions of years and more: "13.8 billion years ago". */
  yearsAgo(years: string): string;
  /** A clock time with its zone, such as "UTC+9". */
  zone(time: string, zone: string): string;
}

export interface QuantityWords {
  /** 12,000 troops → about 12,000 troops. "exact" adds nothing unless the language wants it to. */
  qualified(quantity: string, qualifier: Qualifier): string;
  range(least: string, most: string): string;
  withUnit(number: string, unit: string): string;
  /** A rate: "35 per 100,000 inhabitants". */
  per(quantity: string, per: string): string;
  /** A percentage with its base: "12% of registered voters". */
  of(quantity: string, base: string): string;
  /** A share too small to round to a digit. */
  lessThan(number: string): string;
}

/** One position, told as a phrase. All names are ready for display. */
export interface Saying {
  readonly who: string;
  readonly stance: Stance;
  readonly hedge: Hedge | undefined;
  /** Through whom it reached the article, nearest to the speaker first. */
  readonly via: readonly string[];
  /** How they know, or how it was said; left out where it stands beside. */
  readonly basis?: Basis | undefined;
  /** Why they are not named. */
  readonly reason?: string | undefined;
}

export interface AttributionWords {
  /** "South Korean intelligence services, as reported by NBC News"; "denied by the Kremlin (on the record)". */
  says(saying: Saying): string;
  /** How they know. */
  basis(basis: Basis, reason: string | undefined): string;
  /** A speaker after their name: role, then what they belong to. */
  role(role: string | undefined, affiliation: string | undefined): string;
}

/** What became of a fact from one version of a dataset to the next. */
export interface ChangeWords {
  /** Where no more is told: "new", "withdrawn", "details changed". */
  plain(type: 'added' | 'withdrawn' | 'reworded' | 'changed'): string;
  /** "number changed: was about 3,000, now about 4,000"; an end that nobody gave is empty. */
  moved(what: 'number' | 'date', from: string, to: string): string;
  /** "now denied by Pyongyang": what `says` says; or a name alone, which now says it. */
  now(said: string, isName: boolean): string;
}

export interface FactWords {
  /** BCP 47; what `Intl` formats with. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * The language of a text of the dataset, BCP 47. Given where what is told is taken apart again, so that each text
   * says its own: then those of another language are isolated as well.
   */
  readonly languageOf?: ((text: string) => string) | undefined;
  readonly date: DateWords;
  readonly quantity: QuantityWords;
  readonly attribution: AttributionWords;
  readonly change: ChangeWords;
  /** How firm a fact is, as a word or two that can stand alone. */
  standing(standing: Standing): string;
  wording(wording: Wording): string;
  status(status: Status): string;
}
