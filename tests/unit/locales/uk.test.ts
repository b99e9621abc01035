import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { uk } from '../../../src/locales/uk.js';

/** No-break spaces are told as spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const date = (edtf: string) => plain(formatDate(parseDate(edtf)!, uk));

describe('Ukrainian', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = uk.attribution;
    const via = ['NBC News', 'Йонхап'];
    expect(says({ who: 'Джон Кірбі', stance: 'asserts', hedge: 'likely', via })).to.equal(
      'Джон Кірбі: імовірно (передано через: NBC News, потім Йонхап)',
    );
    const told = { stance: 'denies', hedge: undefined, via: [], basis: 'on-record' } as const;
    expect(says({ who: 'Кремль', ...told })).to.equal('заперечення: Кремль (публічно)');
  });

  it('tells dates', () => {
    expect(date('2024-10~')).to.equal('приблизно жовтень 2024 р.');
    expect(date('../1999')).to.equal('1999 або раніше');
    expect(date('2024-04/..')).to.equal('квітень 2024 р. — дотепер');
    expect(date('?2024-10-23')).to.equal('23 жовтня 2024 р. (рік — за контекстом)');
  });

  it('says as of when in a case that suits the date', () => {
    expect(uk.asOf(date('2024-10'))).to.equal('станом на жовтень 2024 р.');
    expect(uk.asOf(date('2024-21'))).to.equal('станом на весну 2024 р.');
    expect(uk.asOf(date('2024'))).to.equal('станом на 2024 рік');
    expect(uk.asOf(date('2024-10~'))).to.equal('дані: приблизно жовтень 2024 р.');
  });

  it('counts in all its plural forms', () => {
    expect([1, 2, 5, 11, 21, 22].map((count) => uk.badge.factsFrom(count)).join(', ')).to.equal(
      '1 факт, 2 факти, 5 фактів, 11 фактів, 21 факт, 22 факти',
    );
    expect([1, 3, 7].map((count) => uk.badge.andOthers('A', count)).join(', ')).to.equal(
      'A та ще 1 джерело, A та ще 3 джерела, A та ще 7 джерел',
    );
  });

  it('lets numbers, units and months stand as they come', () => {
    expect(uk.quantity.qualified('21 солдат', 'more-than')).to.equal('більше ніж 21 солдат');
    expect(plain(uk.changed('correction', date('2024-10'), '8'))).to.equal(
      'виправлення (жовтень 2024 р.), було: 8',
    );
  });
});
