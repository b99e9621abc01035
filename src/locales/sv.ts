/** Swedish. The passive in -s agrees with nothing, and “av” and “enligt” take any name. */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'år', month: 'månad', day: 'dag' };
const SEASONS = ['våren', 'sommaren', 'hösten', 'vintern'];
const BASES: Record<Basis, string> = {
  document: 'i ett dokument',
  'on-record': 'öppet uttalande',
  unnamed: 'anonymt',
  observed: 'egen iakttagelse',
  inferred: 'slutsats',
  analysis: 'analys',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'påstås',
  possible: 'bedöms som möjligt',
  likely: 'bedöms som troligt',
  expected: 'väntas',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'bekräftas',
  doubts: 'ifrågasätts',
  denies: 'förnekas',
};
const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'exakt',
  about: 'omkring',
  'at-least': 'minst',
  'at-most': 'högst',
  'more-than': 'mer än',
  'fewer-than': 'mindre än',
};
const KINDS = {
  report: 'rapport',
  article: 'artikel',
  statement: 'uttalande',
  speech: 'tal',
  interview: 'intervju',
  document: 'dokument',
  broadcast: 'sändning',
  dataset: 'datamängd',
};
const CHANGES = {
  added: 'nytt',
  withdrawn: 'återtaget',
  reworded: 'omformulerat',
  changed: 'ändrade detaljer',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'talet'],
  ['minValue', 'den nedre gränsen'],
  ['maxValue', 'den övre gränsen'],
  ['qualifier', 'hur exakt talet är'],
  ['unit', 'enheten'],
  ['per', 'vad talet räknas per'],
  ['base', 'vad procenttalet avser'],
  ['partOf', 'vad det är en del av'],
  ['asOf', 'datumet'],
  ['date', 'datumet'],
  ['label', 'beteckningen'],
  ['title', 'titeln'],
  ['statement', 'påståendet'],
  ['text', 'texten'],
  ['wording', 'hur ordagrant citatet är'],
  ['original', 'originalet'],
  ['speaker', 'vem som säger det'],
  ['actors', 'de inblandade'],
  ['attributions', 'källhänvisningen'],
  ['basis', 'hur det är känt'],
  ['via', 'mellanhänderna'],
  ['source', 'källan'],
  ['place', 'platsen'],
  ['status', 'läget'],
]);

const list = new Intl.ListFormat('sv');
const number = new Intl.NumberFormat('sv');

function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${count === 1 ? one : other}`;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `”${name}”`);
}

/** What is a phrase already, and takes no preposition more. */
const PHRASE = /^(från|mellan|omkring|sedan|senast|till) /;

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return names.map((name, i) => `${i ? 'i sin tur ' : ''}enligt ${name}`).join(', ');
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  const relayed = names.length ? `${who}, ${via(names)}` : who;
  const known = basis && (basis !== 'unnamed' || reason) ? ` (${howKnown(basis, reason)})` : '';
  const hedged = hedge && HEDGES[hedge];
  // Whoever confirms it as possible says no more than that it is.
  if (hedged && (stance === 'asserts' || stance === 'confirms'))
    return `${hedged} av ${relayed}${known}`;
  const reserve = hedged ? ` (${hedged})` : '';
  return (stance === 'asserts' ? '' : `${STANCES[stance]} av `) + relayed + reserve + known;
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}, ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'enligt artikeln själv';
    case 'not-known':
      return 'inte känt';
    case 'one-source':
      return hedged(unnamed ? 'anonym källa' : 'en källa');
    case 'several-sources':
      return hedged(unnamed ? 'anonyma källor' : counted(asserting, 'källa', 'källor'));
    case 'doubted':
      return 'ifrågasatt';
    case 'disputed':
      return 'omtvistat';
    case 'denied':
      return 'förnekas';
  }
}

export const sv: Locale = {
  tag: 'sv',
  direction: 'ltr',
  date: {
    about: (date) => `omkring ${date}`,
    uncertain: (date) => `${date} (osäkert)`,
    inferred: (date, components) => `${date} (${told(components)}\u00a0enligt sammanhanget)`,
    approximate: (date, components) => `${date} (${told(components)}\u00a0på ett ungefär)`,
    by: (date) => `senast ${date}`,
    since: (date) => `sedan ${date}`,
    untilFromUnknown: (date) => `till ${date}, början okänd`,
    fromUntilUnknown: (date) => `från ${date}, slutet okänt`,
    range: (start, end) => `${start} till ${end}`,
    season: (season, year) => `${SEASONS[season - 1]} ${year}`,
    decade: (firstYear) => `${firstYear}-talet`,
    century: (first, last) => `mellan ${first} och ${last}`,
    beforeCommonEra: (year) => `${year} f.Kr.`,
    yearsAgo: (years) => `för ${years} år sedan`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => `${QUALIFIERS[qualifier]} ${quantity}`,
    range: (least, most) => `${least} till ${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} per ${per}`,
    of: (quantity, base) => `${quantity} av ${base}`,
    lessThan: (digits) => `mindre än ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `tidigare ${from}`, to && `nu ${to}`].filter(Boolean).join(', ');
      return `${what === 'number' ? 'ändrat tal' : 'ändrat datum'}${ends && `: ${ends}`}`;
    },
    now: (said, isName) => `nu ${isName ? 'enligt ' : ''}${said}`,
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'ordagrant', translated: 'översatt', paraphrase: 'fritt återgivet' })[wording],
  status: (status) => ({ planned: 'planerat', 'under-way': 'pågår', over: 'avslutat' })[status],
  loading: 'Uppgifterna hämtas.',
  failed: 'Det gick inte att hämta uppgifterna.',
  empty: 'Det finns inget att visa här.',
  asOf: (date) => `${PHRASE.test(date) ? 'datum:' : 'per'} ${date}`,
  writtenAs: (words) => `enligt artikeln: ”${words}”`,
  inferred: (fields) =>
    `slutsats, anges inte i artikeln: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `svårt att förena med ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'uppdaterat' : 'rättat'} (${date})${former && `, tidigare: ${former}`}`,
  changedMeanwhile: 'medan du läste',
  factsChanged: (count, names) =>
    `${sv.badge.factsFrom(count)} ${count === 1 ? 'ändrad' : 'ändrade'}: ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `stavas vanligen ${name}`,
  showPassage: 'Visa i artikeln',
  dataset: 'Dessa uppgifter som datafil',
  undated: 'Utan datum',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [insertions && 'ord inom [klamrar] är redaktionens', cuts && 'strykningar är markerade med …']
        .filter(Boolean)
        .join('; '),
    original: (language) => `på originalspråket (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'artikeln',
    andOthers: (who, others) => `${who} och ${counted(others, 'annan källa', 'andra källor')}`,
    close: 'Stäng',
    heading: 'Vem som säger det',
    source: 'Källa',
    factsFrom: (count) => counted(count, 'uppgift', 'uppgifter'),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `utgivet av ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'del'} av ”${label}”${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? 'avrundat och ' : '';
      return list.format(parts) + (computed ? `, ${rounded}beräknat ur dessa tal` : '');
    },
    formerly: (numbers) =>
      `tidigare: ${numbers.map(({ number: digits, when }) => (when ? `${digits} ${when}` : digits)).join('; ')}`,
    toScale: 'ritat i samma skala',
  },
};

function told(components: readonly (keyof typeof COMPONENTS)[]): string {
  return list.format(components.map((component) => COMPONENTS[component]));
}
