/** `dist/factbox.js`: everything in one file, for a script tag. */
// Style sheets side by side are smaller once compressed.
import './elements/shared/shared.styles.js';
import './elements/quote-card/quote-card.styles.js';
import './elements/source-badge/source-badge.styles.js';
import './elements/figures-panel/figures-panel.styles.js';
import './elements/timeline/timeline.styles.js';
import './define.js';
export { addLocale } from './page/language.js';
