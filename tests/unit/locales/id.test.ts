import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { id } from '../../../src/locales/id.js';

/** No-break spaces are told as spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const date = (edtf: string) => plain(formatDate(parseDate(edtf)!, id));

describe('Indonesian', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = id.attribution;
    const via = ['NBC News', 'Yonhap'];
    expect(says({ who: 'John Kirby', stance: 'asserts', hedge: 'alleged', via })).to.equal(
      'diduga, menurut John Kirby, sebagaimana dilaporkan NBC News, lalu dikutip Yonhap',
    );
    const told = { stance: 'denies', hedge: undefined, via: [], basis: 'on-record' } as const;
    expect(says({ who: 'Kremlin', ...told })).to.equal(
      'dibantah oleh Kremlin (pernyataan terbuka)',
    );
  });

  it('tells dates', () => {
    expect(date('2024-10~')).to.equal('sekitar Oktober 2024');
    expect(date('../1999')).to.equal('paling lambat 1999');
    expect(date('2024-04/..')).to.equal('sejak April 2024');
    expect(date('?2024-10-23')).to.equal('23 Oktober 2024 (tahun disimpulkan)');
    expect(date('199X')).to.equal('1990-an');
    expect(date('2024-22')).to.equal('musim panas 2024');
  });

  it('says as of when, and “since” alone', () => {
    expect(id.asOf(date('2024-10-23'))).to.equal('per 23 Oktober 2024');
    expect(id.asOf(date('2024-04/..'))).to.equal('sejak April 2024');
  });

  it('keeps its nouns as they are after a number', () => {
    expect(id.badge.factsFrom(1)).to.equal('1 fakta');
    expect(id.badge.factsFrom(1200)).to.equal('1.200 fakta');
    expect(id.badge.andOthers('Kirby', 2)).to.equal('Kirby dan 2 sumber lain');
  });
});
