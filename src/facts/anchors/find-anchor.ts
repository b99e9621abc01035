/**
 * Where an article states a fact: W3C Web Annotation's text quote, found for certain or not at all.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
import type { Anchor } from '../schema/types.js';

/** Offsets into the text as it was given, in UTF-16 code units; `end` is exclusive. */
export type AnchorResult =
  | { readonly type: 'found'; readonly start: number; readonly end: number }
  | { readonly type: 'not-found' }
  | { readonly type: 'ambiguous'; readonly count: number };

/**
 * Finds the one passage that an anchor means. Runs of white space count as one space, and typographic
 * quotation marks as straight ones, in the text and in the anchor alike. A passage that is there
 * twice, with the same words before and after, is not guessed at.
 */
export function findAnchor(
  text: string,
  { exact, prefix = '', suffix = '' }: Anchor,
): AnchorResult {
  const page = normalize(text);
  const plain = (part: string) => normalize(part).text.trim();
  const [words, before, after] = [plain(exact), plain(prefix), plain(suffix)];
  if (!words) return { type: 'not-found' };

  const found: number[] = [];
  for (let at = page.text.indexOf(words); at >= 0; at = page.text.indexOf(words, at + 1)) {
    // A space between the words and what is around them may be written on either side, or on none.
    const left = page.text.slice(0, at).trimEnd();
    const right = page.text.slice(at + words.length).trimStart();
    if (left.endsWith(before) && right.startsWith(after)) found.push(at);
  }
  const [first] = found;
  if (first === undefined) return { type: 'not-found' };
  if (found.length > 1) return { type: 'ambiguous', count: found.length };
  // Of a run of white space the offset is that of its first sign; the words begin and end with others.
  const [start = 0, last = 0] = [page.offsets[first], page.offsets[first + words.length - 1]];
  return { type: 'found', start, end: last + 1 };
}

/** The text to compare, and where each of its signs stands in the text that was given. */
function normalize(given: string): { readonly text: string; readonly offsets: readonly number[] } {
  let text = '';
  const offsets: number[] = [];
  for (let i = 0; i < given.length; i += 1) {
    const found = given.charAt(i);
    const sign = /\s/.test(found) ? ' ' : (STRAIGHT[found] ?? found);
    if (sign === ' ' && text.endsWith(' ')) continue;
    text += sign;
    offsets.push(i);
  }
  return { text, offsets };
}

const STRAIGHT: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
};
