import { css } from 'lit';

export const styles = css`
  :host {
    display: inline;
    container-type: normal;
    margin: 0;
  }

  /* Line height 1: smaller words must not push the lines of the paragraph apart. */
  [part='summary'] {
    color: var(--_muted);
    font-size: 0.8em;
    line-height: 1;
    /* No bracket is left behind: only what is between them breaks. */
    white-space: nowrap;
  }
  [part='summary'] > * {
    white-space: normal;
  }
  [part='button'] {
    position: relative;
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
  /* The numbers are place-popover.ts's. */
  #chain {
    --_width: min(25em, 100% - 2em);
    --_start: var(--_x);
    position: absolute;
    inset: var(--_top) auto auto
      calc(var(--_scroll) + clamp(1em, var(--_start), 100% - var(--_width) - 1em));
    /* Above the button; the margin is on the other side then, twice. */
    translate: 0 var(--_shift);
    inline-size: var(--_width);
    max-block-size: min(40em, var(--_room) - 1em);
    margin: 0.4em 0;
    border: 1px solid var(--_rule);
    border-block-start: 2px solid;
    padding: 0 1em 1em;
    overscroll-behavior: contain;
    background: var(--fact-surface, Canvas);
    color: CanvasText;
    /* Nothing of the sentence that it stands in. */
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
    inline-size: max(2.25em, 24px);
    margin-inline-end: -0.75em;
    font-size: 1.2em;
    line-height: max(2.25em, 24px);
    text-align: center;
  }
  li {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 0.6em;
    padding-block-start: 0.6em;
  }
  [part='says'] {
    color: inherit;
    font-size: inherit;
    font-weight: bold;
  }
  ul + p {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 0.6em;
    padding-block-start: 0.6em;
  }
  /* On paper nothing can be opened: who says it stands in the sentence. */
  [part='printed'] * {
    display: inline;
    color: inherit;
    font-size: inherit;
    line-height: 1.2;
  }
  [part='printed'] ::first-letter {
    text-transform: none;
  }

  /* A sheet at the lower edge, where the thumb is. */
  @media (max-width: 30em) {
    #chain {
      position: fixed;
      inset: auto 0 0;
      translate: none;
      inline-size: auto;
      max-block-size: 75vh;
      margin: 0;
      border-width: 2px 0 0;
      padding-block-end: max(1em, env(safe-area-inset-bottom));
    }
  }
  @media print {
    #chain,
    [part='button'] {
      display: none;
    }
  }
`;
