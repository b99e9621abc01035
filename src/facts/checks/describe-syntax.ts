/** Why a text is no JSON, in words that do not depend on the browser. */
import type { TextPosition } from './json-tree.js';

/** @param error where the text ceases to be JSON, as far as that is known. */
export function describeSyntax(text: string, error: TextPosition | undefined): string {
  const start = text.trimStart();
  if (!start) return 'is empty. Put the dataset there.';
  if (start.startsWith('<'))
    return 'is a page of HTML, not JSON: often one that says “not found” or “log in”. Mend the address.';
  if (text.includes('\uFFFD')) return 'is not JSON in UTF-8. Save it as UTF-8.';
  // An object that nothing closes ends too early, whatever else is wrong with it.
  if (/^[[{]/.test(start) && !/[\]}]\s*$/.test(text))
    return 'is not JSON: it breaks off before its end. Check that all of it is there.';
  if (!error) return 'is not JSON. Check its commas, quotation marks and brackets.';
  const { line, column } = error;
  const rest = (text.split(/\r\n?|\n/)[line - 1] ?? '').slice(column - 1).trim();
  const near = rest ? `, at “${rest.length > 20 ? `${rest.slice(0, 20)}…` : rest}”` : '';
  return `is not JSON: something is wrong in line ${line}, column ${column}${near}. Check the commas, quotation marks and brackets there and just before.`;
}
