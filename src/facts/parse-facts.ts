/** From anything at all to a fact set, and every problem in words that an editor can act on. */
import { CHECKS } from './checks/checks.js';
import { describeProblems } from './checks/describe-problems.js';
import type { ParseOptions } from './checks/finding.js';
import { FactSet } from './fact-set.js';
import { readDataset } from './parsing/read-facts.js';

/**
 * Checks a dataset and indexes it. Never throws: a broken entry is left out and told in `problems`, the
 * others stay; what is only doubtful is told and shown all the same.
 *
 * @param input a dataset, its JSON text, or the bytes of that in UTF-8.
 */
export function parseFacts(input: unknown, options: ParseOptions = {}): FactSet {
  const text = isBytes(input) ? decode(input) : input;
  // A byte order mark is no part of a text.
  const given = typeof text === 'string' ? text.replace(/^\uFEFF/, '') : text;
  const read = readDataset(given);
  const set = new FactSet(read);
  const found = CHECKS.flatMap((check) => [...check(set, options)]);
  const problems = describeProblems(given, read, found, set);
  return problems.length ? new FactSet({ ...read, problems }) : set;
}

type Bytes = ArrayBuffer | ArrayBufferView;

function isBytes(input: unknown): input is Bytes {
  return input instanceof ArrayBuffer || ArrayBuffer.isView(input);
}

/** What is no UTF-8 becomes marks of replacement, which a check finds. */
function decode(bytes: Bytes): string {
  return new TextDecoder().decode(bytes);
}
