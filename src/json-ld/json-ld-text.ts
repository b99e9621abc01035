import type { FactSet } from '../facts/index.js';
import { toJsonLd, type JsonLdOptions } from './to-json-ld.js';

/** What could end the element, open a comment in it or, in an old reader, end a line of its text. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * What to put between `<script type="application/ld+json">` and `</script>`, as it is: whatever a dataset
 * holds, nothing of it leaves the element.
 */
export function jsonLdText(set: FactSet, options?: JsonLdOptions): string {
  return JSON.stringify(toJsonLd(set, options)).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
