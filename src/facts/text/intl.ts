/** One bounded cache of `Intl` formatters: making one costs more than a hundred uses. */

const LIMIT = 64;
const cache = new Map<string, object>();

function formatter<T extends object>(
  Formatter: new (tag: string | undefined, options: object) => T,
  tag: string,
  options: object = {},
): T {
  const key = `${Formatter.name} ${tag} ${JSON.stringify(options)}`;
  let made = cache.get(key) as T | undefined;
  if (!made) {
    if (cache.size >= LIMIT) cache.clear();
    try {
      made = new Formatter(tag, options);
    } catch {
      // A tag that `Intl` refuses falls back to its default, never to an exception.
      made = new Formatter(undefined, options);
    }
    cache.set(key, made);
  }
  return made;
}

export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return formatter(Intl.DateTimeFormat, tag, { timeZone: 'UTC', calendar: 'gregory', ...options });
}

export function numberFormat(tag: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat {
  return formatter(Intl.NumberFormat, tag, options);
}

export function pluralRules(tag: string): Intl.PluralRules {
  return formatter(Intl.PluralRules, tag);
}

/** "a, b and c" */
export function formatList(tag: string, items: readonly string[]): string {
  return formatter(Intl.ListFormat, tag).format(items);
}
