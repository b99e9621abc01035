/** `factbox`: the classes, functions and types. Importing it registers nothing. */
export * from './facts/index.js';
export { FactSetElement, type FactSetState } from './elements/set/fact-set.js';
export { FactQuoteCard } from './elements/quote-card/quote-card.js';
export { FactSourceBadge } from './elements/source-badge/source-badge.js';
export { FactFiguresPanel } from './elements/figures-panel/figures-panel.js';
export { FactTimeline } from './elements/timeline/timeline.js';
export { FactElement, type FactElementState } from './elements/shared/fact-element.js';
export { FactOpenedEvent, FactProblemEvent, FactReadyEvent } from './page/events.js';
export type { GivenFacts } from './page/facts-controller.js';
export { addLocale } from './page/language.js';
export { LoadError, type LoadErrorCode } from './page/load-error.js';
export { loadFacts, type LoadOptions } from './page/load-facts.js';
export type { PageProblem, PageProblemCode } from './page/problems.js';
export { en } from './locales/en.js';
export type { Locale } from './locales/locale.js';
