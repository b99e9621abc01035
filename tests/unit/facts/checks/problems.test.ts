import { expect } from '@open-wc/testing';
import { parseFacts } from '../../../../src/facts/index.js';
import { ERRORS, WARNINGS } from '../../../../src/facts/problem.js';
import { problemExamples } from '../../../../stories/problem-examples.js';

const CODES = [...ERRORS, ...WARNINGS];

/** What the manual's example of a code leads to. */
function told(code: (typeof CODES)[number]) {
  const { given, options } = problemExamples[code];
  return { given, ...parseFactsOf(given, options) };
}
function parseFactsOf(...args: Parameters<typeof parseFacts>) {
  const set = parseFacts(...args);
  return { set, problems: set.problems };
}

describe('problems', () => {
  describe('each code, by the example in the manual', () => {
    for (const code of CODES)
      it(code, () => {
        const { problems } = told(code);
        // One mistake, one problem.
        expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
        const [{ severity, message }] = problems as [(typeof problems)[0]];
        expect(severity).to.equal(
          (ERRORS as readonly string[]).includes(code) ? 'error' : 'warning',
        );
        // A sentence that begins with its place and ends with what to do.
        expect(message).to.match(/^[\p{Lu}“].*[.?]$/u);
        expect(message).not.to.match(/undefined|\[object|NaN/);
      });
  });
});
