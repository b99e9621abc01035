import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { de } from '../../../src/locales/de.js';

const { says } = de.attribution;
const date = (edtf: string) => formatDate(parseDate(edtf)!, de);

describe('German', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const via = ['Yonhap', 'Die Zeit'];
    expect(says({ who: 'der Geheimdienst', stance: 'asserts', hedge: 'likely', via })).to.equal(
      'der Geheimdienst: wahrscheinlich (berichtet von: Yonhap, dann Die Zeit)',
    );
    const denial = { who: 'der Kreml', stance: 'denies', basis: 'on-record' } as const;
    expect(says({ ...denial, hedge: undefined, via: [] })).to.equal(
      'Dementi: der Kreml (öffentlich geäußert)',
    );
  });

  it('tells dates with words that take no case, but for a decade', () => {
    expect(date('2024-10~')).to.equal('etwa Oktober 2024');
    expect(date('../2024-10-23')).to.equal('bis spätestens 23. Oktober 2024');
    expect(date('2024-04/..')).to.equal('seit April 2024');
    expect(date('199X/..')).to.equal('seit den 1990er-Jahren');
    expect(date('?2024-10-23')).to.equal('23. Oktober 2024 (Jahr\u00a0erschlossen)');
    expect(date('Y-13800000000')).to.equal('vor 13,8 Milliarden Jahren');
    expect(de.asOf(date('2024-10'))).to.equal('Stand: Oktober 2024');
  });

  it('counts', () => {
    expect(de.badge.factsFrom(1)).to.equal('1 Fakt');
    expect(de.badge.factsFrom(1200)).to.equal('1.200 Fakten');
    expect(de.badge.andOthers('der Kreml', 1)).to.equal('der Kreml und 1 weitere Quelle');
    expect(de.badge.andOthers('der Kreml', 2)).to.equal('der Kreml und 2 weitere Quellen');
  });
});
