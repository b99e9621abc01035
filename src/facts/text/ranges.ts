/**
 * The languages that serve for a tag, the nearest first (RFC 4647, lookup): `en-gb`, then `en`. Chinese goes by its
 * script, which most tags leave out: `zh-TW` is `zh-Hant-TW`, `zh` is `zh-Hans`.
 */
export function rangesOf(tag: string): readonly string[] {
  const parts = tag
    .toLowerCase()
    .replace(/^zh-(?=(tw|hk|mo)\b)/, 'zh-hant-')
    .replace(/^zh\b(?!-han[st])/, 'zh-hans')
    .split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}
