/**
 * Greek. Names stay in the nominative before or after a colon, so that no article or verb has to agree
 * with them.
 */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'το έτος', month: 'ο μήνας', day: 'η ημέρα' };
const SEASONS = ['άνοιξη', 'καλοκαίρι', 'φθινόπωρο', 'χειμώνας'];
const BASES: Record<Basis, string> = {
  document: 'σε έγγραφο',
  'on-record': 'επωνύμως',
  unnamed: 'ανωνύμως',
  observed: 'άμεση παρατήρηση',
  inferred: 'συμπέρασμα',
  analysis: 'ανάλυση',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'ισχυρισμός',
  possible: 'ενδεχόμενο',
  likely: 'πιθανό',
  expected: 'αναμενόμενο',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'επιβεβαίωση',
  doubts: 'αμφιβολίες',
  denies: 'διάψευση',
};
const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'ακριβώς',
  about: 'περίπου',
  'at-least': 'τουλάχιστον',
  'at-most': 'το πολύ',
  'more-than': 'πάνω από',
  'fewer-than': 'κάτω από',
};
const KINDS = {
  report: 'έκθεση',
  article: 'άρθρο',
  statement: 'δήλωση',
  speech: 'ομιλία',
  interview: 'συνέντευξη',
  document: 'έγγραφο',
  broadcast: 'εκπομπή',
  dataset: 'σύνολο δεδομένων',
};
const CHANGES = {
  added: 'νέο',
  withdrawn: 'αποσύρθηκε',
  reworded: 'αναδιατυπώθηκε',
  changed: 'άλλαξαν λεπτομέρειες',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'ο αριθμός'],
  ['minValue', 'το κάτω όριο'],
  ['maxValue', 'το άνω όριο'],
  ['qualifier', 'η ακρίβεια του αριθμού'],
  ['unit', 'η μονάδα'],
  ['per', 'η βάση της αναλογίας'],
  ['base', 'η βάση του ποσοστού'],
  ['partOf', 'το σύνολο στο οποίο ανήκει'],
  ['asOf', 'η ημερομηνία'],
  ['date', 'η ημερομηνία'],
  ['label', 'η περιγραφή'],
  ['title', 'ο τίτλος'],
  ['statement', 'ο ισχυρισμός'],
  ['text', 'το κείμενο'],
  ['wording', 'το είδος της παράθεσης'],
  ['original', 'το πρωτότυπο'],
  ['speaker', 'ποιος μιλά'],
  ['actors', 'οι εμπλεκόμενοι'],
  ['attributions', 'ποιος το λέει'],
  ['basis', 'από πού είναι γνωστό'],
  ['via', 'μέσω ποιου μεταδόθηκε'],
  ['source', 'η πηγή'],
  ['place', 'ο τόπος'],
  ['status', 'η κατάσταση'],
]);

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const SOURCES: Forms = { one: 'πηγή', other: 'πηγές' };
const FACTS: Forms = { one: 'στοιχείο', other: 'στοιχεία' };

const list = new Intl.ListFormat('el');
const number = new Intl.NumberFormat('el');
const plural = new Intl.PluralRules('el');

function counted(count: number, forms: Forms, before = ''): string {
  return `${number.format(count)} ${before}${forms[plural.select(count)] ?? forms.other}`;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `«${name}»`);
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `μετάδοση: ${names.join(', έπειτα ')}`;
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
  return (isHedge ? `${who}: ${hedged}` : said) + (notes.length ? ` (${notes.join('· ')})` : '');
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}, ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'κατά το ίδιο το άρθρο';
    case 'not-known':
      return 'άγνωστο';
    case 'one-source':
      return hedged(unnamed ? 'ανώνυμη πηγή' : 'μία πηγή');
    case 'several-sources':
      return hedged(unnamed ? 'ανώνυμες πηγές' : counted(asserting, SOURCES));
    case 'doubted':
      return 'εκφράζονται αμφιβολίες';
    case 'disputed':
      return 'αμφισβητείται';
    case 'denied':
      return 'διαψεύδεται';
  }
}

export const el: Locale = {
  tag: 'el',
  direction: 'ltr',
  // `Intl` gives a month alone in the nominative, and with its day in the genitive: nothing here may govern it.
  date: {
    about: (date) => `περίπου ${date}`,
    uncertain: (date) => `${date} (αβέβαιο)`,
    inferred: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0${components.length > 1 ? 'συνάγονται' : 'συνάγεται'})`,
    approximate: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))} κατά\u00a0προσέγγιση)`,
    by: (date) => `${date} το αργότερο`,
    since: (date) => `${date} – σήμερα`,
    untilFromUnknown: (date) => `λήξη: ${date}, άγνωστη έναρξη`,
    fromUntilUnknown: (date) => `έναρξη: ${date}, άγνωστη λήξη`,
    range: (start, end) => `${start} – ${end}`,
    season: (season, year) => `${SEASONS[season - 1]} του ${year}`,
    decade: (firstYear) => `δεκαετία του ${firstYear}`,
    century: (first, last) => `μεταξύ ${first} και ${last}`,
    beforeCommonEra: (year) => `${year} π.Χ.`,
    yearsAgo: (years) => `πριν από ${years} χρόνια`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => `${QUALIFIERS[qualifier]} ${quantity}`,
    range: (least, most) => `${least} έως ${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} ανά ${per}`,
    of: (quantity, base) => `${quantity} (βάση: ${base})`,
    lessThan: (digits) => `λιγότερο από ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `πριν ${from}`, to && `τώρα ${to}`].filter(Boolean).join(', ');
      return `άλλαξε ${what === 'number' ? 'ο αριθμός' : 'η ημερομηνία'}${ends && `: ${ends}`}`;
    },
    now: (said, isName) => (isName ? `τώρα σύμφωνα με: ${said}` : `τώρα ${said}`),
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'αυτολεξεί', translated: 'σε μετάφραση', paraphrase: 'σε παράφραση' })[wording],
  status: (status) =>
    ({ planned: 'προγραμματισμένο', 'under-way': 'σε εξέλιξη', over: 'ολοκληρώθηκε' })[status],
  loading: 'Τα στοιχεία φορτώνονται.',
  failed: 'Δεν ήταν δυνατή η φόρτωση των στοιχείων.',
  empty: 'Δεν υπάρχει κάτι να εμφανιστεί εδώ.',
  asOf: (date) => `στοιχεία: ${date}`,
  writtenAs: (words) => `το άρθρο γράφει «${words}»`,
  inferred: (fields) =>
    `συνάγεται, δεν αναφέρεται στο άρθρο: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `δύσκολα συμβιβάζεται με ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'ενημέρωση' : 'διόρθωση'} (${date})${former && `: πριν ${former}`}`,
  changedMeanwhile: 'ενώ διαβάζατε',
  factsChanged: (count, names) =>
    `${plural.select(count) === 'one' ? 'άλλαξε' : 'άλλαξαν'} ${el.badge.factsFrom(count)}: ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `συνήθης γραφή: ${name}`,
  showPassage: 'Προβολή στο άρθρο',
  dataset: 'Τα στοιχεία αυτά ως δεδομένα',
  undated: 'Χωρίς ημερομηνία',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [
        insertions && 'οι λέξεις σε [αγκύλες] είναι της σύνταξης',
        cuts && 'οι περικοπές σημειώνονται με …',
      ]
        .filter(Boolean)
        .join('· '),
    // `Intl` writes “Κορεατικά”, as at the beginning of a line.
    original: (language) =>
      `στο πρωτότυπο (${language.replace(/^\p{Script=Greek}/u, (letter) => letter.toLowerCase())})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'το άρθρο',
    andOthers: (who, others) => `${who} και ${counted(others, SOURCES, 'ακόμη ')}`,
    close: 'Κλείσιμο',
    heading: 'Ποιος το λέει',
    source: 'Πηγή',
    factsFrom: (count) => counted(count, FACTS),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `δημοσίευση: ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'μέρος'} του «${label}»${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? ' με στρογγυλοποίηση' : '';
      return (
        list.format(parts) + (computed ? `, υπολογισμός από αυτούς τους αριθμούς${rounded}` : '')
      );
    },
    formerly: (numbers) =>
      `πριν: ${numbers.map(({ number: digits, when }) => digits + bracketed(when)).join('· ')}`,
    toScale: 'σε ενιαία κλίμακα',
  },
};

/** What the article says of a date has its brackets already. */
function bracketed(when: string | undefined): string {
  return when ? ` (${when.replace(/^\(|\)$/g, '')})` : '';
}
