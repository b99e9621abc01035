/** A badge on paper: everybody's position in a line, as under a figure, and where it can be read. */
import { positionsOf, type Fact, type FactSet } from '../../facts/index.js';
import type { Locale } from '../../locales/locale.js';
import { attributionView } from '../shared/attribution-view.js';
import { sourceView } from '../shared/position-view.js';
import { html } from '../shared/template.js';
import type { View } from '../shared/told-view.js';

export function factPrintedView(fact: Fact, set: FactSet, locale: Locale): View {
  const sources = new Set(positionsOf(fact, set).map(({ source }) => source));
  // A title without an address would only make the sentence longer.
  const addresses = [...sources].map(
    (source) => source?.url && html` · ${sourceView(source, set)}`,
  );
  return html`${attributionView(fact, set, locale)}${addresses}`;
}
