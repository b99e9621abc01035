/**
 * Scrolls a passage to the middle of the screen. The focus stays where it is: text takes none without a
 * change to the document, and a selection does not move the place from which the Tab key goes on.
 *
 * @returns false where it is not displayed, as in a closed `<details>`.
 */
export function reveal([first, ...others]: readonly [Range, ...Range[]]): boolean {
  const element = first.startContainer.parentElement;
  if (!element?.checkVisibility()) return false;
  const whole = first.cloneRange();
  const last = others.at(-1);
  if (last) whole.setEnd(last.endContainer, last.endOffset);
  // A range cannot scroll into view by itself, and in a long paragraph it may be far from the middle.
  const isLong = element.getBoundingClientRect().height > innerHeight / 2;
  const isStill = isLong || matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isStill ? 'instant' : 'smooth' });
  if (isLong) {
    const { top, bottom } = whole.getBoundingClientRect();
    // Of a passage longer than the screen, the beginning.
    const by = Math.min(top, (top + bottom - innerHeight) / 2);
    scrollBy({ top: by, behavior: 'instant' });
  }
  return true;
}
