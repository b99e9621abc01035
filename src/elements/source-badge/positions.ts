/** Each position on a fact by itself, where the other elements tell those who say the same together. */
import {
  describeAttributions,
  isolate,
  nameOf,
  type Fact,
  type FactSet,
  type Position,
} from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';

/** Those who assert it first, those who deny it last. */
export function positionsInOrder(fact: Fact, set: FactSet, locale: Locale): readonly Position[] {
  return describeAttributions(fact, set, locale).flatMap(({ positions }) => positions);
}

/** "denied by the Kremlin, as reported by NBC News" */
export function says(position: Position, locale: Locale): string {
  const { actor, source, stance, hedge, via } = position;
  return locale.attribution.says({
    who: nameOf(position, locale),
    stance,
    hedge,
    // Where nobody is named, the nearest teller stands for them and is not told again.
    via: ((actor ?? source) ? via : via.slice(1)).map(({ name }) =>
      isolate(name, locale.direction),
    ),
  });
}
