/**
 * Where an article states a fact: W3C Web Annotation's text quote, found for certain or not at all.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
import type { Anchor } from '../schema/types.js';
import { normalizeText, type NormalizedText } from './normalize-text.js';

/** Offsets into the text as it was given, in UTF-16 code units; `end` is exclusive. */
export type AnchorResult =
  | { readonly type: 'found'; readonly start: number; readonly end: number }
  | { readonly type: 'not-found' }
  | { readonly type: 'ambiguous'; readonly count: number };

/**
 * Finds the one passage that an anchor means. Runs of white space count as one space, typographic
 * quotation marks and hyphens as plain ones, and signs that nobody sees not at all, in the text and in
 * the anchor alike. A passage that is there twice, with the same words before and after, is not guessed at.
 */
export function findAnchor(text: string, anchor: Anchor): AnchorResult {
  // All anchors of an article are looked for in the same text.
  if (text !== latest?.given) latest = { given: text, ...normalizeText(text) };
  return findIn(latest, anchor);
}

let latest: (NormalizedText & { readonly given: string }) | undefined;

function findIn(
  { text, offsetOf }: NormalizedText,
  { exact, prefix = '', suffix = '' }: Anchor,
): AnchorResult {
  const plain = (part: string) => normalizeText(part).text.trim();
  const [words, before, after] = [plain(exact), plain(prefix), plain(suffix)];
  if (!words) return { type: 'not-found' };

  const [places, befores, afters] = [words, before, after].map((part) => placesOf(part, text));
  const found: number[] = [];
  places?.forEach((isPlace, start) => {
    const end = start + words.length;
    // A space between the words and what is around them may be written on either side, or on none.
    const [gap, next] = [start - Number(text[start - 1] === ' '), end + Number(text[end] === ' ')];
    const follows = [start, gap].some((at) => befores?.[at - before.length]);
    if (isPlace && follows && [end, next].some((at) => afters?.[at])) found.push(start);
  });
  const [first] = found;
  if (first === undefined) return { type: 'not-found' };
  if (found.length > 1) return { type: 'ambiguous', count: found.length };
  // Of a run of white space the offset is that of its first sign; the words begin and end with others.
  return {
    type: 'found',
    start: offsetOf(first),
    end: offsetOf(first + words.length - 1) + 1,
  };
}

/**
 * 1 for each sign at which the words begin; where there are none, for all. Knuth, Morris and Pratt's search: a
 * text that repeats itself costs no more than another.
 */
function placesOf(words: string, text: string): Uint8Array {
  const places = new Uint8Array(text.length + 1);
  if (!words) return places.fill(1);
  // Normalised text holds no line break: nothing matches across it.
  const both = `${words}\n${text}`;
  /** How much of the words ends at each sign. */
  const matched = new Uint32Array(both.length);
  for (let i = 1, length = 0; i < both.length; i += 1) {
    const sign = both.charCodeAt(i);
    while (length && sign !== both.charCodeAt(length)) length = matched[length - 1] ?? 0;
    if (sign === both.charCodeAt(length)) length += 1;
    matched[i] = length;
    if (length === words.length) places[i - 2 * words.length] = 1;
  }
  return places;
}
