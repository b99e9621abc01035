/** Registers `<fact-figures-panel>`. */
import { define } from '../../page/define.js';
import { FactFiguresPanel } from './figures-panel.js';

define('fact-figures-panel', FactFiguresPanel);
