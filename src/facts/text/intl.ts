/** One bounded cache of `Intl` formatters: making one costs more than a hundred uses. */

const LIMIT = 64;
const cache = new Map<string, object>();

function cached<T extends object>(key: string, make: () => T): T {
  let formatter = cache.get(key) as T | undefined;
  if (!formatter) {
    if (cache.size >= LIMIT) cache.clear();
    formatter = make();
    cache.set(key, formatter);
  }
  return formatter;
}

/** A tag that `Intl` refuses falls back to its default, never to an exception. */
function withTag<T>(tag: string, make: (tag: string | undefined) => T): T {
  try {
    return make(tag);
  } catch {
    return make(undefined);
  }
}

export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached(`date ${tag} ${JSON.stringify(options)}`, () =>
    withTag(
      tag,
      (t) => new Intl.DateTimeFormat(t, { timeZone: 'UTC', calendar: 'gregory', ...options }),
    ),
  );
}

export function numberFormat(
  tag: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  return cached(`number ${tag} ${JSON.stringify(options)}`, () =>
    withTag(tag, (t) => new Intl.NumberFormat(t, options)),
  );
}

export function pluralRules(tag: string): Intl.PluralRules {
  return cached(`plural ${tag}`, () => withTag(tag, (t) => new Intl.PluralRules(t)));
}

/** "a, b and c" */
export function formatList(tag: string, items: readonly string[]): string {
  return cached(`list ${tag}`, () => withTag(tag, (t) => new Intl.ListFormat(t))).format(items);
}
