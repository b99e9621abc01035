/** The place of a problem, as people say it. */
import type { Path } from '../problem.js';

/** What stands at a place in the dataset that was given; `undefined` where nothing does. */
export function valueAt(dataset: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string | number, unknown>)[key]
        : undefined,
    dataset,
  );
}

/** “date” of number 1 of “attributions” of fact “troops”, counted as people count. */
export function nameOfPlace(dataset: unknown, path: Path): string {
  const [list, index] = path;
  const isEntry = typeof list === 'string' && typeof index === 'number';
  const isArticle = list === 'article' && path.length > 1;
  const keys = path
    .slice(isEntry ? 2 : isArticle ? 1 : 0)
    .map((key) => (typeof key === 'number' ? `number ${key + 1}` : `“${key}”`));
  const whole = isArticle ? 'the article' : 'the dataset';
  return [...keys.reverse(), isEntry ? nameOfEntry(dataset, list, index) : whole].join(' of ');
}

/** fact “troops”, or fact 3 where it has no id. */
function nameOfEntry(dataset: unknown, list: string, index: number): string {
  const id = valueAt(dataset, [list, index, 'id']);
  // “facts” without its s
  return `${list.slice(0, -1)} ${typeof id === 'string' && id ? `“${id}”` : index + 1}`;
}

export function capitalized(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
