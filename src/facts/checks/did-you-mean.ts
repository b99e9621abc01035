/** A known name for a misspelt one. */
import { closestMatch } from 'leven';

/** Nothing longer is a name that somebody mistyped; and comparing takes the square of it. */
const LONGEST = 60;

/**
 * " Did you mean “qualifier”?", with its space; empty where nothing is near. A name may differ in a third of
 * its letters, or in two that were exchanged, and in any capitals.
 */
export function didYouMean(name: unknown, known: readonly string[]): string {
  if (typeof name !== 'string' || name.length > LONGEST) return '';
  const plain = (text: string) => text.toLowerCase();
  const names = new Map(
    known.filter(({ length }) => length <= LONGEST).map((one) => [plain(one), one]),
  );
  const maxDistance = Math.max(name.length > 3 ? 2 : 1, Math.floor(name.length / 3));
  const closest = closestMatch(plain(name), [...names.keys()], { maxDistance });
  return closest === undefined ? '' : ` Did you mean “${names.get(closest)}”?`;
}
