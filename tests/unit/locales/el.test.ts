import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { el } from '../../../src/locales/el.js';

/** No-break spaces are told as spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const date = (edtf: string) => plain(formatDate(parseDate(edtf)!, el));

describe('Greek', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const { says } = el.attribution;
    const via = ['NBC News', 'Καθημερινή'];
    expect(says({ who: 'Τζον Κίρμπι', stance: 'asserts', hedge: 'likely', via })).to.equal(
      'Τζον Κίρμπι: πιθανό (μετάδοση: NBC News, έπειτα Καθημερινή)',
    );
    const told = { stance: 'denies', hedge: undefined, via: ['NBC'], basis: 'on-record' } as const;
    expect(says({ who: 'Κρεμλίνο', ...told })).to.equal(
      'διάψευση: Κρεμλίνο (μετάδοση: NBC· επωνύμως)',
    );
  });

  it('tells dates, a month alone in the nominative', () => {
    expect(date('2024-10~')).to.equal('περίπου Οκτώβριος 2024');
    expect(date('../1999')).to.equal('1999 το αργότερο');
    expect(date('2024-04/..')).to.equal('Απρίλιος 2024 – σήμερα');
    expect(date('2024-24')).to.equal('χειμώνας του 2024');
    expect(el.asOf(date('2024-10'))).to.equal('στοιχεία: Οκτώβριος 2024');
  });

  it('has what is inferred agree in number', () => {
    expect(date('?2024-10-23')).to.equal('23 Οκτωβρίου 2024 (το έτος συνάγεται)');
    expect(date('2024-?10-?23')).to.equal('23 Οκτωβρίου 2024 (ο μήνας και η ημέρα συνάγονται)');
  });

  it('names the language of a quotation in small letters', () => {
    expect(el.quote.original('Αγγλικά (ΗΠΑ)')).to.equal('στο πρωτότυπο (αγγλικά (ΗΠΑ))');
  });

  it('counts in all its plural forms', () => {
    expect([1, 2].map((count) => el.badge.factsFrom(count)).join(', ')).to.equal(
      '1 στοιχείο, 2 στοιχεία',
    );
    expect(el.badge.andOthers('Κίρμπι', 1)).to.equal('Κίρμπι και 1 ακόμη πηγή');
    expect(el.badge.andOthers('Κίρμπι', 3)).to.equal('Κίρμπι και 3 ακόμη πηγές');
    expect(el.factsChanged(1, ['α'])).to.equal('άλλαξε 1 στοιχείο: «α»');
    expect(el.factsChanged(2, ['α', 'β'])).to.equal('άλλαξαν 2 στοιχεία: «α», «β»');
  });
});
