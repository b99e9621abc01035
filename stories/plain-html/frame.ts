/** Plain HTML in a shadow root: its style sheet, or none, is its own, as on a page by itself. */
import fallbackCss from 'virtual:fallback-css';

/** @param css the style sheets of the page around. */
export function pageWith(markup: string, ...css: readonly string[]): HTMLElement {
  const page = document.createElement('div');
  page.className = 'frame-page';
  const root = page.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = css.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  // What `renderHtml` wrote is safe by construction: the story shows just that.
  root.innerHTML = markup;
  return page;
}

export { fallbackCss };
