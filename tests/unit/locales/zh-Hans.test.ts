import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { loadWords } from '../../../src/auto/locales.js';
import { localeOf } from '../../../src/page/language.js';
import { zhHans } from '../../../src/locales/zh-Hans.js';

const date = (edtf: string) => formatDate(parseDate(edtf)!, zhHans);

describe('Chinese in simplified characters', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = zhHans.attribution;
    const via = ['NBC News', '韩联社'];
    expect(says({ who: '约翰·柯比', stance: 'asserts', hedge: 'likely', via })).to.equal(
      '约翰·柯比认为很可能（经NBC News、韩联社先后转述）',
    );
    const told = { stance: 'denies', hedge: undefined, via: [], basis: 'on-record' } as const;
    expect(says({ who: '克里姆林宫', ...told })).to.equal('克里姆林宫否认（公开表态）');
  });

  it('tells dates', () => {
    expect(date('2024-10~')).to.equal('2024年10月前后');
    expect(date('../1999')).to.equal('不晚于1999年');
    expect(date('2024-04/..')).to.equal('自2024年4月起');
    expect(date('?2024-10-23')).to.equal('2024年10月23日（年份系推断）');
    expect(date('?2024-?10-23')).to.equal('2024年10月23日（年份、月份系推断）');
    expect(date('-0099')).to.equal('公元前100年');
    expect(date('19XX')).to.equal('1900年至1999年之间');
    expect(zhHans.asOf(date('2024-10-23'))).to.equal('截至2024年10月23日');
    expect(zhHans.asOf(date('2024-04/..'))).to.equal('时间：自2024年4月起');
  });

  it('puts units and names where they belong', () => {
    expect(zhHans.quantity.withUnit('12,000', '人')).to.equal('12,000人');
    expect(zhHans.quantity.withUnit('12,000', 'km')).to.equal('12,000 km');
    expect(zhHans.quantity.per('35人', '10万居民')).to.equal('35人（每10万居民）');
    expect(zhHans.quote.via(['NBC News'])).to.equal('经NBC News转述');
    expect(zhHans.inTensionWith(['甲', '乙'])).to.equal('难以与“甲”、“乙”同时成立');
  });

  it('is what the loader brings to a page in zh-SG', async () => {
    const page = document.createElement('div');
    page.lang = 'zh-SG';
    await loadWords(page);
    page.lang = 'zh-Hans';
    expect(localeOf(page).undated).to.equal(zhHans.undated);
  });
});
