import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findAnchor } from '../../../../src/facts/anchors/find-anchor.js';
import type { Anchor } from '../../../../src/facts/schema/types.js';

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

  it('does not see what no reader sees', () => {
    const text = 'Вла\u00adдивосток, a\u200bnd \u2060 \ufeffthe\u202f\u200e“XI Corps”';
    expect(passage(text, { exact: 'Владивосток' })).to.equal('Вла\u00adдивосток');
    expect(passage(text, { exact: 'and the "XI\u00ad' })).to.equal(
      'a\u200bnd \u2060 \ufeffthe\u202f\u200e“XI',
    );
    expect(passage('Er sagte: »Nein«, dann ‹ja›.', { exact: `"Nein", dann 'ja'` })).to.equal(
      '»Nein«, dann ‹ja›',
    );
    expect(passage('12‑year‐old', { exact: '12-year-old' })).to.equal('12‑year‐old');
  });

  it('takes a joiner of letters for what it is: spelling', () => {
    expect(passage('می‌خواهم', { exact: 'میخواهم' })).to.deep.equal({ type: 'not-found' });
    expect(passage('a 👩‍🚀 b', { exact: '👩‍🚀' })).to.equal('👩‍🚀');
  });

  it('looks at the text that it is given, not at the one before', () => {
    expect(passage('one  two', { exact: 'two' })).to.equal('two');
    expect(passage('two  one', { exact: 'two' })).to.equal('two');
  });

  it('says so where it is not there', () => {
    for (const anchor of [
      { exact: 'soldiers' },
      { exact: 'troops', prefix: 'many' },
      { exact: 'are gone', suffix: 'now' },
      { exact: '\u200b' },
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

  const signs = fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '\u00ad', '’', "'", '-');
  const words = (maxLength: number) => fc.string({ unit: signs, maxLength });

  /** As slow as can be, and plain to see through. */
  function plainly(text: string, { exact, prefix = '', suffix = '' }: Anchor): number {
    const plain = (part: string) =>
      part.replaceAll('\u00ad', '').replaceAll('’', "'").replace(/\s+/g, ' ');
    const [page, looked] = [plain(text), plain(exact).trim()];
    return page.split('').filter((_, at) => {
      const [left, right] = [page.slice(0, at), page.slice(at + looked.length)];
      return (
        looked &&
        page.startsWith(looked, at) &&
        left.trimEnd().endsWith(plain(prefix).trim()) &&
        right.trimStart().startsWith(plain(suffix).trim())
      );
    }).length;
  }

  it('counts as whoever would try each place in turn', () => {
    const anchors = fc.record({ exact: words(3), prefix: words(2), suffix: words(2) });
    fc.assert(
      fc.property(words(20), anchors, (text, anchor) => {
        const result = findAnchor(text, anchor);
        const count = { 'not-found': 0, found: 1, ambiguous: NaN }[result.type];
        expect(result.type === 'ambiguous' ? result.count : count).to.equal(plainly(text, anchor));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds again what it found: the passage is the words that were looked for', () => {
    const anchors = fc.record({ exact: words(4), prefix: words(2), suffix: words(2) });
    fc.assert(
      fc.property(words(20), anchors, (text, anchor) => {
        const found = passage(text, anchor);
        if (typeof found !== 'string') return;
        expect(plainly(found, { exact: anchor.exact })).to.equal(1);
        expect(found).to.equal(found.trim());
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no longer for a text of a million signs that repeats itself', () => {
    const [text, half] = ['a'.repeat(1_000_000), 'a'.repeat(500_000)];
    expect(passage(text, { exact: 'a' })).to.deep.equal({ type: 'ambiguous', count: 1_000_000 });
    expect(passage(text, { exact: half })).to.deep.equal({ type: 'ambiguous', count: 500_001 });
    expect(passage(text, { exact: `b${half}` })).to.deep.equal({ type: 'not-found' });
    expect(passage(text, { exact: 'a', prefix: `b${half}` })).to.deep.equal({ type: 'not-found' });
    expect(passage(' '.repeat(1_000_000), { exact: 'a' })).to.deep.equal({ type: 'not-found' });
    expect(passage(`${text}b`, { exact: 'b', prefix: half })).to.equal('b');
  });
});
