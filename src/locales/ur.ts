/**
 * Urdu. Nouns change before a postposition, and names arrive as they are: they stand behind a colon or
 * a Persian preposition (بقول, بحوالہ), which leaves them unchanged.
 */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'سال', month: 'مہینہ', day: 'دن' };
const SEASONS = ['بہار', 'گرما', 'خزاں', 'سرما'];
const BASES: Record<Basis, string> = {
  document: 'دستاویز میں',
  'on-record': 'اعلانیہ بیان',
  unnamed: 'نام ظاہر کیے بغیر',
  observed: 'چشم دید',
  inferred: 'قیاس',
  analysis: 'تجزیہ',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'مبینہ طور پر',
  possible: 'ممکنہ طور پر',
  likely: 'غالباً',
  expected: 'متوقع',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'تصدیق',
  doubts: 'شکوک',
  denies: 'تردید',
};
const QUALIFIED: Record<Qualifier, (quantity: string) => string> = {
  exact: (quantity) => `ٹھیک ${quantity}`,
  about: (quantity) => `تقریباً ${quantity}`,
  'at-least': (quantity) => `کم از کم ${quantity}`,
  'at-most': (quantity) => `زیادہ سے زیادہ ${quantity}`,
  'more-than': (quantity) => compared(quantity, 'سے زیادہ'),
  'fewer-than': (quantity) => compared(quantity, 'سے کم'),
};
const KINDS = {
  report: 'رپورٹ',
  article: 'مضمون',
  statement: 'بیان',
  speech: 'تقریر',
  interview: 'انٹرویو',
  document: 'دستاویز',
  broadcast: 'نشریہ',
  dataset: 'ڈیٹا سیٹ',
};
const CHANGES = {
  added: 'نیا',
  withdrawn: 'واپس لیا گیا',
  reworded: 'نئے الفاظ میں',
  changed: 'تفصیلات میں تبدیلی',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'عدد'],
  ['minValue', 'نچلی حد'],
  ['maxValue', 'اوپری حد'],
  ['qualifier', 'عدد کی درستی'],
  ['unit', 'اکائی'],
  ['per', 'شرح کی بنیاد'],
  ['base', 'فیصد کی بنیاد'],
  ['partOf', 'وہ کُل جس کا یہ حصہ ہے'],
  ['asOf', 'تاریخ'],
  ['date', 'تاریخ'],
  ['label', 'عنوان'],
  ['title', 'عنوان'],
  ['statement', 'دعویٰ'],
  ['text', 'متن'],
  ['wording', 'نقل کی نوعیت'],
  ['original', 'اصل متن'],
  ['speaker', 'کہنے والا'],
  ['actors', 'فریق'],
  ['attributions', 'کس کا کہنا ہے'],
  ['basis', 'کیسے معلوم ہوا'],
  ['via', 'کس کے ذریعے پہنچا'],
  ['source', 'ذریعہ'],
  ['place', 'مقام'],
  ['status', 'صورتِ حال'],
]);

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const SOURCES: Forms = { one: 'ذریعہ', other: 'ذرائع' };
/** “Points”: what is told may be denied as well, where “facts” would call it true. */
const FACTS: Forms = { one: 'نکتہ', other: 'نکات' };

const list = new Intl.ListFormat('ur');
const number = new Intl.NumberFormat('ur');
const plural = new Intl.PluralRules('ur');

function counted(count: number, forms: Forms, before = ''): string {
  const noun = forms[plural.select(count)] ?? forms.other;
  return `${number.format(count)} ${before}${noun}`;
}

/** Behind the number and before what it counts, which would change: "12,000 سے زیادہ فوجی". */
function compared(quantity: string, than: string): string {
  return quantity.replace(/^\S*\p{Nd}\S*( تا \S*\p{Nd}\S*)?/u, `$& ${than}`);
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `”${name}“`);
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `بحوالہ ${names.join('، پھر ')}`;
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  const relayed = names.length ? `${who}، ${via(names)}` : who;
  const known = basis && (basis !== 'unnamed' || reason) ? ` (${howKnown(basis, reason)})` : '';
  // Whoever confirms it as possible says no more than that it is.
  if (hedge && (stance === 'asserts' || stance === 'confirms'))
    return `${HEDGES[hedge]}، بقول ${relayed}${known}`;
  const reserve = hedge ? ` (${HEDGES[hedge]})` : '';
  return stance === 'asserts'
    ? relayed + known
    : `${STANCES[stance]}: ${relayed}${reserve}${known}`;
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}، ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'مضمون کا اپنا بیان';
    case 'not-known':
      return 'نامعلوم';
    case 'one-source':
      return hedged(unnamed ? 'ایک گمنام ذریعہ' : 'ایک ذریعہ');
    case 'several-sources':
      return hedged(unnamed ? 'گمنام ذرائع' : counted(asserting, SOURCES));
    case 'doubted':
      return 'مشکوک';
    case 'disputed':
      return 'متنازع';
    case 'denied':
      return 'تردید شدہ';
  }
}

export const ur: Locale = {
  tag: 'ur',
  direction: 'rtl',
  date: {
    about: (date) => `لگ بھگ ${date}`,
    uncertain: (date) => `${date} (غیر یقینی)`,
    inferred: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}: قیاسی)`,
    approximate: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}: تخمینی)`,
    by: (date) => `زیادہ سے زیادہ ${date} تک`,
    since: (date) => `${date} سے اب تک`,
    untilFromUnknown: (date) => `آغاز نامعلوم، ${date} تک`,
    fromUntilUnknown: (date) => `${date} سے، اختتام نامعلوم`,
    range: (start, end) => `${start} تا ${end}`,
    season: (season, year) => `موسمِ ${SEASONS[season - 1]} ${year}`,
    decade: (firstYear) => `${firstYear} کی دہائی`,
    century: (first, last) => `${first} اور ${last} کے درمیان`,
    beforeCommonEra: (year) => `${year} قبل مسیح`,
    yearsAgo: (years) => `${years} سال پہلے`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => QUALIFIED[qualifier](quantity),
    range: (least, most) => `${least} تا ${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} فی ${per}`,
    of: (quantity, base) => `${base} میں سے ${quantity}`,
    lessThan: (digits) => `${digits} سے کم`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join('، '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `پہلے ${from}`, to && `اب ${to}`].filter(Boolean).join('، ');
      return `${what === 'number' ? 'عدد' : 'تاریخ'} میں تبدیلی${ends && `: ${ends}`}`;
    },
    now: (said, isName) => `اب ${isName ? 'بقول ' : ''}${said}`,
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'لفظ بہ لفظ', translated: 'ترجمہ', paraphrase: 'مفہوم' })[wording],
  status: (status) => ({ planned: 'طے شدہ', 'under-way': 'جاری', over: 'ختم' })[status],
  loading: 'معلومات لوڈ ہو رہی ہیں۔',
  failed: 'معلومات لوڈ نہیں ہو سکیں۔',
  empty: 'یہاں دکھانے کے لیے کچھ نہیں۔',
  // What is told as “until” or “until now” already needs no second one.
  asOf: (date) => (date.endsWith(' تک') ? date : `${date} تک`),
  writtenAs: (words) => `مضمون کے الفاظ: ”${words}“`,
  inferred: (fields) =>
    `قیاسی، مضمون میں مذکور نہیں: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `${list.format(quoted(titles))} سے ہم آہنگ ہونا مشکل`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'تازہ کاری' : 'تصحیح'} (${date})${former && `: پہلے ${former}`}`,
  changedMeanwhile: 'آپ کے پڑھنے کے دوران',
  factsChanged: (count, names) =>
    `تبدیلی (${ur.badge.factsFrom(count)}): ${quoted(names).join('، ')}`,
  alsoSpelled: (name) => `عام املا: ${name}`,
  showPassage: 'مضمون میں دیکھیں',
  dataset: 'یہ معلومات بطور ڈیٹا',
  undated: 'تاریخ درج نہیں',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [insertions && '[قوسین] کے الفاظ مدیر کے ہیں', cuts && 'حذف کی جگہ … کا نشان ہے']
        .filter(Boolean)
        .join('؛ '),
    original: (language) => `اصل زبان میں (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'مضمون',
    andOthers: (who, others) => `${who} اور ${counted(others, SOURCES, 'دیگر ')}`,
    close: 'بند کریں',
    heading: 'یہ کس کا کہنا ہے',
    source: 'ذریعہ',
    factsFrom: (count) => counted(count, FACTS),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `ناشر: ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `”${label}“${quantity ? ` (${quantity})` : ''} کا ${percent ?? 'ایک حصہ'}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? ' (قریب ترین عدد تک)' : '';
      return list.format(parts) + (computed ? `، انہی اعداد سے حساب${rounded}` : '');
    },
    formerly: (numbers) =>
      `پہلے: ${numbers.map(({ number: digits, when }) => digits + bracketed(when)).join('؛ ')}`,
    toScale: 'ایک ہی پیمانے پر',
  },
};

/** What the article says of a date has its brackets already. */
function bracketed(when: string | undefined): string {
  return when ? ` (${when.replace(/^\(|\)$/g, '')})` : '';
}
