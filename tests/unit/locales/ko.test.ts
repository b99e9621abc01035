import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { ko } from '../../../src/locales/ko.js';

const date = (edtf: string) => formatDate(parseDate(edtf)!, ko).replace(/\u00a0/g, ' ');

describe('Korean', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = ko.attribution;
    const via = ['NBC News', '연합뉴스'];
    expect(says({ who: '존 커비', stance: 'asserts', hedge: 'likely', via })).to.equal(
      '가능성 높음: 존 커비(NBC News, 이어 연합뉴스 통해 알려짐)',
    );
    const told = { stance: 'denies', hedge: undefined, via: [], basis: 'on-record' } as const;
    expect(says({ who: '크렘린궁', ...told })).to.equal('부인: 크렘린궁(공개 발언)');
  });

  it('tells dates', () => {
    expect(date('2024-10~')).to.equal('2024년 10월경');
    expect(date('../1999')).to.equal('1999년까지');
    expect(date('2024-04/..')).to.equal('2024년 4월부터');
    expect(date('?2024-10-23')).to.equal('2024년 10월 23일(연도는 추정)');
    expect(date('?2024-?10-23')).to.equal('2024년 10월 23일(연도·월은 추정)');
    expect(date('-0099')).to.equal('기원전 100년');
    expect(date('19XX')).to.equal('1900년~1999년 사이');
    expect(ko.asOf(date('2024-10-23'))).to.equal('2024년 10월 23일 기준');
  });

  it('puts units, bounds and roles where they belong', () => {
    expect(ko.quantity.withUnit('12,000', '명')).to.equal('12,000명');
    expect(ko.quantity.withUnit('12,000', 'km')).to.equal('12,000 km');
    expect(ko.quantity.qualified('3,000명', 'more-than')).to.equal('3,000명 초과');
    expect(ko.quantity.per('35명', '인구 10만 명')).to.equal('35명(인구 10만 명당)');
    expect(ko.badge.andOthers('국방부', 2)).to.equal('국방부 외 2곳');
    expect(ko.attribution.role('대변인', '국방부')).to.equal('국방부 대변인');
  });
});
