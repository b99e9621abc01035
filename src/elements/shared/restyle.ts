/** The looks of an element that came from another document, whose style sheets do not serve in this one. */
import type { CSSResult, LitElement } from 'lit';

interface Adopted {
  renderRoot?: LitElement['renderRoot'];
}

/**
 * For an element's `adoptedCallback`. It may come here before it ever was on a page: then Lit has no root for
 * it yet, and would throw at the sheets. A document without a window shows nothing and makes no sheets.
 */
export function restyle(element: LitElement): void {
  const { ownerDocument, constructor, shadowRoot } = element;
  const root = shadowRoot ?? element.attachShadow({ mode: 'open' });
  (element as Adopted).renderRoot ??= root;
  const { defaultView } = ownerDocument;
  root.adoptedStyleSheets = defaultView
    ? (constructor as typeof LitElement).elementStyles.map((style) => {
        const sheet = new defaultView.CSSStyleSheet();
        sheet.replaceSync((style as CSSResult).cssText);
        return sheet;
      })
    : [];
}
