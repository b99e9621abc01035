/** Everything that a locale can be asked to say, with arguments that cover every case. */
import { qualifiers } from '../../../src/facts/schema/numbers.js';
import { bases, hedges, stances } from '../../../src/facts/schema/parts.js';
import { changeKinds } from '../../../src/facts/schema/changes.js';
import { sourceKinds } from '../../../src/facts/schema/entities.js';
import { factSchemas, statuses, wordings } from '../../../src/facts/schema/facts.js';
import { isolate } from '../../../src/facts/text/isolate.js';
import type { Locale } from '../../../src/locales/locale.js';
import { inflectingMonths } from '../../support/locales.js';

export interface Call {
  /** The function or constant. */
  readonly of: string;
  /** Calls of one function that mean something else have to read differently. */
  readonly means: string;
  readonly text: string;
  /** What has to stand in the text as it was given, once. */
  readonly given: readonly string[];
}

/** The borders of the plural categories, and one on which the Romance languages turn. */
export const counts = [0, 1, 1.5, 2, 3, 4, 5, 10, 11, 12, 21, 22, 100, 101, 1e6];

/** What no editor infers: a fact's bookkeeping, and what is kept in the article's own words. */
const BOOKKEEPING = new Set(
  'id type about inTensionWith anchor notes inferred history asWritten formerly open'.split(' '),
);
export const fields = [
  ...new Set(Object.values(factSchemas).flatMap((schema) => Object.keys(schema.fields))),
].filter((field) => !BOOKKEEPING.has(field));

const COMPONENTS = [
  ['year'],
  ['month'],
  ['day'],
  ['year', 'month'],
  ['month', 'day'],
  ['year', 'day'],
  ['year', 'month', 'day'],
] as const;
const CODES = ['own-account', 'not-known', 'doubted', 'disputed', 'denied'] as const;
const CHANGES = ['added', 'withdrawn', 'reworded', 'changed'] as const;

/** Names as the dataset has them; the first would come out otherwise where a name is a pattern. */
const NAMES = ['Kirby $&', 'Yonhap', 'Tagblatt', 'Ouest-France'];

export function callsOf(locale: Locale): readonly Call[] {
  const { tag, direction, date, quantity, attribution, change, quote, badge, figures } = locale;
  const calls: Call[] = [];
  const call = (of: string, text: string, given: readonly string[] = [], means: unknown = text) =>
    calls.push({ of, text, given, means: JSON.stringify(means) });

  const names = NAMES.map((name) => isolate(name, { tag: 'en', direction }));
  const [who = '', reporter = '', , title = ''] = names;
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(tag, options).format(value);
  // One and two are words of their own in some languages; so many that they are grouped there never are.
  const digitsOf = (count: number) =>
    count === 1 || count === 2 || count > 999 ? [] : [number(count)];
  const day = (options: Intl.DateTimeFormatOptions, year = 2024) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', ...options }).format(
      Date.UTC(year, 9, 23),
    );
  const full = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const month = { year: 'numeric', month: 'long' } as const;
  const dates = [full, month, { year: 'numeric' } as const].map((options) => day(options));
  const [given = ''] = dates;
  const former = day(full, 1999);

  for (const [i, told] of dates.entries()) {
    const kept = [i === 1 && inflectingMonths.has(tag) ? '2024' : told];
    for (const name of [
      ...(['about', 'uncertain', 'by', 'since'] as const),
      ...(['untilFromUnknown', 'fromUntilUnknown'] as const),
    ])
      call('date', date[name](told), kept, [name, i]);
    for (const name of ['inferred', 'approximate'] as const)
      for (const components of COMPONENTS)
        call('date', date[name](told, components), kept, [name, components, i]);
    call('asOf', locale.asOf(told), kept, i);
  }
  call('range', date.range(former, given), [former, given]);
  const year = (value: number) => number(value, { useGrouping: false });
  for (const season of [1, 2, 3, 4] as const)
    call('season', date.season(season, year(2024)), [year(2024)], season);
  call('decade', date.decade(year(1990)), [year(1990)]);
  call('century', date.century(year(1801), year(1900)), [year(1801), year(1900)]);
  call('beforeCommonEra', date.beforeCommonEra(year(44)), [year(44)]);
  const millions = number(13.8e9, { notation: 'compact', compactDisplay: 'long' });
  for (const years of [millions, number(4_004_321)])
    call('yearsAgo', date.yearsAgo(years), [years], years);
  call('zone', date.zone('14:30', 'UTC+9'), ['14:30', 'UTC+9']);

  const thousands = number(12_345);
  for (const qualifier of qualifiers)
    call('qualified', quantity.qualified(thousands, qualifier), [thousands], qualifier);
  call('quantity', quantity.range(number(4321), thousands), [number(4321), thousands]);
  call('quantity', quantity.withUnit(thousands, who), [thousands, who]);
  call('quantity', quantity.per(thousands, who), [thousands, who]);
  call('quantity', quantity.of(thousands, who), [thousands, who]);
  call('quantity', quantity.lessThan(thousands), [thousands]);

  const reason = isolate('Wegen Zyx', { tag: 'en', direction });
  for (const stance of stances)
    for (const hedge of [undefined, ...hedges])
      for (const basis of [undefined, ...bases])
        for (const because of basis ? [undefined, reason] : [undefined])
          for (const via of [0, 1, 2, 3].map((length) => names.slice(1, 1 + length)))
            call(
              'says',
              attribution.says({ who, stance, hedge, via, basis, reason: because }),
              [who, ...via, ...(because ? [because] : [])],
              [
                // Whoever confirms it as possible says no more than that it is.
                hedge && stance === 'confirms' ? 'asserts' : stance,
                hedge,
                // An unnamed source is called so by its name or by the standing.
                basis === 'unnamed' && !because ? undefined : basis,
                because,
                via,
              ],
            );
  for (const basis of bases) {
    call('basis', attribution.basis(basis, undefined), [], basis);
    call('basis', attribution.basis(basis, reason), [reason], [basis, reason]);
  }
  call('role', attribution.role(who, reporter), [who, reporter]);
  call('role', attribution.role(who, undefined), [who]);
  call('role', attribution.role(undefined, reporter), [reporter]);

  for (const type of CHANGES) call('plain', change.plain(type), [], type);
  for (const what of ['number', 'date'] as const)
    for (const from of ['', former])
      for (const to of ['', given])
        call('moved', change.moved(what, from, to), [from, to].filter(Boolean), [what, from, to]);
  call('now', change.now(who, true), [who]);
  for (const stance of ['confirms', 'denies'] as const) {
    const said = attribution.says({ who, stance, hedge: undefined, via: [] });
    call('now', change.now(said, false), [said]);
  }

  for (const hedge of [undefined, ...hedges])
    for (const unnamed of [false, true]) {
      const standing = { unnamed, hedge, doubting: 1, denying: 1 };
      for (const code of CODES)
        call('standing', locale.standing({ ...standing, code, asserting: 1 }), [], code);
      const one = locale.standing({ ...standing, code: 'one-source', asserting: 1 });
      call('standing', one, [], ['one', unnamed, hedge]);
      for (const asserting of counts.filter((count) => count > 1))
        call(
          'standing',
          locale.standing({ ...standing, code: 'several-sources', asserting }),
          unnamed ? [] : digitsOf(asserting),
          ['several', unnamed || asserting, hedge],
        );
    }
  for (const wording of wordings) call('wording', locale.wording(wording), [], wording);
  for (const status of statuses) call('status', locale.status(status), [], status);

  call('writtenAs', locale.writtenAs(who), [who]);
  for (const field of fields) call('inferred', locale.inferred([field]), [], 'fields');
  call('inferred', locale.inferred(fields), [], 'fields');
  for (const length of [1, 2, 3]) {
    const some = names.slice(0, length);
    call('inTensionWith', locale.inTensionWith(some), some);
    call('via', quote.via(some), some);
    for (const count of counts.filter((count) => count >= length))
      call('factsChanged', locale.factsChanged(count, some), some, [count, some]);
  }
  for (const kind of changeKinds)
    for (const was of ['', thousands])
      for (const when of [given, '\n0\n']) {
        const parts = [when, was].filter(Boolean);
        call('changed', locale.changed(kind, when, was), parts, [kind, when, was]);
      }
  call('alsoSpelled', locale.alsoSpelled(who), [who]);

  for (const [insertions, cuts] of [
    [true, false],
    [false, true],
    [true, true],
  ] as const)
    call('marks', quote.marks(insertions, cuts), [], [insertions, cuts]);
  // A name that stands alone may have a capital that it loses in a phrase.
  const small = (text = '') => text.toLocaleLowerCase(tag);
  const korean = small(new Intl.DisplayNames(tag, { type: 'language' }).of('ko'));
  call('original', small(quote.original(korean)), [korean]);

  call('summary', badge.summary(who, thousands), [who, thousands]);
  call('publishedBy', badge.publishedBy(who), [who]);
  for (const kind of sourceKinds) call('sourceKind', badge.sourceKind(kind), [], kind);
  for (const count of counts) {
    const told = digitsOf(count);
    call('factsFrom', badge.factsFrom(count), told, count);
    if (count) call('andOthers', badge.andOthers(who, count), [who, ...told], count);
  }

  for (const percent of [undefined, number(0.06, { style: 'percent' })])
    for (const isRounded of percent ? [false, true] : [false])
      for (const amount of [undefined, thousands])
        for (const labels of [[who], [who, title]]) {
          const [first = '', ...rest] = labels;
          const others = rest.map((label) => {
            return { percent: undefined, isRounded: false, label, quantity: undefined };
          });
          call(
            'shares',
            figures.shares([{ percent, isRounded, label: first, quantity: amount }, ...others]),
            [percent, amount, ...labels].filter((part) => part !== undefined),
            [percent, isRounded, amount, labels],
          );
        }
  for (const when of [undefined, locale.asOf(former), `(${locale.writtenAs(who)})`])
    for (const more of [[], [{ number: number(4321), when: undefined }]]) {
      // The brackets of what the article says may be one with the phrase's own.
      const told = when?.replace(/^\(|\)$/g, '');
      call(
        'formerly',
        figures.formerly([{ number: thousands, when }, ...more]),
        [thousands, told, ...more.map((one) => one.number)].filter((part) => part !== undefined),
      );
    }

  const { loading, failed, empty, changedMeanwhile, showPassage, dataset, undated } = locale;
  const { article, close, heading, source } = badge;
  for (const [name, text] of Object.entries({
    ...{ loading, failed, empty, changedMeanwhile, showPassage, dataset, undated },
    ...{ article, close, heading, source, toScale: figures.toScale },
  }))
    call('constant', text, [], name);
  return calls;
}
