/** What a fact said before each of its changes, as far as it really said otherwise. */
import type { FactSet } from '../fact-set.js';
import { formatQuantity } from '../numbers/format-quantity.js';
import type { Change, Fact, FigureFact, Former } from '../schema/types.js';
import type { FactWords } from '../words.js';

/** What stood there until a change. */
export interface PastChange {
  readonly change: Change;
  /** The fields that read otherwise. */
  readonly was: Former;
  /** A figure's number in words; without its unit where that stayed. */
  readonly number: string | undefined;
}

/** In the dataset's order. Each change is held against what stood there next, which may be past as well. */
export function historyOf(
  fact: Fact,
  set: FactSet,
  words: Pick<FactWords, 'tag' | 'direction' | 'languageOf' | 'quantity'>,
): readonly PastChange[] {
  const told: PastChange[] = [];
  let next: Former = fact;
  for (const change of fact.history?.toReversed() ?? []) {
    const was = differing(change.was, next);
    next = { ...next, ...was };
    const figure = formerFigure(was, next);
    const number = figure && formatQuantity(figure, words, set.languageOf(figure.unit));
    told.unshift({ change, was, number });
  }
  return told;
}

function differing(was: Former = {}, next: Former): Former {
  const fields = Object.entries(was) as [keyof Former, unknown][];
  return Object.fromEntries(fields.filter(([field, value]) => read(value) !== read(next[field])));
}

/**
 * Of a date or a unit what a reader is told first: other words for the same day are no other date. More
 * roughly than `isSame`, which readers load only when they need it.
 */
function read(value: unknown): string {
  const { edtf, asWritten, currency, measure, other } = Object(value) as Record<string, unknown>;
  // As text; what is absent is empty, and differs from the word.
  return [edtf ?? asWritten ?? currency ?? measure ?? other ?? value]
    .join()
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(-.?XX)+$/, '');
}

/** A range that was given alone stood there alone; what the number is measured by stays unsaid. */
function formerFigure({ value, unit, ...was }: Former, former: Former): FigureFact | undefined {
  const end = was.minValue ?? was.maxValue;
  if ((value ?? end ?? was.qualifier ?? unit) === undefined) return undefined;
  const isRange = value === undefined && end !== undefined;
  const { minValue, maxValue, qualifier } = former;
  const figure = { value: isRange ? value : former.value, minValue, maxValue, qualifier, unit };
  return figure as FigureFact;
}
