/** Registers `<fact-source-badge>`. */
import { define } from '../../page/define.js';
import { FactSourceBadge } from './source-badge.js';

define('fact-source-badge', FactSourceBadge);
