/** What a check finds: doubtful, but no reason to leave an entry out. */
import type { FactSet } from '../fact-set.js';
import type { Path, WARNINGS } from '../problem.js';
import type { Article, ArticleFacts, Entity, Fact, Given } from '../schema/types.js';

/** What a check may know beyond the dataset. */
export interface ParseOptions {
  /** What “in the future” is measured from. Without it, the time of the call. */
  readonly now?: Date;
  /** The article's text as a reader sees it; anchors are then held against it. */
  readonly text?: string;
}

export interface Finding {
  readonly code: (typeof WARNINGS)[number];
  readonly entry:
    | Fact
    | Entity
    | Article
    | ArticleFacts['article']
    | Given<'sources' | 'actors' | 'places' | 'facts'>;
  /** The way from the entry to the field. */
  readonly path: Path;
  /** What follows the place: what is wrong, and how to mend it. */
  readonly says: string;
}

/** Looks at a fact set for one kind of mistake. */
export type Check = (set: FactSet, options: ParseOptions) => Iterable<Finding>;
