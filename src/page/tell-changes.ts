/** Tells a reader what became of the facts before them. Loaded when one dataset replaces another. */
import {
  describeChange,
  diffFacts,
  headlineOf,
  type FactChange,
  type FactSet,
} from '../facts/index.js';
import { isolate } from '../facts/for-views.js';
import type { Locale } from '../locales/locale.js';
import type { Changes, Marks } from './changes.js';

/** In milliseconds: what comes in so short a time is told together; and screen readers notice the region. */
const PACE = 100;
/** How many facts are told by name. */
const NAMED = 3;

const busy = new WeakSet<Changes>();

/** Marks in the latest facts what they say otherwise than those known, and says once which these are. */
export async function tellChanges(changes: Changes): Promise<void> {
  if (busy.has(changes)) return;
  busy.add(changes);
  // What stands there already would not be read out again, nor would what a new region begins with.
  say(changes, '');
  await new Promise((resolve) => setTimeout(resolve, PACE));
  busy.delete(changes);
  const { known, latest, locale } = changes;
  if (!known || !latest) return;
  changes.known = latest;
  const tag = locale?.tag ?? latest.language;
  const found = changesBetween(known.in(tag), latest.in(tag));
  // A set that comes back may still have marks of its first time.
  changes.mark(latest, found.length ? marksFrom(found) : undefined);
  if (locale && found.length) say(changes, sentenceOf(found, locale));
}

/** None where another article took the place of the one before. */
function changesBetween(known: FactSet, latest: FactSet): readonly FactChange[] {
  return latest.facts.some(({ id }) => known.fact(id)) ? diffFacts(known, latest) : [];
}

/** Apart, so that it holds on to no set: each would hold the one before it, back to the first. */
function marksFrom(found: readonly FactChange[]): Marks {
  return (id, words) =>
    found.filter((change) => change.id === id).map((change) => describeChange(change, words));
}

/** "2 facts changed: “…”, “…”" */
function sentenceOf(found: readonly FactChange[], locale: Locale): string {
  const byId = new Map(found.map(({ id, before, after }) => [id, after ?? before]));
  const facts = [...byId.values()].slice(0, NAMED);
  const names = facts.map((fact) => isolate(shortened(fact ? headlineOf(fact) : ''), locale));
  return locale.factsChanged(byId.size, names);
}

/** Cut after some words: a quotation may be a paragraph, and whoever listens waits for its end. */
function shortened(headline: string): string {
  return headline.replace(/^(.{50}\S*)\s.*$/su, '$1…');
}

function say({ host, locale }: Changes, sentence: string): void {
  if (!locale) return;
  const { tag, direction } = locale;
  const region = regionOf(host);
  if (region) Object.assign(region, { lang: tag, dir: direction, textContent: sentence });
}

const STYLE =
  'position: absolute; overflow: hidden; width: 1px; height: 1px; clip-path: inset(50%)';

/** The live region, for ears alone: eyes find the same beside the facts. It stays for what comes later. */
function regionOf({ ownerDocument, shadowRoot }: HTMLElement): Element | null | undefined {
  const region = shadowRoot?.querySelector('[role=status]');
  if (region || !shadowRoot) return region;
  const made = ownerDocument.createElement('div');
  made.role = 'status';
  // On the node itself: it goes along to another document, where a style sheet would not.
  made.style.cssText = STYLE;
  shadowRoot.append(made);
  return made;
}
