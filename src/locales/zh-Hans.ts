/** Chinese in simplified characters. Nothing inflects: short clauses, as in a headline. */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: '年份', month: '月份', day: '日期' };
const SEASONS = ['春季', '夏季', '秋季', '冬季'];
const BASES: Record<Basis, string> = {
  document: '文件',
  'on-record': '公开表态',
  unnamed: '匿名',
  observed: '亲眼所见',
  inferred: '推断',
  analysis: '分析',
};
const HEDGES: Record<Hedge, string> = {
  alleged: '据称',
  possible: '可能',
  likely: '很可能',
  expected: '预计',
};
/** After a name. */
const SAID: Record<Hedge | Exclude<Stance, 'asserts'>, string> = {
  alleged: '声称',
  possible: '认为可能',
  likely: '认为很可能',
  expected: '预计',
  confirms: '证实',
  doubts: '质疑',
  denies: '否认',
};
const QUALIFIERS: Record<Qualifier, string> = {
  exact: '正好',
  about: '约',
  'at-least': '至少',
  'at-most': '至多',
  'more-than': '超过',
  'fewer-than': '不到',
};
const KINDS = {
  report: '报告',
  article: '文章',
  statement: '声明',
  speech: '演讲',
  interview: '采访',
  document: '文件',
  broadcast: '广播电视',
  dataset: '数据集',
};
const CHANGES = {
  added: '新增',
  withdrawn: '已撤回',
  reworded: '措辞修改',
  changed: '细节变动',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', '数字'],
  ['minValue', '下限'],
  ['maxValue', '上限'],
  ['qualifier', '数字的精确程度'],
  ['unit', '单位'],
  ['per', '以何为单位计'],
  ['base', '百分比的基数'],
  ['partOf', '所属的整体'],
  ['asOf', '日期'],
  ['date', '日期'],
  ['label', '说明'],
  ['title', '标题'],
  ['statement', '说法'],
  ['text', '正文'],
  ['wording', '引述方式'],
  ['original', '原文'],
  ['speaker', '发言者'],
  ['actors', '有关各方'],
  ['attributions', '说法出自谁'],
  ['basis', '从何得知'],
  ['via', '由谁转述'],
  ['source', '来源'],
  ['place', '地点'],
  ['status', '进展情况'],
]);

const list = new Intl.ListFormat('zh-Hans');
const number = new Intl.NumberFormat('zh-Hans');

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、');
}

/** A year that came without its word. */
function inYears(year: string): string {
  return /\d$/.test(year) ? `${year}年` : year;
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}：${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `经${names.join('、')}${names.length > 1 ? '先后' : ''}转述`;
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
      return '文章自身表述';
    case 'not-known':
      return '不详';
    case 'one-source':
      return hedged(unnamed ? '匿名消息来源' : '单一消息来源');
    case 'several-sources':
      return hedged(unnamed ? '多个匿名消息来源' : `${number.format(asserting)}个消息来源`);
    case 'doubted':
      return '受到质疑';
    case 'disputed':
      return '各方说法不一';
    case 'denied':
      return '遭否认';
  }
}

export const zhHans: Locale = {
  tag: 'zh-Hans',
  direction: 'ltr',
  date: {
    about: (date) => `${date}前后`,
    uncertain: (date) => `${date}（不确定）`,
    inferred: (date, components) =>
      `${date}（${components.map((name) => COMPONENTS[name]).join('、')}系推断）`,
    approximate: (date, components) =>
      `${date}（${components.map((name) => COMPONENTS[name]).join('、')}仅为大致）`,
    by: (date) => `不晚于${date}`,
    since: (date) => `自${date}起`,
    untilFromUnknown: (date) => `至${date}，起始时间不详`,
    fromUntilUnknown: (date) => `自${date}起，结束时间不详`,
    range: (start, end) => `${start}至${end}`,
    season: (season, year) => `${inYears(year)}${SEASONS[season - 1]}`,
    decade: (firstYear) => `${firstYear}年代`,
    century: (first, last) => `${inYears(first)}至${inYears(last)}之间`,
    beforeCommonEra: (year) => `公元前${inYears(year)}`,
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
      const ends = [from && `原为${from}`, to && `现为${to}`].filter(Boolean).join('，');
      return `${what === 'number' ? '数字' : '日期'}变动${ends && `：${ends}`}`;
    },
    now: (said, isName) => `最新：${said}${isName ? '这样说' : ''}`,
  },
  standing,
  wording: (wording) => ({ verbatim: '原话', translated: '译文', paraphrase: '大意' })[wording],
  status: (status) => ({ planned: '计划中', 'under-way': '进行中', over: '已结束' })[status],
  loading: '正在加载事实信息。',
  failed: '无法加载事实信息。',
  empty: '没有可显示的内容。',
  // An open stretch of time has its preposition already.
  asOf: (date) => (/^[自至不]/.test(date) ? `时间：${date}` : `截至${date}`),
  writtenAs: (words) => `文中称“${words}”`,
  inferred: (fields) =>
    `推断所得，文中未提及：${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `难以与${quoted(titles)}同时成立`,
  changed: (kind, date, former) =>
    `${date}${kind === 'update' ? '更新' : '更正'}${former && `，原为${former}`}`,
  changedMeanwhile: '阅读期间有变动',
  factsChanged: (count, names) => `${number.format(count)}条事实有变动：${quoted(names)}`,
  alsoSpelled: (name) => `通常写作${name}`,
  showPassage: '在文中查看',
  dataset: '这些事实的数据文件',
  undated: '未注明日期',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [insertions && '[方括号]内为编者所加', cuts && '删节处以…标示'].filter(Boolean).join('；'),
    original: (language) => `原文（${language}）`,
  },
  badge: {
    summary: (who, firm) => `${who}：${firm}`,
    article: '文章',
    andOthers: (who, others) => `${who}及另外${number.format(others)}方`,
    close: '关闭',
    heading: '说法来源',
    source: '来源',
    factsFrom: (count) => `${number.format(count)}条事实`,
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `发布者：${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `“${label}”的${percent ?? '一部分'}${quantity ? `（${quantity}）` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? '的近似值' : '';
      return list.format(parts) + (computed ? `，根据这些数字算出${rounded}` : '');
    },
    formerly: (numbers) =>
      `此前：${numbers.map(({ number: digits, when }) => digits + bracketed(when)).join('；')}`,
    toScale: '按同一比例绘制',
  },
};

/** What the article says of a date has its brackets already. */
function bracketed(when: string | undefined): string {
  return when ? `（${when.replace(/^\(|\)$/g, '')}）` : '';
}
