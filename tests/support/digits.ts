/**
 * A text with the digits and signs that the engine writes in that language. For Arabic without a region some write
 * European ones and some Arabic ones, by the age of their data; a reader must get one or the other throughout.
 */
export function inDigitsOf(tag: string, text: string): string {
  const digits = Array.from({ length: 10 }, (_, digit) => new Intl.NumberFormat(tag).format(digit));
  const parts = new Intl.NumberFormat(tag, { minimumFractionDigits: 1 }).formatToParts(12345);
  const sign = (type: string) => parts.find((part) => part.type === type)!.value;
  const signs: Record<string, string> = { '.': sign('decimal'), ',': sign('group') };
  return text.replace(/\d(?:[\d.,]*\d)?/g, (number) =>
    number.replace(/./g, (character) => signs[character] ?? digits[Number(character)]!),
  );
}
