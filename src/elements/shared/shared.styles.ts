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
    /* A container has no width of its own: in a float or a flex row it would be nought. */
    contain-intrinsic-inline-size: min(30em, 75vw);
    min-inline-size: 0;
    margin-block: calc(var(--_space) * 1.5);
    overflow-wrap: anywhere;
    text-indent: 0;
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
  blockquote {
    margin: 0;
    padding: 0;
  }
  /* Without markers, and yet a list to a screen reader: Safari takes “none” for no list. */
  ul,
  ol {
    list-style-type: '';
  }
  * + p,
  p + blockquote {
    margin-block-start: 0.3em;
  }
  [role='heading'] {
    font-weight: bold;
  }
  a {
    color: inherit;
  }
  b {
    display: block;
  }
  .told,
  .note {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .told::first-letter,
  b::first-letter {
    text-transform: uppercase;
  }
  /* Stays with what it follows; the space behind it is real, so that copied words keep apart. */
  .phrase:not(:last-child)::after {
    content: '\\a0·';
  }
  button {
    all: unset;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  [part='passage'] {
    min-block-size: 24px;
    text-decoration: underline;
  }
  .contested {
    color: var(--_contested);
    font-weight: bold;
  }
  /* Scripts that know no italics. */
  cite:is(:dir(rtl), :lang(ja), :lang(ko), :lang(zh)) {
    font-style: normal;
  }
  @media (forced-colors: active) {
    :host {
      --_accent: CanvasText;
    }
  }
  /* A dark page comes out on white paper, or with its ground where a printer is told to: legible on both. */
  @media print {
    :host {
      background: #fff;
      color: #000;
    }
    figure,
    li {
      break-inside: avoid;
    }
    [part='passage'] {
      display: none;
    }
    /* The address behind it tells what the underline would. */
    a {
      text-decoration: none;
    }
    a::after {
      content: ' (' attr(href) ')';
      font-style: normal;
      font-weight: normal;
    }
  }
`;
