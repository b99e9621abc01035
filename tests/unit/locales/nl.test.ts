import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { nl } from '../../../src/locales/nl.js';

const { says } = nl.attribution;
const date = (edtf: string) => formatDate(parseDate(edtf)!, nl);

describe('Dutch', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const via = ['Yonhap', 'de Volkskrant'];
    expect(says({ who: 'de geheime dienst', stance: 'asserts', hedge: 'likely', via })).to.equal(
      'waarschijnlijk geacht door de geheime dienst, gemeld door Yonhap, overgenomen door de Volkskrant',
    );
    const denial = { who: 'het Kremlin', stance: 'denies', basis: 'on-record' } as const;
    expect(says({ ...denial, hedge: undefined, via: [] })).to.equal(
      'ontkend door het Kremlin (publiekelijk verklaard)',
    );
  });

  it('tells dates with prepositions that take any of them', () => {
    expect(date('2024-10~')).to.equal('omstreeks oktober 2024');
    expect(date('../2024-10-23')).to.equal('uiterlijk 23 oktober 2024');
    expect(date('2024-04/..')).to.equal('sinds april 2024');
    expect(date('199X/..')).to.equal('sinds de jaren 1990');
    expect(date('?2024-10-23')).to.equal('23 oktober 2024 (jaar\u00a0afgeleid)');
    expect(nl.asOf(date('2024-10'))).to.equal('per oktober 2024');
    expect(nl.asOf(date('2024-04/..'))).to.equal('datum: sinds april 2024');
  });

  it('counts', () => {
    expect(nl.badge.factsFrom(1)).to.equal('1 feit');
    expect(nl.badge.factsFrom(2)).to.equal('2 feiten');
    expect(nl.badge.andOthers('het Kremlin', 1)).to.equal('het Kremlin en 1 andere bron');
    expect(nl.badge.andOthers('het Kremlin', 3)).to.equal('het Kremlin en 3 andere bronnen');
  });
});
