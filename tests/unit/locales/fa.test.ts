import { expect } from '@open-wc/testing';
import { formatDate, formatQuantity, parseDate } from '../../../src/facts/index.js';
import { fa } from '../../../src/locales/fa.js';

const date = (edtf: string) => formatDate(parseDate(edtf)!, fa);

describe('Persian', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = fa.attribution;
    const via = ['NBC News', 'یونهاپ'];
    expect(says({ who: 'جان کربی', stance: 'asserts', hedge: 'likely', via })).to.equal(
      'محتمل، به گفتهٔ جان کربی، به گزارش NBC News، سپس یونهاپ',
    );
    const told = { stance: 'denies', hedge: undefined, via: [], basis: 'on-record' } as const;
    expect(says({ who: 'کرملین', ...told })).to.equal('تکذیب از سوی کرملین (اظهار علنی)');
  });

  it('tells dates of the Gregorian calendar in its own digits', () => {
    expect(date('2024-10~')).to.equal('حدود اکتبر ۲۰۲۴');
    expect(date('../1999')).to.equal('حداکثر تا ۱۹۹۹');
    expect(date('?2024-10-23')).to.equal('۲۳ اکتبر ۲۰۲۴ (سال: استنباطی)');
    expect(date('199X')).to.equal('دههٔ ۱۹۹۰');
    expect(fa.asOf(date('2024-10~'))).to.equal('مربوط به حدود اکتبر ۲۰۲۴');
  });

  it('says “from” once, where a number has held since', () => {
    expect(date('2024-10/..')).to.equal('از اکتبر ۲۰۲۴ تاکنون');
    expect(fa.asOf(date('2024-10/..'))).to.equal('از اکتبر ۲۰۲۴ تاکنون');
  });

  it('tells numbers in its own digits', () => {
    const figure = { id: 'n', type: 'figure', label: 'ردیابی', value: 12000 } as const;
    const told = formatQuantity({ ...figure, qualifier: 'at-least', unit: 'سرباز' }, fa);
    expect(told.replace(/[\u2066-\u2069]/g, '')).to.equal('دست‌کم ۱۲٬۰۰۰ سرباز');
  });

  it('keeps its nouns in the singular after a number', () => {
    expect(fa.badge.factsFrom(1)).to.equal('۱ گزاره');
    expect(fa.badge.factsFrom(21)).to.equal('۲۱ گزاره');
    expect(fa.badge.andOthers('کربی', 2)).to.equal('کربی و ۲ منبع دیگر');
  });
});
