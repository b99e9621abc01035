import { css } from 'lit';

export const styles = css`
  :host {
    display: inline;
    container-type: normal;
    margin: 0;
  }
  button {
    position: relative;
    margin: 0;
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-transform: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }

  /* Line height 1: smaller words must not push the lines of the paragraph apart. */
  [part='summary'] {
    color: var(--_muted);
    font-size: 0.8em;
    line-height: 1;
    white-space: nowrap;
  }
  /* Lines break between these words, but not between the button and its brackets. */
  .who,
  [part='printed'] {
    white-space: normal;
  }
  [part='button'] {
    border-block-end: 1px dotted;
    line-height: 1;
  }
  [part='button']:hover {
    border-block-end-style: solid;
  }
  /* A target of 24 px and more, without taking up that height. */
  [part='button']::before {
    content: '';
    position: absolute;
    inset: -0.5em -0.25em;
  }
  #chain {
    --_width: min(25em, 100% - 2em);
    --_start: var(--_x);
    position: absolute;
    inset: var(--_top) auto var(--_bottom)
      calc(var(--_scroll) + clamp(1em, var(--_start), 100% - var(--_width) - 1em));
    inline-size: var(--_width);
    max-block-size: min(40em, var(--_room) - 1em);
    margin: 0.4em 0;
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    border-block-start: 2px solid;
    padding: 0 1em 1em;
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--fact-surface, Canvas);
    color: CanvasText;
    font-size: min(0.9em, max(1.25rem, 20px));
    font-style: normal;
    font-weight: normal;
    letter-spacing: normal;
    line-height: 1.4;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    cursor: auto;
  }
  #chain:dir(rtl) {
    --_start: calc(var(--_x) - var(--_width));
  }
  .head {
    display: flex;
    position: sticky;
    inset-block-start: 0;
    align-items: center;
    justify-content: space-between;
    background: inherit;
  }
  #heading {
    font-size: 0.875em;
  }
  [part='close'] {
    min-inline-size: max(2.25em, 24px);
    min-block-size: max(2.25em, 24px);
    margin-inline-end: -0.75em;
    font-size: 1.2em;
    line-height: 1;
  }
  [part='fact'] {
    text-wrap: pretty;
  }
  /* Without markers, and yet a list to a screen reader: Safari takes “none” for no list. */
  ul {
    list-style-type: '';
  }
  li {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 0.6em;
    padding-block-start: 0.6em;
  }
  .says {
    font-weight: bold;
  }
  .says::first-letter {
    text-transform: uppercase;
  }
  /* Scripts that know no italics. */
  cite:dir(rtl),
  cite:is(:lang(ja), :lang(ko), :lang(zh)) {
    font-style: normal;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 6em) 1fr;
    gap: 0.1em 0.75em;
    margin: 0.3em 0 0;
  }
  dd {
    grid-column: 2;
    margin: 0;
  }
  ul + dl {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 0.7em;
    padding-block-start: 0.6em;
  }

  /* A sheet at the lower edge, where the thumb is. */
  @media (max-width: 30em) {
    #chain {
      position: fixed;
      inset: auto 0 0;
      inline-size: auto;
      max-block-size: 75vh;
      margin: 0;
      border-width: 2px 0 0;
      padding-block-end: max(1em, env(safe-area-inset-bottom));
    }
  }
  @media print {
    #chain {
      display: none;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
  }
  /* The space after it is in the text, so that a copy of the line has it, too. */
  .phrase::after {
    content: '\\a0·';
  }
  .group > .phrase:last-child::after {
    content: none;
  }
  .group + .group::before {
    content: '— ';
  }
`;
