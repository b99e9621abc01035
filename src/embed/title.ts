import { isolate } from '../facts/for-views.js';
import type { FactSet } from '../facts/index.js';
import type { ViewName } from '../html/index.js';
import { embedWords } from '../locales/embed.js';
import type { Locale } from '../locales/locale.js';

/** What a frame is called: what it shows, of which article. In English where the language has no words for it. */
export function titleOf(set: FactSet, view: ViewName, locale: Locale): string {
  const [language = ''] = locale.tag.split('-');
  const words = language === 'ar' ? embedWords.ar : embedWords.en;
  return words.titles[view](isolate(set.in(locale.tag).article.title, locale));
}
