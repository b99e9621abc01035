/**
 * Whether an address may become a link. Only absolute http, https and mailto addresses may: a
 * dataset can be shown on any page, so a relative one would lead somewhere else on each.
 * `URL` does the reading, so that tabs, line breaks and entities cannot disguise a scheme.
 */
export function isSafeLink(address: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
