/** The style sheets of the elements, for shadow roots that a server draws. */
import { sharedSheet, sheets } from '../html/sheets.js';
import type { ViewName } from '../html/views.js';

/**
 * No script places what a badge opens: it comes up at the lower edge. On paper the button's words are all there
 * is. Once the element is there, its own sheet comes after this one.
 */
const WITHOUT_SCRIPT =
  "@media (min-width:30.01em){#chain{position:fixed;inset:auto 1em 1em auto;max-block-size:75vh}}@media print{[part='button']{display:inline}}";

/** The whole style sheet of each element, as text. */
export const styleSheets: Readonly<Record<ViewName, string>> = {
  'quote-card': sharedSheet + sheets['quote-card'],
  'source-badge': sharedSheet + sheets['source-badge'] + WITHOUT_SCRIPT,
  'figures-panel': sharedSheet + sheets['figures-panel'],
  timeline: sharedSheet + sheets.timeline,
};

/** What a policy’s `style-src` has to list for the inline styles: `'sha256-…'` of each element’s. */
export async function styleHashes(): Promise<readonly string[]> {
  return Promise.all(
    Object.values(styleSheets).map(async (text) => {
      const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(sum)))}'`;
    }),
  );
}
