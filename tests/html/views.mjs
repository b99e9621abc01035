// Every view of a real article as plain HTML, in two languages: what filters, validators and pages are given.
import { northKoreanTroops } from '../../dist/articles/north-korean-troops.js';
import { parseFacts } from '../../dist/facts/index.js';
import { renderHtml } from '../../dist/html/index.js';
import { ar } from '../../dist/locales/ar.js';
import { en } from '../../dist/locales/en.js';

export const FACTS = '/articles/north-korean-troops.json';

/** Names, with what an editor would ask for. */
const ASKED = [
  ['quote-card', { fact: 'escalation' }],
  ['quote-card', {}],
  ['source-badge', { fact: 'troops-tracked' }],
  ['source-badge', { source: 'earlier-article' }],
  ['figures-panel', {}],
  ['figures-panel', { fact: 'troops-tracked' }],
  ['timeline', {}],
  ['timeline', { type: 'event quote figure', order: 'descending', headingLevel: 2 }],
];

const set = parseFacts(northKoreanTroops);

/** @param {object} [options] of `renderHtml` */
export function renderedViews(options = {}) {
  return [en, ar].flatMap((locale) =>
    ASKED.map(([view, asked]) => ({
      name: `${view} ${JSON.stringify(asked)} in ${locale.tag}`,
      view,
      asked,
      html: renderHtml(set, view, { ...asked, locale, facts: FACTS, ...options }),
    })),
  );
}
