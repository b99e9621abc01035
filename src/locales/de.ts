/**
 * German. Names stay in the nominative, mostly after a colon: with an article of their own they would
 * have to be inflected after any preposition.
 */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'Jahr', month: 'Monat', day: 'Tag' };
const SEASONS = ['Frühjahr', 'Sommer', 'Herbst', 'Winter'];
const BASES: Record<Basis, string> = {
  document: 'in einem Dokument',
  'on-record': 'öffentlich geäußert',
  unnamed: 'nicht namentlich genannt',
  observed: 'eigene Beobachtung',
  inferred: 'Schlussfolgerung',
  analysis: 'Analyse',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'angeblich',
  possible: 'möglicherweise',
  likely: 'wahrscheinlich',
  expected: 'voraussichtlich',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'Bestätigung',
  doubts: 'Zweifel',
  denies: 'Dementi',
};
const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'genau',
  about: 'etwa',
  'at-least': 'mindestens',
  'at-most': 'höchstens',
  'more-than': 'mehr als',
  'fewer-than': 'weniger als',
};
const KINDS = {
  report: 'Bericht',
  article: 'Artikel',
  statement: 'Erklärung',
  speech: 'Rede',
  interview: 'Interview',
  document: 'Dokument',
  broadcast: 'Sendung',
  dataset: 'Datensatz',
};
const CHANGES = {
  added: 'neu',
  withdrawn: 'zurückgezogen',
  reworded: 'neu formuliert',
  changed: 'Einzelheiten geändert',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'die Zahl'],
  ['minValue', 'die Untergrenze'],
  ['maxValue', 'die Obergrenze'],
  ['qualifier', 'wie genau die Zahl ist'],
  ['unit', 'die Einheit'],
  ['per', 'die Bezugsgröße'],
  ['base', 'die Grundgesamtheit'],
  ['partOf', 'das Ganze, zu dem es gehört'],
  ['asOf', 'das Datum'],
  ['date', 'das Datum'],
  ['label', 'die Bezeichnung'],
  ['title', 'der Titel'],
  ['statement', 'die Aussage'],
  ['text', 'der Wortlaut'],
  ['wording', 'die Treue zum Wortlaut'],
  ['original', 'die Originalfassung'],
  ['speaker', 'wer es sagt'],
  ['actors', 'die Beteiligten'],
  ['attributions', 'die Quellenangaben'],
  ['basis', 'die Art der Kenntnis'],
  ['via', 'der Weg der Nachricht'],
  ['source', 'die Quelle'],
  ['place', 'der Ort'],
  ['status', 'der Stand'],
]);

const list = new Intl.ListFormat('de');
const number = new Intl.NumberFormat('de');

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `„${name}“`);
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `berichtet von: ${names.join(', dann ')}`;
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
      return 'Darstellung des Artikels';
    case 'not-known':
      return 'nicht bekannt';
    case 'one-source':
      return hedged(unnamed ? 'ungenannte Quelle' : 'eine Quelle');
    case 'several-sources':
      return hedged(unnamed ? 'ungenannte Quellen' : `${number.format(asserting)} Quellen`);
    case 'doubted':
      return 'angezweifelt';
    case 'disputed':
      return 'umstritten';
    case 'denied':
      return 'bestritten';
  }
}

export const de: Locale = {
  tag: 'de',
  direction: 'ltr',
  date: {
    about: (date) => `etwa ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
    inferred: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0erschlossen)`,
    approximate: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0ungefähr)`,
    by: (date) => `bis spätestens ${date}`,
    // The decade alone is a plural, and needs its article.
    since: (date) => `seit ${date.replace(/\d+er-Jahre/, 'den $&n')}`,
    untilFromUnknown: (date) => `bis ${date}, Beginn unbekannt`,
    fromUntilUnknown: (date) => `ab ${date}, Ende unbekannt`,
    range: (start, end) => `${start} bis ${end}`,
    season: (season, year) => `${SEASONS[season - 1]} ${year}`,
    decade: (firstYear) => `${firstYear}er-Jahre`,
    century: (first, last) => `zwischen ${first} und ${last}`,
    beforeCommonEra: (year) => `${year} v. Chr.`,
    yearsAgo: (years) => `vor ${years} Jahren`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => `${QUALIFIERS[qualifier]} ${quantity}`,
    range: (least, most) => `${least} bis ${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} je ${per}`,
    of: (quantity, base) => `${quantity} (${base})`,
    lessThan: (digits) => `weniger als ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `bisher ${from}`, to && `jetzt ${to}`].filter(Boolean).join(', ');
      return `${what === 'number' ? 'Zahl' : 'Datum'} geändert${ends && `: ${ends}`}`;
    },
    now: (said, isName) => (isName ? `neue Quelle: ${said}` : `neu – ${said}`),
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'wörtlich', translated: 'übersetzt', paraphrase: 'sinngemäß' })[wording],
  status: (status) => ({ planned: 'geplant', 'under-way': 'im Gange', over: 'beendet' })[status],
  loading: 'Die Fakten werden geladen.',
  failed: 'Die Fakten konnten nicht geladen werden.',
  empty: 'Hier gibt es nichts zu zeigen.',
  asOf: (date) => `Stand: ${date}`,
  writtenAs: (words) => `im Artikel: „${words}“`,
  inferred: (fields) =>
    `erschlossen, nicht im Artikel genannt: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `schwer vereinbar mit ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'aktualisiert' : 'berichtigt'} (${date})${former && `, zuvor: ${former}`}`,
  changedMeanwhile: 'während des Lesens',
  factsChanged: (count, names) =>
    `${de.badge.factsFrom(count)} geändert: ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `übliche Schreibweise: ${name}`,
  showPassage: 'Im Artikel zeigen',
  dataset: 'Diese Fakten als Daten',
  undated: 'Ohne Datum',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [
        insertions && 'Wörter in [Klammern] stammen von der Redaktion',
        cuts && 'Auslassungen sind mit … gekennzeichnet',
      ]
        .filter(Boolean)
        .join('; '),
    original: (language) => `im Original (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'der Artikel',
    andOthers: (who, others) =>
      `${who} und ${number.format(others)} weitere ${others === 1 ? 'Quelle' : 'Quellen'}`,
    close: 'Schließen',
    heading: 'Wer das sagt',
    source: 'Quelle',
    factsFrom: (count) => `${number.format(count)} ${count === 1 ? 'Fakt' : 'Fakten'}`,
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `Herausgeber: ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'Teil'} von „${label}“${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? 'gerundet und ' : '';
      return list.format(parts) + (computed ? `, ${rounded}aus diesen Zahlen berechnet` : '');
    },
    formerly: (numbers) =>
      `zuvor: ${numbers.map(({ number: digits, when }) => digits + bracketed(when)).join('; ')}`,
    toScale: 'im selben Maßstab gezeichnet',
  },
};

/** What the article says of a date has its brackets already. */
function bracketed(when: string | undefined): string {
  return when ? ` (${when.replace(/^\(|\)$/g, '')})` : '';
}
