import { css } from 'lit';

/**
 * What all elements look like. Type, size and text colour come from the page; rules, muted words and
 * warnings are mixed from the page's text colour, so that they hold on a light page and on a dark one.
 */
export const sharedStyles = css`
  :host {
    --_rule: var(--fact-rule, color-mix(in srgb, currentColor 24%, transparent));
    --_muted: var(--fact-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_accent: var(--fact-accent, currentColor);
    --_contested: var(--fact-contested, color-mix(in oklab, currentColor 40%, #d4351c));
    --_display: var(--fact-font-display, inherit);
    --_space: var(--fact-space, 1em);
    display: block;
    container-type: inline-size;
    margin-block: calc(var(--_space) * 1.5);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  figure,
  blockquote,
  [role='heading'] {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  [role='heading'] {
    font-weight: bold;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  .attribution {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .phrase::after {
    content: ' · ';
  }
  .contested {
    color: var(--_contested);
    font-weight: bold;
  }
  @media (forced-colors: active) {
    .contested {
      color: CanvasText;
    }
  }
  @media print {
    :host {
      break-inside: avoid;
    }
  }
`;
