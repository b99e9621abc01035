import { css } from 'lit';

export const styles = css`
  [part='axis'] {
    margin-block-end: calc(var(--_space) * 1.5);
    overflow-x: clip;
  }
  [part='axis'] > svg {
    display: block;
    inline-size: calc(100% - 0.9em);
    margin-inline: auto;
    overflow: visible;
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  [part='axis'] > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  svg svg {
    overflow: visible;
  }
  [part='axis'] > .scale {
    block-size: 0.35em;
    border-block-start: 1px solid var(--_accent);
  }
  .bar,
  .frayed {
    stroke-width: 0.45em;
  }
  .within .bar {
    stroke-dasharray: 1 2;
  }
  .frayed {
    stroke-dasharray: 1.5 1 1 1.5 0.75 99;
  }
  .planned > svg {
    fill: none;
    stroke-width: 1.5px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  [part='end'] {
    margin-block-start: 0.3em;
  }
  [part='end'] + p {
    text-align: end;
  }

  [part='heading'] {
    padding-block-end: 0.75em;
    font-size: 0.875em;
    line-height: 1.4;
  }
  [part='heading']::first-letter {
    text-transform: uppercase;
  }
  [part='title'] {
    font-family: var(--_display);
    font-size: 1.0625em;
    font-weight: bold;
    line-height: 1.3;
  }
  .label {
    font-weight: normal;
  }

  .entry {
    position: relative;
    padding-block-end: calc(var(--_space) * 1.5);
    padding-inline-start: 1.75em;
    line-height: 1.4;
  }
  .group:last-child .entry:last-child {
    padding-block-end: 0;
  }
  .entry::before,
  .entry::after {
    content: '';
    position: absolute;
    inset-inline-start: 0.1em;
  }
  /* All border, which print and forced colours keep. */
  .entry::before {
    inset-block-start: 0.3em;
    border: 0.325em solid var(--_accent);
    border-radius: 1em;
  }
  .within::before,
  .undated::before,
  .planned::before {
    inline-size: 0.65em;
    block-size: 0.65em;
    border-width: 1.5px;
    border-style: dashed;
  }
  .undated::before {
    border-style: dotted;
  }
  .planned::before {
    border-style: solid;
  }
  .throughout::before {
    block-size: 1.25em;
  }
  .against::before {
    border-radius: 0;
    rotate: 45deg;
  }
  .entry::after {
    inset-block: 1.75em 0.75em;
    margin-inline-start: calc(0.325em - 0.5px);
    border-inline-start: 1px solid var(--_rule);
  }
  .undated::after,
  .group:last-child .entry:last-child::after {
    content: none;
  }
  /* What is out of sight in a group out of sight is not even styled. */
  .long .group {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(8em * var(--_entries, 1));
  }
  .about-2 {
    --_entries: 2;
  }
  .about-4 {
    --_entries: 4;
  }
  .about-8 {
    --_entries: 8;
  }
  .about-16 {
    --_entries: 16;
  }
  .about-32 {
    --_entries: 32;
  }
  .about-64 {
    --_entries: 64;
  }
  .about-128 {
    --_entries: 128;
  }
  .long .entry {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8em;
  }

  @media print {
    .group {
      break-inside: auto;
    }
    [part='axis'],
    [part='heading'] {
      break-inside: avoid;
      break-after: avoid;
    }
    .long :is(.group, .entry) {
      content-visibility: visible;
    }
  }
  @container (min-width: 38em) {
    .group {
      display: grid;
      grid-template-columns: 11em minmax(0, 36em);
      column-gap: 1em;
    }
    /* Beside its entries: what keeps it with the next would keep them all on one page. */
    [part='heading'] {
      break-after: auto;
    }
    .entry::after {
      inset-block-end: 0;
    }
  }
`;
