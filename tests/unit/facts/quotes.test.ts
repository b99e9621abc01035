import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { piecesOf } from '../../../src/facts/index.js';
import { isolate } from '../../../src/facts/for-views.js';

describe('piecesOf', () => {
  it('tells insertions and cuts from the speaker’s words', () => {
    expect(
      piecesOf('that Kim [Jung Un] would … go').map(({ type, text }) => [type, text]),
    ).to.deep.equal([
      ['words', 'that Kim '],
      ['insertion', '[Jung Un]'],
      ['words', ' would '],
      ['cut', '…'],
      ['words', ' go'],
    ]);
  });

  it('reads the ways of writing a cut', () => {
    for (const cut of ['…', '….', '...', '....', '. . .', '[…]', '[...]'])
      expect(
        piecesOf(`one${cut}two`).map(({ type }) => type),
        cut,
      ).to.deep.equal(['words', 'cut', 'words']);
  });

  it('leaves single brackets and full stops alone', () => {
    for (const text of ['a [b', 'a] b', 'No. It is.', 'One.. two'])
      expect(piecesOf(text)).to.deep.equal([{ type: 'words', text }]);
  });

  it('loses nothing', () => {
    const text = fc
      .array(fc.constantFrom('a', '[', ']', '.', '…', ' '))
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, (said) => {
        expect(
          piecesOf(said)
            .map((p) => p.text)
            .join(''),
        ).to.equal(said);
      }),
    );
  });
});

describe('isolate', () => {
  it('leaves plain text as it is where directions agree', () => {
    expect(isolate('NBC News', { tag: 'en', direction: 'ltr' })).to.equal('NBC News');
  });
  it('wraps what may run the other way', () => {
    expect(isolate('الجزيرة', { tag: 'en', direction: 'ltr' })).to.equal('\u2068الجزيرة\u2069');
    expect(isolate('NBC News', { tag: 'en', direction: 'rtl' })).to.equal('\u2068NBC News\u2069');
  });
  it('takes out what could turn the text around it', () => {
    expect(isolate('a\u202Eb\u2069c', { tag: 'en', direction: 'ltr' })).to.equal('abc');
  });
});
