/** `factbox/html`: views as HTML or text, without a DOM: in Node, in a worker, in a page. */
export { renderHtml, type HtmlOptions, type Profile } from './render-html.js';
export { renderText, type TextOptions } from './render-text.js';
export type { ViewName, ViewOptions } from './views.js';
