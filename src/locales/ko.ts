/**
 * Korean. Particles that change with the sound before them never follow a name, and names stand after
 * a colon: "부인" right behind a man's name would be his wife.
 */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

/** With their particles: the last of them takes one. */
const COMPONENTS = { year: ['연도', '는'], month: ['월', '은'], day: ['일', '은'] } as const;
const SEASONS = ['봄', '여름', '가을', '겨울'];
const BASES: Record<Basis, string> = {
  document: '문서',
  'on-record': '공개 발언',
  unnamed: '익명',
  observed: '직접 목격',
  inferred: '추론',
  analysis: '분석',
};
const HEDGES: Record<Hedge, string> = {
  alleged: '미확인 주장',
  possible: '가능성 있음',
  likely: '가능성 높음',
  expected: '예상',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: '확인',
  doubts: '의문 제기',
  denies: '부인',
};
const QUALIFIED: Record<Qualifier, (quantity: string) => string> = {
  exact: (quantity) => `정확히 ${quantity}`,
  about: (quantity) => `약 ${quantity}`,
  'at-least': (quantity) => `${quantity} 이상`,
  'at-most': (quantity) => `${quantity} 이하`,
  'more-than': (quantity) => `${quantity} 초과`,
  'fewer-than': (quantity) => `${quantity} 미만`,
};
const KINDS = {
  report: '보고서',
  article: '기사',
  statement: '성명',
  speech: '연설',
  interview: '인터뷰',
  document: '문서',
  broadcast: '방송',
  dataset: '데이터 세트',
};
const CHANGES = {
  added: '추가됨',
  withdrawn: '철회됨',
  reworded: '문구 수정',
  changed: '세부 내용 변경',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', '수치'],
  ['minValue', '최솟값'],
  ['maxValue', '최댓값'],
  ['qualifier', '수치의 정확도'],
  ['unit', '단위'],
  ['per', '기준 단위'],
  ['base', '비율의 모수'],
  ['partOf', '속하는 전체'],
  ['asOf', '날짜'],
  ['date', '날짜'],
  ['label', '설명'],
  ['title', '제목'],
  ['statement', '주장'],
  ['text', '본문'],
  ['wording', '인용 방식'],
  ['original', '원문'],
  ['speaker', '발언자'],
  ['actors', '관련자'],
  ['attributions', '누구의 말인지'],
  ['basis', '알게 된 경위'],
  ['via', '전한 사람'],
  ['source', '출처'],
  ['place', '장소'],
  ['status', '진행 상황'],
]);

const list = new Intl.ListFormat('ko');
const number = new Intl.NumberFormat('ko');

function sources(count: number): string {
  return `출처 ${number.format(count)}곳`;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `“${name}”`);
}

/** A year that came without its word. */
function inYears(year: string): string {
  return /\d$/.test(year) ? `${year}년` : year;
}

/** "연도·월은" */
function topic(components: readonly (keyof typeof COMPONENTS)[]): string {
  const [, particle] = COMPONENTS[components.at(-1) ?? 'day'];
  return components.map((name) => COMPONENTS[name][0]).join('·') + particle;
}

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `${names.join(', 이어 ')} 통해 알려짐`;
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  const hedged = hedge && HEDGES[hedge];
  // Whoever confirms it as possible says no more than that it is.
  const isHedge = hedged && (stance === 'asserts' || stance === 'confirms');
  const told = isHedge ? hedged : stance === 'asserts' ? '' : STANCES[stance];
  const notes = [
    !isHedge && hedged,
    names.length && via(names),
    basis && (basis !== 'unnamed' || reason) && howKnown(basis, reason),
  ].filter(Boolean);
  return (told && `${told}: `) + who + (notes.length ? `(${notes.join(', ')})` : '');
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}, ${told}` : told);
  switch (code) {
    case 'own-account':
      return '기사 자체 서술';
    case 'not-known':
      return '알려지지 않음';
    case 'one-source':
      return hedged(unnamed ? '익명 소식통' : sources(1));
    case 'several-sources':
      return hedged(unnamed ? '복수의 익명 소식통' : sources(asserting));
    case 'doubted':
      return '의문 제기됨';
    case 'disputed':
      return '주장 엇갈림';
    case 'denied':
      return '부인됨';
  }
}

export const ko: Locale = {
  tag: 'ko',
  direction: 'ltr',
  date: {
    about: (date) => `${date}경`,
    uncertain: (date) => `${date}(불확실)`,
    inferred: (date, components) => `${date}(${topic(components)}\u00a0추정)`,
    approximate: (date, components) => `${date}(${topic(components)}\u00a0대략)`,
    by: (date) => `${date}까지`,
    since: (date) => `${date}부터`,
    untilFromUnknown: (date) => `${date}까지, 시작 시점 미상`,
    fromUntilUnknown: (date) => `${date}부터, 종료 시점 미상`,
    range: (start, end) => `${start}부터 ${end}까지`,
    season: (season, year) => `${inYears(year)} ${SEASONS[season - 1]}`,
    decade: (firstYear) => `${firstYear}년대`,
    century: (first, last) => `${inYears(first)}~${inYears(last)} 사이`,
    beforeCommonEra: (year) => `기원전 ${inYears(year)}`,
    yearsAgo: (years) => `${years} 년 전`,
    zone: (time, zone) => `${time}(${zone})`,
  },
  quantity: {
    qualified: (quantity, qualifier) => QUALIFIED[qualifier](quantity),
    range: (least, most) => `${least}~${most}`,
    // Words of our own script follow a number without a space: 12,000명.
    withUnit: (digits, unit) => `${digits}${/^\p{Script=Hangul}/u.test(unit) ? '' : ' '}${unit}`,
    // Behind the number: what it is per mostly has digits of its own.
    per: (quantity, per) => `${quantity}(${per}당)`,
    of: (quantity, base) => `${base}의 ${quantity}`,
    lessThan: (digits) => `${digits} 미만`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [affiliation, role].filter(Boolean).join(' '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `이전 ${from}`, to && `현재 ${to}`].filter(Boolean).join(', ');
      return `${what === 'number' ? '수치' : '날짜'} 변경${ends && `: ${ends}`}`;
    },
    now: (said, isName) => `현재 ${isName ? '주장: ' : ''}${said}`,
  },
  standing,
  wording: (wording) =>
    ({ verbatim: '직접 인용', translated: '번역', paraphrase: '간접 인용' })[wording],
  status: (status) => ({ planned: '예정', 'under-way': '진행 중', over: '종료' })[status],
  loading: '사실을 불러오는 중입니다.',
  failed: '사실을 불러오지 못했습니다.',
  empty: '표시할 내용이 없습니다.',
  asOf: (date) => `${date} 기준`,
  writtenAs: (words) => `기사 표현: “${words}”`,
  inferred: (fields) =>
    `기사에 없어 추정한 항목: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `양립하기 어려운 내용: ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${date} ${kind === 'update' ? '업데이트' : '정정'}${former && `, 이전 내용: ${former}`}`,
  changedMeanwhile: '읽는 동안 변경됨',
  factsChanged: (count, names) =>
    `사실 ${number.format(count)}건 변경: ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `통상 표기: ${name}`,
  showPassage: '기사에서 보기',
  dataset: '이 사실들의 데이터',
  undated: '날짜 없음',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [insertions && '[대괄호] 안은 편집자가 넣은 말', cuts && '생략한 곳은 …로 표시']
        .filter(Boolean)
        .join('; '),
    original: (language) => `원문(${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: '기사',
    andOthers: (who, others) => `${who} 외 ${number.format(others)}곳`,
    close: '닫기',
    heading: '누구의 말인가',
    source: '출처',
    factsFrom: (count) => `사실 ${number.format(count)}건`,
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `발행: ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `“${label}”의 ${percent ?? '일부'}${quantity ? `(${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? '한 근삿값' : '';
      return list.format(parts) + (computed ? `, 이 수치들로 계산${rounded}` : '');
    },
    formerly: (numbers) =>
      `이전: ${numbers.map(({ number: digits, when }) => digits + bracketed(when)).join('; ')}`,
    toScale: '같은 축척으로 표시',
  },
};

/** What the article says of a date has its brackets already. */
function bracketed(when: string | undefined): string {
  return when ? `(${when.replace(/^\(|\)$/g, '')})` : '';
}
