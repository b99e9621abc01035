import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { tr } from '../../../src/locales/tr.js';

/** No-break spaces are told as spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const date = (edtf: string) => plain(formatDate(parseDate(edtf)!, tr));

describe('Turkish', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = tr.attribution;
    const via = ['NBC News', 'Yonhap'];
    expect(says({ who: 'John Kirby', stance: 'asserts', hedge: undefined, via })).to.equal(
      'John Kirby, NBC News, ardından Yonhap aktarımıyla',
    );
    const told = { via: [], basis: 'on-record' } as const;
    expect(says({ who: 'Kremlin', stance: 'denies', hedge: undefined, ...told })).to.equal(
      'Kremlin tarafından yalanlandı (açık beyan)',
    );
    expect(says({ who: 'Kremlin', stance: 'confirms', hedge: 'possible', ...told })).to.equal(
      'Kremlin tarafından mümkün görülüyor (açık beyan)',
    );
  });

  it('tells dates', () => {
    expect(date('2024-10~')).to.equal('Ekim 2024 civarı');
    expect(date('../1999')).to.equal('en geç 1999');
    expect(date('?2024-10-23')).to.equal('23 Ekim 2024 (yıl: çıkarım)');
    expect(tr.asOf(date('2024-10'))).to.equal('Ekim 2024 itibarıyla');
    expect(['199X', '198X', '202X', '200X', '196X'].map(date).join(', ')).to.equal(
      '1990’lar, 1980’ler, 2020’ler, 2000’ler, 1960’lar',
    );
  });

  it('gives the beginning an ending as it is spoken', () => {
    expect(date('2024-04/..')).to.equal('Nisan 2024’ten beri');
    const years = ['1996', '2001', '2010', '1940', '1970', '1900', '2000', '199X', '2024~'];
    expect(years.map((year) => date(`${year}/..`).replace(' beri', '')).join(', ')).to.equal(
      '1996’dan, 2001’den, 2010’dan, 1940’tan, 1970’ten, 1900’den, 2000’den, 1990’lardan, 2024 civarından',
    );
    expect(date('2024-22/..')).to.equal('2024 yazından beri');
    expect(date('?2024-04/..')).to.equal('Nisan 2024 (yıl: çıkarım) tarihinden beri');
    expect(tr.asOf(date('2024-04/..'))).to.equal('Nisan 2024’ten beri');
  });

  it('gives a number its ending before what it counts', () => {
    const { qualified, lessThan } = tr.quantity;
    expect(qualified('12.000 asker', 'more-than')).to.equal('12.000’den fazla asker');
    expect(qualified('30 asker', 'fewer-than')).to.equal('30’dan az asker');
    expect(qualified('300 ila 460 asker', 'more-than')).to.equal('300 ila 460’tan fazla asker');
    expect(qualified('5.000.000 asker', 'more-than')).to.equal('5.000.000’dan fazla asker');
    expect(lessThan('%0,1')).to.equal('%0,1’den az');
  });

  it('keeps its nouns in the singular after a number', () => {
    expect(tr.badge.factsFrom(5)).to.equal('5 bilgi');
    expect(tr.badge.andOthers('Kirby', 2)).to.equal('Kirby ve 2 kaynak daha');
  });
});
