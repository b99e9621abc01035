/** The page in a frame: one view with its dataset in it, complete before any script. */
import { webLink } from '../facts/schema/web-link.js';
import { jsonInHtml } from '../facts/for-views.js';
import type { FactSet } from '../facts/index.js';
import { webAddress } from '../html/address.js';
import { renderHtml, type ViewName, type ViewOptions } from '../html/index.js';
import { markedOf } from '../html/marker.js';
import { isView } from '../html/views.js';
import { escapeHtml, startTag } from '../html/write.js';
import { en } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import { folderOf, scriptTag, type Files } from './files.js';
import { askedOf, joinLines } from './snippets.js';
import { titleOf } from './title.js';

export interface EmbedPageOptions extends ViewOptions, Files {
  /** The words between the facts, the language and the direction of the page; English without it. */
  readonly locale?: Locale | undefined;
  /** The address of the oEmbed answer for this page. */
  readonly oembed?: string | undefined;
  /** The address of a style sheet of your own, which comes last. */
  readonly styles?: string | undefined;
  /** For sites that are never dark, or never light. Without it, as the reader's device is. */
  readonly colorScheme?: 'light' | 'dark' | undefined;
}

/**
 * @returns an empty string for a view that there is not. Where nothing can be shown, as of a fact that there is not,
 *   the page has an empty element, and the article's name.
 */
export function renderEmbedPage(set: FactSet, view: ViewName, options: EmbedPageOptions): string {
  if (!isView(view, options)) return '';
  const { locale = en } = options;
  // A page of its own has its headings right under its title.
  const asked = { ...askedOf(options), headingLevel: options.headingLevel ?? 2 };
  const fallback = renderHtml(set, view, { ...asked, locale, profile: 'full' });
  const element = startTag(`fact-${view}`, Object.fromEntries(markedOf(asked)));
  return `<!doctype html>
${startTag('html', { lang: locale.tag, dir: locale.direction })}
<head>
${headOf(set, titleOf(set, view, locale), options)}
</head>
<body>
<main>
<fact-set><script type="application/json">${jsonInHtml(set.data)}</script></fact-set>
${element}${fallback}</fact-${view}>
</main>
${originOf(set)}
</body>
</html>
`;
}

function headOf(set: FactSet, title: string, options: EmbedPageOptions): string {
  const { oembed, styles, colorScheme = 'light dark' } = options;
  const folder = folderOf(options);
  const at = (what: string, address: string | undefined) =>
    address === undefined ? undefined : webAddress(what, address, options);
  const link = (href: string | undefined, rest: Readonly<Record<string, string>>) =>
    href && startTag('link', { ...rest, href });
  // Each script is in a file, so that a policy need not allow any in the page.
  return joinLines(
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width">',
    startTag('meta', { name: 'color-scheme', content: colorScheme }),
    link(webLink(set.article.url), { rel: 'canonical' }),
    link(at('The oEmbed’s address', oembed), {
      rel: 'alternate',
      type: 'application/json+oembed',
      title,
    }),
    // Few sites can be read in a frame.
    '<base target="_blank">',
    link(folder.addressOf('embed-frame.css'), { rel: 'stylesheet' }),
    link(at('The style sheet’s address', styles), { rel: 'stylesheet' }),
    scriptTag('auto.js', { type: 'module' }, folder),
    scriptTag('embed-frame.js', { defer: '' }, folder),
  );
}

/** Facts that have left their article say where they were. */
function originOf(set: FactSet): string {
  const { title, publisher, url } = set.article;
  const href = webLink(url);
  const cited = `<cite>${escapeHtml(title)}</cite>`;
  const linked = href ? `${startTag('a', { href })}${cited}</a>` : cited;
  const published = publisher ? ` · ${escapeHtml(publisher)}` : '';
  const paragraph = startTag('p', { lang: set.language, dir: 'auto' });
  return `<footer>${paragraph}${linked}${published}</p></footer>`;
}
