import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { pl } from '../../../src/locales/pl.js';

/** No-break spaces are told as spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const date = (edtf: string) => plain(formatDate(parseDate(edtf)!, pl));

describe('Polish', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = pl.attribution;
    const via = ['NBC News', 'Yonhap'];
    expect(says({ who: 'John Kirby', stance: 'asserts', hedge: 'likely', via })).to.equal(
      'John Kirby: prawdopodobne (za: NBC News, następnie Yonhap)',
    );
    const told = { stance: 'denies', hedge: undefined, via: [], basis: 'on-record' } as const;
    expect(says({ who: 'Kreml', ...told })).to.equal('zaprzeczenie: Kreml (oficjalnie)');
  });

  it('tells dates', () => {
    expect(date('2024-10~')).to.equal('mniej więcej październik 2024');
    expect(date('../1999')).to.equal('1999 lub wcześniej');
    expect(date('2024-04/..')).to.equal('kwiecień 2024 – do dziś');
    expect(date('?2024-10-23')).to.equal('23 października 2024 (rok – z kontekstu)');
  });

  it('says as of when in a case that suits the date', () => {
    expect(pl.asOf(date('2024-10'))).to.equal('stan na październik 2024');
    expect(pl.asOf(date('2024-21'))).to.equal('stan na wiosnę 2024');
    expect(pl.asOf(date('2024'))).to.equal('stan na 2024 rok');
    expect(pl.asOf(date('2024-10~'))).to.equal('dane: mniej więcej październik 2024');
  });

  it('counts in all its plural forms', () => {
    expect([1, 2, 5, 11, 21, 22].map((count) => pl.badge.factsFrom(count)).join(', ')).to.equal(
      '1 fakt, 2 fakty, 5 faktów, 11 faktów, 21 faktów, 22 fakty',
    );
    expect([1, 3, 7].map((count) => pl.badge.andOthers('A', count)).join(', ')).to.equal(
      'A i 1 inne źródło, A i 3 inne źródła, A i 7 innych źródeł',
    );
  });

  it('lets numbers, units and months stand as they come', () => {
    expect(pl.quantity.qualified('3 żołnierze', 'more-than')).to.equal('więcej niż 3 żołnierze');
    expect(plain(pl.changed('correction', date('2024-10'), '8'))).to.equal(
      'sprostowanie (październik 2024), wcześniej: 8',
    );
  });
});
