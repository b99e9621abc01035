/** What to paste where elements, or at least plain HTML, may stand in the page itself. */
import type { FactSet } from '../facts/index.js';
import { webAddress } from '../html/address.js';
import { renderHtml, type ViewName, type ViewOptions } from '../html/index.js';
import { markedOf } from '../html/marker.js';
import { isView } from '../html/views.js';
import { startTag } from '../html/write.js';
import type { Locale } from '../locales/locale.js';
import { folderOf, scriptTag, type Files } from './files.js';

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
 * @returns an empty string where the facts have no address, and for a view that there is not. A fact that there is not
 *   is told, and the element written all the same: the file may have it.
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
  const attributes = { ...Object.fromEntries(markedOf(askedOf(asked))), ...spoken };
  const fallback = set ? renderHtml(set, view, { ...askedOf(asked), locale, profile: 'full' }) : '';
  const element = `${startTag(`fact-${view}`, attributes)}${fallback}</fact-${view}>`;
  return joinLines(loaderOf(options), `${startTag('fact-set', { src })}${element}</fact-set>`);
}

/**
 * Plain HTML that is complete by itself and passes the filters of content systems. The loader upgrades it: in the
 * site's template, or with `files` beside it.
 *
 * @returns an empty string where there is nothing to show: no such view, or none of the facts.
 */
export function htmlSnippet(set: FactSet, view: ViewName, options: SnippetOptions): string {
  const { facts, locale, ...asked } = options;
  const html = renderHtml(set, view, { ...askedOf(asked), facts, locale });
  return html && joinLines(html, loaderOf(options));
}

function loaderOf({ files, ...rest }: SnippetOptions): string {
  return files === undefined
    ? ''
    : scriptTag('auto.js', { type: 'module' }, folderOf({ ...rest, files }));
}

/** What the view is asked for, whatever else stands beside it. */
export function askedOf(options: ViewOptions): ViewOptions {
  const { fact, source, type, actor, place, order, headingLevel, onProblem } = options;
  return { fact, source, type, actor, place, order, headingLevel, onProblem };
}

export function joinLines(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}
