import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { ru } from '../../../src/locales/ru.js';

/** No-break spaces are told as spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const date = (edtf: string) => plain(formatDate(parseDate(edtf)!, ru));

describe('Russian', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = ru.attribution;
    const via = ['NBC News', 'Ёнхап'];
    expect(says({ who: 'Джон Кирби', stance: 'asserts', hedge: 'likely', via })).to.equal(
      'Джон Кирби: вероятно (передано через: NBC News, затем Ёнхап)',
    );
    const told = { stance: 'denies', hedge: undefined, via: [], basis: 'on-record' } as const;
    expect(says({ who: 'Кремль', ...told })).to.equal('опровержение: Кремль (публично)');
  });

  it('tells dates', () => {
    expect(date('2024-10~')).to.equal('примерно октябрь 2024 г.');
    expect(date('../1999')).to.equal('1999 или раньше');
    expect(date('2024-04/..')).to.equal('апрель 2024 г. — по настоящее время');
    expect(date('?2024-10-23')).to.equal('23 октября 2024 г. (год — по контексту)');
  });

  it('says as of when in a case that suits the date', () => {
    expect(ru.asOf(date('2024-10'))).to.equal('данные на октябрь 2024 г.');
    expect(ru.asOf(date('2024-21'))).to.equal('данные на весну 2024 г.');
    expect(ru.asOf(date('2024'))).to.equal('данные на 2024 год');
    expect(ru.asOf(date('2024-10~'))).to.equal('данные: примерно октябрь 2024 г.');
  });

  it('counts in all its plural forms', () => {
    expect([1, 2, 5, 11, 21, 22].map((count) => ru.badge.factsFrom(count)).join(', ')).to.equal(
      '1 факт, 2 факта, 5 фактов, 11 фактов, 21 факт, 22 факта',
    );
    expect([1, 3, 7].map((count) => ru.badge.andOthers('A', count)).join(', ')).to.equal(
      'A и ещё 1 источник, A и ещё 3 источника, A и ещё 7 источников',
    );
  });

  it('lets numbers, units and months stand as they come', () => {
    expect(ru.quantity.qualified('21 солдат', 'more-than')).to.equal('больше чем 21 солдат');
    expect(plain(ru.changed('correction', date('2024-10'), '8'))).to.equal(
      'исправление (октябрь 2024 г.), было: 8',
    );
  });
});
