/** A change between two versions of a dataset, in words. */
import { dateOf } from '../dates/date-value.js';
import { formatDate } from '../dates/format-date.js';
import { formatQuantity } from '../numbers/format-quantity.js';
import type { Fact, FigureFact } from '../schema/types.js';
import { nameOf } from '../standing/describe-position.js';
import type { Position } from '../standing/positions.js';
import { formatList } from '../text/intl.js';
import { whenOf } from '../timeline/entries.js';
import type { FactWords } from '../words.js';
import type { FactChange } from './diff-facts.js';
import { isSame } from './same.js';

/**
 * A phrase that stands beside the fact, and does not name it.
 * @example "number changed: was about 3,000, now about 4,000", "now denied by Pyongyang"
 */
export function describeChange(change: FactChange, words: FactWords): string {
  const { type } = change;
  switch (type) {
    case 'recounted':
      return moved('number', numbersOf(change, words), words);
    case 'redated':
      return moved('date', datesOf(change, words), words);
    case 'newly-denied':
    case 'newly-confirmed':
      return voicesOf(change, words);
    default:
      return words.change.plain(type);
  }
}

type Ends = readonly [from: string, to: string];

/** What reads the same before and after changed in a way that is not told here. */
function moved(what: 'number' | 'date', [from, to]: Ends, { change }: FactWords): string {
  return from === to ? change.moved(what, '', '') : change.moved(what, from, to);
}

/** With what they are measured by only where that differs. */
function numbersOf({ before, after, language }: FactChange, words: FactWords): Ends {
  const figures = [before, after] as [FigureFact, FigureFact];
  const [then, now] = figures.map(({ unit, per, base }) => ({ unit, per, base }));
  const bare = isSame(then, now) ? { unit: undefined, per: undefined, base: undefined } : {};
  const told = (figure: FigureFact) => formatQuantity({ ...figure, ...bare }, words, language);
  return [told(figures[0]), told(figures[1])];
}

function datesOf({ before, after }: FactChange, words: FactWords): Ends {
  const told = (fact: Fact | undefined) => {
    const date = fact && dateOf(whenOf(fact));
    return date ? formatDate(date, words) : '';
  };
  return [told(before), told(after)];
}

function voicesOf({ positions }: FactChange, words: FactWords): string {
  const [{ stance, hedge }] = positions as [Position];
  const names = new Set(positions.map((position) => nameOf(position, words)));
  const who = formatList(words.tag, [...names]);
  const said = words.attribution.says({ who, stance, hedge, via: [] });
  return words.change.now(said, stance === 'asserts' && !hedge);
}
