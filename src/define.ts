/** `factbox/define`: registers every element. */
import './elements/set/define.js';
import './elements/quote-card/define.js';
import './elements/source-badge/define.js';
import './elements/figures-panel/define.js';
import './elements/timeline/define.js';
