import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { vi } from '../../../src/locales/vi.js';

/** No-break and thin spaces are told as spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');
const date = (edtf: string) => plain(formatDate(parseDate(edtf)!, vi));
const asOf = (edtf: string) => plain(vi.asOf(formatDate(parseDate(edtf)!, vi)));

describe('Vietnamese', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = vi.attribution;
    const via = ['NBC News', 'Yonhap'];
    expect(says({ who: 'John Kirby', stance: 'asserts', hedge: 'likely', via })).to.equal(
      'nhiều khả năng, theo John Kirby, do NBC News đưa tin, Yonhap dẫn lại',
    );
    const told = { stance: 'denies', hedge: undefined, via: [], basis: 'on-record' } as const;
    expect(says({ who: 'Điện Kremlin', ...told })).to.equal(
      'bị Điện Kremlin bác bỏ (phát biểu công khai)',
    );
  });

  it('tells dates, and announces a day and a year within a phrase', () => {
    expect(date('2024-10~')).to.equal('khoảng tháng 10 năm 2024');
    expect(date('../1999')).to.equal('muộn nhất là năm 1999');
    expect(date('2024-04/..')).to.equal('từ tháng 4 năm 2024 đến nay');
    expect(date('2024-10-23~')).to.match(/^khoảng ngày 23 tháng 10.* 2024$/);
    expect(date('?2024-10-23')).to.match(/^23 tháng 10.* 2024 \(năm do suy luận\)$/);
    expect(date('-0043~')).to.equal('khoảng năm 44 TCN');
  });

  it('says as of when, whatever the date begins with', () => {
    expect(asOf('2024')).to.equal('tính đến năm 2024');
    expect(asOf('2024-10-21/2024-10-23')).to.match(/^tính đến ngày 21 ?– ?23 tháng 10/);
    expect(asOf('2024-04/..')).to.equal('tính từ tháng 4 năm 2024 đến nay');
    expect(asOf('Y-13000000000')).to.equal('tính đến 13 tỷ năm trước');
    expect(vi.asOf('15:04')).to.equal('tính đến 15:04');
  });

  it('names the language of a quotation in small letters', () => {
    expect(vi.quote.original('Tiếng Hàn')).to.equal('nguyên bản (tiếng Hàn)');
  });

  it('keeps its nouns as they are after a number', () => {
    expect(vi.badge.factsFrom(1)).to.equal('1 dữ kiện');
    expect(vi.badge.andOthers('Kirby', 1200)).to.equal('Kirby và 1.200 nguồn khác');
  });
});
