/** The attributes that plain HTML keeps: links, language and direction where they differ, and the names of parts. */
import { isolate } from '../facts/for-views.js';
import { classesOf, prefixed } from './classes.js';
import type { PlainContext } from './plain.js';
import { textOf } from './text-of.js';
import type { ElementNode } from './tree.js';

const KEPT = ['cite', 'href', 'lang', 'dir'];

export function keptOf(
  node: ElementNode,
  tag: string,
  { lang, dir, hasTime }: PlainContext,
): Readonly<Record<string, string>> {
  const { attributes } = node;
  const kept = Object.fromEntries(
    [...KEPT, ...(hasTime ? ['datetime'] : [])].flatMap((name) => {
      const value = attributes[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  if (kept.lang === lang) delete kept.lang;
  const text = textOf([node]);
  // Needed where the text could run otherwise, and where controls in it could turn what stands around.
  if (
    kept.dir === 'auto' ? isolate(text, { tag: lang, direction: dir }) === text : kept.dir === dir
  )
    delete kept.dir;
  const names = [
    ...new Set([...(attributes.part?.split(' ') ?? []), ...classesOf(node)].filter(Boolean)),
  ].map(prefixed);
  // A bare date without `time` is words among words.
  const isWords = tag === 'span' && attributes.part === 'date';
  return names.length && !isWords ? { class: names.join(' '), ...kept } : kept;
}
