import { expect } from '@open-wc/testing';
import {
  formatDate,
  formatQuantity,
  parseDate,
  type FigureFact,
} from '../../../src/facts/index.js';
import { ur } from '../../../src/locales/ur.js';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const date = (edtf: string) => formatDate(parseDate(edtf)!, ur);

describe('Urdu', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = ur.attribution;
    const via = ['NBC News', 'یونہاپ'];
    expect(says({ who: 'جان کربی', stance: 'asserts', hedge: 'alleged', via })).to.equal(
      'مبینہ طور پر، بقول جان کربی، بحوالہ NBC News، پھر یونہاپ',
    );
    const told = { stance: 'denies', hedge: undefined, via: [], basis: 'on-record' } as const;
    expect(says({ who: 'کریملن', ...told })).to.equal('تردید: کریملن (اعلانیہ بیان)');
  });

  it('tells dates', () => {
    expect(date('2024-10~')).to.equal('لگ بھگ اکتوبر 2024');
    expect(date('../1999')).to.equal('زیادہ سے زیادہ 1999 تک');
    expect(date('2024-04/..')).to.equal('اپریل 2024 سے اب تک');
    expect(date('?2024-10-23')).to.match(/^23 اکتوبر،? 2024 \(سال: قیاسی\)$/);
    expect(date('2024-21')).to.equal('موسمِ بہار 2024');
  });

  it('says “until” once', () => {
    expect(ur.asOf(date('2024-10'))).to.equal('اکتوبر 2024 تک');
    expect(ur.asOf(date('2024-04/..'))).to.equal('اپریل 2024 سے اب تک');
  });

  it('puts “more than” between the number and what it counts', () => {
    const figure = { id: 'n', type: 'figure', label: 'نگرانی', unit: 'فوجی' } as const;
    const told = (more: Partial<FigureFact>) =>
      plain(formatQuantity({ ...figure, qualifier: 'more-than', ...more }, ur));
    expect(told({ value: 12000 })).to.equal('12,000 سے زیادہ فوجی');
    expect(told({ minValue: 300, maxValue: 500 })).to.equal('300 تا 500 سے زیادہ فوجی');
    const share = { value: 12, unit: { measure: 'percent' }, base: 'ووٹرز' } as const;
    expect(told({ ...share, qualifier: 'at-least' })).to.match(/^ووٹرز میں سے کم از کم 12/);
  });

  it('counts in all its plural forms', () => {
    expect([1, 2].map((count) => ur.badge.factsFrom(count)).join(', ')).to.equal('1 نکتہ, 2 نکات');
    expect(ur.badge.andOthers('کربی', 1)).to.equal('کربی اور 1 دیگر ذریعہ');
    expect(ur.badge.andOthers('کربی', 2)).to.equal('کربی اور 2 دیگر ذرائع');
  });
});
