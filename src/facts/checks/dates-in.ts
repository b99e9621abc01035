/** Every date of a dataset with its place. */
import type { FactSet } from '../fact-set.js';
import type { Path } from '../problem.js';
import type { Article, DateValue, Entity, Fact } from '../schema/types.js';

export interface PlacedDate {
  readonly entry: Fact | Entity | Article;
  readonly path: Path;
  readonly value: DateValue;
}

/** Those that are wanted, so that no place is worked out for the many that are not. */
export function datesIn(
  { article, sources, facts }: FactSet,
  isWanted: (value: DateValue) => boolean,
): readonly PlacedDate[] {
  const dates: PlacedDate[] = [];
  const add = (
    entry: PlacedDate['entry'],
    value: DateValue | undefined,
    field: string,
    index?: number,
    inner?: string,
  ) => {
    if (!value || !isWanted(value)) return;
    const path = index === undefined || !inner ? [field] : [field, index, inner];
    dates.push({ entry, path, value });
  };
  add(article, article.published, 'published');
  add(article, article.updated, 'updated');
  for (const source of sources) add(source, source.date, 'date');
  for (const fact of facts) {
    if (fact.type !== 'figure') add(fact, fact.date, 'date');
    else {
      add(fact, fact.asOf, 'asOf');
      fact.formerly?.forEach(({ asOf }, i) => add(fact, asOf, 'formerly', i, 'asOf'));
    }
    fact.attributions?.forEach(({ date }, i) => add(fact, date, 'attributions', i, 'date'));
    fact.history?.forEach(({ date }, i) => add(fact, date, 'history', i, 'date'));
  }
  return dates;
}
