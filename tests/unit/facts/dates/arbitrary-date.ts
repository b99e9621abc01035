/** Dates of all kinds that are read, made from the grammar. */
import fc from 'fast-check';
import { parseDate, type FactDate } from '../../../../src/facts/index.js';

const pad = (n: number, length = 2) => String(n).padStart(length, '0');
const joined = (...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((texts) => texts.join(''));
const number = (min: number, max: number) => fc.integer({ min, max }).map((n) => pad(n));

// Few enough that two dates often meet.
const year = fc.constantFrom('-0044', '0000', '0044', '1999', '2023', '2024', '2025');
const mark = fc.constantFrom('', '', '', '', '?', '~', '%');
const month = joined(mark, year, fc.constant('-'), mark, number(1, 12));
const day = joined(month, fc.constant('-'), mark, number(1, 28));
const clock = joined(fc.constant('T'), number(0, 23), fc.constant(':'), number(0, 59));
const seconds = fc.constantFrom('', '', ':05');
const zone = fc.constantFrom('', 'Z', '+09:00', '-09:30', '+05', '+14:00');

const moment = fc.oneof(
  joined(fc.oneof(year, month, day), mark),
  joined(day, clock, seconds, zone),
  joined(year, fc.constantFrom('-21', '-22', '-23', '-24', '-XX', '-XX-XX'), mark),
  fc.constantFrom('199X', '19XX', '202X', '20XX', '-004X', '2024-10-XX', '199X~'),
  fc.constantFrom('Y-13800000000', 'Y-2500000', 'Y12345', 'Y-24000000000000'),
);
const end = fc.oneof({ weight: 3, arbitrary: moment }, fc.constantFrom('', '..'));

export const anyDate: fc.Arbitrary<FactDate> = fc
  .oneof({ weight: 2, arbitrary: moment }, joined(end, fc.constant('/'), end))
  .map((text) => parseDate(text))
  .filter((date) => date !== undefined);
