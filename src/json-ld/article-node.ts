import { webLink } from '../facts/schema/web-link.js';
import type { Context } from './context.js';
import { tagOf, stated } from './context.js';
import { isoDate } from './iso-date.js';
import { node } from './make-node.js';
import type { ArticleNode, CorrectionNode, FactNode, Reference } from './nodes.js';

/**
 * The article that states the facts; nothing in a dataset tells whether it is news. A signature may be a
 * person's or a desk's: whose kind an actor of that name tells becomes the author, and all are in the credit.
 */
export function articleNode(
  facts: readonly FactNode[],
  corrections: readonly CorrectionNode[],
  { set, ids }: Context,
): ArticleNode {
  const { article, actors, sources } = set;
  const { title, inferred, url, authors, published, updated, publisher } = stated(article);
  const named = (name: string | undefined) =>
    ids.of('actor', actors.find((actor) => actor.name === name && actor.kind)?.id);
  const isWork = (fact: FactNode) => fact['@type'] === 'Claim' || fact['@type'] === 'Quotation';
  return node<ArticleNode>({
    ...ids.article,
    '@type': 'Article',
    // A title that the article does not bear is what it is called, and no headline.
    [inferred?.includes('title') ? 'name' : 'headline']: title,
    url: webLink(url),
    inLanguage: tagOf(set, title),
    author: authors?.flatMap((name) => named(name) ?? []),
    creditText: authors?.join(', '),
    publisher:
      named(publisher) ?? (publisher ? { '@type': 'Organization', name: publisher } : undefined),
    datePublished: isoDate(published),
    dateModified: isoDate(updated),
    citation: ids.all(
      'source',
      sources.map(({ id }) => id),
    ),
    // Parts of a work are works.
    hasPart: facts.filter(isWork).map(reference),
    mentions: facts.filter((fact) => !isWork(fact)).map(reference),
    correction: corrections.map(reference),
  });
}

const reference = ({ '@id': id }: Reference): Reference => ({ '@id': id });
