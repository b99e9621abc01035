/** English. The model for the other languages. */
import type { Basis, Hedge, Saying, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'year', month: 'month', day: 'day' };
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

/** The fields of a fact as a reader would name them. */
const FIELDS: Record<string, string> = {
  partOf: 'what it is part of',
  asOf: 'the date',
  date: 'the date',
  speaker: 'the speaker',
  place: 'the place',
  source: 'the source',
};
const FIGURE_FIELDS: Readonly<Record<string, string>> = {
  value: 'the number',
  unit: 'the unit',
  asOf: 'the date',
  partOf: 'that it is part of that whole',
};

const list = new Intl.ListFormat('en');

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function says({ who, stance, hedge, via, basis, reason }: Saying): string {
  const relay = via.map((name, i) => (i ? `, in turn reported by ${name}` : `, as reported by ${name}`));
  // Whom nobody names is called unnamed already, by name or standing; the reason is news.
  const known = basis && (basis !== 'unnamed' || reason) ? ` (${howKnown(basis, reason)})` : '';
  const chain = who + relay.join('') + known;
  if (stance === 'denies') return `denied by ${chain}`;
  if (stance === 'doubts') return `doubted by ${chain}`;
  if (stance === 'confirms') return `confirmed by ${chain}`;
  return hedge ? `${HEDGES[hedge]} by ${chain}` : chain;
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
    inferred: (date, components) => `${date} (${list.format(components.map((c) => COMPONENTS[c]))} inferred)`,
    approximate: (date, components) =>
      `${date} (${list.format(components.map((c) => COMPONENTS[c]))} approximate)`,
    by: (date) => `by ${date}`,
    since: (date) => `since ${date}`,
    untilFromUnknown: (date) => `until ${date}, from a date not known`,
    fromUntilUnknown: (date) => `from ${date}, until a date not known`,
    range: (start, end) => `${start} to ${end}`,
    season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'][season - 1]!} ${year}`,
    decade: (firstYear) => `the ${firstYear}s`,
    century: (first, last) => `between ${first} and ${last}`,
    beforeCommonEra: (year) => `${year} BCE`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (number, qualifier) =>
      ({
        exact: `exactly ${number}`,
        about: `about ${number}`,
        'at-least': `at least ${number}`,
        'at-most': `at most ${number}`,
        'more-than': `more than ${number}`,
        'fewer-than': `fewer than ${number}`,
      })[qualifier],
    range: (least, most) => `${least} to ${most}`,
    withUnit: (number, unit) => `${number} ${unit}`,
    share: (percent, whole) => `${percent} of ${whole}`,
    lessThan: (number) => `less than ${number}`,
  },
  attribution: {
    says,
    basis: howKnown,
    hedge: (hedge) => HEDGES[hedge],
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'verbatim', translated: 'translated', paraphrase: 'paraphrased' })[wording],
  status: (status) => ({ planned: 'planned', 'under-way': 'under way', over: 'over' })[status],
  loading: 'The facts are loading.',
  failed: 'The facts could not be loaded.',
  empty: 'There is nothing to show here.',
  quote: {
    via: (names) => names.map((name, i) => `${i ? 'in turn' : 'as'} reported by ${name}`).join(', '),
    marks: (insertions, cuts) =>
      [insertions && 'Words in [brackets] are the editor’s', cuts && '… marks a cut']
        .filter(Boolean)
        .join('; ') + '.',
    original: (language) => `In the original (${language})`,
    alsoSpelled: (name) => `usually spelled ${name}`,
  },
  badge: {
    summary: (who, standing) => `${who}: ${standing}`,
    article: 'the article',
    andOthers: (who, others) => `${who} and ${others} ${others === 1 ? 'other' : 'others'}`,
    close: 'Close',
    heading: 'Who says so',
    inTensionWith: 'Hard to square with',
    factsFrom: (count) => `${count} ${count === 1 ? 'fact' : 'facts'}`,
    sourceKind: (kind) => kind,
    inferred: (fields) => `inferred, not given in the article: ${list.format(fields.map((f) => FIELDS[f] ?? f))}`,
    basis: 'Basis',
    date: 'When',
    place: 'Where',
    source: 'Source',
    kind: 'Kind',
    publisher: 'Published by',
    note: 'Note',
  },
  figures: {
    asOf: (date) => `as of ${date}`,
    asWritten: (words) => `date as written: “${words}”`,
    spread: (range) => `(${range})`,
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'part'} of “${label}”${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      return list.format(parts) + (computed ? ', computed from these numbers' : '');
    },
    inferred: (fields) =>
      `Inferred, not in the article: ${list.format(fields.map((field) => FIGURE_FIELDS[field] ?? field))}.`,
    toScale: 'Drawn to one scale.',
  },
  timeline: {
    undated: 'No date given',
    writtenAs: (words) => `the article says “${words}”`,
    inTensionWith: (titles) => `hard to square with ${list.format(titles.map((t) => `“${t}”`))}`,
  },
};
