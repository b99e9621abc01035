/**
 * Turkish. Names stay bare before “tarafından”, in brackets or after a colon, since an ending would have
 * to follow how a name is spoken. Of numbers that is known: they carry theirs.
 */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'yıl', month: 'ay', day: 'gün' };
const SEASONS = ['ilkbaharı', 'yazı', 'sonbaharı', 'kışı'];
const BASES: Record<Basis, string> = {
  document: 'belgede',
  'on-record': 'açık beyan',
  unnamed: 'adı açıklanmadı',
  observed: 'doğrudan tanıklık',
  inferred: 'çıkarım',
  analysis: 'analiz',
};
/** Each can follow “tarafından” and stand alone. */
const HEDGES: Record<Hedge, string> = {
  alleged: 'iddia ediliyor',
  possible: 'mümkün görülüyor',
  likely: 'muhtemel görülüyor',
  expected: 'bekleniyor',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'doğrulandı',
  doubts: 'şüpheyle karşılandı',
  denies: 'yalanlandı',
};
const QUALIFIED: Record<Qualifier, (quantity: string) => string> = {
  exact: (quantity) => `tam ${quantity}`,
  about: (quantity) => `yaklaşık ${quantity}`,
  'at-least': (quantity) => `en az ${quantity}`,
  'at-most': (quantity) => `en çok ${quantity}`,
  'more-than': (quantity) => compared(quantity, 'fazla'),
  'fewer-than': (quantity) => compared(quantity, 'az'),
};
const KINDS = {
  report: 'rapor',
  article: 'makale',
  statement: 'açıklama',
  speech: 'konuşma',
  interview: 'röportaj',
  document: 'belge',
  broadcast: 'yayın',
  dataset: 'veri seti',
};
const CHANGES = {
  added: 'yeni',
  withdrawn: 'geri çekildi',
  reworded: 'yeniden ifade edildi',
  changed: 'ayrıntılar değişti',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'sayı'],
  ['minValue', 'alt sınır'],
  ['maxValue', 'üst sınır'],
  ['qualifier', 'sayının kesinliği'],
  ['unit', 'birim'],
  ['per', 'oranın paydası'],
  ['base', 'yüzdenin tabanı'],
  ['partOf', 'parçası olduğu bütün'],
  ['asOf', 'tarih'],
  ['date', 'tarih'],
  ['label', 'etiket'],
  ['title', 'başlık'],
  ['statement', 'ileri sürülen'],
  ['text', 'metin'],
  ['wording', 'alıntı türü'],
  ['original', 'özgün metin'],
  ['speaker', 'konuşan'],
  ['actors', 'taraflar'],
  ['attributions', 'kimin söylediği'],
  ['basis', 'nereden bilindiği'],
  ['via', 'kimin aktardığı'],
  ['source', 'kaynak'],
  ['place', 'yer'],
  ['status', 'durum'],
]);

const list = new Intl.ListFormat('tr');
const number = new Intl.NumberFormat('tr');

/** By the last digit, and by the last but one where that is zero: “bir”, “iki”, …; “on”, “yirmi”, …. */
const ONES = ['', 'den', 'den', 'ten', 'ten', 'ten', 'dan', 'den', 'den', 'dan'];
const TENS = ['', 'dan', 'den', 'dan', 'tan', 'den', 'tan', 'ten', 'den', 'dan'];

/** “2024’ten”, “12.000’den”: the ending follows the word that the number is spoken with last. */
function ablative(digits: string): string {
  const [, last, zeros = ''] = /([1-9])(0*)$/.exec(digits.replace(/\D/g, '')) ?? [];
  const ending = [ONES, TENS][zeros.length]?.[Number(last)];
  // “yüz” and “bin”; then “milyon” and its like, and “sıfır”.
  return `${digits}’${ending ?? (last && zeros.length < 6 ? 'den' : 'dan')}`;
}

/** “12.000’den fazla asker” */
function compared(quantity: string, than: string): string {
  return quantity.replace(/^\S*\d\S*( ila \S*\d\S*)?/, (digits) => `${ablative(digits)} ${than}`);
}

/** Seasons and “civarı” end in a possessive, decades in a plural, most others in a year. */
function since(date: string): string {
  if (date.endsWith('ı')) return `${date}ndan beri`;
  if (/l[ae]r$/.test(date)) return `${date}d${date.at(-2)}n beri`;
  return /\d$/.test(date) ? `${ablative(date)} beri` : `${date} tarihinden beri`;
}

/** A noun stays in the singular after every number. */
function counted(count: number, noun: string): string {
  return `${number.format(count)} ${noun}`;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `“${name}”`);
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `${names.join(', ardından ')} aktarımıyla`;
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  const hedged = hedge && HEDGES[hedge];
  // Whoever confirms it as possible says no more than that it is.
  const told = {
    asserts: hedged,
    confirms: hedged ?? STANCES.confirms,
    doubts: STANCES.doubts,
    denies: STANCES.denies,
  }[stance];
  const said = told ? `${who} tarafından ${told}` : who;
  const relayed = names.length ? `${said}, ${via(names)}` : said;
  const reserve = hedged && hedged !== told ? ` (${hedged})` : '';
  const known = basis && (basis !== 'unnamed' || reason) ? ` (${howKnown(basis, reason)})` : '';
  return relayed + reserve + known;
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}, ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'haberin kendi anlatımı';
    case 'not-known':
      return 'bilinmiyor';
    case 'one-source':
      return hedged(unnamed ? 'adı açıklanmayan kaynak' : 'tek kaynak');
    case 'several-sources':
      return hedged(unnamed ? 'adı açıklanmayan kaynaklar' : counted(asserting, 'kaynak'));
    case 'doubted':
      return 'kuşkulu';
    case 'disputed':
      return 'tartışmalı';
    case 'denied':
      return 'yalanlandı';
  }
}

export const tr: Locale = {
  tag: 'tr',
  direction: 'ltr',
  date: {
    about: (date) => `${date} civarı`,
    uncertain: (date) => `${date} (kesin değil)`,
    inferred: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}:\u00a0çıkarım)`,
    approximate: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}:\u00a0yaklaşık)`,
    by: (date) => `en geç ${date}`,
    since,
    untilFromUnknown: (date) => `bitiş: ${date}, başlangıç bilinmiyor`,
    fromUntilUnknown: (date) => `başlangıç: ${date}, bitiş bilinmiyor`,
    range: (start, end) => `${start} – ${end}`,
    season: (season, year) => `${year} ${SEASONS[season - 1]}`,
    // As it is spoken: “bin dokuz yüz doksanlar”, “iki bin yirmiler”.
    decade: (firstYear) => `${firstYear}’${/[02578].$/.test(firstYear) ? 'ler' : 'lar'}`,
    century: (first, last) => `${first} ile ${last} arası`,
    beforeCommonEra: (year) => `MÖ ${year}`,
    yearsAgo: (years) => `${years} yıl önce`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => QUALIFIED[qualifier](quantity),
    range: (least, most) => `${least} ila ${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${per} başına ${quantity}`,
    of: (quantity, base) => `${base} içinde ${quantity}`,
    lessThan: (digits) => compared(digits, 'az'),
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `önce ${from}`, to && `şimdi ${to}`].filter(Boolean).join(', ');
      return `${what === 'number' ? 'sayı' : 'tarih'} değişti${ends && `: ${ends}`}`;
    },
    now: (said, isName) => (isName ? `şimdi söyleyen: ${said}` : `şimdi ${said}`),
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'kelimesi kelimesine', translated: 'çeviri', paraphrase: 'dolaylı aktarım' })[
      wording
    ],
  status: (status) =>
    ({ planned: 'planlanıyor', 'under-way': 'sürüyor', over: 'sona erdi' })[status],
  loading: 'Bilgiler yükleniyor.',
  failed: 'Bilgiler yüklenemedi.',
  empty: 'Burada gösterilecek bir şey yok.',
  asOf: (date) => (date.endsWith(' beri') ? date : `${date} itibarıyla`),
  writtenAs: (words) => `haberdeki ifade: “${words}”`,
  inferred: (fields) =>
    `çıkarım, haberde verilmiyor: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `${list.format(quoted(titles))} ile bağdaşması zor`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'güncelleme' : 'düzeltme'} (${date})${former && `: önceden ${former}`}`,
  changedMeanwhile: 'siz okurken',
  factsChanged: (count, names) =>
    `${tr.badge.factsFrom(count)} değişti: ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `yaygın yazımı: ${name}`,
  showPassage: 'Haberde göster',
  dataset: 'Bu bilgiler veri olarak',
  undated: 'Tarih verilmemiş',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [
        insertions && '[köşeli parantez] içindeki sözler editöre ait',
        cuts && 'çıkarılan yerler … ile gösterildi',
      ]
        .filter(Boolean)
        .join('; '),
    original: (language) => `özgün dilde (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'haber',
    andOthers: (who, others) => `${who} ve ${counted(others, 'kaynak')} daha`,
    close: 'Kapat',
    heading: 'Kim söylüyor',
    source: 'Kaynak',
    factsFrom: (count) => counted(count, 'bilgi'),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `yayımlayan: ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `“${label}”${quantity ? ` (${quantity})` : ''} içinde ${percent ?? 'bir bölüm'}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? ' ve yuvarlandı' : '';
      return list.format(parts) + (computed ? `, bu sayılardan hesaplandı${rounded}` : '');
    },
    formerly: (numbers) =>
      `önceden: ${numbers.map(({ number: digits, when }) => digits + bracketed(when)).join('; ')}`,
    toScale: 'aynı ölçekte',
  },
};

/** What the article says of a date has its brackets already. */
function bracketed(when: string | undefined): string {
  return when ? ` (${when.replace(/^\(|\)$/g, '')})` : '';
}
