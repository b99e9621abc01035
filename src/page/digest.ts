/** Whether a server drew from the same facts, in the same words: it leaves the digest of both with what it drew. */
import type { FactSet } from '../facts/index.js';
import type { Locale } from '../locales/locale.js';

const digests = new WeakMap<FactSet, string>();

/** Against mistakes, not against anybody: a page’s facts and what it shows come from one hand. */
export function digestOf(set: FactSet, { tag }: Locale): string {
  const { article, sources, actors, places, facts } = set;
  let digest = digests.get(set);
  if (!digest)
    digests.set(set, (digest = hash(JSON.stringify([article, sources, actors, places, facts]))));
  return `${digest}-${hash(tag)}`;
}

function hash(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return (sum >>> 0).toString(36);
}
