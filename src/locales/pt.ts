/**
 * Portuguese, in words that both Brazil and Portugal use and spell alike. Names stand after a colon or
 * after “segundo”, which take them as they are; “por” and “de” would merge with an article.
 */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'ano', month: 'mês', day: 'dia' };
const SEASONS = ['primavera', 'verão', 'outono', 'inverno'];
const BASES: Record<Basis, string> = {
  document: 'em documento',
  'on-record': 'declaração pública',
  unnamed: 'sem identificação',
  observed: 'observação direta',
  inferred: 'dedução',
  analysis: 'análise',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'supostamente',
  possible: 'possivelmente',
  likely: 'provavelmente',
  expected: 'esperado',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'confirmação',
  doubts: 'dúvidas',
  denies: 'desmentido',
};
const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'exatamente',
  about: 'cerca de',
  'at-least': 'pelo menos',
  'at-most': 'no máximo',
  'more-than': 'mais de',
  'fewer-than': 'menos de',
};
const KINDS = {
  report: 'relatório',
  article: 'artigo',
  statement: 'declaração',
  speech: 'discurso',
  interview: 'entrevista',
  document: 'documento',
  broadcast: 'transmissão',
  dataset: 'conjunto de dados',
};
const CHANGES = {
  added: 'novo',
  withdrawn: 'retirado',
  reworded: 'reformulado',
  changed: 'detalhes alterados',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'o número'],
  ['minValue', 'o limite inferior'],
  ['maxValue', 'o limite superior'],
  ['qualifier', 'a precisão do número'],
  ['unit', 'a unidade'],
  ['per', 'a referência da taxa'],
  ['base', 'o total da percentagem'],
  ['partOf', 'o conjunto de que faz parte'],
  ['asOf', 'a data'],
  ['date', 'a data'],
  ['label', 'a designação'],
  ['title', 'o título'],
  ['statement', 'a afirmação'],
  ['text', 'o texto'],
  ['wording', 'a fidelidade da citação'],
  ['original', 'a versão na língua de origem'],
  ['speaker', 'o autor das palavras'],
  ['actors', 'os participantes'],
  ['attributions', 'a atribuição'],
  ['basis', 'a origem da informação'],
  ['via', 'os intermediários'],
  ['source', 'a fonte'],
  ['place', 'o lugar'],
  ['status', 'o estado'],
]);

const list = new Intl.ListFormat('pt');
const number = new Intl.NumberFormat('pt');

function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${count === 1 ? one : other}`;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `“${name}”`);
}

/** What is a phrase already, and takes no preposition more; seasons would want an article. */
const PHRASE = /^(até|desde|entre|fim|início|primavera|verão|outono|inverno)/;

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `relatado por: ${names.join(', depois ')}`;
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  const hedged = hedge && HEDGES[hedge];
  // Whoever confirms it as possible says no more than that it is.
  const isHedge = hedged && (stance === 'asserts' || stance === 'confirms');
  const said = stance === 'asserts' ? who : `${STANCES[stance]}: ${who}`;
  const notes = [
    !isHedge && hedged,
    names.length && via(names),
    basis && (basis !== 'unnamed' || reason) && howKnown(basis, reason),
  ].filter(Boolean);
  return (
    (isHedge ? `${hedged}, segundo ${who}` : said) + (notes.length ? ` (${notes.join('; ')})` : '')
  );
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}, ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'segundo o próprio artigo';
    case 'not-known':
      return 'não se sabe';
    case 'one-source':
      return hedged(unnamed ? 'fonte não identificada' : 'uma única fonte');
    case 'several-sources':
      return hedged(unnamed ? 'fontes não identificadas' : counted(asserting, 'fonte', 'fontes'));
    case 'doubted':
      return 'posto em dúvida';
    case 'disputed':
      return 'contestado';
    case 'denied':
      return 'desmentido';
  }
}

export const pt: Locale = {
  tag: 'pt',
  direction: 'ltr',
  date: {
    about: (date) => `${date} (aprox.)`,
    uncertain: (date) => `${date} (incerto)`,
    inferred: (date, components) => `${date} (${agreed(components, 'deduzido')})`,
    approximate: (date, components) => `${date} (${agreed(components, 'aproximado')})`,
    by: (date) => `até ${date}`,
    since: (date) => `desde ${date}`,
    untilFromUnknown: (date) => `fim: ${date}, início desconhecido`,
    fromUntilUnknown: (date) => `início: ${date}, fim desconhecido`,
    range: (start, end) => `${start} – ${end}`,
    season: (season, year) => `${SEASONS[season - 1]} de ${year}`,
    decade: (firstYear) => `os anos ${firstYear}`,
    century: (first, last) => `entre ${first} e ${last}`,
    beforeCommonEra: (year) => `${year} a.C.`,
    // "13,8 bilhões de anos": millions are nouns.
    yearsAgo: (years) => `há ${years} ${/\d$/.test(years) ? '' : 'de '}anos`,
    zone: (time, zone) => `${time} ${zone}`,
  },
  quantity: {
    qualified: (quantity, qualifier) => `${QUALIFIERS[qualifier]} ${quantity}`,
    range: (least, most) => `${least} a ${most}`,
    withUnit: (digits, unit) => `${digits} ${unit}`,
    per: (quantity, per) => `${quantity} por ${per}`,
    of: (quantity, base) => `${quantity} de ${base}`,
    lessThan: (digits) => `menos de ${digits}`,
  },
  attribution: {
    says,
    basis: howKnown,
    role: (role, affiliation) => [role, affiliation].filter(Boolean).join(', '),
  },
  change: {
    plain: (type) => CHANGES[type],
    moved: (what, from, to) => {
      const ends = [from && `antes ${from}`, to && `agora ${to}`].filter(Boolean).join(', ');
      return `${what === 'number' ? 'número alterado' : 'data alterada'}${ends && `: ${ends}`}`;
    },
    now: (said, isName) => `agora ${isName ? 'segundo ' : ''}${said}`,
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'textual', translated: 'traduzido', paraphrase: 'em paráfrase' })[wording],
  status: (status) => ({ planned: 'previsto', 'under-way': 'em curso', over: 'terminado' })[status],
  loading: 'Carregamento das informações em curso.',
  failed: 'Não foi possível carregar as informações.',
  empty: 'Não há nada para mostrar aqui.',
  // "em" and "os" merge.
  asOf: (date) =>
    date.startsWith('os ') ? `n${date}` : `${PHRASE.test(date) ? 'data:' : 'em'} ${date}`,
  writtenAs: (words) => `segundo o artigo: “${words}”`,
  inferred: (fields) =>
    `por dedução, não consta do artigo: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `difícil de conciliar com ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'atualização' : 'correção'} (${date})${former && `, antes: ${former}`}`,
  changedMeanwhile: 'durante a leitura',
  factsChanged: (count, names) =>
    `${counted(count, 'informação alterada', 'informações alteradas')}: ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `grafia habitual: ${name}`,
  showPassage: 'Ver no artigo',
  dataset: 'Estas informações em formato de dados',
  undated: 'Sem data',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [
        insertions && 'as palavras entre [colchetes] são da redação',
        cuts && 'os cortes são indicados com …',
      ]
        .filter(Boolean)
        .join('; '),
    original: (language) => `no original (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'o artigo',
    andOthers: (who, others) => `${who} e ${counted(others, 'outra fonte', 'outras fontes')}`,
    close: 'Fechar',
    heading: 'Quem diz isto',
    source: 'Fonte',
    factsFrom: (count) => counted(count, 'informação', 'informações'),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `publicado por: ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'parte'} de “${label}”${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? 'arredondado e ' : '';
      return list.format(parts) + (computed ? `, ${rounded}calculado a partir destes números` : '');
    },
    formerly: (numbers) =>
      `antes: ${numbers.map(({ number: digits, when }) => (when ? `${digits} ${when}` : digits)).join('; ')}`,
    toScale: 'na mesma escala',
  },
};

/** All three are masculine. */
function agreed(components: readonly (keyof typeof COMPONENTS)[], adjective: string): string {
  const told = list.format(components.map((component) => COMPONENTS[component]));
  return `${told}\u00a0${adjective}${components.length > 1 ? 's' : ''}`;
}
