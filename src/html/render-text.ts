/** A view as plain text, for feeds, wires and logs. */
import type { FactSet } from '../facts/index.js';
import { en } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import { plainOf } from './plain.js';
import { linesOf } from './lines.js';
import { treeOf } from './tree.js';
import { drawView, type ViewName, type ViewOptions } from './views.js';

export interface TextOptions extends ViewOptions {
  /** The longest line, in characters; 72 without it. Words and addresses that are longer stay whole. */
  readonly width?: number | undefined;
  /** The words between the facts; English without it. */
  readonly locale?: Locale | undefined;
}

/** @returns lines with `\n` between and none at the end; an empty string where there is nothing to show. */
export function renderText(set: FactSet, view: ViewName, options: TextOptions = {}): string {
  const { width = 72, locale = en, ...asked } = options;
  const drawn = drawView(set, view, asked, locale, 'printed');
  if (!drawn) return '';
  const { tag: lang, direction: dir } = locale;
  const isInline = view === 'source-badge';
  const context = { hasTime: false, isInline, isPrinted: true, locale, lang, dir };
  const plain = plainOf(treeOf(drawn), context, isInline ? 'span' : 'div');
  return linesOf(plain, width);
}
