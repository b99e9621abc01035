import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { cs } from '../../../src/locales/cs.js';

/** No-break spaces are told as spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const date = (edtf: string) => plain(formatDate(parseDate(edtf)!, cs));

describe('Czech', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = cs.attribution;
    const via = ['NBC News', 'Jonhap'];
    expect(says({ who: 'John Kirby', stance: 'asserts', hedge: 'likely', via })).to.equal(
      'John Kirby: pravděpodobně (zprostředkováno: NBC News, poté Jonhap)',
    );
    const told = { stance: 'denies', hedge: undefined, via: [], basis: 'on-record' } as const;
    expect(says({ who: 'Kreml', ...told })).to.equal('popření: Kreml (veřejně)');
  });

  it('tells dates', () => {
    expect(date('2024-10~')).to.equal('přibližně říjen 2024');
    expect(date('../1999')).to.equal('1999 nebo dříve');
    expect(date('2024-04/..')).to.equal('duben 2024 – dosud');
    expect(date('?2024-10-23')).to.equal('23. října 2024 (rok podle kontextu)');
  });

  it('says as of when in a case that suits the date', () => {
    expect(cs.asOf(date('2024-10'))).to.equal('stav: říjen 2024');
    expect(cs.asOf(date('2024-21'))).to.equal('stav: jaro 2024');
    expect(cs.asOf(date('2024-10~'))).to.equal('stav: přibližně říjen 2024');
  });

  it('counts in all its plural forms', () => {
    expect([1, 2, 5, 11, 21, 22].map((count) => cs.badge.factsFrom(count)).join(', ')).to.equal(
      '1 fakt, 2 fakta, 5 faktů, 11 faktů, 21 faktů, 22 faktů',
    );
    expect([1, 3, 7].map((count) => cs.badge.andOthers('A', count)).join(', ')).to.equal(
      'A a 1 další zdroj, A a 3 další zdroje, A a 7 dalších zdrojů',
    );
  });

  it('lets numbers, units and months stand as they come', () => {
    expect(cs.quantity.qualified('3 vojáci', 'more-than')).to.equal('více než 3 vojáci');
    expect(plain(cs.changed('correction', date('2024-10'), '8'))).to.equal(
      'oprava (říjen 2024), dříve: 8',
    );
  });
});
