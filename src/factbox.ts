/** `dist/factbox.js`: everything in one file, for a script tag. */
import './define.js';
export { addLocale } from './page/language.js';
