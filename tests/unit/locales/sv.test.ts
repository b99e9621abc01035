import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { sv } from '../../../src/locales/sv.js';

const { says } = sv.attribution;
const date = (edtf: string) => formatDate(parseDate(edtf)!, sv);

describe('Swedish', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const via = ['Yonhap', 'Dagens Nyheter'];
    expect(
      says({ who: 'underrättelsetjänsten', stance: 'asserts', hedge: 'likely', via }),
    ).to.equal(
      'bedöms som troligt av underrättelsetjänsten, enligt Yonhap, i sin tur enligt Dagens Nyheter',
    );
    const denial = { who: 'Kreml', stance: 'denies', basis: 'on-record' } as const;
    expect(says({ ...denial, hedge: undefined, via: [] })).to.equal(
      'förnekas av Kreml (öppet uttalande)',
    );
  });

  it('tells dates with prepositions that take any of them', () => {
    expect(date('2024-10~')).to.equal('omkring oktober 2024');
    expect(date('../2024-10-23')).to.equal('senast 23 oktober 2024');
    expect(date('2024-04/..')).to.equal('sedan april 2024');
    expect(date('199X/..')).to.equal('sedan 1990-talet');
    expect(date('?2024-10-23')).to.equal('23 oktober 2024 (år\u00a0enligt sammanhanget)');
    expect(sv.asOf(date('2024-10'))).to.equal('per oktober 2024');
    expect(sv.asOf(date('2024-04/..'))).to.equal('datum: sedan april 2024');
  });

  it('counts', () => {
    expect(sv.badge.factsFrom(1)).to.equal('1 uppgift');
    expect(sv.factsChanged(1, ['A'])).to.equal('1 uppgift ändrad: ”A”');
    expect(sv.factsChanged(2, ['A', 'B'])).to.equal('2 uppgifter ändrade: ”A”, ”B”');
    expect(sv.badge.andOthers('Kreml', 1)).to.equal('Kreml och 1 annan källa');
    expect(sv.badge.andOthers('Kreml', 2)).to.equal('Kreml och 2 andra källor');
  });
});
