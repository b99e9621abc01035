/**
 * Czech. Names stay in the nominative after a colon or before one, so that neither a case nor a verb
 * has to agree with a name whose gender and number nobody gave.
 */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'rok', month: 'měsíc', day: 'den' };
const SEASONS = ['jaro', 'léto', 'podzim', 'zima'];
const BASES: Record<Basis, string> = {
  document: 'dokument',
  'on-record': 'veřejně',
  unnamed: 'anonymně',
  observed: 'přímé pozorování',
  inferred: 'úsudek',
  analysis: 'analýza',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'údajně',
  possible: 'možná',
  likely: 'pravděpodobně',
  expected: 'očekává se',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'potvrzení',
  doubts: 'pochybnosti',
  denies: 'popření',
};
/** None of them governs a case: the unit comes in the form that the bare number asks for. */
const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'přesně',
  about: 'přibližně',
  'at-least': 'nejméně',
  'at-most': 'nejvýše',
  'more-than': 'více než',
  'fewer-than': 'méně než',
};
const KINDS = {
  report: 'zpráva',
  article: 'článek',
  statement: 'prohlášení',
  speech: 'projev',
  interview: 'rozhovor',
  document: 'dokument',
  broadcast: 'vysílání',
  dataset: 'datový soubor',
};
const CHANGES = {
  added: 'nové',
  withdrawn: 'staženo',
  reworded: 'přeformulováno',
  changed: 'změněny podrobnosti',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'číslo'],
  ['minValue', 'dolní mez'],
  ['maxValue', 'horní mez'],
  ['qualifier', 'přesnost čísla'],
  ['unit', 'jednotka'],
  ['per', 'na co číslo připadá'],
  ['base', 'základ podílu'],
  ['partOf', 'celek, jehož je součástí'],
  ['asOf', 'datum'],
  ['date', 'datum'],
  ['label', 'popis'],
  ['title', 'titulek'],
  ['statement', 'tvrzení'],
  ['text', 'text'],
  ['wording', 'přesnost citátu'],
  ['original', 'originál'],
  ['speaker', 'autor výroku'],
  ['actors', 'účastníci'],
  ['attributions', 'kdo to tvrdí'],
  ['basis', 'odkud je to známo'],
  ['via', 'kdo to zprostředkoval'],
  ['source', 'zdroj'],
  ['place', 'místo'],
  ['status', 'stav'],
]);

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Fractions are “many”; from five on it is “other”. */
const SOURCES: Forms = { one: 'zdroj', few: 'zdroje', many: 'zdroje', other: 'zdrojů' };
const OTHERS: Forms = {
  one: 'další zdroj',
  few: 'další zdroje',
  many: 'dalšího zdroje',
  other: 'dalších zdrojů',
};
const FACTS: Forms = { one: 'fakt', few: 'fakta', many: 'faktu', other: 'faktů' };

const list = new Intl.ListFormat('cs');
const number = new Intl.NumberFormat('cs');
const plural = new Intl.PluralRules('cs');

function counted(count: number, forms: Forms): string {
  return `${number.format(count)} ${forms[plural.select(count)] ?? forms.other}`;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `„${name}“`);
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `zprostředkováno: ${names.join(', poté ')}`;
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
      return 'podle samotného článku';
    case 'not-known':
      return 'není známo';
    case 'one-source':
      return hedged(unnamed ? 'nejmenovaný zdroj' : 'jeden zdroj');
    case 'several-sources':
      return hedged(unnamed ? 'nejmenované zdroje' : counted(asserting, SOURCES));
    case 'doubted':
      return 'zpochybňováno';
    case 'disputed':
      return 'sporné';
    case 'denied':
      return 'popíráno';
  }
}

export const cs: Locale = {
  tag: 'cs',
  direction: 'ltr',
  // `Intl` gives a month alone in the nominative, and with its day in the genitive: nothing here may govern it.
  date: {
    about: (date) => `přibližně ${date}`,
    uncertain: (date) => `${date} (nejisté)`,
    inferred: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0podle kontextu)`,
    approximate: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0přibližně)`,
    by: (date) => `${date} nebo dříve`,
    since: (date) => `${date} – dosud`,
    untilFromUnknown: (date) => `konec: ${date}, začátek neznámý`,
    fromUntilUnknown: (date) => `začátek: ${date}, konec neznámý`,
    range: (start, end) => `${start} – ${end}`,
    season: (season, year) => `${SEASONS[season - 1]} ${year}`,
    decade: (firstYear) => `léta ${firstYear}–${firstYear.replace(/0$/, '9')}`,
    century: (first, last) => `mezi lety ${first} a ${last}`,
    beforeCommonEra: (year) => `${year} př. n. l.`,
    // "před" would ask for another case of the millions.
    yearsAgo: (years) => `${years} let před dneškem`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => `${QUALIFIERS[qualifier]} ${quantity}`,
    range: (least, most) => `${least}–${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} na ${per}`,
    of: (quantity, base) => `${quantity} (${base})`,
    lessThan: (digits) => `méně než ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `dříve ${from}`, to && `nyní ${to}`].filter(Boolean).join(', ');
      return `změna ${what === 'number' ? 'čísla' : 'data'}${ends && `: ${ends}`}`;
    },
    now: (said, isName) => (isName ? `nový zdroj: ${said}` : `nyní ${said}`),
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'doslovně', translated: 'překlad', paraphrase: 'parafráze' })[wording],
  status: (status) =>
    ({ planned: 'plánováno', 'under-way': 'v průběhu', over: 'ukončeno' })[status],
  loading: 'Fakta se načítají.',
  failed: 'Fakta se nepodařilo načíst.',
  empty: 'Není tu co zobrazit.',
  asOf: (date) => `stav: ${date}`,
  writtenAs: (words) => `v článku: „${words}“`,
  inferred: (fields) =>
    `odvozeno, v článku neuvedeno: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `těžko slučitelné s ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'aktualizace' : 'oprava'} (${date})${former && `, dříve: ${former}`}`,
  changedMeanwhile: 'během čtení',
  factsChanged: (count, names) => `změny (${counted(count, FACTS)}): ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `obvyklý zápis: ${name}`,
  showPassage: 'Zobrazit v článku',
  dataset: 'Tato fakta jako data',
  undated: 'Bez data',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [insertions && 'slova v [závorkách] doplnila redakce', cuts && 'vynechávky označuje …']
        .filter(Boolean)
        .join('; '),
    original: (language) => `v originále (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'článek',
    andOthers: (who, others) => `${who} a ${counted(others, OTHERS)}`,
    close: 'Zavřít',
    heading: 'Kdo to tvrdí',
    source: 'Zdroj',
    factsFrom: (count) => counted(count, FACTS),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `vydavatel: ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'část'} z „${label}“${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? ' a zaokrouhleno' : '';
      return list.format(parts) + (computed ? `, vypočteno z těchto čísel${rounded}` : '');
    },
    formerly: (numbers) =>
      `dříve: ${numbers.map(({ number: digits, when }) => digits + bracketed(when)).join('; ')}`,
    toScale: 've stejném měřítku',
  },
};

/** What the article says of a date has its brackets already. */
function bracketed(when: string | undefined): string {
  return when ? ` (${when.replace(/^\(|\)$/g, '')})` : '';
}
