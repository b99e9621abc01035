/** A value as an editor wrote it, short enough for a sentence. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const scalar = value as string | number | boolean | null;
  if (typeof scalar !== 'string') return String(scalar);
  return `“${scalar.length > 60 ? `${scalar.slice(0, 60)}…` : scalar}”`;
}
