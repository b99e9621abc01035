/** Who speaks for a fact or against it who did not before. */
import type { FactSet } from '../fact-set.js';
import type { Fact } from '../schema/types.js';
import { originOf, positionsOf, type Position } from '../standing/positions.js';
import { canonical, isSame } from './same.js';

type Version = readonly [fact: Fact, set: FactSet];
export type NewVoices = readonly ['newly-denied' | 'newly-confirmed', readonly Position[]];

/** Those who do so in the same way together. A quote's speaker is no voice on it. */
export function newVoices(before: Version, after: Version): readonly NewVoices[] {
  const [speakers, others] = voicesOn(after);
  const known = new Set([...voicesOn(before).flat(), ...speakers].map(voiceOf));
  const ways = new Map<string, Position[]>();
  for (const position of others) {
    const voice = voiceOf(position);
    const way = `${position.stance} ${position.hedge}`;
    if (!known.has(voice)) ways.set(way, [...(ways.get(way) ?? []), position]);
    known.add(voice);
  }
  return [...ways].map(([way, positions]) => [
    /^(denies|doubts)/.test(way) ? 'newly-denied' : 'newly-confirmed',
    positions,
  ]);
}

/** Whether anything became of the attributions of those who spoke before, whatever the order. */
export function otherAttributionsDiffer(
  before: Version,
  after: Version,
  voices: readonly NewVoices[],
): boolean {
  const told = new Set(voices.flatMap(([, positions]) => positions.map(originOf)));
  const [then, now] = [before, after].map((version) => attributionsBut(told, version));
  return !isSame(then, now);
}

function attributionsBut(told: ReadonlySet<string>, version: Version): readonly string[] {
  const [{ attributions = [] }] = version;
  const [, positions] = voicesOn(version);
  return positions
    .flatMap((position, i) => (told.has(originOf(position)) ? [] : [attributions[i]]))
    .map((attribution) => canonical({ stance: 'asserts', ...attribution }))
    .sort();
}

/** A quote's speaker, and its attributions in their order. */
function voicesOn([fact, set]: Version): readonly [readonly Position[], readonly Position[]] {
  const positions = positionsOf(fact, set);
  const speakers = fact.type === 'quote' ? 1 : 0;
  return [positions.slice(0, speakers), positions.slice(speakers)];
}

/** To confirm what one asserted is nothing new; to deny what one doubted is. */
function voiceOf(position: Position): string {
  const { stance } = position;
  return `${stance === 'confirms' ? 'asserts' : stance} ${originOf(position)}`;
}
