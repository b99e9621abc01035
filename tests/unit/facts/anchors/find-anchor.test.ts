import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findAnchor } from '../../../../src/facts/anchors/find-anchor.js';

const TEXT = 'It said “no”.\n  The troops are there.\u00a0The  troops are gone.';

function passage(text: string, anchor: Parameters<typeof findAnchor>[1]) {
  const result = findAnchor(text, anchor);
  return result.type === 'found' ? text.slice(result.start, result.end) : result;
}

describe('findAnchor', () => {
  it('finds a passage that is there once', () => {
    expect(passage(TEXT, { exact: 'are gone' })).to.equal('are gone');
  });

  it('reads white space and quotation marks as a person would', () => {
    expect(passage(TEXT, { exact: 'said "no". The' })).to.equal('said “no”.\n  The');
    expect(passage(TEXT, { exact: ' The troops\nare gone ' })).to.equal('The  troops are gone');
  });

  it('does not guess between two', () => {
    expect(passage(TEXT, { exact: 'troops are' })).to.deep.equal({ type: 'ambiguous', count: 2 });
    expect(passage('aaa', { exact: 'aa' })).to.deep.equal({ type: 'ambiguous', count: 2 });
  });

  it('tells two apart by what stands around them, with or without the space between', () => {
    expect(passage(TEXT, { exact: 'troops are', suffix: 'gone' })).to.equal('troops are');
    expect(findAnchor(TEXT, { exact: 'troops are', suffix: ' gone' })).to.deep.include({
      start: 43,
    });
    expect(findAnchor(TEXT, { exact: 'troops are', prefix: '“no”. The' })).to.deep.include({
      start: 20,
    });
  });

  it('says so where it is not there', () => {
    for (const anchor of [
      { exact: 'soldiers' },
      { exact: 'troops', prefix: 'many' },
      { exact: '  ' },
    ])
      expect(passage(TEXT, anchor)).to.deep.equal({ type: 'not-found' });
  });

  it('finds any passage of any text, or says that it is there more than once', () => {
    const signs = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '’', '“', '😀'), { maxLength: 30 });
    const parts = fc.tuple(signs, signs, signs).map((three) => three.map((part) => part.join('')));
    fc.assert(
      fc.property(parts, ([before = '', exact = '', after = '']) => {
        fc.pre(exact.trim() !== '');
        const text = before + exact + after;
        const result = findAnchor(text, { exact });
        expect(result.type).to.not.equal('not-found');
        const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
        if (result.type === 'found')
          expect(plain(text.slice(result.start, result.end))).to.equal(plain(exact));
      }),
    );
  });
});
