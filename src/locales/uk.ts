/**
 * Ukrainian. Names stay in the nominative after a colon or before one, so that neither a case nor a verb
 * has to agree with a name whose gender and number nobody gave.
 */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'рік', month: 'місяць', day: 'день' };
const SEASONS = ['весна', 'літо', 'осінь', 'зима'];
const BASES: Record<Basis, string> = {
  document: 'документ',
  'on-record': 'публічно',
  unnamed: 'анонімно',
  observed: 'особисте спостереження',
  inferred: 'висновок',
  analysis: 'аналіз',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'без підтвердження',
  possible: 'можливо',
  likely: 'імовірно',
  expected: 'очікується',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'підтвердження',
  doubts: 'сумніви',
  denies: 'заперечення',
};
/** None of them governs a case: the unit comes in the form that the bare number asks for. */
const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'рівно',
  about: 'приблизно',
  'at-least': 'щонайменше',
  'at-most': 'щонайбільше',
  'more-than': 'більше ніж',
  'fewer-than': 'менше ніж',
};
const KINDS = {
  report: 'доповідь',
  article: 'стаття',
  statement: 'заява',
  speech: 'промова',
  interview: 'інтерв’ю',
  document: 'документ',
  broadcast: 'передача',
  dataset: 'набір даних',
};
const CHANGES = {
  added: 'нове',
  withdrawn: 'відкликано',
  reworded: 'нове формулювання',
  changed: 'змінено деталі',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'число'],
  ['minValue', 'нижня межа'],
  ['maxValue', 'верхня межа'],
  ['qualifier', 'точність числа'],
  ['unit', 'одиниця'],
  ['per', 'на що припадає число'],
  ['base', 'від чого взято частку'],
  ['partOf', 'частиною чого є'],
  ['asOf', 'дата'],
  ['date', 'дата'],
  ['label', 'підпис'],
  ['title', 'заголовок'],
  ['statement', 'твердження'],
  ['text', 'текст'],
  ['wording', 'точність цитати'],
  ['original', 'оригінал'],
  ['speaker', 'автор слів'],
  ['actors', 'учасники'],
  ['attributions', 'хто це стверджує'],
  ['basis', 'звідки це відомо'],
  ['via', 'через кого передано'],
  ['source', 'джерело'],
  ['place', 'місце'],
  ['status', 'стан'],
]);

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Fractions are “other”. */
const SOURCES: Forms = { one: 'джерело', few: 'джерела', many: 'джерел', other: 'джерела' };
const FACTS: Forms = { one: 'факт', few: 'факти', many: 'фактів', other: 'факту' };

const list = new Intl.ListFormat('uk');
const number = new Intl.NumberFormat('uk');
const plural = new Intl.PluralRules('uk');

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
  return `передано через: ${names.join(', потім ')}`;
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
      return 'за даними самої статті';
    case 'not-known':
      return 'невідомо';
    case 'one-source':
      return hedged(unnamed ? 'неназване джерело' : 'одне джерело');
    case 'several-sources':
      return hedged(unnamed ? 'неназвані джерела' : counted(asserting, SOURCES));
    case 'doubted':
      return 'під сумнівом';
    case 'disputed':
      return 'оспорюється';
    case 'denied':
      return 'заперечується';
  }
}

/** The accusative, which differs from what `Intl` gives only in two seasons. Some of our words take none. */
function asOf(date: string): string {
  if (/^(приблизно|кінець|початок|між)/.test(date)) return `дані: ${date}`;
  return `станом на ${date.replace(/^(весн|зим)а/, '$1у').replace(/^\d+$/, '$& рік')}`;
}

export const uk: Locale = {
  tag: 'uk',
  direction: 'ltr',
  // `Intl` gives a month alone in the nominative, and with its day in the genitive: nothing here may govern it.
  date: {
    about: (date) => `приблизно ${date}`,
    uncertain: (date) => `${date} (під питанням)`,
    inferred: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0— за контекстом)`,
    approximate: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0— приблизно)`,
    by: (date) => `${date} або раніше`,
    since: (date) => `${date} — дотепер`,
    untilFromUnknown: (date) => `кінець: ${date}, початок невідомий`,
    fromUntilUnknown: (date) => `початок: ${date}, кінець невідомий`,
    range: (start, end) => `${start} — ${end}`,
    season: (season, year) => `${SEASONS[season - 1]} ${year}${/\d$/.test(year) ? ' р.' : ''}`,
    decade: (firstYear) => `${firstYear}-ті роки`,
    century: (first, last) => `між ${first} і ${last}`,
    beforeCommonEra: (year) => `${year} до н. е.`,
    yearsAgo: (years) => `${years} років тому`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => `${QUALIFIERS[qualifier]} ${quantity}`,
    range: (least, most) => `${least}–${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} на ${per}`,
    of: (quantity, base) => `${quantity} (${base})`,
    lessThan: (digits) => `менше ніж ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `було ${from}`, to && `стало ${to}`].filter(Boolean).join(', ');
      return `змінено ${what === 'number' ? 'число' : 'дату'}${ends && `: ${ends}`}`;
    },
    now: (said, isName) => (isName ? `нове джерело: ${said}` : `тепер ${said}`),
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'дослівно', translated: 'переклад', paraphrase: 'переказ' })[wording],
  status: (status) =>
    ({ planned: 'заплановано', 'under-way': 'у процесі', over: 'завершено' })[status],
  loading: 'Факти завантажуються.',
  failed: 'Не вдалося завантажити факти.',
  empty: 'Тут немає чого показати.',
  asOf,
  writtenAs: (words) => `у статті: «${words}»`,
  inferred: (fields) =>
    `виведено, у статті не вказано: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `важко узгодити з ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'оновлення' : 'виправлення'} (${date})${former && `, було: ${former}`}`,
  changedMeanwhile: 'поки ви читали',
  factsChanged: (count, names) => `зміни (${counted(count, FACTS)}): ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `зазвичай пишеться: ${name}`,
  showPassage: 'Показати у статті',
  dataset: 'Ці факти як дані',
  undated: 'Без дати',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [insertions && 'слова в [дужках] додала редакція', cuts && 'пропуски позначено знаком …']
        .filter(Boolean)
        .join('; '),
    original: (language) => `в оригіналі (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'стаття',
    andOthers: (who, others) => `${who} та ще ${counted(others, SOURCES)}`,
    close: 'Закрити',
    heading: 'Хто це стверджує',
    source: 'Джерело',
    factsFrom: (count) => counted(count, FACTS),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `опубліковано: ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'частина'} від «${label}»${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? ' з округленням' : '';
      return list.format(parts) + (computed ? `, обчислено за цими числами${rounded}` : '');
    },
    formerly: (numbers) =>
      `раніше: ${numbers.map(({ number: digits, when }) => digits + bracketed(when)).join('; ')}`,
    toScale: 'в одному масштабі',
  },
};

/** What the article says of a date has its brackets already. */
function bracketed(when: string | undefined): string {
  return when ? ` (${when.replace(/^\(|\)$/g, '')})` : '';
}
