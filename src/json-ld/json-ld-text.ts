import { jsonInHtml } from '../facts/for-views.js';
import type { FactSet } from '../facts/index.js';
import { toJsonLd, type JsonLdOptions } from './to-json-ld.js';

/**
 * What to put between `<script type="application/ld+json">` and `</script>`, as it is: whatever a dataset
 * holds, nothing of it leaves the element.
 */
export function jsonLdText(set: FactSet, options?: JsonLdOptions): string {
  return jsonInHtml(toJsonLd(set, options));
}
