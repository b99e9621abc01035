/** Indonesian. Nothing is inflected, so that names, dates and numbers stand as they are. */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'tahun', month: 'bulan', day: 'hari' };
const SEASONS = ['semi', 'panas', 'gugur', 'dingin'];
const BASES: Record<Basis, string> = {
  document: 'dalam dokumen',
  'on-record': 'pernyataan terbuka',
  unnamed: 'nama tidak disebutkan',
  observed: 'disaksikan langsung',
  inferred: 'kesimpulan',
  analysis: 'analisis',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'diduga',
  possible: 'dianggap mungkin',
  likely: 'kemungkinan besar',
  expected: 'diperkirakan',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'dikonfirmasi oleh',
  doubts: 'diragukan oleh',
  denies: 'dibantah oleh',
};
const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'tepat',
  about: 'sekitar',
  'at-least': 'sedikitnya',
  'at-most': 'paling banyak',
  'more-than': 'lebih dari',
  'fewer-than': 'kurang dari',
};
const KINDS = {
  report: 'laporan',
  article: 'artikel',
  statement: 'pernyataan',
  speech: 'pidato',
  interview: 'wawancara',
  document: 'dokumen',
  broadcast: 'siaran',
  dataset: 'kumpulan data',
};
const CHANGES = {
  added: 'baru',
  withdrawn: 'ditarik',
  reworded: 'susunan kata diubah',
  changed: 'rincian berubah',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'angka'],
  ['minValue', 'batas bawah'],
  ['maxValue', 'batas atas'],
  ['qualifier', 'ketepatan angka'],
  ['unit', 'satuan'],
  ['per', 'dasar rasio'],
  ['base', 'dasar persentase'],
  ['partOf', 'keseluruhan yang memuatnya'],
  ['asOf', 'tanggal'],
  ['date', 'tanggal'],
  ['label', 'keterangan'],
  ['title', 'judul'],
  ['statement', 'pernyataan'],
  ['text', 'teks'],
  ['wording', 'bentuk kutipan'],
  ['original', 'teks asli'],
  ['speaker', 'pembicara'],
  ['actors', 'pihak terkait'],
  ['attributions', 'siapa yang menyatakan'],
  ['basis', 'dari mana diketahui'],
  ['via', 'melalui siapa'],
  ['source', 'sumber'],
  ['place', 'tempat'],
  ['status', 'keadaan'],
]);

const list = new Intl.ListFormat('id');
const number = new Intl.NumberFormat('id');

/** A noun is the same after every number. */
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
  return `sebagaimana dilaporkan ${names.join(', lalu dikutip ')}`;
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  const relayed = names.length ? `${who}, ${via(names)}` : who;
  const known = basis && (basis !== 'unnamed' || reason) ? ` (${howKnown(basis, reason)})` : '';
  // Whoever confirms it as possible says no more than that it is.
  if (hedge && (stance === 'asserts' || stance === 'confirms'))
    return `${HEDGES[hedge]}, menurut ${relayed}${known}`;
  const reserve = hedge ? ` (${HEDGES[hedge]})` : '';
  return stance === 'asserts' ? relayed + known : `${STANCES[stance]} ${relayed}${reserve}${known}`;
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}, ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'menurut artikel ini sendiri';
    case 'not-known':
      return 'belum diketahui';
    case 'one-source':
      return hedged(unnamed ? 'sumber anonim' : 'satu sumber');
    case 'several-sources':
      return hedged(unnamed ? 'sejumlah sumber anonim' : counted(asserting, 'sumber'));
    case 'doubted':
      return 'diragukan';
    case 'disputed':
      return 'diperselisihkan';
    case 'denied':
      return 'dibantah';
  }
}

export const id: Locale = {
  tag: 'id',
  direction: 'ltr',
  date: {
    about: (date) => `sekitar ${date}`,
    uncertain: (date) => `${date} (belum pasti)`,
    inferred: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0disimpulkan)`,
    approximate: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0kira-kira)`,
    by: (date) => `paling lambat ${date}`,
    since: (date) => `sejak ${date}`,
    untilFromUnknown: (date) => `hingga ${date}, waktu mulai tidak diketahui`,
    fromUntilUnknown: (date) => `mulai ${date}, waktu berakhir tidak diketahui`,
    range: (start, end) => `${start} hingga ${end}`,
    season: (season, year) => `musim ${SEASONS[season - 1]} ${year}`,
    decade: (firstYear) => `${firstYear}-an`,
    century: (first, last) => `antara ${first} dan ${last}`,
    beforeCommonEra: (year) => `${year} SM`,
    yearsAgo: (years) => `${years} tahun lalu`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => `${QUALIFIERS[qualifier]} ${quantity}`,
    range: (least, most) => `${least} hingga ${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} per ${per}`,
    of: (quantity, base) => `${quantity} dari ${base}`,
    lessThan: (digits) => `kurang dari ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `sebelumnya ${from}`, to && `kini ${to}`].filter(Boolean).join(', ');
      return `${what === 'number' ? 'angka' : 'tanggal'} berubah${ends && `: ${ends}`}`;
    },
    now: (said, isName) => `kini ${isName ? 'menurut ' : ''}${said}`,
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'kutipan langsung', translated: 'terjemahan', paraphrase: 'parafrasa' })[wording],
  status: (status) =>
    ({ planned: 'direncanakan', 'under-way': 'berlangsung', over: 'selesai' })[status],
  loading: 'Fakta sedang dimuat.',
  failed: 'Fakta tidak dapat dimuat.',
  empty: 'Tidak ada yang dapat ditampilkan di sini.',
  asOf: (date) => (date.startsWith('sejak ') ? date : `per ${date}`),
  writtenAs: (words) => `tertulis di artikel: “${words}”`,
  inferred: (fields) =>
    `disimpulkan, tidak disebut dalam artikel: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `sulit diselaraskan dengan ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'diperbarui' : 'diralat'} ${date}${former && `: sebelumnya ${former}`}`,
  changedMeanwhile: 'selagi Anda membaca',
  factsChanged: (count, names) =>
    `${id.badge.factsFrom(count)} berubah: ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `lazim ditulis ${name}`,
  showPassage: 'Tampilkan di artikel',
  dataset: 'Fakta ini sebagai data',
  undated: 'Tanpa tanggal',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [
        insertions && 'kata dalam [kurung siku] dari redaksi',
        cuts && 'bagian yang dipotong ditandai …',
      ]
        .filter(Boolean)
        .join('; '),
    original: (language) => `dalam bahasa aslinya (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'artikel ini',
    andOthers: (who, others) => `${who} dan ${counted(others, 'sumber lain')}`,
    close: 'Tutup',
    heading: 'Siapa yang menyatakan',
    source: 'Sumber',
    factsFrom: (count) => counted(count, 'fakta'),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `diterbitkan oleh ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'sebagian'} dari “${label}”${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? ' dan dibulatkan' : '';
      return list.format(parts) + (computed ? `, dihitung dari angka-angka ini${rounded}` : '');
    },
    formerly: (numbers) =>
      `sebelumnya: ${numbers.map(({ number: digits, when }) => (when ? `${digits} ${when}` : digits)).join('; ')}`,
    toScale: 'dengan skala yang sama',
  },
};
