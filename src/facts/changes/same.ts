/** Whether two pieces of a dataset say the same, however they are written down. */

export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** The order of keys says nothing, nor does an empty list; a date may stand in its short form. */
export function canonical(value: unknown): string {
  return JSON.stringify({ value: plain(value) });
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || !value) return value;
  if (Array.isArray(value)) return value.length ? value.map(plain) : undefined;
  const fields = Object.entries(value)
    .map(([field, inner]) => [field, plain(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const [first, ...others] = fields;
  return first?.[0] === 'edtf' && !others.length ? first[1] : Object.fromEntries(fields);
}
