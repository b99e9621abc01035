import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { fr } from '../../../src/locales/fr.js';

const { says } = fr.attribution;
const date = (edtf: string) => formatDate(parseDate(edtf)!, fr);

describe('French', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const via = ['Yonhap', 'Le Monde'];
    expect(says({ who: 'le renseignement', stance: 'asserts', hedge: 'likely', via })).to.equal(
      'jugé probable par le renseignement, rapporté par Yonhap, repris par Le Monde',
    );
    const denial = { who: 'le Kremlin', stance: 'denies', basis: 'on-record' } as const;
    expect(says({ ...denial, hedge: undefined, via: [] })).to.equal(
      'démenti par le Kremlin (déclaration publique)',
    );
  });

  it('tells dates with an article before a day alone', () => {
    expect(date('2024-10~')).to.equal('octobre 2024 environ');
    expect(date('../2024-10-23')).to.equal('au plus tard le 23 octobre 2024');
    expect(date('../2024-10')).to.equal('au plus tard en octobre 2024');
    expect(date('2024-10-08/..')).to.equal('depuis le 8 octobre 2024');
    expect(date('2024-04/..')).to.equal('depuis avril 2024');
    expect(date('2024-22/..')).to.equal('depuis l’été 2024');
    expect(date('?2024-10-23')).to.equal('23 octobre 2024 (année\u00a0par déduction)');
    expect(date('Y-13800000000')).to.equal('il y a 13,8 milliards d’années');
    expect(date('Y-4004321')).to.equal('il y a 4\u202f004\u202f321 ans');
    expect(fr.asOf(date('2024-10-23'))).to.equal('au 23 octobre 2024');
    expect(fr.asOf(date('2024-10'))).to.equal('en octobre 2024');
    expect(fr.asOf(date('2024-21'))).to.equal('date\u00a0: printemps 2024');
    expect(fr.asOf(date('2024-04/..'))).to.equal('date\u00a0: depuis avril 2024');
  });

  it('counts', () => {
    expect(fr.badge.factsFrom(0)).to.equal('0 fait');
    expect(fr.badge.factsFrom(1)).to.equal('1 fait');
    expect(fr.badge.factsFrom(2)).to.equal('2 faits');
    expect(fr.badge.andOthers('le Kremlin', 1)).to.equal('le Kremlin et 1 autre source');
    expect(fr.badge.summary('le Kremlin', 'contesté')).to.equal('le Kremlin\u00a0: contesté');
  });
});
