/**
 * Russian. Names stay in the nominative after a colon or before one, so that neither a case nor a verb
 * has to agree with a name whose gender and number nobody gave.
 */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'год', month: 'месяц', day: 'день' };
const SEASONS = ['весна', 'лето', 'осень', 'зима'];
const BASES: Record<Basis, string> = {
  document: 'документ',
  'on-record': 'публично',
  unnamed: 'анонимно',
  observed: 'личное наблюдение',
  inferred: 'вывод',
  analysis: 'анализ',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'без подтверждения',
  possible: 'возможно',
  likely: 'вероятно',
  expected: 'ожидается',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'подтверждение',
  doubts: 'сомнения',
  denies: 'опровержение',
};
/** None of them governs a case: the unit comes in the form that the bare number asks for. */
const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'ровно',
  about: 'примерно',
  'at-least': 'минимум',
  'at-most': 'максимум',
  'more-than': 'больше чем',
  'fewer-than': 'меньше чем',
};
const KINDS = {
  report: 'доклад',
  article: 'статья',
  statement: 'заявление',
  speech: 'речь',
  interview: 'интервью',
  document: 'документ',
  broadcast: 'передача',
  dataset: 'набор данных',
};
const CHANGES = {
  added: 'новое',
  withdrawn: 'отозвано',
  reworded: 'новая формулировка',
  changed: 'изменены детали',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'число'],
  ['minValue', 'нижняя граница'],
  ['maxValue', 'верхняя граница'],
  ['qualifier', 'точность числа'],
  ['unit', 'единица'],
  ['per', 'на что приходится число'],
  ['base', 'от чего взята доля'],
  ['partOf', 'частью чего является'],
  ['asOf', 'дата'],
  ['date', 'дата'],
  ['label', 'подпись'],
  ['title', 'заголовок'],
  ['statement', 'утверждение'],
  ['text', 'текст'],
  ['wording', 'точность цитаты'],
  ['original', 'оригинал'],
  ['speaker', 'автор слов'],
  ['actors', 'участники'],
  ['attributions', 'кто это утверждает'],
  ['basis', 'откуда это известно'],
  ['via', 'через кого передано'],
  ['source', 'источник'],
  ['place', 'место'],
  ['status', 'состояние'],
]);

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Fractions are “other”. */
const SOURCES: Forms = {
  one: 'источник',
  few: 'источника',
  many: 'источников',
  other: 'источника',
};
const FACTS: Forms = { one: 'факт', few: 'факта', many: 'фактов', other: 'факта' };

const list = new Intl.ListFormat('ru');
const number = new Intl.NumberFormat('ru');
const plural = new Intl.PluralRules('ru');

function counted(count: number, forms: Forms): string {
  return `${number.format(count)} ${forms[plural.select(count)] ?? forms.other}`;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `«${name}»`);
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `передано через: ${names.join(', затем ')}`;
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  const hedged = hedge && HEDGES[hedge];
  // Whoever confirms it as possible says no more than that it is.
  const isHedge = hedged && (stance === 'asserts' || stance === 'confirms');
  const said = stance === 'asserts' ? who : `${STANCES[stance]}: ${who}`;
  const notes = [
    !isHedge && hedged,
    names.length && via(names),
    basis && (basis !== 'unnamed' || reason) && howKnown(basis, reason),
  ].filter(Boolean);
  return (isHedge ? `${who}: ${hedged}` : said) + (notes.length ? ` (${notes.join('; ')})` : '');
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}, ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'по данным самой статьи';
    case 'not-known':
      return 'неизвестно';
    case 'one-source':
      return hedged(unnamed ? 'неназванный источник' : 'один источник');
    case 'several-sources':
      return hedged(unnamed ? 'неназванные источники' : counted(asserting, SOURCES));
    case 'doubted':
      return 'под сомнением';
    case 'disputed':
      return 'оспаривается';
    case 'denied':
      return 'отрицается';
  }
}

/** The accusative, which differs from what `Intl` gives only in two seasons. Some of our words take none. */
function asOf(date: string): string {
  if (/^(примерно|конец|начало|между)/.test(date)) return `данные: ${date}`;
  return `данные на ${date.replace(/^(весн|зим)а/, '$1у').replace(/^\d+$/, '$& год')}`;
}

export const ru: Locale = {
  tag: 'ru',
  direction: 'ltr',
  // `Intl` gives a month alone in the nominative, and with its day in the genitive: nothing here may govern it.
  date: {
    about: (date) => `примерно ${date}`,
    uncertain: (date) => `${date} (под вопросом)`,
    inferred: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0— по контексту)`,
    approximate: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0— примерно)`,
    by: (date) => `${date} или раньше`,
    since: (date) => `${date} — по настоящее время`,
    untilFromUnknown: (date) => `конец: ${date}, начало неизвестно`,
    fromUntilUnknown: (date) => `начало: ${date}, конец неизвестен`,
    range: (start, end) => `${start} — ${end}`,
    season: (season, year) => `${SEASONS[season - 1]} ${year}${/\d$/.test(year) ? ' г.' : ''}`,
    decade: (firstYear) => `${firstYear}-е годы`,
    century: (first, last) => `между ${first} и ${last}`,
    beforeCommonEra: (year) => `${year} до н. э.`,
    yearsAgo: (years) => `${years} лет назад`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => `${QUALIFIERS[qualifier]} ${quantity}`,
    range: (least, most) => `${least}–${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} на ${per}`,
    of: (quantity, base) => `${quantity} (${base})`,
    lessThan: (digits) => `менее ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `было ${from}`, to && `стало ${to}`].filter(Boolean).join(', ');
      return `${what === 'number' ? 'изменено число' : 'изменена дата'}${ends && `: ${ends}`}`;
    },
    now: (said, isName) => (isName ? `новый источник: ${said}` : `теперь ${said}`),
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'дословно', translated: 'перевод', paraphrase: 'пересказ' })[wording],
  status: (status) =>
    ({ planned: 'планируется', 'under-way': 'в процессе', over: 'завершено' })[status],
  loading: 'Факты загружаются.',
  failed: 'Не удалось загрузить факты.',
  empty: 'Здесь нечего показать.',
  asOf,
  writtenAs: (words) => `в статье: «${words}»`,
  inferred: (fields) =>
    `выведено, в статье не указано: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `трудно совместить с ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'обновление' : 'исправление'} (${date})${former && `, было: ${former}`}`,
  changedMeanwhile: 'пока вы читали',
  factsChanged: (count, names) =>
    `изменения (${counted(count, FACTS)}): ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `обычно пишется: ${name}`,
  showPassage: 'Показать в статье',
  dataset: 'Эти факты в виде данных',
  undated: 'Без даты',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [insertions && 'слова в [скобках] добавлены редакцией', cuts && 'пропуски отмечены знаком …']
        .filter(Boolean)
        .join('; '),
    original: (language) => `в оригинале (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'статья',
    andOthers: (who, others) => `${who} и ещё ${counted(others, SOURCES)}`,
    close: 'Закрыть',
    heading: 'Кто это утверждает',
    source: 'Источник',
    factsFrom: (count) => counted(count, FACTS),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `опубликовано: ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'часть'} от «${label}»${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? ' с округлением' : '';
      return list.format(parts) + (computed ? `, вычислено по этим числам${rounded}` : '');
    },
    formerly: (numbers) =>
      `ранее: ${numbers.map(({ number: digits, when }) => digits + bracketed(when)).join('; ')}`,
    toScale: 'в одном масштабе',
  },
};

/** What the article says of a date has its brackets already. */
function bracketed(when: string | undefined): string {
  return when ? ` (${when.replace(/^\(|\)$/g, '')})` : '';
}
