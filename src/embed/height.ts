import type { FactSet } from '../facts/index.js';
import { renderText, type ViewName, type ViewOptions } from '../html/index.js';
import type { Locale } from '../locales/locale.js';

/** CSS pixels of our own frame at 16 pixels a letter, measured: a line, with its share of pictures and white space. */
const LINES = { 'quote-card': 32, 'figures-panel': 28, timeline: 23 };
const LETTER = 8;
/** A badge and what it opens. */
const OPENED = 330;
/** What stands around: the line that names the article, and white space. */
const AROUND = 45;

/** About what a view takes, from the lines of its text: nearer than one height for all, and no browser is needed. */
export function estimateHeight(
  set: FactSet,
  view: ViewName,
  options: ViewOptions & { readonly locale: Locale },
  width: number,
): number {
  if (view === 'source-badge') return OPENED;
  const letters = Math.max(20, Math.floor(width / LETTER));
  const count = renderText(set, view, { ...options, width: letters }).split('\n').length;
  return AROUND + count * LINES[view];
}
