import type { FactOf, Unit } from '../facts/index.js';
import { extentOf } from '../facts/for-views.js';
import { stated, type Context } from './context.js';
import { describeFact } from './describe.js';
import { isoDate } from './iso-date.js';
import { node } from './make-node.js';
import type { ObservationNode, Reference } from './nodes.js';
import { sourcesOf } from './references.js';

/** "About" and the like have no field: the description has the number as it is told. */
export function observationNode(
  fact: FactOf<'figure'>,
  self: Reference,
  context: Context,
): ObservationNode {
  const { ids } = context;
  const given = stated(fact);
  const { label, value, asOf, about } = given;
  const { least, most } = extentOf(given);
  // "At least 12" is a bound and no value.
  const isOpen = least === undefined || most === undefined;
  return node<ObservationNode>({
    ...self,
    '@type': 'Observation',
    name: label,
    variableMeasured: label,
    description: describeFact(fact, context),
    value: isOpen ? undefined : value,
    minValue: isOpen || least !== value ? least : undefined,
    maxValue: isOpen || most !== value ? most : undefined,
    unitText: unitText(fact, context),
    observationDate: isoDate(asOf),
    observationAbout: ids.any(about),
    subjectOf: [ids.article, ...sourcesOf(fact, context)],
  });
}

/** With what it is per or of: 35 cases are others than 35 cases per 100,000 inhabitants. */
function unitText({ unit, per, base }: FactOf<'figure'>, { locale }: Context): string {
  const { quantity } = locale;
  const share = base ? quantity.of(nameOf(unit), base) : nameOf(unit);
  return (per ? quantity.per(share, per) : share).trim();
}

function nameOf(unit: Unit | undefined): string {
  if (typeof unit !== 'object') return unit ?? '';
  return unit.currency ?? unit.measure ?? unit.other ?? '';
}
