import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { loadWords } from '../../../src/auto/locales.js';
import { localeOf } from '../../../src/page/language.js';
import { zhHant } from '../../../src/locales/zh-Hant.js';

const date = (edtf: string) => formatDate(parseDate(edtf)!, zhHant);

describe('Chinese in traditional characters', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = zhHant.attribution;
    const via = ['NBC News', '韓聯社'];
    expect(says({ who: '約翰·柯比', stance: 'asserts', hedge: 'likely', via })).to.equal(
      '約翰·柯比認為很可能（經NBC News、韓聯社先後轉述）',
    );
    const told = { stance: 'denies', hedge: undefined, via: [], basis: 'on-record' } as const;
    expect(says({ who: '克里姆林宮', ...told })).to.equal('克里姆林宮否認（公開表態）');
  });

  it('tells dates', () => {
    expect(date('2024-10~')).to.equal('2024年10月前後');
    expect(date('../1999')).to.equal('不晚於1999年');
    expect(date('2024-04/..')).to.equal('自2024年4月起');
    expect(date('?2024-10-23')).to.equal('2024年10月23日（年份為推斷）');
    expect(date('?2024-?10-23')).to.equal('2024年10月23日（年份、月份為推斷）');
    expect(date('-0099')).to.equal('西元前100年');
    expect(date('19XX')).to.equal('1900年至1999年之間');
    expect(zhHant.asOf(date('2024-10-23'))).to.equal('截至2024年10月23日');
    expect(zhHant.asOf(date('2024-04/..'))).to.equal('時間：自2024年4月起');
  });

  it('puts units and names where they belong', () => {
    expect(zhHant.quantity.withUnit('12,000', '人')).to.equal('12,000人');
    expect(zhHant.quantity.withUnit('12,000', 'km')).to.equal('12,000 km');
    expect(zhHant.quantity.per('35人', '10萬居民')).to.equal('35人（每10萬居民）');
    expect(zhHant.quote.via(['NBC News'])).to.equal('經NBC News轉述');
    expect(zhHant.inTensionWith(['甲', '乙'])).to.equal('難以與「甲」、「乙」同時成立');
  });

  it('is what the loader brings to a page in zh-TW', async () => {
    const page = document.createElement('div');
    page.lang = 'zh-TW';
    await loadWords(page);
    page.lang = 'zh-Hant';
    expect(localeOf(page).undated).to.equal(zhHant.undated);
  });
});
