/** Numbers that contradict the article's words or one another, and such as nobody can read. */
import type { FactSet } from '../fact-set.js';
import { extentOf, figureKind } from '../numbers/quantity.js';
import { contradictsWritten } from '../numbers/written-number.js';
import type { FigureFact } from '../schema/types.js';
import { isReadable } from './as-written.js';
import type { Finding } from './finding.js';

export function* checkNumbers(set: FactSet): Generator<Finding> {
  for (const figure of set.ofType('figure')) {
    const { unit, base, partOf, asWritten: written } = figure;
    if (
      isReadable(written) &&
      !holdsDigits(written, figure) &&
      contradictsWritten(figure, written, set.languageOf(written))
    )
      yield {
        code: 'number-contradicts-words',
        entry: figure,
        path: ['asWritten'],
        says: `gives the article’s words, “${written}”, and the figure says ${numbersOf(figure)}: both cannot be meant. Mend one of them.`,
      };
    const { value = NaN, minValue = value, maxValue = value } = figure;
    if (value < minValue || value > maxValue)
      yield {
        code: 'value-outside-range',
        entry: figure,
        path: ['value'],
        says: `is ${value}, outside of the range that the figure gives. Mend one of them.`,
      };
    if (unit === undefined)
      yield {
        code: 'no-unit',
        entry: figure,
        path: [],
        says: 'has no “unit”, so nobody can tell what the number counts. Add one, such as “people”.',
      };
    const isPercentage =
      typeof unit === 'object' ? unit.measure === 'percent' : /^(%|per ?cent)$/i.test(unit ?? '');
    if (isPercentage && base === undefined)
      yield {
        code: 'no-base',
        entry: figure,
        path: [],
        says: 'is a percentage and does not say of what. Add a “base”, such as “registered voters”.',
      };
    if (partOf !== undefined) yield* checkPart(figure, set);
  }
}

/** A part that cannot be drawn within its whole, and one that cannot be part of it. */
function* checkPart(part: FigureFact, set: FactSet): Generator<Finding> {
  const whole = set.fact(part.partOf);
  if (!whole) return;
  const finding = (code: 'units-differ' | 'part-exceeds-whole', says: string): Finding => ({
    code,
    entry: part,
    path: ['partOf'],
    says: `names “${whole.id}”, which ${says}`,
  });
  if (whole.type !== 'figure')
    yield finding('units-differ', 'is no figure, so it is drawn alone. Mend the id.');
  else if (figureKind(part) !== figureKind(whole))
    yield finding(
      'units-differ',
      'counts another unit, so they share no scale. If both count the same, give each unit the same “counts”.',
    );
  else if ((extentOf(part).least ?? -Infinity) > (extentOf(whole).most ?? Infinity))
    yield finding(
      'part-exceeds-whole',
      'is less than this part of it. Mend one of the numbers, or the id.',
    );
}

/** "around 3,000" for 3000: most words need no closer look, which takes long. */
function holdsDigits(written: string, { value, minValue, maxValue }: FigureFact): boolean {
  const digits = written.replace(/\D/g, '');
  return [value, minValue, maxValue].some((number) => String(number) === digits);
}

function numbersOf({ value, minValue, maxValue }: FigureFact): string {
  return [value, minValue, maxValue].filter((number) => number !== undefined).join(', ');
}
