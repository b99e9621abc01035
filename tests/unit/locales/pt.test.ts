import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { pt } from '../../../src/locales/pt.js';

const { says } = pt.attribution;
const date = (edtf: string) => formatDate(parseDate(edtf)!, pt);

describe('Portuguese', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const via = ['Yonhap', 'Expresso'];
    expect(says({ who: 'a espionagem', stance: 'asserts', hedge: 'likely', via })).to.equal(
      'provavelmente, segundo a espionagem (relatado por: Yonhap, depois Expresso)',
    );
    const denial = { who: 'o Kremlin', stance: 'denies', basis: 'on-record' } as const;
    expect(says({ ...denial, hedge: undefined, via: [] })).to.equal(
      'desmentido: o Kremlin (declaração pública)',
    );
  });

  it('tells dates with prepositions that need no article, but for a decade', () => {
    expect(date('2024-10~')).to.equal('outubro de 2024 (aprox.)');
    expect(date('../2024-10-23')).to.equal('até 23 de outubro de 2024');
    expect(date('2024-04/..')).to.equal('desde abril de 2024');
    expect(date('?2024-10-23')).to.equal('23 de outubro de 2024 (ano\u00a0deduzido)');
    expect(date('?2024-?10-23')).to.equal('23 de outubro de 2024 (ano e mês\u00a0deduzidos)');
    expect(date('Y-4004321')).to.equal('há 4.004.321 anos');
    expect(pt.asOf(date('2024-10'))).to.equal('em outubro de 2024');
    expect(pt.asOf(date('199X'))).to.equal('nos anos 1990');
    expect(pt.asOf(date('2024-04/..'))).to.equal('data: desde abril de 2024');
  });

  it('counts', () => {
    expect(pt.badge.factsFrom(1)).to.equal('1 informação');
    expect(pt.badge.factsFrom(2)).to.equal('2 informações');
    expect(pt.badge.andOthers('o Kremlin', 1)).to.equal('o Kremlin e 1 outra fonte');
    expect(pt.badge.andOthers('o Kremlin', 5)).to.equal('o Kremlin e 5 outras fontes');
  });
});
