/** English. The model for the other languages. */
import type { Basis, Hedge, Saying, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const BASES: Record<Basis, string> = {
  document: 'in a document',
  'on-record': 'on the record',
  unnamed: 'not named',
  observed: 'seen first-hand',
  inferred: 'inferred',
  analysis: 'analysis',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'alleged',
  possible: 'thought possible',
  likely: 'thought likely',
  expected: 'expected',
};

/** The fields of a fact whose names say too little to a reader. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'the number'],
  ['partOf', 'what it is part of'],
  ['asOf', 'the date'],
]);

const list = new Intl.ListFormat('en');

/** The dataset's own terms are English: "at-least" only wants its space. */
const spaced = (term: string): string => term.replace('-', ' ');

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return names.map((name, i) => `${i ? 'in turn' : 'as'} reported by ${name}`).join(', ');
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  const relayed = names.length ? `${who}, ${via(names)}` : who;
  // Whom nobody names is called unnamed already, by name or standing; the reason is news.
  const known = basis && (basis !== 'unnamed' || reason) ? ` (${howKnown(basis, reason)})` : '';
  const hedged = hedge && HEDGES[hedge];
  // Whoever confirms it as possible says no more than that it is.
  const told = {
    asserts: hedged,
    confirms: hedged ?? 'confirmed',
    doubts: 'doubted',
    denies: 'denied',
  }[stance];
  const reserve = hedged && hedged !== told ? ` (${hedged})` : '';
  return (told ? `${told} by ` : '') + relayed + reserve + known;
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}, ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'the article’s own account';
    case 'not-known':
      return 'not known';
    case 'one-source':
      return hedged(unnamed ? 'source not named' : 'one source');
    case 'several-sources':
      return hedged(unnamed ? 'sources not named' : `${asserting} sources`);
    case 'doubted':
    case 'disputed':
    case 'denied':
      return code;
  }
}

export const en: Locale = {
  tag: 'en',
  direction: 'ltr',
  date: {
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    inferred: (date, components) => `${date} (${list.format(components)}\u00a0inferred)`,
    approximate: (date, components) => `${date} (${list.format(components)}\u00a0approximate)`,
    by: (date) => `by ${date}`,
    since: (date) => `since ${date}`,
    untilFromUnknown: (date) => `until ${date}, from a date not known`,
    fromUntilUnknown: (date) => `from ${date}, until a date not known`,
    range: (start, end) => `${start} to ${end}`,
    season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'].at(season - 1)} ${year}`,
    decade: (firstYear) => `the ${firstYear}s`,
    century: (first, last) => `between ${first} and ${last}`,
    beforeCommonEra: (year) => `${year} BCE`,
    yearsAgo: (years) => `${years} years ago`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (number, qualifier) =>
      `${qualifier === 'exact' ? 'exactly' : spaced(qualifier)} ${number}`,
    range: (least, most) => `${least} to ${most}`,
    withUnit: (number, unit) => `${number} ${unit}`,
    per: (quantity, per) => `${quantity} per ${per}`,
    of: (quantity, base) => `${quantity} of ${base}`,
    lessThan: (number) => `less than ${number}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => (type === 'added' ? 'new' : type === 'changed' ? 'details changed' : type),
    moved: (what, from, to) => {
      const ends = [from && `was ${from}`, to && `now ${to}`].filter(Boolean).join(', ');
      return `${what} changed${ends && `: ${ends}`}`;
    },
    now: (said, isName) => `now ${isName ? 'said by ' : ''}${said}`,
  },
  standing,
  wording: (wording) => (wording === 'paraphrase' ? 'paraphrased' : wording),
  status: spaced,
  loading: 'The facts are loading.',
  failed: 'The facts could not be loaded.',
  empty: 'There is nothing to show here.',
  asOf: (date) => `as of ${date}`,
  writtenAs: (words) => `the article says “${words}”`,
  inferred: (fields) =>
    `inferred, not given in the article: ${list.format(fields.map((field) => FIELDS.get(field) ?? `the ${field}`))}`,
  inTensionWith: (titles) =>
    `hard to square with ${list.format(titles.map((title) => `“${title}”`))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'updated' : 'corrected'} ${date}${former && `: was ${former}`}`,
  changedMeanwhile: 'while you were reading',
  factsChanged: (count, names) =>
    `${en.badge.factsFrom(count)} changed: ${names.map((name) => `“${name}”`).join(', ')}`,
  alsoSpelled: (name) => `usually spelled ${name}`,
  showPassage: 'Show in the article',
  dataset: 'These facts as data',
  undated: 'No date given',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [insertions && 'words in [brackets] are the editor’s', cuts && 'cuts are marked …']
        .filter(Boolean)
        .join('; '),
    original: (language) => `in the original (${language})`,
  },
  badge: {
    summary: (who, standing) => `${who}: ${standing}`,
    article: 'the article',
    andOthers: (who, others) => `${who} and ${others} ${others === 1 ? 'other' : 'others'}`,
    close: 'Close',
    heading: 'Who says so',
    source: 'Source',
    factsFrom: (count) => `${count} ${count === 1 ? 'fact' : 'facts'}`,
    sourceKind: (kind) => kind,
    publishedBy: (name) => `published by ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'part'} of “${label}”${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? 'rounded and ' : '';
      return list.format(parts) + (computed ? `, ${rounded}computed from these numbers` : '');
    },
    formerly: (numbers) =>
      `before: ${numbers.map(({ number, when }) => (when ? `${number} ${when}` : number)).join('; ')}`,
    toScale: 'drawn to one scale',
  },
};
