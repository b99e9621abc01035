/** Dutch. Names are never inflected, so that “door” and “volgens” take any. */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'jaar', month: 'maand', day: 'dag' };
const SEASONS = ['voorjaar', 'zomer', 'herfst', 'winter'];
const BASES: Record<Basis, string> = {
  document: 'in een document',
  'on-record': 'publiekelijk verklaard',
  unnamed: 'anoniem',
  observed: 'eigen waarneming',
  inferred: 'gevolgtrekking',
  analysis: 'analyse',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'beweerd',
  possible: 'mogelijk geacht',
  likely: 'waarschijnlijk geacht',
  expected: 'verwacht',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'bevestigd',
  doubts: 'in twijfel getrokken',
  denies: 'ontkend',
};
const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'precies',
  about: 'ongeveer',
  'at-least': 'minstens',
  'at-most': 'hooguit',
  'more-than': 'meer dan',
  'fewer-than': 'minder dan',
};
const KINDS = {
  report: 'rapport',
  article: 'artikel',
  statement: 'verklaring',
  speech: 'toespraak',
  interview: 'interview',
  document: 'document',
  broadcast: 'uitzending',
  dataset: 'dataset',
};
const CHANGES = {
  added: 'nieuw',
  withdrawn: 'ingetrokken',
  reworded: 'anders geformuleerd',
  changed: 'details gewijzigd',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'het getal'],
  ['minValue', 'de ondergrens'],
  ['maxValue', 'de bovengrens'],
  ['qualifier', 'de nauwkeurigheid van het getal'],
  ['unit', 'de eenheid'],
  ['per', 'waarop het getal betrekking heeft'],
  ['base', 'waarvan het percentage is genomen'],
  ['partOf', 'waar het deel van uitmaakt'],
  ['asOf', 'de datum'],
  ['date', 'de datum'],
  ['label', 'het bijschrift'],
  ['title', 'de titel'],
  ['statement', 'de bewering'],
  ['text', 'de tekst'],
  ['wording', 'de letterlijkheid van het citaat'],
  ['original', 'de oorspronkelijke versie'],
  ['speaker', 'wie het zegt'],
  ['actors', 'de betrokkenen'],
  ['attributions', 'de bronvermelding'],
  ['basis', 'hoe het bekend is'],
  ['via', 'de tussenpersonen'],
  ['source', 'de bron'],
  ['place', 'de plaats'],
  ['status', 'de stand van zaken'],
]);

const list = new Intl.ListFormat('nl');
const number = new Intl.NumberFormat('nl');

function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${count === 1 ? one : other}`;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `“${name}”`);
}

/** What is a phrase already, and takes no preposition more. */
const PHRASE = /^(de|omstreeks|sinds|tot|tussen|uiterlijk|vanaf) /;

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `gemeld door ${names.join(', overgenomen door ')}`;
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  const relayed = names.length ? `${who}, ${via(names)}` : who;
  const known = basis && (basis !== 'unnamed' || reason) ? ` (${howKnown(basis, reason)})` : '';
  const hedged = hedge && HEDGES[hedge];
  // Whoever confirms it as possible says no more than that it is.
  if (hedged && (stance === 'asserts' || stance === 'confirms'))
    return `${hedged} door ${relayed}${known}`;
  const reserve = hedged ? ` (${hedged})` : '';
  return (stance === 'asserts' ? '' : `${STANCES[stance]} door `) + relayed + reserve + known;
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}, ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'volgens het artikel zelf';
    case 'not-known':
      return 'niet bekend';
    case 'one-source':
      return hedged(unnamed ? 'anonieme bron' : 'één bron');
    case 'several-sources':
      return hedged(unnamed ? 'anonieme bronnen' : counted(asserting, 'bron', 'bronnen'));
    case 'doubted':
      return 'betwijfeld';
    case 'disputed':
      return 'omstreden';
    case 'denied':
      return 'ontkend';
  }
}

export const nl: Locale = {
  tag: 'nl',
  direction: 'ltr',
  date: {
    about: (date) => `omstreeks ${date}`,
    uncertain: (date) => `${date} (onzeker)`,
    inferred: (date, components) => `${date} (${told(components)}\u00a0afgeleid)`,
    approximate: (date, components) => `${date} (${told(components)}\u00a0bij benadering)`,
    by: (date) => `uiterlijk ${date}`,
    since: (date) => `sinds ${date}`,
    untilFromUnknown: (date) => `tot ${date}, begin onbekend`,
    fromUntilUnknown: (date) => `vanaf ${date}, einde onbekend`,
    range: (start, end) => `${start} tot ${end}`,
    season: (season, year) => `${SEASONS[season - 1]} ${year}`,
    decade: (firstYear) => `de jaren ${firstYear}`,
    century: (first, last) => `tussen ${first} en ${last}`,
    beforeCommonEra: (year) => `${year} v.Chr.`,
    yearsAgo: (years) => `${years} jaar geleden`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => `${QUALIFIERS[qualifier]} ${quantity}`,
    range: (least, most) => `${least} tot ${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} per ${per}`,
    of: (quantity, base) => `${quantity} van ${base}`,
    lessThan: (digits) => `minder dan ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `was ${from}`, to && `nu ${to}`].filter(Boolean).join(', ');
      return `${what === 'number' ? 'getal' : 'datum'} gewijzigd${ends && `: ${ends}`}`;
    },
    now: (said, isName) => `nu ${isName ? 'volgens ' : ''}${said}`,
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'letterlijk', translated: 'vertaald', paraphrase: 'geparafraseerd' })[wording],
  status: (status) => ({ planned: 'gepland', 'under-way': 'gaande', over: 'voorbij' })[status],
  loading: 'De feiten worden geladen.',
  failed: 'De feiten konden niet worden geladen.',
  empty: 'Er is hier niets te tonen.',
  asOf: (date) => `${PHRASE.test(date) ? 'datum:' : 'per'} ${date}`,
  writtenAs: (words) => `volgens het artikel: “${words}”`,
  inferred: (fields) =>
    `afgeleid, niet in het artikel vermeld: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `moeilijk te rijmen met ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'bijgewerkt' : 'gecorrigeerd'} (${date})${former && `, was: ${former}`}`,
  changedMeanwhile: 'tijdens het lezen',
  factsChanged: (count, names) =>
    `${nl.badge.factsFrom(count)} gewijzigd: ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `gewoonlijk gespeld als ${name}`,
  showPassage: 'Toon in het artikel',
  dataset: 'Deze feiten als gegevensbestand',
  undated: 'Zonder datum',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [
        insertions && 'woorden tussen [haken] zijn van de redactie',
        cuts && 'weglatingen zijn aangegeven met …',
      ]
        .filter(Boolean)
        .join('; '),
    original: (language) => `in de oorspronkelijke taal (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'het artikel',
    andOthers: (who, others) => `${who} en ${counted(others, 'andere bron', 'andere bronnen')}`,
    close: 'Sluiten',
    heading: 'Wie dit zegt',
    source: 'Bron',
    factsFrom: (count) => counted(count, 'feit', 'feiten'),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `gepubliceerd door ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'deel'} van “${label}”${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? 'afgerond en ' : '';
      return list.format(parts) + (computed ? `, ${rounded}berekend uit deze getallen` : '');
    },
    formerly: (numbers) =>
      `eerder: ${numbers.map(({ number: digits, when }) => (when ? `${digits} ${when}` : digits)).join('; ')}`,
    toScale: 'op dezelfde schaal getekend',
  },
};

function told(components: readonly (keyof typeof COMPONENTS)[]): string {
  return list.format(components.map((component) => COMPONENTS[component]));
}
