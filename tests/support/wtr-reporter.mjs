// Counts for tests/run.mjs, and the project's rule about the console: what a page logs there is a failure,
// since a reader of a publisher's page would be the one to see it. A test that means to provoke a
// warning replaces console.warn and asserts on it.
import { writeFileSync } from 'node:fs';

/** @param {import('@web/test-runner').TestSuiteResult | undefined} suite */
function* results(suite) {
  if (!suite) return;
  yield* suite.tests;
  for (const inner of suite.suites) yield* results(inner);
}

/** @returns {import('@web/test-runner').Reporter} */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const found = [...results(session.testResults)];
        for (const result of found) {
          if (result.skipped) {
            counts.skipped += 1;
            console.log(`Skipped in ${session.browser.name}: ${result.name}`);
          } else if (result.passed) counts.passed += 1;
          else counts.failed += 1;
        }
        // A file that did not load, or logged, has no failed test to show for it.
        const broken = !session.passed && found.every(({ passed, skipped }) => passed || skipped);
        if (broken || session.logs.length > 0) counts.failed += 1;
        if (session.logs.length > 0) {
          console.error(
            `FAILED: ${session.testFile} wrote to the console (see its browser logs above).`,
          );
          // The runner ends the process by its own count; this is the last word.
          process.on('exit', () => (process.exitCode = 1));
        }
      }
      const file = process.env['FACTBOX_COUNTS'];
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}
