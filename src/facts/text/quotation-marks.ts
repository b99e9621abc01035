/** The marks around a quotation, by the language of its words: where no browser sets them. */

/** As the locales write them; in all other languages as in English. */
const MARKS: readonly (readonly [languages: RegExp, open: string, close: string])[] = [
  [/^(cs|de)\b/i, '„', '“'],
  [/^pl\b/i, '„', '”'],
  [/^(ar|el|es|fa|it|ru|uk)\b/i, '«', '»'],
  [/^fr\b/i, '«\u00a0', '\u00a0»'],
  [/^(he|sv)\b/i, '”', '”'],
  [/^ur\b/i, '”', '“'],
  [/^(ja|zh-(hant|tw|hk|mo))\b/i, '「', '」'],
];

export function quotationMarksOf(language: string): readonly [open: string, close: string] {
  const [, open = '“', close = '”'] = MARKS.find(([languages]) => languages.test(language)) ?? [];
  return [open, close];
}
