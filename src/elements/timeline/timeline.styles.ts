import { css } from 'lit';

export const styles = css`
  ol {
    /* An empty string, unlike none, leaves a list a list for VoiceOver. */
    list-style: '';
  }

  .axis {
    margin-block-end: calc(var(--_space) * 1.5);
    overflow-x: clip;
  }
  .axis > svg {
    display: block;
    inline-size: calc(100% - 0.9em);
    margin-inline: auto;
    overflow: visible;
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .axis > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  svg svg {
    overflow: visible;
  }
  .axis > .scale {
    block-size: 0.35em;
    border-block-start: 1px solid var(--_accent);
  }
  .bar,
  .frayed {
    stroke-width: 0.45em;
  }
  .frayed {
    stroke-dasharray: 1.5 1 1 1.5 0.75 2;
  }
  .within .bar {
    stroke-dasharray: 1 2;
  }
  .planned > svg {
    fill: none;
    stroke-width: 1.5px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.3em;
    text-wrap: balance;
  }
  .ends :last-child {
    text-align: end;
  }

  .heading {
    padding-block-end: 0.75em;
    font-size: 0.875em;
    line-height: 1.4;
    text-wrap: balance;
  }
  .heading::first-letter,
  .title:not([lang])::first-letter,
  .attribution::first-letter {
    text-transform: uppercase;
  }
  .title {
    font-family: var(--_display);
    font-size: 1.0625em;
    font-weight: bold;
    line-height: 1.3;
  }
  .status {
    font-weight: bold;
  }
  .note {
    color: var(--_muted);
    font-size: 0.875em;
    font-style: italic;
  }
  /* Stays with what it follows; the space behind it is real, so that copied words keep apart. */
  .phrase::after,
  .when > :not(:last-child)::after {
    content: '\\a0·';
  }

  .entry {
    position: relative;
    padding-block-end: calc(var(--_space) * 1.5);
    padding-inline-start: 1.75em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .group:last-child .entry:last-child {
    padding-block-end: 0;
  }
  .entry > * + * {
    margin-block-start: 0.2em;
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
    inset-block: 1.75em 0.25em;
    margin-inline-start: calc(0.325em - 0.5px);
    border-inline-start: 1px solid var(--_rule);
  }
  .undated::after,
  .group:last-child .entry:last-child::after {
    content: none;
  }
  .long .entry {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8em;
  }

  @container (min-width: 38em) {
    .group {
      display: grid;
      grid-template-columns: 11em minmax(0, 36em);
      column-gap: 1em;
    }
    .entry::after {
      inset-block-end: 0;
    }
  }
  @media print {
    :host {
      break-inside: auto;
    }
    .heading {
      break-after: avoid;
    }
    .entry {
      break-inside: avoid;
    }
    .long .entry {
      content-visibility: visible;
    }
  }
`;
