import { headlineOf, type Fact, type FactSet } from '../../facts/index.js';
import { isolate } from '../../facts/for-views.js';
import type { Locale } from '../../locales/locale.js';
import { marks } from '../../page/changes.js';
import { historyView } from './history-view.js';
import { passageView } from './passage-view.js';
import { html } from './template.js';
import { noteView, toldView, type View } from './told-view.js';

/**
 * What else to know of a fact: what it said before, its notes, what is inferred, and what it is hard to
 * square with.
 */
export function notesView(fact: Fact, set: FactSet, locale: Locale): readonly View[] {
  const { notes = [], inferred = [] } = fact;
  const tension = set
    .related(fact.id)
    .filter(({ type }) => type === 'in-tension-with')
    .map((relation) => isolate(headlineOf(relation.fact), locale));
  const changes = marks.get(set.data)?.(fact.id, locale) ?? [];
  return [
    toldView(
      'changed',
      changes.length ? [html`<strong>${locale.changedMeanwhile}</strong>`, ...changes] : [],
      locale,
    ),
    ...historyView(fact, set, locale),
    ...notes.map((note) => noteView(note, set)),
    toldView('note', [inferred.length && locale.inferred(inferred)], locale),
    toldView('tension', [tension.length && locale.inTensionWith(tension)], locale),
    passageView(fact, set, locale),
    // Each place would cost two nodes, and mostly all are empty.
  ].filter(Boolean);
}
