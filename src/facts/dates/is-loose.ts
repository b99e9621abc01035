import type { Moment } from './parse-date.js';

/** Whether it may lie outside of what it names. An inferred year alone does not make it so. */
export function isLoose({ day, month, qualified }: Moment): boolean {
  const finest = qualified[day ? 'day' : month ? 'month' : 'year'];
  return finest.uncertain || Object.values(qualified).some(({ approximate }) => approximate);
}
