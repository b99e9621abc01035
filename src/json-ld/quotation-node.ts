import type { FactOf } from '../facts/index.js';
import { tagOf, stated, type Context } from './context.js';
import { describeFact } from './describe.js';
import { isoDate } from './iso-date.js';
import { node } from './make-node.js';
import type { QuotationNode, Reference } from './nodes.js';

/** Of a paraphrase the text is the sense: as a quotation's text it would be put into the speaker's mouth. */
export function quotationNode(
  fact: FactOf<'quote'>,
  self: Reference,
  context: Context,
): QuotationNode {
  const { set, ids } = context;
  const { text, wording, original, speaker, date, place, source, about } = stated(fact);
  return node<QuotationNode>({
    ...self,
    '@type': 'Quotation',
    [wording === 'paraphrase' ? 'abstract' : 'text']: text,
    description: describeFact(fact, context),
    inLanguage: tagOf(set, text),
    translationOfWork: original && {
      '@type': 'Quotation',
      text: original.text,
      inLanguage: original.language,
    },
    spokenByCharacter: ids.of('actor', speaker),
    dateCreated: isoDate(date),
    locationCreated: ids.of('place', place),
    isBasedOn: ids.of('source', source),
    isPartOf: ids.article,
    about: ids.any(about),
  });
}
