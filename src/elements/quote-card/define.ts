/** Registers `<fact-quote-card>`. */
import { define } from '../../page/define.js';
import { FactQuoteCard } from './quote-card.js';

define('fact-quote-card', FactQuoteCard);
