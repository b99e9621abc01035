import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { he } from '../../../src/locales/he.js';

const date = (edtf: string) => formatDate(parseDate(edtf)!, he);

describe('Hebrew', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = he.attribution;
    const via = ['NBC News', 'יונהאפ'];
    expect(says({ who: 'ג׳ון קירבי', stance: 'asserts', hedge: undefined, via })).to.equal(
      'ג׳ון קירבי, לפי דיווח של NBC News, ובעקבותיו יונהאפ',
    );
    const told = { via: [], basis: 'on-record' } as const;
    expect(says({ who: 'הקרמלין', stance: 'denies', hedge: undefined, ...told })).to.equal(
      'הכחשה מצד הקרמלין (בהצהרה פומבית)',
    );
    expect(says({ who: 'הקרמלין', stance: 'asserts', hedge: 'alleged', ...told })).to.equal(
      'לכאורה, לפי הקרמלין (בהצהרה פומבית)',
    );
  });

  it('joins a preposition to a word, and hyphenates it before digits', () => {
    expect(he.asOf(date('2024-10'))).to.equal('נכון לאוקטובר 2024');
    expect(he.asOf(date('2024-10-23'))).to.equal('נכון ל-23 באוקטובר 2024');
    expect(he.quantity.qualified('12,000 חיילים', 'about')).to.equal('כ-12,000 חיילים');
    expect(he.quantity.qualified('12,000 חיילים', 'more-than')).to.equal('יותר מ-12,000 חיילים');
  });

  it('tells dates', () => {
    expect(date('2024-10~')).to.equal('אוקטובר 2024 בקירוב');
    expect(date('../1999')).to.equal('1999 לכל המאוחר');
    expect(date('2024-04/..')).to.equal('מאז אפריל 2024');
    expect(he.asOf(date('2024-04/..'))).to.equal('מאז אפריל 2024');
  });

  it('has what is inferred agree in gender and number', () => {
    expect(date('?2024-10-23')).to.equal('23 באוקטובר 2024 (השנה הוסקה)');
    expect(date('2024-?10')).to.equal('אוקטובר 2024 (החודש הוסק)');
    expect(date('?2024-?10-23')).to.equal('23 באוקטובר 2024 (השנה והחודש הוסקו)');
    expect(date('~2024-10-23')).to.equal('23 באוקטובר 2024 (השנה משוערת)');
  });

  it('counts in all its plural forms', () => {
    expect([1, 2, 3, 20].map((count) => he.badge.factsFrom(count)).join(', ')).to.equal(
      'עובדה אחת, שתי עובדות, 3 עובדות, 20 עובדות',
    );
    expect(he.badge.andOthers('קירבי', 1)).to.equal('קירבי ועוד מקור אחד');
    expect(he.badge.andOthers('קירבי', 2)).to.equal('קירבי ועוד שני מקורות');
    expect(he.factsChanged(1, ['א'])).to.equal('עובדה אחת השתנתה: ”א”');
    expect(he.factsChanged(2, ['א', 'ב'])).to.equal('שתי עובדות השתנו: ”א”, ”ב”');
  });
});
