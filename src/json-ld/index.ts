/** `factbox/json-ld`: a fact set in schema.org's terms, for search engines and other machines. */
export { jsonLdText } from './json-ld-text.js';
export { toJsonLd, type JsonLdOptions } from './to-json-ld.js';
export type * from './nodes.js';
