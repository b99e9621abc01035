import { expect } from '@open-wc/testing';
import { asWritten, dateOf, isRepeated } from '../../../../src/facts/for-views.js';

describe('dateOf and asWritten', () => {
  it('tell the machine’s date from the article’s words', () => {
    expect(dateOf('2024-10')?.edtf).to.equal('2024-10');
    expect(dateOf({ edtf: '2024-10', asWritten: 'in October' })?.edtf).to.equal('2024-10');
    expect(asWritten({ edtf: '2024-10', asWritten: 'in October' })).to.equal('in October');
  });

  it('tell nothing that was not given', () => {
    expect(dateOf({ asWritten: 'in autumn' })).to.equal(undefined);
    expect(dateOf(undefined)).to.equal(undefined);
    expect(asWritten('2024-10')).to.equal(undefined);
    expect(asWritten({ edtf: '2024-10' })).to.equal(undefined);
    expect(asWritten(undefined)).to.equal(undefined);
  });
});

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
    ['on October 12', DAY, false],
  ] as const)
    it(`“${written}” beside “${words}”`, () => {
      expect(isRepeated(written, words)).to.equal(is);
    });
});
