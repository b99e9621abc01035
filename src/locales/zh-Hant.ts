/** Chinese in traditional characters. Nothing inflects: short clauses, as in a headline. */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: '年份', month: '月份', day: '日期' };
const SEASONS = ['春季', '夏季', '秋季', '冬季'];
const BASES: Record<Basis, string> = {
  document: '文件',
  'on-record': '公開表態',
  unnamed: '匿名',
  observed: '親眼所見',
  inferred: '推斷',
  analysis: '分析',
};
const HEDGES: Record<Hedge, string> = {
  alleged: '據稱',
  possible: '可能',
  likely: '很可能',
  expected: '預計',
};
/** After a name. */
const SAID: Record<Hedge | Exclude<Stance, 'asserts'>, string> = {
  alleged: '聲稱',
  possible: '認為可能',
  likely: '認為很可能',
  expected: '預計',
  confirms: '證實',
  doubts: '質疑',
  denies: '否認',
};
const QUALIFIERS: Record<Qualifier, string> = {
  exact: '正好',
  about: '約',
  'at-least': '至少',
  'at-most': '至多',
  'more-than': '超過',
  'fewer-than': '不到',
};
const KINDS = {
  report: '報告',
  article: '文章',
  statement: '聲明',
  speech: '演說',
  interview: '訪談',
  document: '文件',
  broadcast: '廣播電視',
  dataset: '資料集',
};
const CHANGES = {
  added: '新增',
  withdrawn: '已撤回',
  reworded: '措辭修改',
  changed: '細節變動',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', '數字'],
  ['minValue', '下限'],
  ['maxValue', '上限'],
  ['qualifier', '數字的精確程度'],
  ['unit', '單位'],
  ['per', '以何為單位計'],
  ['base', '百分比的基數'],
  ['partOf', '所屬的整體'],
  ['asOf', '日期'],
  ['date', '日期'],
  ['label', '說明'],
  ['title', '標題'],
  ['statement', '說法'],
  ['text', '內文'],
  ['wording', '引述方式'],
  ['original', '原文'],
  ['speaker', '發言者'],
  ['actors', '有關各方'],
  ['attributions', '說法出自誰'],
  ['basis', '從何得知'],
  ['via', '由誰轉述'],
  ['source', '來源'],
  ['place', '地點'],
  ['status', '進展情況'],
]);

const list = new Intl.ListFormat('zh-Hant');
const number = new Intl.NumberFormat('zh-Hant');

function quoted(names: readonly string[]): string {
  return names.map((name) => `「${name}」`).join('、');
}

/** A year that came without its word. */
function inYears(year: string): string {
  return /\d$/.test(year) ? `${year}年` : year;
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}：${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `經${names.join('、')}${names.length > 1 ? '先後' : ''}轉述`;
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
  return who + (told ? SAID[told] : '') + (notes.length ? `（${notes.join('，')}）` : '');
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}，${told}` : told);
  switch (code) {
    case 'own-account':
      return '文章自身陳述';
    case 'not-known':
      return '不詳';
    case 'one-source':
      return hedged(unnamed ? '匿名消息來源' : '單一消息來源');
    case 'several-sources':
      return hedged(unnamed ? '多個匿名消息來源' : `${number.format(asserting)}個消息來源`);
    case 'doubted':
      return '受到質疑';
    case 'disputed':
      return '各方說法不一';
    case 'denied':
      return '遭否認';
  }
}

export const zhHant: Locale = {
  tag: 'zh-Hant',
  direction: 'ltr',
  date: {
    about: (date) => `${date}前後`,
    uncertain: (date) => `${date}（不確定）`,
    inferred: (date, components) =>
      `${date}（${components.map((name) => COMPONENTS[name]).join('、')}為推斷）`,
    approximate: (date, components) =>
      `${date}（${components.map((name) => COMPONENTS[name]).join('、')}僅為大致）`,
    by: (date) => `不晚於${date}`,
    since: (date) => `自${date}起`,
    untilFromUnknown: (date) => `至${date}，起始時間不詳`,
    fromUntilUnknown: (date) => `自${date}起，結束時間不詳`,
    range: (start, end) => `${start}至${end}`,
    season: (season, year) => `${inYears(year)}${SEASONS[season - 1]}`,
    decade: (firstYear) => `${firstYear}年代`,
    century: (first, last) => `${inYears(first)}至${inYears(last)}之間`,
    beforeCommonEra: (year) => `西元前${inYears(year)}`,
    yearsAgo: (years) => `${years}年前`,
    zone: (time, zone) => `${time}（${zone}）`,
  },
  quantity: {
    qualified: (quantity, qualifier) => QUALIFIERS[qualifier] + quantity,
    range: (least, most) => `${least}至${most}`,
    // Words of our own script follow a number without a space: 12,000人.
    withUnit: (digits, unit) => `${digits}${/^\p{Script=Han}/u.test(unit) ? '' : ' '}${unit}`,
    // Behind the number: what it is per mostly has digits of its own.
    per: (quantity, per) => `${quantity}（每${per}）`,
    of: (quantity, base) => `${base}中的${quantity}`,
    lessThan: (digits) => `不到${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [affiliation, role].filter(Boolean).join(' '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `原為${from}`, to && `現為${to}`].filter(Boolean).join('，');
      return `${what === 'number' ? '數字' : '日期'}變動${ends && `：${ends}`}`;
    },
    now: (said, isName) => `最新：${said}${isName ? '這樣說' : ''}`,
  },
  standing,
  wording: (wording) => ({ verbatim: '原話', translated: '譯文', paraphrase: '大意' })[wording],
  status: (status) => ({ planned: '規劃中', 'under-way': '進行中', over: '已結束' })[status],
  loading: '正在載入事實資料。',
  failed: '無法載入事實資料。',
  empty: '沒有可顯示的內容。',
  // An open stretch of time has its preposition already.
  asOf: (date) => (/^[自至不]/.test(date) ? `時間：${date}` : `截至${date}`),
  writtenAs: (words) => `文中稱「${words}」`,
  inferred: (fields) =>
    `推斷所得，文中未提及：${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `難以與${quoted(titles)}同時成立`,
  changed: (kind, date, former) =>
    `${date}${kind === 'update' ? '更新' : '更正'}${former && `，原為${former}`}`,
  changedMeanwhile: '閱讀期間有變動',
  factsChanged: (count, names) => `${number.format(count)}項事實有變動：${quoted(names)}`,
  alsoSpelled: (name) => `通常寫作${name}`,
  showPassage: '在文中查看',
  dataset: '這些事實的資料檔',
  undated: '未註明日期',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [insertions && '[方括號]內為編者所加', cuts && '刪節處以…標示'].filter(Boolean).join('；'),
    original: (language) => `原文（${language}）`,
  },
  badge: {
    summary: (who, firm) => `${who}：${firm}`,
    article: '文章',
    andOthers: (who, others) => `${who}及另外${number.format(others)}方`,
    close: '關閉',
    heading: '說法來源',
    source: '來源',
    factsFrom: (count) => `${number.format(count)}項事實`,
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `發布者：${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `「${label}」的${percent ?? '一部分'}${quantity ? `（${quantity}）` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? '的近似值' : '';
      return list.format(parts) + (computed ? `，根據這些數字算出${rounded}` : '');
    },
    formerly: (numbers) =>
      `先前：${numbers.map(({ number: digits, when }) => digits + bracketed(when)).join('；')}`,
    toScale: '按同一比例繪製',
  },
};

/** What the article says of a date has its brackets already. */
function bracketed(when: string | undefined): string {
  return when ? `（${when.replace(/^\(|\)$/g, '')}）` : '';
}
