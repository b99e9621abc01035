import { css } from 'lit';

export const styles = css`
  :host {
    --_bar: 0.75em;
    --_digits: clamp(1.875em, 1.25em + 2.5cqi, 2.5em);
  }
  .rows,
  .grid > li {
    border-block-start: 1px solid;
  }
  li {
    display: grid;
    grid-template-rows: auto auto 1fr;
    column-gap: 2em;
    padding-block: calc(var(--_space) * 0.75) var(--_space);
  }
  .rows > li + li,
  [part='caption'] {
    border-block-start: 1px solid var(--_rule);
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(14em, 30%)), 1fr));
    column-gap: 2em;
  }
  [part='heading'] {
    line-height: 1.25;
  }
  [part='quantity'] {
    padding-block-end: 0.15em;
    font-weight: normal;
  }
  [part='number'] {
    font-family: var(--_display);
    font-size: var(--_digits);
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.1;
  }
  .aside {
    display: inline-block;
    color: var(--_muted);
  }
  .details {
    margin-block-start: 0.4em;
  }
  [part='caption'] {
    padding-block: 0.5em;
  }
  /* The next figures share no scale with these. */
  [part='scale']:not(:last-child) {
    margin-block-end: var(--_space);
  }
  div > svg {
    display: block;
    inline-size: 100%;
    border-block-end: 1px solid var(--_rule);
    fill: var(--_accent);
    stroke: var(--_accent);
    print-color-adjust: exact;
  }
  div > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  [part='bar'] {
    block-size: var(--_bar);
    stroke-width: 2px;
  }
  [part='series'] {
    margin-block: 1em 0.5em;
  }
  [part='series'] > svg {
    /* The ends' marks stay within. */
    inline-size: calc(100% - var(--_bar));
    margin-inline: auto;
    block-size: 4em;
    overflow: visible;
  }
  path {
    fill: none;
  }
  .thread {
    stroke: var(--_rule);
    stroke-width: 1.5px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  .ends p {
    margin: 0.3em 0 0;
  }
  .ends p + p {
    text-align: end;
  }
  [part='share'] {
    color: inherit;
    font-size: inherit;
  }
  svg svg {
    overflow: visible;
  }
  rect {
    stroke-width: 0;
  }
  .whole {
    fill: var(--_rule);
  }
  .hatched,
  .frayed {
    stroke-width: var(--_bar);
  }
  .hatched {
    stroke-dasharray: 1 2;
  }
  @container (min-width: 36em) {
    .rows > li {
      grid-template-columns: minmax(18em, 2fr) minmax(0, 3fr);
    }
    .rows .details {
      grid-area: 1 / 2 / span 3;
      /* On the digits' line. */
      margin-block-start: calc(var(--_digits) * 0.7 - 0.5em);
    }
  }
  @media (forced-colors: active) {
    .whole {
      fill: none;
      stroke-width: 2px;
    }
    .thread {
      stroke: CanvasText;
    }
  }
`;
