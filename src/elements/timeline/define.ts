/** Registers `<fact-timeline>`. */
import { define } from '../../page/define.js';
import { FactTimeline } from './timeline.js';

define('fact-timeline', FactTimeline);
