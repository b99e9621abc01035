/** Persian. Neither nouns nor names change after a preposition or a number, so that all are told as they are. */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'سال', month: 'ماه', day: 'روز' };
const SEASONS = ['بهار', 'تابستان', 'پاییز', 'زمستان'];
const BASES: Record<Basis, string> = {
  document: 'در یک سند',
  'on-record': 'اظهار علنی',
  unnamed: 'بدون ذکر نام',
  observed: 'مشاهدهٔ مستقیم',
  inferred: 'استنباط',
  analysis: 'تحلیل',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'ادعای تأییدنشده',
  possible: 'ممکن',
  likely: 'محتمل',
  expected: 'مورد انتظار',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'تأیید از سوی',
  doubts: 'تردید از سوی',
  denies: 'تکذیب از سوی',
};
const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'دقیقاً',
  about: 'حدود',
  'at-least': 'دست‌کم',
  'at-most': 'حداکثر',
  'more-than': 'بیش از',
  'fewer-than': 'کمتر از',
};
const KINDS = {
  report: 'گزارش',
  article: 'مقاله',
  statement: 'بیانیه',
  speech: 'سخنرانی',
  interview: 'مصاحبه',
  document: 'سند',
  broadcast: 'برنامهٔ رادیوتلویزیونی',
  dataset: 'مجموعه‌داده',
};
const CHANGES = {
  added: 'جدید',
  withdrawn: 'پس‌گرفته‌شده',
  reworded: 'با بیان تازه',
  changed: 'تغییر در جزئیات',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'عدد'],
  ['minValue', 'حد پایین'],
  ['maxValue', 'حد بالا'],
  ['qualifier', 'دقت عدد'],
  ['unit', 'واحد'],
  ['per', 'مبنای نسبت'],
  ['base', 'مبنای درصد'],
  ['partOf', 'کلی که این بخشی از آن است'],
  ['asOf', 'تاریخ'],
  ['date', 'تاریخ'],
  ['label', 'شرح'],
  ['title', 'عنوان'],
  ['statement', 'ادعا'],
  ['text', 'متن'],
  ['wording', 'شیوهٔ نقل'],
  ['original', 'متن اصلی'],
  ['speaker', 'گوینده'],
  ['actors', 'طرف‌ها'],
  ['attributions', 'چه کسی می‌گوید'],
  ['basis', 'از کجا معلوم است'],
  ['via', 'واسطهٔ نقل'],
  ['source', 'منبع'],
  ['place', 'مکان'],
  ['status', 'وضعیت'],
]);

const list = new Intl.ListFormat('fa');
const number = new Intl.NumberFormat('fa');

/** A noun stays in the singular after every number. */
function counted(count: number, noun: string): string {
  return `${number.format(count)} ${noun}`;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `«${name}»`);
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `به گزارش ${names.join('، سپس ')}`;
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  const relayed = names.length ? `${who}، ${via(names)}` : who;
  const known = basis && (basis !== 'unnamed' || reason) ? ` (${howKnown(basis, reason)})` : '';
  // Whoever confirms it as possible says no more than that it is.
  if (hedge && (stance === 'asserts' || stance === 'confirms'))
    return `${HEDGES[hedge]}، به گفتهٔ ${relayed}${known}`;
  const reserve = hedge ? ` (${HEDGES[hedge]})` : '';
  return stance === 'asserts' ? relayed + known : `${STANCES[stance]} ${relayed}${reserve}${known}`;
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}، ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'روایت خود این مطلب';
    case 'not-known':
      return 'نامعلوم';
    case 'one-source':
      return hedged(unnamed ? 'یک منبع ناشناس' : 'یک منبع');
    case 'several-sources':
      return hedged(unnamed ? 'منابع ناشناس' : counted(asserting, 'منبع'));
    case 'doubted':
      return 'مورد تردید';
    case 'disputed':
      return 'محل اختلاف';
    case 'denied':
      return 'تکذیب‌شده';
  }
}

export const fa: Locale = {
  tag: 'fa',
  direction: 'rtl',
  date: {
    about: (date) => `حدود ${date}`,
    uncertain: (date) => `${date} (نامطمئن)`,
    inferred: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}: استنباطی)`,
    approximate: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}: تقریبی)`,
    by: (date) => `حداکثر تا ${date}`,
    since: (date) => `از ${date} تاکنون`,
    untilFromUnknown: (date) => `تا ${date}، آغاز نامعلوم`,
    fromUntilUnknown: (date) => `از ${date}، پایان نامعلوم`,
    range: (start, end) => `${start} تا ${end}`,
    season: (season, year) => `${SEASONS[season - 1]} ${year}`,
    decade: (firstYear) => `دههٔ ${firstYear}`,
    century: (first, last) => `میان ${first} و ${last}`,
    beforeCommonEra: (year) => `${year} پیش از میلاد`,
    yearsAgo: (years) => `${years} سال پیش`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => `${QUALIFIERS[qualifier]} ${quantity}`,
    range: (least, most) => `${least} تا ${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} به ازای هر ${per}`,
    of: (quantity, base) => `${quantity} از ${base}`,
    lessThan: (digits) => `کمتر از ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join('، '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `پیش‌تر ${from}`, to && `اکنون ${to}`].filter(Boolean).join('، ');
      return `تغییر ${what === 'number' ? 'عدد' : 'تاریخ'}${ends && `: ${ends}`}`;
    },
    now: (said, isName) => (isName ? `اکنون به گفتهٔ ${said}` : `اکنون: ${said}`),
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'نقل مستقیم', translated: 'ترجمه', paraphrase: 'نقل به مضمون' })[wording],
  status: (status) =>
    ({ planned: 'برنامه‌ریزی‌شده', 'under-way': 'در جریان', over: 'پایان‌یافته' })[status],
  loading: 'اطلاعات در حال بارگذاری است.',
  failed: 'بارگذاری اطلاعات ممکن نشد.',
  empty: 'چیزی برای نمایش نیست.',
  // It takes a day, a month and a stretch of time alike; “from” needs no other word.
  asOf: (date) => (date.startsWith('از ') ? date : `مربوط به ${date}`),
  writtenAs: (words) => `در متن مطلب: «${words}»`,
  inferred: (fields) =>
    `استنباطی، در مطلب نیامده: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `به‌سختی سازگار با ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'به‌روزرسانی' : 'اصلاح'} در ${date}${former && `: پیش‌تر ${former}`}`,
  changedMeanwhile: 'هنگام خواندن شما',
  factsChanged: (count, names) =>
    `${fa.badge.factsFrom(count)} تغییر کرد: ${quoted(names).join('، ')}`,
  alsoSpelled: (name) => `املای رایج: ${name}`,
  showPassage: 'نمایش در متن',
  dataset: 'این اطلاعات به صورت داده',
  undated: 'بدون تاریخ',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [insertions && 'واژه‌های داخل [کروشه] از ویراستار است', cuts && 'جای حذف با … مشخص شده است']
        .filter(Boolean)
        .join('؛ '),
    original: (language) => `به زبان اصلی (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'این مطلب',
    andOthers: (who, others) => `${who} و ${counted(others, 'منبع دیگر')}`,
    close: 'بستن',
    heading: 'چه کسی می‌گوید',
    source: 'منبع',
    // What is told may be denied as well: “statement”, where “fact” would call it true.
    factsFrom: (count) => counted(count, 'گزاره'),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `ناشر: ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'بخشی'} از «${label}»${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? ' و گردشده' : '';
      return list.format(parts) + (computed ? `، محاسبه‌شده از همین اعداد${rounded}` : '');
    },
    formerly: (numbers) =>
      `پیش‌تر: ${numbers.map(({ number: digits, when }) => (when ? `${digits} ${when}` : digits)).join('؛ ')}`,
    toScale: 'با یک مقیاس',
  },
};
