/** The sources of a fact set for reference managers. */
import { dateInWords } from '../facts/dates/date-in-words.js';
import type { FactSet, Source } from '../facts/index.js';
import { en } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import { issuedOf, type CslDate } from './csl-date.js';

/** An item of CSL-JSON, version 1.0.2: of its fields those that a dataset can fill. */
export interface CslItem {
  readonly id: string;
  /** The id in letters, digits and underscores, for BibTeX. */
  readonly 'citation-key': string;
  readonly type: CslType;
  readonly title: string;
  readonly URL?: string;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly note?: string;
}

export type CslType =
  'article-newspaper' | 'broadcast' | 'dataset' | 'document' | 'interview' | 'report' | 'speech';

export interface CslOptions {
  /** The words of dates that CSL has no numbers for. English without it. */
  readonly locale?: Locale | undefined;
}

const TYPES: Record<NonNullable<Source['kind']>, CslType> = {
  report: 'report',
  // CSL's “article” is a preprint.
  article: 'article-newspaper',
  statement: 'document',
  speech: 'speech',
  interview: 'interview',
  document: 'document',
  broadcast: 'broadcast',
  dataset: 'dataset',
};

/**
 * In the dataset's order. Without authors: who speaks in a source need not have written it.
 *
 * @example new Cite(toCsl(set)).format('bibtex') // with citation-js and its plugins
 */
export function toCsl(set: FactSet, { locale = en }: CslOptions = {}): readonly CslItem[] {
  const keys = new Set<string>();
  return set.sources.map((source) => {
    const { id, title, kind = 'document', url, date, note } = source;
    const publisher = set.actor(source.publisher)?.name;
    const issued = issuedOf(date, locale);
    // BibTeX and RIS drop both “circa” and words, so that a note has to keep them.
    const isLoose = issued && (issued.circa ?? issued.literal);
    const notes = [isLoose && dateInWords(date, locale), note].filter(Boolean).join(' · ');
    return {
      id,
      'citation-key': newKey(id, keys),
      type: TYPES[kind],
      title,
      ...(url && { URL: url }),
      ...(publisher && { publisher }),
      // Where BibTeX and most styles look for the paper.
      ...(publisher && kind === 'article' && { 'container-title': publisher }),
      ...(issued && { issued }),
      ...(notes && { note: notes }),
    };
  });
}

/**
 * Without one, citation-js makes keys of years and titles, and two reports of one year get the same. It takes no
 * other characters, and what two ids become may be the same, too.
 */
function newKey(id: string, keys: Set<string>): string {
  const plain = id.replace(/\W/g, '_');
  let key = plain;
  for (let count = 2; keys.has(key); count += 1) key = `${plain}_${count}`;
  keys.add(key);
  return key;
}
