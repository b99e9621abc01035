/** Data inside a sentence of the interface, so that neither can turn the other's direction. */

/** Embeddings, overrides and isolates. Marks that only hint (LRM, RLM, ALM) stay. */
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
/** Hebrew, Arabic and their presentation forms, and the scripts beside them; the marks that hint. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}\u200F]/u;

/**
 * A name or phrase of the dataset, safe inside a sentence in `direction`: controls that could
 * reorder what stands around it are taken out, and where its own direction may differ it is
 * wrapped in a first-strong isolate (UAX 9). Plain text stays as it is, so that copying it out of
 * a page gives what was read.
 */
export function isolate(text: string, direction: 'ltr' | 'rtl'): string {
  const clean = text.replace(CONTROLS, '');
  return direction === 'rtl' || RIGHT_TO_LEFT.test(clean) ? `\u2068${clean}\u2069` : clean;
}
