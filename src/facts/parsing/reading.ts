/** What is noted while a dataset is read: what is wrong with it, and what refers to what. */
import { pointerTo, type Path, type Problem, type ProblemCode } from '../problem.js';
import type { EntityKind } from '../schema/schema.js';

/** An id that refers to another entry. */
export interface Reference {
  readonly kind: EntityKind | 'any';
  readonly id: string;
  /** Where it stands; noted only by a second reading, of an entry some of whose references lead to nothing. */
  readonly path: Path;
}

/** One for a dataset: where the reading is, and what was noted on the way. */
export interface Reading {
  /** A path that grows and shrinks, since most of what is read is right. */
  readonly at: (string | number)[];
  /** The fact that is being read. */
  fact: string | undefined;
  readonly problems: Problem[];
  /** Those of the entry that is being read. */
  references: Reference[];
  /** Where times of day without a zone are meant. */
  timeZone: string | undefined;
  /** Whether an error was found in that entry, so that it has to be left out. */
  isBroken: boolean;
  /** Those of its texts that are given in several languages. */
  readonly maps: Set<unknown>;
  /** How many fields were given, in all: JSON text may hold more, of which one hides the other. */
  fields: number;
  /** Whether references are noted with their places. */
  readonly isTracing: boolean;
  /** Whether the data was made from text just now, so that nobody else holds it and no copy is needed. */
  readonly isOurs: boolean;
}

/**
 * Notes a problem in no words but its code and place: whoever has to mend it reads the sentences of
 * `checks/`, which readers of a page need not load.
 */
export function tell(
  { at, fact, problems }: Pick<Reading, 'at' | 'fact' | 'problems'>,
  code: ProblemCode,
  severity: Problem['severity'],
  path: Path = at,
): void {
  const pointer = pointerTo(path);
  const facts = fact ? [fact] : [];
  problems.push({ code, severity, path: pointer, facts, message: `at ${pointer}` });
}

/** Notes an error, for which the entry is left out. @returns what is then read of it: nothing. */
export function refuse(reading: Reading, code: ProblemCode, path?: Path): unknown {
  reading.isBroken = true;
  tell(reading, code, 'error', path);
  return undefined;
}
