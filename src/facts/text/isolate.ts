/** Data inside a sentence of the interface, so that neither can turn the other's direction. */
import type { FactWords } from '../words.js';

/** Embeddings, overrides and isolates. Marks that only hint (LRM, RLM, ALM) stay. */
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
/** Hebrew, Arabic and their presentation forms, and the scripts beside them; the marks that hint. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}\u200F]/u;

/** The sentence that stands around. */
type Around = Pick<FactWords, 'tag' | 'direction' | 'languageOf'>;

/**
 * A name or phrase of the dataset, safe inside a sentence: controls that could reorder what stands
 * around it are taken out, and where its own direction or language may differ it is wrapped in a
 * first-strong isolate (UAX 9). Plain text stays as it is, so that copying it out of a page gives
 * what was read.
 */
export function isolate(text: string, { tag, direction, languageOf }: Around): string {
  const clean = text.replace(CONTROLS, '');
  return direction === 'rtl' ||
    RIGHT_TO_LEFT.test(clean) ||
    (languageOf && isForeign(languageOf(clean), tag))
    ? `\u2068${clean}\u2069`
    : clean;
}

/** Of a language that is not known nobody can say. */
export function isForeign(language: string, tag: string): boolean {
  const [one, other] = [language, tag].map((full) => full.toLowerCase().split('-')[0]);
  return one !== other && one !== 'und';
}
