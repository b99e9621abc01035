import { expect } from '@open-wc/testing';
import { isRepeated } from '../../../../src/facts/for-views.js';

describe('isRepeated', () => {
  const DAY = 'October 21, 2024 (year inferred)';
  for (const [written, words, is] of [
    ['on October 21', DAY, true],
    ['October 21', DAY, true],
    ['21 October', DAY, true],
    ['on the morning of October 21', DAY, false],
    ['Back in April', 'April 2024', false],
    ['in April', 'April 2024', true],
    ['soon', DAY, false],
    ['', DAY, false],
    ['on October 23', DAY, false],
  ] as const)
    it(`“${written}” beside “${words}”`, () => {
      expect(isRepeated(written, words)).to.equal(is);
    });
});
