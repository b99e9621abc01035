/** What an oEmbed endpoint answers: https://oembed.com, version 1.0, type `rich`. */
import { webLink } from '../facts/schema/web-link.js';
import { formatList } from '../facts/for-views.js';
import type { FactSet } from '../facts/index.js';
import type { ViewName } from '../html/index.js';
import { isView } from '../html/views.js';
import { en } from '../locales/en.js';
import { frameOf, heightOf, USUAL_WIDTH, type FrameOptions } from './iframe.js';
import { titleOf } from './title.js';

export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly author_name?: string;
  readonly provider_name?: string;
  readonly provider_url?: string;
  /** Seconds. */
  readonly cache_age?: number;
  readonly html: string;
  /** CSS pixels, as the height. */
  readonly width: number;
  readonly height: number;
}

export interface OEmbedOptions extends FrameOptions {
  /** CSS pixels that the frame is wide where there is room; 600 without it. */
  readonly width?: number | undefined;
  /** What the request asks for, as a number. What is none, such as what a missing parameter becomes, asks for nothing. */
  readonly maxwidth?: number | undefined;
  readonly maxheight?: number | undefined;
  /** Seconds for which the answer may be kept. */
  readonly cacheAge?: number | undefined;
}

/** @returns `undefined` where the frame has no address or there is no such view: a server then answers 404. */
export function toOEmbed(set: FactSet, view: ViewName, options: OEmbedOptions): OEmbed | undefined {
  if (!isView(view, options)) return undefined;
  const { maxwidth, maxheight, cacheAge, locale = en } = options;
  const width = Math.min(options.width ?? USUAL_WIDTH, limit(maxwidth));
  const maxHeight = limit(maxheight);
  const height = Math.min(heightOf(set, view, options, width), maxHeight);
  // The frame may tell more than the asking page has room for.
  const capped = Number.isFinite(maxHeight) ? { maxHeight } : {};
  const html = frameOf(set, view, options, { width, height, ...capped });
  if (!html) return undefined;
  const { authors, publisher } = set.article;
  const url = webLink(set.article.url);
  return {
    type: 'rich',
    version: '1.0',
    title: titleOf(set, view, locale),
    ...(authors?.length && { author_name: formatList(locale.tag, authors) }),
    ...(publisher && { provider_name: publisher }),
    // Where the article can be read, its publisher is at home.
    ...(url && { provider_url: new URL(url).origin }),
    ...(cacheAge !== undefined && { cache_age: cacheAge }),
    html,
    width,
    height,
  };
}

function limit(asked = 0): number {
  return asked >= 1 ? Math.floor(asked) : Infinity;
}
