/**
 * Puts a popover at its button before it is shown. Only the button is measured: the size is the style
 * sheet's, which turns these numbers into a place (and on a narrow screen leaves them alone).
 */
export function placePopover(popover: HTMLElement, button: Element): void {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  // Measured lengths are those on the screen, written ones are enlarged by the page's `zoom`.
  const { currentCSSZoom: zoom = 1 } = button as { currentCSSZoom?: number };
  const { clientHeight } = document.documentElement;
  const below = clientHeight - bottom;
  // Above only where that gives more room than a cramped place below.
  const above = below < ENOUGH && top > below;
  // Positioned in the page's coordinates, it scrolls with the text.
  const { scrollX, scrollY } = window;
  const lengths = {
    x: popover.matches(':dir(rtl)') ? right : left,
    scroll: scrollX,
    top: scrollY + (above ? top : bottom),
    room: above ? top : below,
  };
  for (const [name, length] of Object.entries(lengths))
    popover.style.setProperty(`--_${name}`, `${length / zoom}px`);
  // Not by its lower edge: where browsers measure that from differs once a button has opened it.
  popover.style.setProperty('--_shift', above ? 'calc(-100% - 0.8em)' : '0');
}

/** CSS pixels: a heading, one position and its details. */
const ENOUGH = 260;
