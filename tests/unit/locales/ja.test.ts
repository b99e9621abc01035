import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { ja } from '../../../src/locales/ja.js';

const date = (edtf: string) => formatDate(parseDate(edtf)!, ja);

describe('Japanese', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = ja.attribution;
    const via = ['NBC News', '聯合ニュース'];
    expect(says({ who: 'ジョン・カービー', stance: 'asserts', hedge: 'likely', via })).to.equal(
      'ジョン・カービーが有力視（NBC News、次いで聯合ニュースが伝えた）',
    );
    const told = { stance: 'denies', hedge: undefined, via: [], basis: 'on-record' } as const;
    expect(says({ who: 'クレムリン', ...told })).to.equal('クレムリンが否定（公の発言）');
  });

  it('tells dates', () => {
    expect(date('2024-10~')).to.equal('2024年10月ごろ');
    expect(date('../1999')).to.equal('1999年までに');
    expect(date('2024-04/..')).to.equal('2024年4月から');
    expect(date('?2024-10-23')).to.equal('2024年10月23日（年は推定）');
    expect(date('?2024-?10-23')).to.equal('2024年10月23日（年・月は推定）');
    expect(date('-0099')).to.equal('紀元前100年');
    expect(date('19XX')).to.equal('1900年から1999年の間');
    expect(ja.asOf(date('2024-10-23'))).to.equal('2024年10月23日時点');
    expect(ja.asOf(date('2024-04/..'))).to.equal('2024年4月から');
  });

  it('puts units, bounds and roles where they belong', () => {
    expect(ja.quantity.withUnit('12,000', '人')).to.equal('12,000人');
    expect(ja.quantity.withUnit('12,000', 'km')).to.equal('12,000 km');
    expect(ja.quantity.qualified('3,000人', 'more-than')).to.equal('3,000人超');
    expect(ja.quantity.per('35人', '人口10万人')).to.equal('35人（人口10万人当たり）');
    expect(ja.badge.andOthers('国防省', 2)).to.equal('国防省ほか2者');
    expect(ja.attribution.role('報道官', '国防省')).to.equal('国防省 報道官');
  });
});
