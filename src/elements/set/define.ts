/** Registers `<fact-set>`. */
import { define } from '../../page/define.js';
import { FactSetElement } from './fact-set.js';

define('fact-set', FactSetElement);
