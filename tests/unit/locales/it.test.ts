import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { it as italian } from '../../../src/locales/it.js';

const { says } = italian.attribution;
const date = (edtf: string) => formatDate(parseDate(edtf)!, italian);

describe('Italian', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const via = ['Yonhap', 'la Repubblica'];
    expect(says({ who: 'i servizi segreti', stance: 'asserts', hedge: 'likely', via })).to.equal(
      'probabile, secondo i servizi segreti (riferito da: Yonhap, poi la Repubblica)',
    );
    const denial = { who: 'il Cremlino', stance: 'denies', basis: 'on-record' } as const;
    expect(says({ ...denial, hedge: undefined, via: [] })).to.equal(
      'smentita: il Cremlino (dichiarazione pubblica)',
    );
  });

  it('tells dates with the article that the number asks for', () => {
    expect(date('2024-10~')).to.equal('ottobre 2024 circa');
    expect(date('../2024-10-23')).to.equal('entro il 23 ottobre 2024');
    expect(date('../2024-10-08')).to.equal('entro l’8 ottobre 2024');
    expect(date('../2024-10')).to.equal('entro ottobre 2024');
    expect(date('2024-10-11/..')).to.equal('dall’11 ottobre 2024');
    expect(date('2024-10-18/..')).to.equal('dal 18 ottobre 2024');
    expect(date('2024/..')).to.equal('dal 2024');
    expect(date('2024-04/..')).to.equal('da aprile 2024');
    expect(date('199X/..')).to.equal('dagli anni 1990');
    expect(date('?2024-10-23')).to.equal('23 ottobre 2024 (anno\u00a0dedotto)');
    expect(date('?2024-?10-23')).to.equal('23 ottobre 2024 (anno e mese\u00a0dedotti)');
    expect(italian.asOf(date('2024-10-08'))).to.equal('all’8 ottobre 2024');
    expect(italian.asOf(date('2024-10'))).to.equal('a ottobre 2024');
    expect(italian.asOf(date('2024-04/..'))).to.equal('data: da aprile 2024');
  });

  it('counts', () => {
    expect(italian.badge.factsFrom(1)).to.equal('1 fatto');
    expect(italian.badge.factsFrom(8)).to.equal('8 fatti');
    expect(italian.badge.andOthers('il Cremlino', 1)).to.equal('il Cremlino e 1 altra fonte');
    expect(italian.badge.andOthers('il Cremlino', 2)).to.equal('il Cremlino e 2 altre fonti');
  });
});
