/** What to paste where only a frame may stand, or where the page of others is to keep away from ours. */
import type { FactSet } from '../facts/index.js';
import { webAddress } from '../html/address.js';
import type { ViewName, ViewOptions } from '../html/index.js';
import { isView } from '../html/views.js';
import { startTag } from '../html/write.js';
import { en } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import { folderOf, scriptTag, type Files } from './files.js';
import { estimateHeight } from './height.js';
import { MARK } from './height-message.js';
import { askedOf, joinLines } from './snippets.js';
import { titleOf } from './title.js';

export interface FrameOptions extends ViewOptions, Partial<Files> {
  /** Where the page that `renderEmbedPage` made is served: its last address, behind all redirects. */
  readonly src: string;
  /** CSS pixels that are reserved until the frame tells its height, and all it has without a script. Without it, estimated. */
  readonly height?: number | undefined;
  /** The language of the frame's title and of the page in it; English without it. */
  readonly locale?: Locale | undefined;
}

export interface FrameSize {
  /** CSS pixels; the width of what is around without it. */
  readonly width?: number | undefined;
  readonly height: number;
  readonly maxHeight?: number | undefined;
}

/**
 * Scripts for the elements; their own origin, without which a browser fetches no module beside them; new tabs for the
 * links. No forms, no dialogs, no downloads, and nothing that leads the reader's page away. On a page of the frame's
 * own origin the two first would let the frame take the sandbox away: browsers warn of it there.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** CSS pixels, where nobody says how wide a frame is. */
export const USUAL_WIDTH = 600;

/**
 * On a page of the frame's own origin a browser warns that scripts there could take the sandbox away: they could, and
 * both are yours.
 *
 * @returns an empty string where the frame has no address, and for a view that there is not.
 */
export function iframeSnippet(set: FactSet, view: ViewName, options: FrameOptions): string {
  if (!isView(view, options)) return '';
  return frameOf(set, view, options, { height: heightOf(set, view, options, USUAL_WIDTH) });
}

export function heightOf(
  set: FactSet,
  view: ViewName,
  { height, locale = en, ...options }: FrameOptions,
  width: number,
): number {
  return height ?? estimateHeight(set, view, { ...askedOf(options), locale }, width);
}

export function frameOf(
  set: FactSet,
  view: ViewName,
  options: FrameOptions,
  { width, height, maxHeight }: FrameSize,
): string {
  const { files, locale = en } = options;
  const src = webAddress('The frame’s address', options.src, options);
  if (!src) return '';
  const style = [width && 'max-width:100%', maxHeight && `max-height:${maxHeight}px`]
    .filter(Boolean)
    .join(';');
  const frame = startTag('iframe', {
    src: src.replace(/(#.*)?$/s, MARK),
    title: titleOf(set, view, locale),
    width: width ? String(width) : '100%',
    height: String(height),
    loading: 'lazy',
    // A style would do as well, but not under a strict policy of the page.
    frameborder: '0',
    sandbox: SANDBOX,
    // Nobody needs to know which article a reader was in.
    referrerpolicy: 'no-referrer',
    ...(style && { style }),
  });
  const script =
    files === undefined
      ? ''
      : scriptTag('embed-parent.js', { async: '' }, folderOf({ ...options, files }));
  return joinLines(`${frame}</iframe>`, script);
}
