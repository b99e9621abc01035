/** Whether a server drew the same: from the same facts, in the same words, what was asked for. It leaves the digest of all. */
import type { FactSet } from '../facts/index.js';
import type { Locale } from '../locales/locale.js';

const digests = new WeakMap<FactSet, string>();

/** What an element was asked to show, by the names of its properties. */
export interface Asked {
  readonly fact?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly actor?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly order?: string | undefined;
  readonly headingLevel: number;
}

/** Against mistakes, not against anybody: a page’s facts and what it shows come from one hand. */
export function digestOf(set: FactSet, { tag }: Locale, asked: Asked): string {
  const { article, sources, actors, places, facts } = set;
  let digest = digests.get(set);
  if (!digest)
    digests.set(set, (digest = hash(JSON.stringify([article, sources, actors, places, facts]))));
  const { fact, source, type, actor, place, order, headingLevel } = asked;
  // What is not asked for, an element has as nothing, as `null` or as its default.
  const words = [tag, fact, source, type, actor, place, order === 'descending', headingLevel];
  return `${digest}-${hash(words.join('\n'))}`;
}

function hash(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return (sum >>> 0).toString(36);
}
