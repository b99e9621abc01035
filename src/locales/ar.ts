/**
 * Arabic. Sentences are nominal ("a denial by …"), so that no verb has to agree with a name whose
 * gender and number nobody gave.
 */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'السنة', month: 'الشهر', day: 'اليوم' };
const BASES: Record<Basis, string> = {
  document: 'في وثيقة',
  'on-record': 'تصريح معلن',
  unnamed: 'من دون ذكر الاسم',
  observed: 'مشاهدة مباشرة',
  inferred: 'استنتاج',
  analysis: 'تحليل',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'مزعوم',
  possible: 'محتمل',
  likely: 'مرجّح',
  expected: 'متوقّع',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'تأكيد من',
  doubts: 'تشكيك من',
  denies: 'نفي من',
};
const QUALIFIED: Record<Qualifier, (number: string) => string> = {
  exact: (number) => `${number} بالضبط`,
  about: (number) => `نحو ${number}`,
  'at-least': (number) => `${number} على الأقل`,
  'at-most': (number) => `${number} على الأكثر`,
  'more-than': (number) => `أكثر من ${number}`,
  'fewer-than': (number) => `أقل من ${number}`,
};
const KINDS = {
  report: 'تقرير',
  article: 'مقال',
  statement: 'بيان',
  speech: 'خطاب',
  interview: 'مقابلة',
  document: 'وثيقة',
  broadcast: 'بث',
  dataset: 'مجموعة بيانات',
};
const CHANGES = {
  added: 'جديد',
  withdrawn: 'مسحوب',
  reworded: 'صياغة جديدة',
  changed: 'تعديل في التفاصيل',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'العدد'],
  ['unit', 'الوحدة'],
  ['asOf', 'التاريخ'],
  ['date', 'التاريخ'],
  ['partOf', 'الكل الذي هو جزء منه'],
  ['speaker', 'القائل'],
  ['place', 'المكان'],
  ['source', 'المصدر'],
  ['title', 'العنوان'],
  ['minValue', 'الحد الأدنى'],
  ['maxValue', 'الحد الأقصى'],
  ['qualifier', 'مدى دقة العدد'],
  ['per', 'ما يُنسب إليه العدد'],
  ['base', 'أساس النسبة'],
  ['label', 'التسمية'],
  ['statement', 'نص القول'],
  ['text', 'النص'],
  ['wording', 'مدى حرفية النقل'],
  ['original', 'النص بلغته الأصلية'],
  ['actors', 'المشاركون'],
  ['attributions', 'من يقول ذلك'],
  ['basis', 'كيف عُرف ذلك'],
  ['via', 'عبر من نُقل'],
  ['status', 'الحالة'],
]);

const list = new Intl.ListFormat('ar');
const number = new Intl.NumberFormat('ar');
const plural = new Intl.PluralRules('ar');

/** A count with its noun: one and two are words of their own, and need no digit. */
function counted(
  count: number,
  forms: { one: string; two: string; few: string; many: string; other: string },
) {
  const category = plural.select(count);
  const noun = category === 'zero' ? forms.other : forms[category];
  return category === 'one' || category === 'two' ? noun : `${number.format(count)} ${noun}`;
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `عبر ${names.join(' ثم ')}`;
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  const relayed = names.length ? `${who}، ${via(names)}` : who;
  const known = basis && (basis !== 'unnamed' || reason) ? ` (${howKnown(basis, reason)})` : '';
  if (hedge && (stance === 'asserts' || stance === 'confirms'))
    return `${HEDGES[hedge]} بحسب ${relayed}${known}`;
  const reserve = hedge ? ` (${HEDGES[hedge]})` : '';
  return stance === 'asserts' ? relayed + known : `${STANCES[stance]} ${relayed}${reserve}${known}`;
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}، ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'رواية المقال نفسه';
    case 'not-known':
      return 'غير معروف';
    case 'one-source':
      return hedged(unnamed ? 'مصدر لم يُذكر اسمه' : 'مصدر واحد');
    case 'several-sources':
      return hedged(unnamed ? 'مصادر لم تُذكر أسماؤها' : counted(asserting, SOURCES));
    case 'doubted':
      return 'مشكوك فيه';
    case 'disputed':
      return 'محل خلاف';
    case 'denied':
      return 'منفي';
  }
}

const SOURCES = { one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' };
const FACTS = { one: 'واقعة واحدة', two: 'واقعتان', few: 'وقائع', many: 'واقعة', other: 'واقعة' };
const OTHERS = {
  one: 'جهة أخرى',
  two: 'جهتان أخريان',
  few: 'جهات أخرى',
  many: 'جهة أخرى',
  other: 'جهة أخرى',
};

export const ar: Locale = {
  tag: 'ar',
  direction: 'rtl',
  date: {
    about: (date) => `نحو ${date}`,
    uncertain: (date) => `${date} (غير مؤكد)`,
    inferred: (date, components) =>
      `${date} (مستنتَج: ${list.format(components.map((component) => COMPONENTS[component]))})`,
    approximate: (date, components) =>
      `${date} (تقريبي: ${list.format(components.map((component) => COMPONENTS[component]))})`,
    by: (date) => `بحلول ${date}`,
    since: (date) => `منذ ${date}`,
    untilFromUnknown: (date) => `حتى ${date}، من تاريخ غير معروف`,
    fromUntilUnknown: (date) => `من ${date}، حتى تاريخ غير معروف`,
    range: (start, end) => `من ${start} إلى ${end}`,
    season: (season, year) => `${['ربيع', 'صيف', 'خريف', 'شتاء'].at(season - 1)} ${year}`,
    decade: (firstYear) => `عقد ${firstYear}`,
    century: (first, last) => `بين ${first} و${last}`,
    beforeCommonEra: (year) => `${year} ق.م`,
    yearsAgo: (years) => `قبل ${years} سنة`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (digits, qualifier) => QUALIFIED[qualifier](digits),
    range: (least, most) => `${least} إلى ${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} لكل ${per}`,
    of: (quantity, base) => `${quantity} من ${base}`,
    lessThan: (digits) => `أقل من ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join('، '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `سابقًا ${from}`, to && `الآن ${to}`].filter(Boolean).join('، ');
      return `تغيير ${what === 'number' ? 'العدد' : 'التاريخ'}${ends && `: ${ends}`}`;
    },
    now: (said, isName) => `الآن ${isName ? 'بحسب ' : ''}${said}`,
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'بالنص', translated: 'مترجم', paraphrase: 'بالمعنى' })[wording],
  status: (status) => ({ planned: 'مخطط له', 'under-way': 'جارٍ', over: 'انتهى' })[status],
  loading: 'جارٍ تحميل الوقائع.',
  failed: 'تعذّر تحميل الوقائع.',
  empty: 'لا شيء يُعرض هنا.',
  asOf: (date) => `بتاريخ ${date}`,
  writtenAs: (words) => `يقول المقال «${words}»`,
  inferred: (fields) =>
    `مستنتَج، لم يذكره المقال: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) =>
    `يصعب التوفيق بينه وبين ${list.format(titles.map((title) => `«${title}»`))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'تحديث' : 'تصحيح'} بتاريخ ${date}${former && `: ورد سابقًا ${former}`}`,
  changedMeanwhile: 'أثناء القراءة',
  factsChanged: (count, names) =>
    `الوقائع المتغيّرة (${number.format(count)}): ${names.map((name) => `«${name}»`).join('، ')}`,
  alsoSpelled: (name) => `يُكتب عادةً ${name}`,
  showPassage: 'عرض في المقال',
  dataset: 'هذه الوقائع في صيغة بيانات',
  undated: 'بلا تاريخ',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [insertions && 'ما بين [معقوفين] من المحرر', cuts && 'موضع الحذف معلَّم بعلامة …']
        .filter(Boolean)
        .join('؛ '),
    original: (language) => `بالأصل (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'المقال',
    andOthers: (who, others) => `${who} و${counted(others, OTHERS)}`,
    close: 'إغلاق',
    heading: 'من يقول ذلك',
    source: 'المصدر',
    factsFrom: (count) => counted(count, FACTS),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `الناشر: ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'جزء'} من «${label}»${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? 'مقرّب و' : '';
      return list.format(parts) + (computed ? `، ${rounded}محسوب من هذه الأعداد` : '');
    },
    formerly: (numbers) =>
      `سابقًا: ${numbers.map(({ number: digits, when }) => (when ? `${digits} ${when}` : digits)).join('؛ ')}`,
    toScale: 'بمقياس رسم واحد',
  },
};
