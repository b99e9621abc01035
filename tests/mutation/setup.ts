// Read before the tests, so that a mutant is judged by itself, and by the same tests each time.
import fc from 'fast-check';
import { monthsIn } from '../../src/facts/dates/month-names.js';
import { multipliersOf } from '../../src/facts/numbers/number-words.js';

// The same examples in each run, and no search for the smallest.
fc.configureGlobal({ seed: 1, endOnFailure: true });

// What these keep of the language that was asked for last would outlive the mutant that made it.
beforeEach(() => {
  monthsIn('', 'forget');
  multipliersOf('forget');
});
