/** Versions of `Intl` differ in the spaces around a dash and before a clock time; some words keep together. */
export function plain(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/g, ' ').replace(/ ?([–~]) ?/g, '$1');
}
