import { isolate } from '../facts/for-views.js';
import type { FactSet } from '../facts/index.js';
import { rangesOf } from '../facts/text/ranges.js';
import type { ViewName } from '../html/index.js';
import { frameTitles } from '../locales/frame-titles.js';
import type { Locale } from '../locales/locale.js';

/** What a frame is called: what it shows, of which article. In English where the language has no words for it. */
export function titleOf(set: FactSet, view: ViewName, locale: Locale): string {
  const range =
    [...rangesOf(locale.tag), 'en'].find((one) => Object.hasOwn(frameTitles, one)) ?? '';
  return frameTitles[range]?.[view](isolate(set.in(locale.tag).article.title, locale)) ?? '';
}
