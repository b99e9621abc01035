/**
 * Hebrew. Positions are nouns ("a denial on the part of …"), so that no verb has to agree with a name
 * whose gender and number nobody gave.
 */
import type {
  Basis,
  DateComponent,
  Hedge,
  Qualifier,
  Saying,
  Stance,
  Standing,
} from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'השנה', month: 'החודש', day: 'היום בחודש' };
const SEASONS = ['אביב', 'קיץ', 'סתיו', 'חורף'];
const BASES: Record<Basis, string> = {
  document: 'במסמך',
  'on-record': 'בהצהרה פומבית',
  unnamed: 'בעילום שם',
  observed: 'עדות ראייה',
  inferred: 'הסקה',
  analysis: 'ניתוח',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'לכאורה',
  possible: 'אפשרי',
  likely: 'סביר',
  expected: 'צפוי',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'אישור מצד',
  doubts: 'ספקות מצד',
  denies: 'הכחשה מצד',
};
const QUALIFIED: Record<Qualifier, (quantity: string) => string> = {
  exact: (quantity) => `${quantity} בדיוק`,
  about: (quantity) => joined('כ', quantity),
  'at-least': (quantity) => `לפחות ${quantity}`,
  'at-most': (quantity) => `לכל היותר ${quantity}`,
  'more-than': (quantity) => `יותר ${joined('מ', quantity)}`,
  'fewer-than': (quantity) => `פחות ${joined('מ', quantity)}`,
};
const KINDS = {
  report: 'דו״ח',
  article: 'כתבה',
  statement: 'הצהרה',
  speech: 'נאום',
  interview: 'ריאיון',
  document: 'מסמך',
  broadcast: 'שידור',
  dataset: 'מאגר נתונים',
};
const CHANGES = {
  added: 'חדש',
  withdrawn: 'הוסר',
  reworded: 'נוסח מחדש',
  changed: 'שינוי בפרטים',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'המספר'],
  ['minValue', 'הגבול התחתון'],
  ['maxValue', 'הגבול העליון'],
  ['qualifier', 'מידת הדיוק'],
  ['unit', 'היחידה'],
  ['per', 'לכל כמה נמנה המספר'],
  ['base', 'מתוך מה חושב האחוז'],
  ['partOf', 'השלם שזה חלק ממנו'],
  ['asOf', 'התאריך'],
  ['date', 'התאריך'],
  ['label', 'התווית'],
  ['title', 'הכותרת'],
  ['statement', 'הטענה'],
  ['text', 'הטקסט'],
  ['wording', 'אופן הציטוט'],
  ['original', 'המקור'],
  ['speaker', 'הדובר'],
  ['actors', 'המעורבים'],
  ['attributions', 'מי אומר זאת'],
  ['basis', 'איך זה ידוע'],
  ['via', 'דרך מי נמסר'],
  ['source', 'המקור'],
  ['place', 'המקום'],
  ['status', 'המצב'],
]);

type Forms = Readonly<Record<'one' | 'two' | 'other', string>>;

const SOURCES: Forms = { one: 'מקור אחד', two: 'שני מקורות', other: 'מקורות' };
const FACTS: Forms = { one: 'עובדה אחת', two: 'שתי עובדות', other: 'עובדות' };

const list = new Intl.ListFormat('he');
const number = new Intl.NumberFormat('he');
const plural = new Intl.PluralRules('he');

/** One and two are words of their own, and need no digit. */
function counted(count: number, forms: Forms): string {
  const category = plural.select(count);
  return category === 'one' || category === 'two'
    ? forms[category]
    : `${number.format(count)} ${forms.other}`;
}

/** A preposition of one letter is written in one with a word, and with a hyphen before digits. */
function joined(letter: string, text: string): string {
  return letter + (/^[א-ת]/.test(text) ? '' : '-') + text;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `”${name}”`);
}

/** What is said of components agrees with them: the year is feminine, the others are not. */
function ofComponents(
  components: readonly DateComponent[],
  [masculine, feminine, several]: readonly [string, string, string],
): string {
  const told = components.length > 1 ? several : components[0] === 'year' ? feminine : masculine;
  return `${list.format(components.map((name) => COMPONENTS[name]))} ${told}`;
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `לפי דיווח של ${names.join(', ובעקבותיו ')}`;
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  const relayed = names.length ? `${who}, ${via(names)}` : who;
  const known = basis && (basis !== 'unnamed' || reason) ? ` (${howKnown(basis, reason)})` : '';
  // Whoever confirms it as possible says no more than that it is.
  if (hedge && (stance === 'asserts' || stance === 'confirms'))
    return `${HEDGES[hedge]}, לפי ${relayed}${known}`;
  const reserve = hedge ? ` (${HEDGES[hedge]})` : '';
  return stance === 'asserts' ? relayed + known : `${STANCES[stance]} ${relayed}${reserve}${known}`;
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}, ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'לפי הכתבה עצמה';
    case 'not-known':
      return 'לא ידוע';
    case 'one-source':
      return hedged(unnamed ? 'מקור בעילום שם' : 'מקור אחד');
    case 'several-sources':
      return hedged(unnamed ? 'מקורות בעילום שם' : counted(asserting, SOURCES));
    case 'doubted':
      return 'מוטל בספק';
    case 'disputed':
      return 'שנוי במחלוקת';
    case 'denied':
      return 'מוכחש';
  }
}

export const he: Locale = {
  tag: 'he',
  direction: 'rtl',
  // Behind the date wherever that is possible: a preposition can then be joined to the date itself.
  date: {
    about: (date) => `${date} בקירוב`,
    uncertain: (date) => `${date} (לא ודאי)`,
    inferred: (date, components) =>
      `${date} (${ofComponents(components, ['הוסק', 'הוסקה', 'הוסקו'])})`,
    approximate: (date, components) =>
      `${date} (${ofComponents(components, ['משוער', 'משוערת', 'משוערים'])})`,
    by: (date) => `${date} לכל המאוחר`,
    since: (date) => `מאז ${date}`,
    untilFromUnknown: (date) => `עד ${date}, מועד ההתחלה לא ידוע`,
    fromUntilUnknown: (date) => `${joined('מ', date)}, מועד הסיום לא ידוע`,
    range: (start, end) => `${start} עד ${end}`,
    season: (season, year) => `${SEASONS[season - 1]} ${year}`,
    decade: (firstYear) => `שנות ה-${firstYear}`,
    century: (first, last) => `בין ${first} ${joined('ל', last)}`,
    beforeCommonEra: (year) => `${year} לפנה״ס`,
    yearsAgo: (years) => `לפני ${years} שנה`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => QUALIFIED[qualifier](quantity),
    range: (least, most) => `${least} עד ${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} לכל ${per}`,
    of: (quantity, base) => `${quantity} מתוך ${base}`,
    lessThan: (digits) => `פחות ${joined('מ', digits)}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `קודם ${from}`, to && `כעת ${to}`].filter(Boolean).join(', ');
      return `${what === 'number' ? 'המספר' : 'התאריך'} השתנה${ends && `: ${ends}`}`;
    },
    now: (said, isName) => (isName ? `כעת לפי ${said}` : `כעת: ${said}`),
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'מילה במילה', translated: 'בתרגום', paraphrase: 'בניסוח חופשי' })[wording],
  status: (status) => ({ planned: 'מתוכנן', 'under-way': 'בעיצומו', over: 'הסתיים' })[status],
  loading: 'העובדות בטעינה.',
  failed: 'טעינת העובדות נכשלה.',
  empty: 'אין כאן מה להציג.',
  asOf: (date) => (date.startsWith('מאז ') ? date : `נכון ${joined('ל', date)}`),
  writtenAs: (words) => `בלשון הכתבה: ”${words}”`,
  inferred: (fields) =>
    `הוסק, לא נמסר בכתבה: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `קשה ליישב עם ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'עדכון' : 'תיקון'} (${date})${former && `: קודם ${former}`}`,
  changedMeanwhile: 'בזמן הקריאה',
  factsChanged: (count, names) =>
    `${he.badge.factsFrom(count)} ${plural.select(count) === 'one' ? 'השתנתה' : 'השתנו'}: ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `הכתיב המקובל: ${name}`,
  showPassage: 'הצגה בכתבה',
  dataset: 'העובדות האלה כנתונים',
  undated: 'ללא תאריך',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [insertions && 'מילים [בסוגריים] הוסיפה המערכת', cuts && 'השמטות מסומנות ב-…']
        .filter(Boolean)
        .join('; '),
    original: (language) => `במקור (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'הכתבה',
    andOthers: (who, others) => `${who} ועוד ${counted(others, SOURCES)}`,
    close: 'סגירה',
    heading: 'מי אומר זאת',
    source: 'מקור',
    factsFrom: (count) => counted(count, FACTS),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `פרסום של ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'חלק'} מתוך ”${label}”${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? ' ובעיגול' : '';
      return list.format(parts) + (computed ? `, בחישוב מן המספרים האלה${rounded}` : '');
    },
    formerly: (numbers) =>
      `קודם: ${numbers.map(({ number: digits, when }) => (when ? `${digits} ${when}` : digits)).join('; ')}`,
    toScale: 'בקנה מידה אחד',
  },
};
