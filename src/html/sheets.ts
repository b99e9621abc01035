/** The elements' style sheets as text, for pages on which no element adopts them. */
import { styles as figuresPanel } from '../elements/figures-panel/figures-panel.styles.js';
import { styles as quoteCard } from '../elements/quote-card/quote-card.styles.js';
import { sharedStyles } from '../elements/shared/shared.styles.js';
import { styles as sourceBadge } from '../elements/source-badge/source-badge.styles.js';
import { styles as timeline } from '../elements/timeline/timeline.styles.js';
import type { ViewName } from './views.js';

/** What all have in common; it comes first. */
export const sharedSheet = sharedStyles.cssText;

/** What each has beside. */
export const sheets: Readonly<Record<ViewName, string>> = {
  'quote-card': quoteCard.cssText,
  'source-badge': sourceBadge.cssText,
  'figures-panel': figuresPanel.cssText,
  timeline: timeline.cssText,
};
