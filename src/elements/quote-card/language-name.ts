/** "Korean" for `ko`, in the language of the interface; the tag itself where nobody knows a name. */
export function languageName(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language;
  } catch {
    // `of` refuses tags that look right and are not, such as `en-1`.
    return language;
  }
}
