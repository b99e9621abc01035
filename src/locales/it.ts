/**
 * Italian. Names stand after a colon or after “secondo”, which take them as they are; “da” and “di”
 * would merge with an article.
 */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'anno', month: 'mese', day: 'giorno' };
const SEASONS = ['primavera', 'estate', 'autunno', 'inverno'];
const BASES: Record<Basis, string> = {
  document: 'in un documento',
  'on-record': 'dichiarazione pubblica',
  unnamed: 'in forma anonima',
  observed: 'osservazione diretta',
  inferred: 'deduzione',
  analysis: 'analisi',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'presunto',
  possible: 'possibile',
  likely: 'probabile',
  expected: 'atteso',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'conferma',
  doubts: 'dubbi',
  denies: 'smentita',
};
const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'esattamente',
  about: 'circa',
  'at-least': 'almeno',
  'at-most': 'al massimo',
  'more-than': 'più di',
  'fewer-than': 'meno di',
};
const KINDS = {
  report: 'rapporto',
  article: 'articolo',
  statement: 'dichiarazione',
  speech: 'discorso',
  interview: 'intervista',
  document: 'documento',
  broadcast: 'trasmissione',
  dataset: 'insieme di dati',
};
const CHANGES = {
  added: 'nuovo',
  withdrawn: 'ritirato',
  reworded: 'riformulato',
  changed: 'dettagli modificati',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'il numero'],
  ['minValue', 'il limite inferiore'],
  ['maxValue', 'il limite superiore'],
  ['qualifier', 'la precisione del numero'],
  ['unit', 'l’unità'],
  ['per', 'il riferimento del tasso'],
  ['base', 'il totale della percentuale'],
  ['partOf', 'l’insieme di cui fa parte'],
  ['asOf', 'la data'],
  ['date', 'la data'],
  ['label', 'la denominazione'],
  ['title', 'il titolo'],
  ['statement', 'l’affermazione'],
  ['text', 'il testo'],
  ['wording', 'la fedeltà della citazione'],
  ['original', 'la versione originale'],
  ['speaker', 'l’autore delle parole'],
  ['actors', 'i partecipanti'],
  ['attributions', 'l’attribuzione'],
  ['basis', 'l’origine della notizia'],
  ['via', 'i tramiti'],
  ['source', 'la fonte'],
  ['place', 'il luogo'],
  ['status', 'lo stato'],
]);

const list = new Intl.ListFormat('it');
const number = new Intl.NumberFormat('it');

function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${count === 1 ? one : other}`;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `«${name}»`);
}

/** Months stand without an article; “otto” and “undici” elide it, decades are plural. */
function articled(date: string, [bare, il, l, gli]: readonly [string, string, string, string]) {
  const article = date.startsWith('anni')
    ? gli
    : /^(8|11\b)/.test(date)
      ? l
      : /^\d/.test(date)
        ? il
        : bare;
  return article + date;
}

/** What is a phrase already, and takes no preposition more. */
const PHRASE = /^(da|entro|fine|inizio|tra)/;

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `riferito da: ${names.join(', poi ')}`;
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
  return (
    (isHedge ? `${hedged}, secondo ${who}` : said) + (notes.length ? ` (${notes.join('; ')})` : '')
  );
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}, ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'secondo l’articolo stesso';
    case 'not-known':
      return 'non si sa';
    case 'one-source':
      return hedged(unnamed ? 'fonte anonima' : 'una sola fonte');
    case 'several-sources':
      return hedged(unnamed ? 'fonti anonime' : counted(asserting, 'fonte', 'fonti'));
    case 'doubted':
      return 'messo in dubbio';
    case 'disputed':
      return 'controverso';
    case 'denied':
      return 'smentito';
  }
}

export const it: Locale = {
  tag: 'it',
  direction: 'ltr',
  date: {
    about: (date) => `${date} circa`,
    uncertain: (date) => `${date} (incerto)`,
    inferred: (date, components) => `${date} (${agreed(components, 'dedotto')})`,
    approximate: (date, components) => `${date} (${agreed(components, 'approssimativo')})`,
    by: (date) => articled(date, ['entro ', 'entro il ', 'entro l’', 'entro gli ']),
    since: (date) => articled(date, ['da ', 'dal ', 'dall’', 'dagli ']),
    untilFromUnknown: (date) => `fine: ${date}, inizio ignoto`,
    fromUntilUnknown: (date) => `inizio: ${date}, fine ignota`,
    range: (start, end) => `${start} – ${end}`,
    season: (season, year) => `${SEASONS[season - 1]} ${year}`,
    decade: (firstYear) => `anni ${firstYear}`,
    century: (first, last) => `tra ${first} e ${last}`,
    beforeCommonEra: (year) => `${year} a.C.`,
    // "13,8 miliardi di anni fa": millions are nouns.
    yearsAgo: (years) => `${years} ${/\d$/.test(years) ? '' : 'di '}anni fa`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => `${QUALIFIERS[qualifier]} ${quantity}`,
    range: (least, most) => `${least}–${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} ogni ${per}`,
    of: (quantity, base) => `${quantity} di ${base}`,
    lessThan: (digits) => `meno di ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `prima ${from}`, to && `ora ${to}`].filter(Boolean).join(', ');
      return `${what === 'number' ? 'numero modificato' : 'data modificata'}${ends && `: ${ends}`}`;
    },
    now: (said, isName) => `ora ${isName ? 'secondo ' : ''}${said}`,
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'testuale', translated: 'tradotto', paraphrase: 'parafrasato' })[wording],
  status: (status) =>
    ({ planned: 'in programma', 'under-way': 'in corso', over: 'concluso' })[status],
  loading: 'Caricamento dei fatti in corso.',
  failed: 'Non è stato possibile caricare i fatti.',
  empty: 'Non c’è nulla da mostrare.',
  asOf: (date) =>
    PHRASE.test(date) ? `data: ${date}` : articled(date, ['a ', 'al ', 'all’', 'agli ']),
  writtenAs: (words) => `nell’articolo: «${words}»`,
  inferred: (fields) =>
    `per deduzione, non indicato nell’articolo: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `difficile da conciliare con ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'aggiornamento' : 'correzione'} (${date})${former && `, prima: ${former}`}`,
  changedMeanwhile: 'durante la lettura',
  factsChanged: (count, names) =>
    `${counted(count, 'fatto modificato', 'fatti modificati')}: ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `grafia consueta: ${name}`,
  showPassage: 'Mostra nell’articolo',
  dataset: 'Questi fatti in formato dati',
  undated: 'Senza data',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [
        insertions && 'le parole tra [parentesi] sono della redazione',
        cuts && 'i tagli sono indicati con …',
      ]
        .filter(Boolean)
        .join('; '),
    original: (language) => `nell’originale (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'l’articolo',
    andOthers: (who, others) => `${who} e ${counted(others, 'altra fonte', 'altre fonti')}`,
    close: 'Chiudi',
    heading: 'Chi lo dice',
    source: 'Fonte',
    factsFrom: (count) => counted(count, 'fatto', 'fatti'),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `pubblicato da: ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'parte'} di «${label}»${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? 'arrotondato e ' : '';
      return list.format(parts) + (computed ? `, ${rounded}calcolato da questi numeri` : '');
    },
    formerly: (numbers) =>
      `prima: ${numbers.map(({ number: digits, when }) => (when ? `${digits} ${when}` : digits)).join('; ')}`,
    toScale: 'nella stessa scala',
  },
};

/** All three are masculine. */
function agreed(components: readonly (keyof typeof COMPONENTS)[], adjective: string): string {
  const told = list.format(components.map((component) => COMPONENTS[component]));
  return `${told}\u00a0${components.length > 1 ? adjective.replace(/o$/, 'i') : adjective}`;
}
