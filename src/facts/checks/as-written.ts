/** The article's own words for a date or a number are few; a page of them is no such words, and would take long to read. */
export function isReadable(written: string | undefined): written is string {
  return written !== undefined && written !== '' && written.length <= 200;
}
