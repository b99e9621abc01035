/** `factbox/server`: the elements with all that they show, from a server. Strings in, strings out. */
export { serverPage, type ServerPage, type ServerPageOptions } from './server-page.js';
export { styleHashes, styleSheets } from './styles.js';
export type { ViewName, ViewOptions } from '../html/views.js';
