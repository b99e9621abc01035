/**
 * Polish. Names stay in the nominative after a colon or before one, so that neither a case nor a verb
 * has to agree with a name whose gender and number nobody gave.
 */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'rok', month: 'miesiąc', day: 'dzień' };
const SEASONS = ['wiosna', 'lato', 'jesień', 'zima'];
const BASES: Record<Basis, string> = {
  document: 'dokument',
  'on-record': 'oficjalnie',
  unnamed: 'anonimowo',
  observed: 'bezpośrednia obserwacja',
  inferred: 'wniosek',
  analysis: 'analiza',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'bez potwierdzenia',
  possible: 'możliwe',
  likely: 'prawdopodobne',
  expected: 'spodziewane',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'potwierdzenie',
  doubts: 'wątpliwości',
  denies: 'zaprzeczenie',
};
/** None of them governs a case: the unit comes in the form that the bare number asks for. */
const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'dokładnie',
  about: 'mniej więcej',
  'at-least': 'co najmniej',
  'at-most': 'co najwyżej',
  'more-than': 'więcej niż',
  'fewer-than': 'mniej niż',
};
const KINDS = {
  report: 'raport',
  article: 'artykuł',
  statement: 'oświadczenie',
  speech: 'przemówienie',
  interview: 'wywiad',
  document: 'dokument',
  broadcast: 'audycja',
  dataset: 'zbiór danych',
};
const CHANGES = {
  added: 'nowe',
  withdrawn: 'wycofane',
  reworded: 'nowe brzmienie',
  changed: 'zmienione szczegóły',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'liczba'],
  ['minValue', 'dolna granica'],
  ['maxValue', 'górna granica'],
  ['qualifier', 'dokładność liczby'],
  ['unit', 'jednostka'],
  ['per', 'na co przypada liczba'],
  ['base', 'podstawa procentu'],
  ['partOf', 'całość, której to część'],
  ['asOf', 'data'],
  ['date', 'data'],
  ['label', 'opis'],
  ['title', 'tytuł'],
  ['statement', 'twierdzenie'],
  ['text', 'tekst'],
  ['wording', 'wierność cytatu'],
  ['original', 'oryginał'],
  ['speaker', 'autor słów'],
  ['actors', 'uczestnicy'],
  ['attributions', 'kto tak twierdzi'],
  ['basis', 'skąd to wiadomo'],
  ['via', 'kto to przekazał'],
  ['source', 'źródło'],
  ['place', 'miejsce'],
  ['status', 'stan'],
]);

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Fractions are “other”. */
const SOURCES: Forms = { one: 'źródło', few: 'źródła', many: 'źródeł', other: 'źródła' };
const OTHERS: Forms = {
  one: 'inne źródło',
  few: 'inne źródła',
  many: 'innych źródeł',
  other: 'innego źródła',
};
const FACTS: Forms = { one: 'fakt', few: 'fakty', many: 'faktów', other: 'faktu' };

const list = new Intl.ListFormat('pl');
const number = new Intl.NumberFormat('pl');
const plural = new Intl.PluralRules('pl');

function counted(count: number, forms: Forms): string {
  return `${number.format(count)} ${forms[plural.select(count)] ?? forms.other}`;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `„${name}”`);
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `za: ${names.join(', następnie ')}`;
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
      return 'relacja samego artykułu';
    case 'not-known':
      return 'nie wiadomo';
    case 'one-source':
      return hedged(unnamed ? 'anonimowe źródło' : 'jedno źródło');
    case 'several-sources':
      return hedged(unnamed ? 'anonimowe źródła' : counted(asserting, SOURCES));
    case 'doubted':
      return 'budzi wątpliwości';
    case 'disputed':
      return 'sporne';
    case 'denied':
      return 'dementowane';
  }
}

/** The accusative, which differs from what `Intl` gives only in two seasons. Some of our words take none. */
function asOf(date: string): string {
  if (/^(mniej więcej|koniec|początek|między)/.test(date)) return `dane: ${date}`;
  return `stan na ${date.replace(/^(wiosn|zim)a/, '$1ę').replace(/^\d+$/, '$& rok')}`;
}

export const pl: Locale = {
  tag: 'pl',
  direction: 'ltr',
  // `Intl` gives a month alone in the nominative, and with its day in the genitive: nothing here may govern it.
  date: {
    about: (date) => `mniej więcej ${date}`,
    uncertain: (date) => `${date} (niepewne)`,
    inferred: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0– z kontekstu)`,
    approximate: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0– w przybliżeniu)`,
    by: (date) => `${date} lub wcześniej`,
    since: (date) => `${date} – do dziś`,
    untilFromUnknown: (date) => `koniec: ${date}, początek nieznany`,
    fromUntilUnknown: (date) => `początek: ${date}, koniec nieznany`,
    range: (start, end) => `${start} – ${end}`,
    season: (season, year) => `${SEASONS[season - 1]} ${year}`,
    decade: (firstYear) => `lata ${firstYear}–${firstYear.replace(/0$/, '9')}`,
    century: (first, last) => `między ${first} a ${last}`,
    beforeCommonEra: (year) => `${year} p.n.e.`,
    yearsAgo: (years) => `${years} lat temu`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => `${QUALIFIERS[qualifier]} ${quantity}`,
    range: (least, most) => `${least}–${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} na ${per}`,
    of: (quantity, base) => `${quantity} (${base})`,
    lessThan: (digits) => `mniej niż ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `wcześniej ${from}`, to && `teraz ${to}`].filter(Boolean).join(', ');
      return `zmiana ${what === 'number' ? 'liczby' : 'daty'}${ends && `: ${ends}`}`;
    },
    now: (said, isName) => (isName ? `nowe źródło: ${said}` : `teraz ${said}`),
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'dosłownie', translated: 'tłumaczenie', paraphrase: 'parafraza' })[wording],
  status: (status) => ({ planned: 'planowane', 'under-way': 'w toku', over: 'zakończone' })[status],
  loading: 'Trwa wczytywanie faktów.',
  failed: 'Nie udało się wczytać faktów.',
  empty: 'Nie ma tu nic do pokazania.',
  asOf,
  writtenAs: (words) => `w artykule: „${words}”`,
  inferred: (fields) =>
    `wywnioskowane, brak w artykule: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `trudne do pogodzenia z ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'aktualizacja' : 'sprostowanie'} (${date})${former && `, wcześniej: ${former}`}`,
  changedMeanwhile: 'w trakcie czytania',
  factsChanged: (count, names) => `zmiany (${counted(count, FACTS)}): ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `zwykła pisownia: ${name}`,
  showPassage: 'Pokaż w artykule',
  dataset: 'Te fakty jako dane',
  undated: 'Bez daty',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [
        insertions && 'słowa w [nawiasach] pochodzą od redakcji',
        cuts && 'opuszczenia oznaczono znakiem …',
      ]
        .filter(Boolean)
        .join('; '),
    original: (language) => `w oryginale (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'artykuł',
    andOthers: (who, others) => `${who} i ${counted(others, OTHERS)}`,
    close: 'Zamknij',
    heading: 'Kto tak twierdzi',
    source: 'Źródło',
    factsFrom: (count) => counted(count, FACTS),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `publikacja: ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'część'} z „${label}”${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? ' i zaokrąglone' : '';
      return list.format(parts) + (computed ? `, obliczone z tych liczb${rounded}` : '');
    },
    formerly: (numbers) =>
      `wcześniej: ${numbers.map(({ number: digits, when }) => digits + bracketed(when)).join('; ')}`,
    toScale: 'w jednej skali',
  },
};

/** What the article says of a date has its brackets already. */
function bracketed(when: string | undefined): string {
  return when ? ` (${when.replace(/^\(|\)$/g, '')})` : '';
}
