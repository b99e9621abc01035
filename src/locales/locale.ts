/** All the words of the interface in one language. `en.ts` is the model. */
import type { ChangeKind, FactWords, Source } from '../facts/index.js';

/** Names and other words of the dataset arrive isolated, as in `FactWords`. */
export interface Locale extends FactWords {
  /** What stands in an element while its facts are on their way. */
  readonly loading: string;
  /** What stands in an element whose facts cannot be had. */
  readonly failed: string;
  /** What stands in an element whose dataset holds no such fact. */
  readonly empty: string;

  /** When a number was counted: "as of October 23, 2024". */
  asOf(date: string): string;
  /** Where a date is given in words: "the article says “soon”". */
  writtenAs(words: string): string;
  /** The fields of a fact, by their names in the dataset, that the article does not give. */
  inferred(fields: readonly string[]): string;
  /** The facts that cannot easily be true as well: "hard to square with “…”". */
  inTensionWith(titles: readonly string[]): string;
  /** What a fact said before: "corrected October 24, 2024: was 10,000". What it said may be empty. */
  changed(kind: ChangeKind, date: string, former: string): string;
  /** What comes before the changes that happened while the page was open. */
  readonly changedMeanwhile: string;
  /** "2 facts changed: “…”, “…”"; not all have to be named. */
  factsChanged(count: number, names: readonly string[]): string;
  /** "usually spelled Phillips O’Brien" */
  alsoSpelled(name: string): string;
  /** The button that leads to where the article states a fact. */
  readonly showPassage: string;
  /** The link from plain HTML to the facts file. */
  readonly dataset: string;
  /** The heading of events without a date. */
  readonly undated: string;

  readonly quote: QuoteWords;
  readonly badge: BadgeWords;
  readonly figures: FiguresWords;
}

export interface QuoteWords {
  /** "as reported by NBC News": each after the first heard it from the one before. */
  via(names: readonly string[]): string;
  /** Under a quotation with [brackets], with cuts, or with both. */
  marks(insertions: boolean, cuts: boolean): string;
  /** "in the original (Korean)" with the language's name. */
  original(language: string): string;
}

export interface BadgeWords {
  /** The badge's words, who and how firm. `standing` has to stand in it as it is: there the button comes. */
  summary(who: string, standing: string): string;
  /** Stands for whoever says it where the article reports only those who deny or doubt it. */
  readonly article: string;
  /** "the Defense Ministry and 2 others" */
  andOthers(who: string, others: number): string;
  readonly close: string;
  /** The heading of what opens at a fact: whence it comes. */
  readonly heading: string;
  /** The heading of what opens at a source. */
  readonly source: string;
  /** "1 fact", "3 facts": what rests on a source. */
  factsFrom(count: number): string;
  sourceKind(kind: NonNullable<Source['kind']>): string;
  /** "published by NBC News" */
  publishedBy(name: string): string;
}

export interface FiguresWords {
  /** What part of its wholes a figure is, and that this is computed, and rounded where it was. */
  shares(shares: readonly ShareWords[]): string;
  /** "before: 8,000 as of October 2, 2024; 10,000 as of October 9, 2024". */
  formerly(numbers: readonly FormerWords[]): string;
  /** Under several figures: that their pictures can be compared. */
  readonly toScale: string;
}

export interface ShareWords {
  /** "about 6%"; missing where the numbers are too open to compute one. */
  readonly percent: string | undefined;
  readonly isRounded: boolean;
  /** What the whole is called. */
  readonly label: string;
  /** "about 12,000 troops", where the whole does not stand beside. */
  readonly quantity: string | undefined;
}

export interface FormerWords {
  readonly number: string;
  /** "as of October 2, 2024", or in brackets what the article says of it; missing where it says nothing. */
  readonly when: string | undefined;
}
