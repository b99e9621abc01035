/** What to paste where elements, or at least plain HTML, may stand in the page itself. */
import type { FactSet } from '../facts/index.js';
import { renderHtml, type ViewName, type ViewOptions } from '../html/index.js';
import { markedOf } from '../html/marker.js';
import { startTag } from '../html/write.js';
import type { Locale } from '../locales/locale.js';
import { isView, webAddress } from './address.js';
import { scriptTag, type Files } from './files.js';

export interface SnippetOptions extends ViewOptions, Partial<Files> {
  /** The address of the facts file. */
  readonly facts: string;
  /** The words between the facts, and the language that the element is then in; English and the page's without it. */
  readonly locale?: Locale | undefined;
}

/**
 * The element, with a `fact-set` of its own around it, so that several snippets get on. Without `files` the page
 * has the script already.
 *
 * @param set what to show before the elements are there, and where they cannot be had.
 * @returns an empty string where the facts have no address.
 */
export function elementsSnippet(
  set: FactSet | undefined,
  view: ViewName,
  options: SnippetOptions,
): string {
  const { facts, locale, ...asked } = options;
  const src = webAddress('The facts’ address', facts, options);
  if (!src || !isView(view, options)) return '';
  const spoken = locale && { lang: locale.tag, dir: locale.direction };
  const attributes = { ...Object.fromEntries(markedOf(choiceOf(asked))), ...spoken };
  const fallback = set
    ? renderHtml(set, view, { ...choiceOf(asked), locale, profile: 'full' })
    : '';
  const element = `${startTag(`fact-${view}`, attributes)}${fallback}</fact-${view}>`;
  return lines(loaderOf(options), `${startTag('fact-set', { src })}${element}</fact-set>`);
}

/**
 * Plain HTML that is complete by itself and passes the filters of content systems. The loader upgrades it: in the
 * site's template, or with `files` beside it.
 */
export function htmlSnippet(set: FactSet, view: ViewName, options: SnippetOptions): string {
  const { facts, locale, ...asked } = options;
  return lines(renderHtml(set, view, { ...choiceOf(asked), facts, locale }), loaderOf(options));
}

function loaderOf({ files, ...rest }: SnippetOptions): string {
  return files === undefined ? '' : scriptTag('auto.js', { type: 'module' }, { ...rest, files });
}

/** What the view is asked for, whatever else stands beside it. */
export function choiceOf(options: ViewOptions): ViewOptions {
  const { fact, source, type, actor, place, order, headingLevel, onProblem } = options;
  return { fact, source, type, actor, place, order, headingLevel, onProblem };
}

export function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}
