/** All the words of the interface in one language. `en.ts` is the model. */
import type { FactWords, Source } from '../facts/index.js';

export interface Locale extends FactWords {
  /** What stands in an element while its facts are on their way. */
  readonly loading: string;
  /** What stands in an element whose facts cannot be had. */
  readonly failed: string;
  /** What stands in an element whose dataset holds no such fact. */
  readonly empty: string;
  readonly quote: QuoteWords;
  readonly badge: BadgeWords;
  readonly figures: FiguresWords;
  readonly timeline: TimelineWords;
}

export interface QuoteWords {
  /** "as reported by NBC News" */
  via(names: readonly string[]): string;
  /** Under a quotation with [brackets], with cuts, or with both. */
  marks(insertions: boolean, cuts: boolean): string;
  /** "In the original (Korean)" with the language's name. */
  original(language: string): string;
  /** "usually spelled Phillips O’Brien" */
  alsoSpelled(name: string): string;
}

export interface BadgeWords {
  /** The badge's words: who, and how firm. `standing` has to stand in it as it is: it is the button. */
  summary(who: string, standing: string): string;
  /** Stands for whoever says it where the article reports only those who deny or doubt it. */
  readonly article: string;
  /** "the Defense Ministry and 2 others" */
  andOthers(who: string, others: number): string;
  readonly close: string;
  /** The heading of what opens: whence the fact comes. */
  readonly heading: string;
  /** The heading of the facts that cannot easily be true as well. */
  readonly inTensionWith: string;
  /** "1 fact", "3 facts": under a source. */
  factsFrom(count: number): string;
  sourceKind(kind: NonNullable<Source['kind']>): string;
  /** A note on fields of a fact, by their names in the dataset, that the article does not give. */
  inferred(fields: readonly string[]): string;
  /** Labels in front of how somebody knows, when and where they said it, and the like. */
  readonly basis: string;
  readonly date: string;
  readonly place: string;
  readonly source: string;
  readonly kind: string;
  readonly publisher: string;
  readonly note: string;
}

export interface FiguresWords {
  /** "as of October 23, 2024" */
  asOf(date: string): string;
  /** Where the article gives the date in words alone. */
  asWritten(words: string): string;
  /** The range beside a number: "(10,000 to 13,000)". */
  spread(range: string): string;
  /** What part of its wholes a figure is, and that this is computed. */
  shares(shares: readonly ShareWords[]): string;
  /** The fields that the article does not give. */
  inferred(fields: readonly string[]): string;
  /** Under several figures: that their pictures can be compared. */
  readonly toScale: string;
}

export interface ShareWords {
  /** "about 6%"; missing where the numbers are too open to compute one. */
  readonly percent: string | undefined;
  /** What the whole is called. */
  readonly label: string;
  /** "about 12,000 troops", where the whole does not stand beside. */
  readonly quantity: string | undefined;
}

export interface TimelineWords {
  /** The heading of events without a date. */
  readonly undated: string;
  /** Beside a date, or where there is no other: "the article says “soon”". */
  writtenAs(words: string): string;
  /** Before the titles of the facts that cannot easily be true as well. */
  inTensionWith(titles: readonly string[]): string;
}
