/** All checks, in the order in which an editor reads what they find. */
import { checkAnchors } from './check-anchors.js';
import { checkAttributions } from './check-attributions.js';
import { checkCircles } from './check-circles.js';
import { checkDates } from './check-dates.js';
import { checkFields } from './check-fields.js';
import { checkNumbers } from './check-numbers.js';
import { checkTexts } from './check-texts.js';
import { checkUse } from './check-use.js';
import type { Check } from './finding.js';

export const CHECKS: readonly Check[] = [
  checkDates,
  checkNumbers,
  checkAttributions,
  checkFields,
  checkCircles,
  checkUse,
  checkTexts,
  checkAnchors,
];
