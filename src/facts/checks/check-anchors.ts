/** Holds every anchor against the article's text. What cannot be placed for certain is told, not guessed. */
import { findAnchor } from '../anchors/find-anchor.js';
import type { FactSet } from '../fact-set.js';
import type { Finding, ParseOptions } from './finding.js';
import { shown } from './shown.js';

export function* checkAnchors({ facts }: FactSet, { text }: ParseOptions): Generator<Finding> {
  if (text === undefined) return;
  for (const fact of facts) {
    const { anchor } = fact;
    if (!anchor) continue;
    const found = findAnchor(text, anchor);
    if (found.type === 'not-found')
      yield {
        code: 'anchor-not-found',
        entry: fact,
        path: ['anchor'],
        says: `is not in the article: ${shown(anchor.exact)}. Copy the words from the article as it stands.`,
      };
    if (found.type === 'ambiguous')
      yield {
        code: 'anchor-ambiguous',
        entry: fact,
        path: ['anchor'],
        says: `is in the article ${found.count} times: ${shown(anchor.exact)}. Add the words before it as “prefix”, or those after it as “suffix”.`,
      };
  }
}
