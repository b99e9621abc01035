/** `factbox/csl`: the sources of a fact set as CSL-JSON, for reference managers. */
export { toCsl, type CslItem, type CslOptions, type CslType } from './to-csl.js';
export type { CslDate, DateParts } from './csl-date.js';
