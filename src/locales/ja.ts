/** Japanese. Particles suit any name, and verbs agree with none: short clauses, as in a headline. */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: '年', month: '月', day: '日' };
const SEASONS = ['春', '夏', '秋', '冬'];
const BASES: Record<Basis, string> = {
  document: '文書',
  'on-record': '公の発言',
  unnamed: '匿名',
  observed: '直接の見聞',
  inferred: '推論',
  analysis: '分析',
};
const HEDGES: Record<Hedge, string> = {
  alleged: '未確認の主張',
  possible: '可能性あり',
  likely: '可能性が高い',
  expected: '見込み',
};
/** After a name and "が". */
const SAID: Record<Hedge | Exclude<Stance, 'asserts'>, string> = {
  alleged: '主張',
  possible: '可能性を指摘',
  likely: '有力視',
  expected: '予想',
  confirms: '確認',
  doubts: '疑問視',
  denies: '否定',
};
const QUALIFIED: Record<Qualifier, (quantity: string) => string> = {
  exact: (quantity) => `ちょうど${quantity}`,
  about: (quantity) => `約${quantity}`,
  'at-least': (quantity) => `${quantity}以上`,
  'at-most': (quantity) => `${quantity}以下`,
  'more-than': (quantity) => `${quantity}超`,
  'fewer-than': (quantity) => `${quantity}未満`,
};
const KINDS = {
  report: '報告書',
  article: '記事',
  statement: '声明',
  speech: '演説',
  interview: 'インタビュー',
  document: '文書',
  broadcast: '放送',
  dataset: 'データ',
};
const CHANGES = {
  added: '新規',
  withdrawn: '取り下げ',
  reworded: '文言の修正',
  changed: '詳細の変更',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', '数値'],
  ['minValue', '下限'],
  ['maxValue', '上限'],
  ['qualifier', '数値の確度'],
  ['unit', '単位'],
  ['per', '何当たりの数か'],
  ['base', '割合の母数'],
  ['partOf', '何の一部か'],
  ['asOf', '日付'],
  ['date', '日付'],
  ['label', '説明'],
  ['title', '題名'],
  ['statement', '主張'],
  ['text', '本文'],
  ['wording', '引用の仕方'],
  ['original', '原文'],
  ['speaker', '発言者'],
  ['actors', '関係者'],
  ['attributions', '誰の話か'],
  ['basis', '知った経緯'],
  ['via', '誰が伝えたか'],
  ['source', '出典'],
  ['place', '場所'],
  ['status', '進行状況'],
]);

const list = new Intl.ListFormat('ja');
const number = new Intl.NumberFormat('ja');

function sources(count: number): string {
  return `情報源${number.format(count)}件`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `「${name}」`).join('');
}

/** A year that came without its word. */
function inYears(year: string): string {
  return /\d$/.test(year) ? `${year}年` : year;
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}：${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `${names.join('、次いで')}が伝えた`;
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  // Whoever confirms it as possible says no more than that it is.
  const isHedge = stance === 'asserts' || stance === 'confirms';
  const said = stance === 'asserts' ? undefined : stance;
  const told = isHedge ? (hedge ?? said) : said;
  const notes = [
    !isHedge && hedge && HEDGES[hedge],
    names.length && via(names),
    basis && (basis !== 'unnamed' || reason) && howKnown(basis, reason),
  ].filter(Boolean);
  return who + (told ? `が${SAID[told]}` : '') + (notes.length ? `（${notes.join('、')}）` : '');
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}、${told}` : told);
  switch (code) {
    case 'own-account':
      return '記事自体の記述';
    case 'not-known':
      return '不明';
    case 'one-source':
      return hedged(unnamed ? '匿名の情報源' : sources(1));
    case 'several-sources':
      return hedged(unnamed ? '複数の匿名情報源' : sources(asserting));
    case 'doubted':
      return '疑問視';
    case 'disputed':
      return '主張が対立';
    case 'denied':
      return '否定';
  }
}

export const ja: Locale = {
  tag: 'ja',
  direction: 'ltr',
  date: {
    about: (date) => `${date}ごろ`,
    uncertain: (date) => `${date}（不確か）`,
    inferred: (date, components) =>
      `${date}（${components.map((name) => COMPONENTS[name]).join('・')}は推定）`,
    approximate: (date, components) =>
      `${date}（${components.map((name) => COMPONENTS[name]).join('・')}はおおよそ）`,
    by: (date) => `${date}までに`,
    since: (date) => `${date}から`,
    untilFromUnknown: (date) => `${date}まで（開始時期は不明）`,
    fromUntilUnknown: (date) => `${date}から（終了時期は不明）`,
    range: (start, end) => `${start}から${end}まで`,
    season: (season, year) => `${inYears(year)}${SEASONS[season - 1]}`,
    decade: (firstYear) => `${firstYear}年代`,
    century: (first, last) => `${inYears(first)}から${inYears(last)}の間`,
    beforeCommonEra: (year) => `紀元前${inYears(year)}`,
    yearsAgo: (years) => `${years}年前`,
    zone: (time, zone) => `${time}（${zone}）`,
  },
  quantity: {
    qualified: (quantity, qualifier) => QUALIFIED[qualifier](quantity),
    range: (least, most) => `${least}～${most}`,
    // Words of our own scripts follow a number without a space: 12,000人.
    withUnit: (digits, unit) =>
      `${digits}${/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(unit) ? '' : ' '}${unit}`,
    // Behind the number: what it is per mostly has digits of its own.
    per: (quantity, per) => `${quantity}（${per}当たり）`,
    of: (quantity, base) => `${base}の${quantity}`,
    lessThan: (digits) => `${digits}未満`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [affiliation, role].filter(Boolean).join(' '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `以前は${from}`, to && `現在は${to}`].filter(Boolean).join('、');
      return `${what === 'number' ? '数値' : '日付'}の変更${ends && `：${ends}`}`;
    },
    now: (said, isName) => `新たに${said}${isName ? 'が表明' : ''}`,
  },
  standing,
  wording: (wording) =>
    ({ verbatim: '発言どおり', translated: '翻訳', paraphrase: '要旨' })[wording],
  status: (status) => ({ planned: '予定', 'under-way': '進行中', over: '終了' })[status],
  loading: '事実を読み込んでいます。',
  failed: '事実を読み込めませんでした。',
  empty: '表示する内容はありません。',
  // A stretch of time is no point in it.
  asOf: (date) => (/(から|まで|までに)$/.test(date) ? date : `${date}時点`),
  writtenAs: (words) => `記事の表現は「${words}」`,
  inferred: (fields) =>
    `記事になく推定した項目：${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `両立しにくい内容：${quoted(titles)}`,
  changed: (kind, date, former) =>
    `${date}に${kind === 'update' ? '更新' : '訂正'}${former && `、以前は${former}`}`,
  changedMeanwhile: '閲覧中の変更',
  factsChanged: (count, names) => `事実${number.format(count)}件に変更：${quoted(names)}`,
  alsoSpelled: (name) => `通常の表記：${name}`,
  showPassage: '記事で見る',
  dataset: 'これらの事実のデータ',
  undated: '日付なし',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [insertions && '[角括弧]内は編集者による補足', cuts && '…は省略箇所']
        .filter(Boolean)
        .join('、'),
    original: (language) => `原文（${language}）`,
  },
  badge: {
    summary: (who, firm) => `${who}：${firm}`,
    article: '記事',
    andOthers: (who, others) => `${who}ほか${number.format(others)}者`,
    close: '閉じる',
    heading: '情報の出どころ',
    source: '出典',
    factsFrom: (count) => `事実${number.format(count)}件`,
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `発行元：${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `「${label}」の${percent ?? '一部'}${quantity ? `（${quantity}）` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? 'した概数' : '';
      return list.format(parts) + (computed ? `、これらの数値から計算${rounded}` : '');
    },
    formerly: (numbers) =>
      `以前：${numbers.map(({ number: digits, when }) => digits + bracketed(when)).join('、')}`,
    toScale: '同じ縮尺で表示',
  },
};

/** What the article says of a date has its brackets already. */
function bracketed(when: string | undefined): string {
  return when ? `（${when.replace(/^\(|\)$/g, '')}）` : '';
}
