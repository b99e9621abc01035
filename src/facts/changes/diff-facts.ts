/** What changed between two versions of a dataset, as far as a reader sees it. */
import { asWritten } from '../dates/date-value.js';
import type { FactSet } from '../fact-set.js';
import type { Fact } from '../schema/types.js';
import type { Position } from '../standing/positions.js';
import { whenOf } from '../timeline/entries.js';
import { isSame, withoutWords } from './same.js';
import { newVoices, otherAttributionsDiffer } from './voices.js';

/**
 * | type | what changed |
 * | --- | --- |
 * | added, withdrawn | only one of the two versions has the fact |
 * | reworded | text, title, statement, label, wording, the original, the article's words for a number or date |
 * | redated | its date, or as of when it was counted |
 * | recounted | a figure's number, range, qualifier or unit, or what it is measured against |
 * | newly-denied | somebody denies or doubts it who did not |
 * | newly-confirmed | somebody asserts or confirms it who did not |
 * | changed | anything else that is shown of it: a place, a speaker, a note, a denial taken back |
 */
export type FactChangeType =
  | 'added'
  | 'withdrawn'
  | 'reworded'
  | 'redated'
  | 'recounted'
  | 'newly-denied'
  | 'newly-confirmed'
  | 'changed';

export interface FactChange {
  readonly type: FactChangeType;
  /** The fact's. */
  readonly id: string;
  /** Missing where it was added. */
  readonly before: Fact | undefined;
  /** Missing where it was withdrawn. */
  readonly after: Fact | undefined;
  /** Those who newly speak for it or against it, all in one way; else nobody. */
  readonly positions: readonly Position[];
  /** BCP 47, that of a figure's unit: its plural rules choose the form. */
  readonly language: string;
}

/** A fact's date goes by one name here, and the words for it by another. */
const FIELDS = {
  reworded: [
    'text',
    'title',
    'statement',
    'label',
    'wording',
    'original',
    'asWritten',
    'dateWords',
  ],
  redated: ['date'],
  recounted: ['value', 'minValue', 'maxValue', 'qualifier', 'unit', 'per', 'base'],
};
/** Where something else changed, these only tell of it. */
const PAST = ['history', 'formerly'];
/** Told by a type of their own, or shown by no element. */
const ELSEWHERE = [...Object.values(FIELDS).flat(), ...PAST, 'attributions', 'anchor', 'about'];
/** What a field says that is not there. */
const DEFAULTS = { wording: 'verbatim', open: false };

type Version = readonly [fact: Fact, set: FactSet];
type Found = readonly [type: FactChangeType, positions?: readonly Position[]];

/**
 * In the order of the later dataset, then what it no longer has; the changes of one fact stand together.
 * Facts are held against one another by id. What stands in another entry, such as an actor's name, is
 * no change of the facts that show it.
 */
export function diffFacts(before: FactSet, after: FactSet): readonly FactChange[] {
  const withdrawn = before.facts.filter(({ id }) => !after.fact(id));
  const changes = [...after.facts, ...withdrawn].flatMap(({ id }) => {
    const [then, now] = [before.fact(id), after.fact(id)];
    const language = after.languageOf(now?.type === 'figure' ? now.unit : undefined);
    return foundIn(then && [then, before], now && [now, after]).map(([type, positions = []]) => {
      Object.freeze(positions);
      return Object.freeze({ type, id, before: then, after: now, positions, language });
    });
  });
  return Object.freeze(changes);
}

function foundIn(before: Version | undefined, after: Version | undefined): readonly Found[] {
  if (!before) return [['added']];
  if (!after) return [['withdrawn']];
  const [then, now] = [fieldsOf(before), fieldsOf(after)];
  // Nothing of the one can be held against the other.
  if (then.type !== now.type) return [['changed']];
  // Another day has other words; that is told once.
  const differs = (field: string): boolean =>
    !isSame(then[field], now[field], field) && (field !== 'dateWords' || !differs('date'));
  const types = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter((type) =>
    FIELDS[type].some(differs),
  );
  const voices = newVoices(before, after);
  const found: Found[] = [...types.map((type) => [type] as const), ...voices];
  const others = Object.keys({ ...then, ...now }).filter((field) => !ELSEWHERE.includes(field));
  const isChanged =
    others.some(differs) ||
    otherAttributionsDiffer(before, after, voices) ||
    (!found.length && PAST.some(differs));
  return isChanged ? [...found, ['changed']] : found;
}

function fieldsOf([fact]: Version): Readonly<Record<string, unknown>> {
  const when = whenOf(fact);
  const date = withoutWords(when);
  return { ...DEFAULTS, ...fact, asOf: undefined, date, dateWords: asWritten(when) };
}
