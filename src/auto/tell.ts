/** As `warn` in page/problems.ts does. What the loader shared with the elements, they would load a second copy of it for. */
import type { PageProblemCode } from '../page/problems.js';

const told = new Set<string>();

/** On the console, once a cause. */
export function tell(code: PageProblemCode, message: string): void {
  const line = `[factbox] ${code}: ${message}`;
  if (!told.has(line)) console.warn(line);
  told.add(line);
}
