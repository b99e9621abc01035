/** `factbox/embed`: what others paste into their pages, and the page that stands in their frames. Strings in, strings out. */
export { elementsSnippet, htmlSnippet, type SnippetOptions } from './snippets.js';
export { iframeSnippet, type FrameOptions } from './iframe.js';
export { renderEmbedPage, type EmbedPageOptions } from './embed-page.js';
export { toOEmbed, type OEmbed, type OEmbedOptions } from './oembed.js';
export type { Files } from './files.js';
