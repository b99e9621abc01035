/** Spanish. “Por” and “según” take any name as it is, where “de” would merge with its article. */
import type { Basis, Hedge, Qualifier, Saying, Stance, Standing } from '../facts/index.js';
import type { Locale } from './locale.js';

const COMPONENTS = { year: 'año', month: 'mes', day: 'día' };
const SEASONS = ['primavera', 'verano', 'otoño', 'invierno'];
const BASES: Record<Basis, string> = {
  document: 'en un documento',
  'on-record': 'declaración pública',
  unnamed: 'sin identificar',
  observed: 'observación directa',
  inferred: 'deducción',
  analysis: 'análisis',
};
const HEDGES: Record<Hedge, string> = {
  alleged: 'supuestamente',
  possible: 'posiblemente',
  likely: 'probablemente',
  expected: 'se espera',
};
const STANCES: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: 'confirmado',
  doubts: 'puesto en duda',
  denies: 'desmentido',
};
const QUALIFIERS: Record<Qualifier, string> = {
  exact: 'exactamente',
  about: 'alrededor de',
  'at-least': 'al menos',
  'at-most': 'como máximo',
  'more-than': 'más de',
  'fewer-than': 'menos de',
};
const KINDS = {
  report: 'informe',
  article: 'artículo',
  statement: 'declaración',
  speech: 'discurso',
  interview: 'entrevista',
  document: 'documento',
  broadcast: 'emisión',
  dataset: 'conjunto de datos',
};
const CHANGES = {
  added: 'nuevo',
  withdrawn: 'retirado',
  reworded: 'nueva redacción',
  changed: 'detalles modificados',
};
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'la cifra'],
  ['minValue', 'el límite inferior'],
  ['maxValue', 'el límite superior'],
  ['qualifier', 'la precisión de la cifra'],
  ['unit', 'la unidad'],
  ['per', 'la referencia de la tasa'],
  ['base', 'el total del porcentaje'],
  ['partOf', 'el conjunto del que forma parte'],
  ['asOf', 'la fecha'],
  ['date', 'la fecha'],
  ['label', 'la denominación'],
  ['title', 'el título'],
  ['statement', 'la afirmación'],
  ['text', 'el texto'],
  ['wording', 'la literalidad de la cita'],
  ['original', 'la versión en lengua original'],
  ['speaker', 'el autor de las palabras'],
  ['actors', 'los participantes'],
  ['attributions', 'la atribución'],
  ['basis', 'el origen de la información'],
  ['via', 'los intermediarios'],
  ['source', 'la fuente'],
  ['place', 'el lugar'],
  ['status', 'el estado'],
]);

const list = new Intl.ListFormat('es');
const number = new Intl.NumberFormat('es');

function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${count === 1 ? one : other}`;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `«${name}»`);
}

/** A day, alone of all dates, asks for an article. */
const DAY = /^\d{1,2} de /;

function on(date: string): string {
  if (DAY.test(date)) return `el ${date}`;
  return /^(\p{L}+ de )?\d/u.test(date) ? `en ${date}` : date;
}

/** What is a phrase already, and takes no preposition more. */
const PHRASE = /^(a |desde|entre|fin|inicio)/;

function howKnown(basis: Basis, reason: string | undefined): string {
  return reason ? `${BASES[basis]}: ${reason}` : BASES[basis];
}

function via(names: readonly string[]): string {
  return `difundido por ${names.join(', y a su vez por ')}`;
}

function says({ who, stance, hedge, via: names, basis, reason }: Saying): string {
  const relayed = names.length ? `${who}, ${via(names)}` : who;
  const known = basis && (basis !== 'unnamed' || reason) ? ` (${howKnown(basis, reason)})` : '';
  const hedged = hedge && HEDGES[hedge];
  // Whoever confirms it as possible says no more than that it is.
  if (hedged && (stance === 'asserts' || stance === 'confirms'))
    return `${hedged}, según ${relayed}${known}`;
  const reserve = hedged ? ` (${hedged})` : '';
  return (stance === 'asserts' ? '' : `${STANCES[stance]} por `) + relayed + reserve + known;
}

function standing({ code, asserting, unnamed, hedge }: Standing): string {
  const hedged = (told: string) => (hedge ? `${HEDGES[hedge]}, ${told}` : told);
  switch (code) {
    case 'own-account':
      return 'según el propio artículo';
    case 'not-known':
      return 'se desconoce';
    case 'one-source':
      return hedged(unnamed ? 'fuente no identificada' : 'una sola fuente');
    case 'several-sources':
      return hedged(unnamed ? 'fuentes no identificadas' : counted(asserting, 'fuente', 'fuentes'));
    case 'doubted':
      return 'puesto en duda';
    case 'disputed':
      return 'en disputa';
    case 'denied':
      return 'desmentido';
  }
}

export const es: Locale = {
  tag: 'es',
  direction: 'ltr',
  date: {
    about: (date) => `${date} (aprox.)`,
    uncertain: (date) => `${date} (sin certeza)`,
    inferred: (date, components) => `${date} (${agreed(components, 'deducido')})`,
    approximate: (date, components) => `${date} (${agreed(components, 'aproximado')})`,
    by: (date) => `a más tardar ${on(date)}`,
    since: (date) => `desde ${date.replace(DAY, 'el $&')}`,
    untilFromUnknown: (date) => `fin: ${date}, inicio desconocido`,
    fromUntilUnknown: (date) => `inicio: ${date}, fin desconocido`,
    range: (start, end) => `${start} – ${end}`,
    season: (season, year) => `${SEASONS[season - 1]} de ${year}`,
    decade: (firstYear) => `los años ${firstYear}`,
    century: (first, last) => `entre ${first} y ${last}`,
    beforeCommonEra: (year) => `${year} a. C.`,
    // "13,8 mil millones de años": millions are nouns.
    yearsAgo: (years) => `hace ${years} ${/\d$/.test(years) ? '' : 'de '}años`,
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
      const ends = [from && `antes ${from}`, to && `ahora ${to}`].filter(Boolean).join(', ');
      return `${what === 'number' ? 'cifra' : 'fecha'} modificada${ends && `: ${ends}`}`;
    },
    now: (said, isName) => `ahora ${isName ? 'afirmado por ' : ''}${said}`,
  },
  standing,
  wording: (wording) =>
    ({ verbatim: 'textual', translated: 'traducido', paraphrase: 'en paráfrasis' })[wording],
  status: (status) => ({ planned: 'previsto', 'under-way': 'en curso', over: 'terminado' })[status],
  loading: 'Los datos se están cargando.',
  failed: 'No se han podido cargar los datos.',
  empty: 'No hay nada que mostrar aquí.',
  asOf: (date) => `${PHRASE.test(date) ? 'fecha:' : 'a fecha de'} ${date}`,
  writtenAs: (words) => `según el artículo: «${words}»`,
  inferred: (fields) =>
    `por deducción, no consta en el artículo: ${list.format(fields.map((field) => FIELDS.get(field) ?? field))}`,
  inTensionWith: (titles) => `difícil de conciliar con ${list.format(quoted(titles))}`,
  changed: (kind, date, former) =>
    `${kind === 'update' ? 'actualización' : 'corrección'} (${date})${former && `, antes: ${former}`}`,
  changedMeanwhile: 'durante la lectura',
  factsChanged: (count, names) =>
    `${counted(count, 'dato modificado', 'datos modificados')}: ${quoted(names).join(', ')}`,
  alsoSpelled: (name) => `grafía habitual: ${name}`,
  showPassage: 'Ver en el artículo',
  dataset: 'Archivo con estos datos',
  undated: 'Sin fecha',
  quote: {
    via,
    marks: (insertions, cuts) =>
      [
        insertions && 'las palabras entre [corchetes] son de la redacción',
        cuts && 'los cortes se señalan con …',
      ]
        .filter(Boolean)
        .join('; '),
    original: (language) => `en el original (${language})`,
  },
  badge: {
    summary: (who, firm) => `${who}: ${firm}`,
    article: 'el artículo',
    andOthers: (who, others) => `${who} y ${counted(others, 'fuente más', 'fuentes más')}`,
    close: 'Cerrar',
    heading: 'Quién lo dice',
    source: 'Fuente',
    factsFrom: (count) => counted(count, 'dato', 'datos'),
    sourceKind: (kind) => KINDS[kind],
    publishedBy: (name) => `publicado por ${name}`,
  },
  figures: {
    shares: (shares) => {
      const parts = shares.map(
        ({ percent, label, quantity }) =>
          `${percent ?? 'parte'} de «${label}»${quantity ? ` (${quantity})` : ''}`,
      );
      const computed = shares.some(({ percent }) => percent);
      const rounded = shares.some(({ isRounded }) => isRounded) ? 'redondeado y ' : '';
      return (
        list.format(parts) + (computed ? `, ${rounded}calculado a partir de estas cifras` : '')
      );
    },
    formerly: (numbers) =>
      `antes: ${numbers.map(({ number: digits, when }) => (when ? `${digits} ${when}` : digits)).join('; ')}`,
    toScale: 'a la misma escala',
  },
};

/** All three are masculine. */
function agreed(components: readonly (keyof typeof COMPONENTS)[], adjective: string): string {
  const told = list.format(components.map((component) => COMPONENTS[component]));
  return `${told}\u00a0${adjective}${components.length > 1 ? 's' : ''}`;
}
