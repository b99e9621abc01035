/** A known name for a misspelt one. */
import { closestMatch } from 'leven';

/** Nothing longer is a name that somebody mistyped; and comparing takes the square of it. */
const LONGEST = 60;

/**
 * " Did you mean “qualifier”?", with its space; empty where nothing is near. A name may differ in a fifth of its
 * letters, but for very short ones in none, in their order, and in any capitals.
 */
export function didYouMean(name: unknown, known: readonly string[]): string {
  if (typeof name !== 'string' || name.length > LONGEST) return '';
  const plain = (text: string) => text.toLowerCase();
  const names = new Map(
    known.filter(({ length }) => length <= LONGEST).map((one) => [plain(one), one]),
  );
  const maxDistance = name.length < 4 ? 0 : Math.ceil(name.length / 5);
  const closest =
    [...names.keys()].find((one) => sorted(one) === sorted(plain(name))) ??
    closestMatch(plain(name), [...names.keys()], { maxDistance });
  return closest === undefined ? '' : ` Did you mean “${names.get(closest)}”?`;
}

/** The same letters in another order are the commonest slip of all. */
const sorted = (name: string): string => name.split('').sort().join('');
