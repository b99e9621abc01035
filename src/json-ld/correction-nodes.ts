/** What facts wrongly said before. What was right and is out of date is no correction. */
import { dateInWords } from '../facts/dates/date-in-words.js';
import { historyOf, type Fact } from '../facts/index.js';
import { isolate } from '../facts/for-views.js';
import type { Context } from './context.js';
import { describeDate, joined } from './describe.js';
import { isoDate } from './iso-date.js';
import { node } from './make-node.js';
import type { CorrectionNode, Reference } from './nodes.js';

/** Each with its place in the history, which grows at its end: so its id stays. */
export function correctionNodes(fact: Fact, about: Reference, context: Context): CorrectionNode[] {
  const { set, locale, ids } = context;
  return historyOf(fact, set, locale).flatMap(({ change, was, number }, i) => {
    const { date, kind = 'correction', reason } = change;
    if (kind !== 'correction') return [];
    const texts = [was.label, was.title, was.statement, was.text, set.actor(was.speaker)?.name];
    const [former = '', ...others] = [
      number,
      ...texts.map((text) => text && isolate(text, locale)),
      ...describeDate(was.asOf ?? was.date, locale, fact.type === 'figure'),
    ].filter(Boolean);
    return node<CorrectionNode>({
      ...ids.correction(fact.id, i + 1),
      '@type': 'CorrectionComment',
      text: joined([
        locale.changed(kind, dateInWords(date, locale) ?? '', former),
        ...others,
        reason,
      ]),
      datePublished: isoDate(date),
      about,
    });
  });
}
