/** Lists of field names, and former values, that do not fit the type of their fact. */
import type { FactSet } from '../fact-set.js';
import { articleSchema } from '../schema/article-facts.js';
import { factSchemas } from '../schema/facts.js';
import { didYouMean } from './did-you-mean.js';
import type { Finding } from './finding.js';

export function* checkFields({ article, facts }: FactSet): Generator<Finding> {
  for (const entry of [article, ...facts]) {
    const schema = 'type' in entry ? factSchemas[entry.type] : articleSchema;
    const fields = Object.keys(schema.fields);
    for (const [i, name] of (entry.inferred ?? []).entries())
      if (!fields.includes(name))
        yield {
          code: 'unknown-inferred',
          entry,
          path: ['inferred', i],
          says: `is “${name}”, which is no field of it.${didYouMean(name, fields)} Mend the name, or take it out.`,
        };
    if (!('type' in entry)) continue;
    for (const [i, { was = {} }] of (entry.history ?? []).entries())
      for (const name of Object.keys(was))
        if (!fields.includes(name))
          yield {
            code: 'foreign-field',
            entry,
            path: ['history', i, 'was', name],
            says: `is no field of a fact of type “${entry.type}”, so it is not shown. Mend the name, or take it out.`,
          };
  }
}
