/** Vietnamese. Nothing is inflected; a date within a phrase is announced as a day or a year. */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'năm', month: 'tháng', day: 'ngày' };
const SEASONS = ['xuân', 'hè', 'thu', 'đông'];
const BASES: Record<Basis, string> = {
  document: 'trong tài liệu',
  'on-record': 'phát biểu công khai',
  unnamed: 'không nêu tên',
  observed: 'tận mắt chứng kiến',
  inferred: 'suy luận',
  analysis: 'phân tích',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'cáo buộc',
  possible: 'được cho là có thể',
  likely: 'nhiều khả năng',
  expected: 'dự kiến',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, (who: string) => string> = {
  confirms: (who) => `được ${who} xác nhận`,
  doubts: (who) => `bị ${who} nghi ngờ`,
  denies: (who) => `bị ${who} bác bỏ`,
};
const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'đúng',
  about: 'khoảng',
  'at-least': 'ít nhất',
  'at-most': 'nhiều nhất',
  'more-than': 'hơn',
  'fewer-than': 'chưa đến',
};
const KINDS = {
  report: 'báo cáo',
  article: 'bài viết',
  statement: 'tuyên bố',
  speech: 'bài phát biểu',
  interview: 'bài phỏng vấn',
  document: 'tài liệu',
  broadcast: 'chương trình phát sóng',
  dataset: 'bộ dữ liệu',
};
const CHANGES = {
  added: 'mới',
  withdrawn: 'đã rút',
  reworded: 'đổi cách diễn đạt',
  changed: 'chi tiết thay đổi',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'con số'],
  ['minValue', 'mức thấp nhất'],
  ['maxValue', 'mức cao nhất'],
  ['qualifier', 'độ chính xác của con số'],
  ['unit', 'đơn vị'],
  ['per', 'cơ sở của tỷ lệ'],
  ['base', 'cơ sở của phần trăm'],
  ['partOf', 'tổng thể bao gồm nó'],
  ['asOf', 'ngày'],
  ['date', 'ngày'],
  ['label', 'tên gọi'],
  ['title', 'tiêu đề'],
  ['statement', 'điều được nêu'],
  ['text', 'nội dung'],
  ['wording', 'cách trích dẫn'],
  ['original', 'nguyên bản'],
  ['speaker', 'người nói'],
  ['actors', 'các bên liên quan'],
  ['attributions', 'ai nói điều này'],
  ['basis', 'biết được từ đâu'],
  ['via', 'qua ai'],
  ['source', 'nguồn'],
  ['place', 'địa điểm'],
  ['status', 'tình trạng'],
]);

const list = new Intl.ListFormat('vi');
const number = new Intl.NumberFormat('vi');

/** A noun is the same after every number. */
function counted(count: number, noun: string): string {
  return `${number.format(count)} ${noun}`;
}

/** “ngày 23 tháng 10, 2024”, “năm 2024”: numbers that stand bare where a date stands alone. */
function announced(date: string): string {
  if (/^\d[\d\s–-]*tháng/.test(date)) return `ngày ${date}`;
  // Neither a clock's hours nor “13 tỷ năm trước”.
  return /^\d{1,4}(?![\d:.,]| t)/.test(date) ? `năm ${date}` : date;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `“${name}”`);
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via([first = '', ...others]: readonly string[]): string {
  return [`do ${first} đưa tin`, ...others.map((name) => `${name} dẫn lại`)].join(', ');
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  // Whoever confirms it as possible says no more than that it is.
  const isHedge = hedge && (stance === 'asserts' || stance === 'confirms');
  const said = isHedge
    ? `${HEDGES[hedge]}, theo ${who}`
    : stance === 'asserts'
      ? who
      : STANCES[stance](who);
  const relayed = names.length ? `${said}, ${via(names)}` : said;
  const reserve = hedge && !isHedge ? ` (${HEDGES[hedge]})` : '';
  const known = basis && (basis !== 'unnamed' || reason) ? ` (${howKnown(basis, reason)})` : '';
  return relayed + reserve + known;
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}, ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'theo chính bài viết';
    case 'not-known':
      return 'chưa rõ';
    case 'one-source':
      return hedged(unnamed ? 'nguồn giấu tên' : 'một nguồn');
    case 'several-sources':
      return hedged(unnamed ? 'các nguồn giấu tên' : counted(asserting, 'nguồn'));
    case 'doubted':
      return 'bị nghi ngờ';
    case 'disputed':
      return 'còn tranh cãi';
    case 'denied':
      return 'bị bác bỏ';
  }
}

export const vi: Locale = {
  tag: 'vi',
  direction: 'ltr',
  date: {
    about: (date) => `khoảng ${announced(date)}`,
    uncertain: (date) => `${date} (chưa chắc chắn)`,
    inferred: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0do suy luận)`,
    approximate: (date, components) =>
      `${date} (${list.format(components.map((name) => COMPONENTS[name]))}\u00a0ước chừng)`,
    by: (date) => `muộn nhất là ${announced(date)}`,
    since: (date) => `từ ${announced(date)} đến nay`,
    untilFromUnknown: (date) => `đến ${announced(date)}, không rõ từ khi nào`,
    fromUntilUnknown: (date) => `từ ${announced(date)}, không rõ đến khi nào`,
    range: (start, end) => `${start} – ${end}`,
    season: (season, year) => `mùa ${SEASONS[season - 1]} ${year}`,
    decade: (firstYear) => `thập niên ${firstYear}`,
    century: (first, last) => `trong khoảng ${first} – ${last}`,
    beforeCommonEra: (year) => `${year} TCN`,
    yearsAgo: (years) => `${years} năm trước`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => `${QUALIFIERS[qualifier]} ${quantity}`,
    range: (least, most) => `${least} đến ${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} trên ${per}`,
    of: (quantity, base) => `${quantity} trong số ${base}`,
    lessThan: (digits) => `chưa đến ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `trước là ${from}`, to && `nay là ${to}`].filter(Boolean).join(', ');
      return `${what === 'number' ? 'con số' : 'thời điểm'} thay đổi${ends && `: ${ends}`}`;
    },
    now: (said, isName) => `nay ${isName ? 'theo ' : ''}${said}`,
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'nguyên văn', translated: 'bản dịch', paraphrase: 'diễn đạt lại' })[wording],
  status: (status) =>
    ({ planned: 'theo kế hoạch', 'under-way': 'đang diễn ra', over: 'đã kết thúc' })[status],
  loading: 'Đang tải các dữ kiện.',
  failed: 'Không tải được các dữ kiện.',
  empty: 'Không có gì để hiển thị ở đây.',
  asOf: (date) => (/^(từ|đến) /.test(date) ? `tính ${date}` : `tính đến ${announced(date)}`),
  writtenAs: (words) => `bài viết ghi “${words}”`,
  inferred: (fields) =>
    `suy ra, bài viết không nêu: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `khó khớp với ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'cập nhật' : 'đính chính'} (${date})${former && `: trước là ${former}`}`,
  changedMeanwhile: 'trong lúc bạn đọc',
  factsChanged: (count, names) =>
    `${vi.badge.factsFrom(count)} thay đổi: ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `thường viết là ${name}`,
  showPassage: 'Xem trong bài',
  dataset: 'Các dữ kiện này dưới dạng dữ liệu',
  undated: 'Không rõ ngày',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [
        insertions && 'chữ trong [ngoặc vuông] là của tòa soạn',
        cuts && 'chỗ lược bỏ được đánh dấu …',
      ]
        .filter(Boolean)
        .join('; '),
    // `Intl` writes “Tiếng Hàn”, as at the beginning of a line.
    original: (language) => `nguyên bản (${language.replace(/^Tiếng/, 'tiếng')})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'bài viết',
    andOthers: (who, others) => `${who} và ${counted(others, 'nguồn khác')}`,
    close: 'Đóng',
    heading: 'Ai nói điều này',
    source: 'Nguồn',
    factsFrom: (count) => counted(count, 'dữ kiện'),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `do ${name} công bố`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'một phần'} của “${label}”${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? ' và làm tròn' : '';
      return list.format(parts) + (computed ? `, tính từ các con số này${rounded}` : '');
    },
    formerly: (numbers) =>
      `trước đó: ${numbers.map(({ number: digits, when }) => digits + bracketed(when)).join('; ')}`,
    toScale: 'vẽ cùng tỷ lệ',
  },
};

/** What the article says of a date has its brackets already. */
function bracketed(when: string | undefined): string {
  return when ? ` (${when.replace(/^\(|\)$/g, '')})` : '';
}
