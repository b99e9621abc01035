/**
 * French. “Par” and “selon” take any name as it is, where “de” would have to merge with its article.
 * A no-break space stands before what has two parts: the colon, the semicolon, the marks of a quotation.
 */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'année', month: 'mois', day: 'jour' };
const SEASONS = ['printemps', 'été', 'automne', 'hiver'];
const BASES: Record<Basis, string> = {
  document: 'dans un document',
  'on-record': 'déclaration publique',
  unnamed: 'sous couvert d’anonymat',
  observed: 'observation directe',
  inferred: 'déduction',
  analysis: 'analyse',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'allégué',
  possible: 'jugé possible',
  likely: 'jugé probable',
  expected: 'attendu',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'confirmé',
  doubts: 'mis en doute',
  denies: 'démenti',
};
const QUALIFIED: Record<Qualifier, (quantity: string) => string> = {
  exact: (quantity) => `exactement ${quantity}`,
  about: (quantity) => `environ ${quantity}`,
  'at-least': (quantity) => `au moins ${quantity}`,
  'at-most': (quantity) => `au plus ${quantity}`,
  'more-than': (quantity) => `plus de ${quantity}`,
  'fewer-than': (quantity) => `moins de ${quantity}`,
};
const KINDS = {
  report: 'rapport',
  article: 'article',
  statement: 'déclaration',
  speech: 'discours',
  interview: 'entretien',
  document: 'document',
  broadcast: 'émission',
  dataset: 'jeu de données',
};
const CHANGES = {
  added: 'nouveau',
  withdrawn: 'retiré',
  reworded: 'reformulé',
  changed: 'détails modifiés',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'le nombre'],
  ['minValue', 'la limite inférieure'],
  ['maxValue', 'la limite supérieure'],
  ['qualifier', 'la précision du nombre'],
  ['unit', 'l’unité'],
  ['per', 'la référence du taux'],
  ['base', 'la base du pourcentage'],
  ['partOf', 'l’ensemble dont il fait partie'],
  ['asOf', 'la date'],
  ['date', 'la date'],
  ['label', 'l’intitulé'],
  ['title', 'le titre'],
  ['statement', 'l’affirmation'],
  ['text', 'le texte'],
  ['wording', 'la fidélité de la citation'],
  ['original', 'la version originale'],
  ['speaker', 'l’auteur des propos'],
  ['actors', 'les participants'],
  ['attributions', 'l’attribution'],
  ['basis', 'l’origine de l’information'],
  ['via', 'les intermédiaires'],
  ['source', 'la source'],
  ['place', 'le lieu'],
  ['status', 'l’état d’avancement'],
]);

const list = new Intl.ListFormat('fr');
const number = new Intl.NumberFormat('fr');
const plural = new Intl.PluralRules('fr');

/** Nought and one and a half are singular. */
function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${plural.select(count) === 'one' ? one : other}`;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `«\u00a0${name}\u00a0»`);
}

/** A day begins with its number and asks for an article, a month and a year for “en”. */
function on(date: string, article: string, other: string): string {
  if (DAY.test(date)) return `${article} ${date}`;
  // So does any season but one.
  return /^(?!printemps)(\p{L}+ )?\d{4}/u.test(date) ? `en ${date}` : other + date;
}

const DAY = /^\d{1,2}(er)? /;

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}\u00a0: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `rapporté par ${names.join(', repris par ')}`;
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  const relayed = names.length ? `${who}, ${via(names)}` : who;
  const known = basis && (basis !== 'unnamed' || reason) ? ` (${howKnown(basis, reason)})` : '';
  const hedged = hedge && HEDGES[hedge];
  // Whoever confirms it as possible says no more than that it is.
  if (hedged && (stance === 'asserts' || stance === 'confirms'))
    return `${hedged} par ${relayed}${known}`;
  const reserve = hedged ? ` (${hedged})` : '';
  return (stance === 'asserts' ? '' : `${STANCES[stance]} par `) + relayed + reserve + known;
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}, ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'selon l’article lui-même';
    case 'not-known':
      return 'inconnu';
    case 'one-source':
      return hedged(unnamed ? 'source anonyme' : 'une seule source');
    case 'several-sources':
      return hedged(unnamed ? 'sources anonymes' : counted(asserting, 'source', 'sources'));
    case 'doubted':
      return 'mis en doute';
    case 'disputed':
      return 'contesté';
    case 'denied':
      return 'démenti';
  }
}

export const fr: Locale = {
  tag: 'fr',
  direction: 'ltr',
  date: {
    about: (date) => `${date} environ`,
    uncertain: (date) => `${date} (incertain)`,
    inferred: (date, components) => `${date} (${told(components)}\u00a0par déduction)`,
    approximate: (date, components) => `${date} (${told(components)}\u00a0approx.)`,
    by: (date) => `au plus tard ${on(date, 'le', '')}`,
    since: (date) =>
      `depuis ${date.replace(/^(\d{1,2}(er)? |printemps)/, 'le $&').replace(/^(été|automne|hiver)/, 'l’$&')}`,
    untilFromUnknown: (date) => `fin\u00a0: ${date}, début inconnu`,
    fromUntilUnknown: (date) => `début\u00a0: ${date}, fin inconnue`,
    range: (start, end) => `${start} – ${end}`,
    season: (season, year) => `${SEASONS[season - 1]} ${year}`,
    decade: (firstYear) => `les années ${firstYear}`,
    century: (first, last) => `entre ${first} et ${last}`,
    beforeCommonEra: (year) => `${year} av. J.-C.`,
    // "13,8 milliards d’années": millions are nouns.
    yearsAgo: (years) => `il y a ${years} ${/\d$/.test(years) ? 'ans' : 'd’années'}`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => QUALIFIED[qualifier](quantity),
    range: (least, most) => `${least} à ${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} ${/^\d/.test(per) ? 'pour' : 'par'} ${per}`,
    of: (quantity, base) => `${quantity} (${base})`,
    lessThan: (digits) => `moins de ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `auparavant ${from}`, to && `à présent ${to}`].filter(Boolean);
      const changed = what === 'number' ? 'nombre modifié' : 'date modifiée';
      return changed + (ends.length ? `\u00a0: ${ends.join(', ')}` : '');
    },
    now: (said, isName) => `à présent ${isName ? 'affirmé par ' : ''}${said}`,
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'mot pour mot', translated: 'traduit', paraphrase: 'en substance' })[wording],
  status: (status) => ({ planned: 'prévu', 'under-way': 'en cours', over: 'terminé' })[status],
  loading: 'Chargement des faits en cours.',
  failed: 'Les faits n’ont pas pu être chargés.',
  empty: 'Il n’y a rien à afficher ici.',
  asOf: (date) => on(date, 'au', 'date\u00a0: '),
  writtenAs: (words) => `selon l’article\u00a0: «\u00a0${words}\u00a0»`,
  inferred: (fields) =>
    `par déduction, absent de l’article\u00a0: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `difficile à concilier avec ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'mise à jour' : 'correction'} (${date})${former && `, auparavant\u00a0: ${former}`}`,
  changedMeanwhile: 'pendant votre lecture',
  factsChanged: (count, names) =>
    `${counted(count, 'fait modifié', 'faits modifiés')}\u00a0: ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `orthographe usuelle\u00a0: ${name}`,
  showPassage: 'Voir dans l’article',
  dataset: 'Ces faits sous forme de données',
  undated: 'Sans date',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [
        insertions && 'les mots entre [crochets] sont de la rédaction',
        cuts && 'les coupes sont signalées par …',
      ]
        .filter(Boolean)
        .join('\u202f; '),
    original: (language) => `version originale (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}\u00a0: ${firm}`,
    article: 'l’article',
    andOthers: (who, others) => `${who} et ${counted(others, 'autre source', 'autres sources')}`,
    close: 'Fermer',
    heading: 'Qui le dit',
    source: 'Source',
    factsFrom: (count) => counted(count, 'fait', 'faits'),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `publié par ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'part'} de «\u00a0${label}\u00a0»${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? 'arrondi et ' : '';
      return list.format(parts) + (computed ? `, ${rounded}calculé à partir de ces nombres` : '');
    },
    formerly: (numbers) =>
      `auparavant\u00a0: ${numbers
        .map(({ number: digits, when }) => (when ? `${digits} ${when}` : digits))
        .join('\u202f; ')}`,
    toScale: 'à la même échelle',
  },
};

function told(components: readonly (keyof typeof COMPONENTS)[]): string {
  return list.format(components.map((component) => COMPONENTS[component]));
}
