/** The zone of a whole dataset, given to its times of day. */
import { dateFormat } from '../text/intl.js';

/**
 * Gives each local time of an EDTF text the offset from UTC that the zone had then. Where clocks
 * were put forward or back, and a time came not at all or twice, it is the offset before.
 *
 * @param timeZone one that `Intl` knows.
 * @example withZone('2024-10-23T14:30', 'Asia/Seoul') // "2024-10-23T14:30+09:00"
 */
export function withZone(edtf: string, timeZone: string): string {
  return edtf.replace(/[^/]+T[\d:]+(?=\/|$)/g, (local) => {
    const format = dateFormat('en', { timeZone, timeZoneName: 'longOffset' });
    let offset = '+00:00';
    // First the offset of the day before; then the one in force at the time that this makes. Across a
    // change that may overshoot, and a last round comes back.
    for (const day of [864e5, 0, 0]) {
      const instant = Date.parse(local.replace(/[?~%]/g, '') + offset) - day;
      // Beyond JavaScript's Date no zone is known; WebKit's takes years before our era all the same.
      if (isNaN(instant) || local.startsWith('-')) return local;
      offset = /[+-]\d\d:\d\d/.exec(format.format(instant))?.[0] ?? '+00:00';
    }
    return local + offset;
  });
}
