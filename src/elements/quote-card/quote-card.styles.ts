import { css } from 'lit';

export const styles = css`
  figure {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: calc(var(--_space) * 0.75);
  }
  figure::before {
    content: '';
    display: block;
    inline-size: 2.5em;
    margin-block: calc(var(--_space) * -0.75 - 1px) calc(var(--_space) * 0.75);
    border-block-start: 0.2em solid var(--_accent);
  }
  li + li {
    margin-block-start: calc(var(--_space) * 2);
  }

  blockquote p {
    white-space: pre-line;
  }
  /* On the paragraph: marks follow the language of the node around theirs. */
  blockquote:not(.paraphrase) p::before {
    content: open-quote;
  }
  blockquote:not(.paraphrase) p::after {
    content: close-quote;
  }
  [part='words'] {
    position: relative;
    max-inline-size: 32em;
    font-family: var(--_display);
    font-size: 1.25em;
    line-height: 1.35;
  }
  .mark {
    color: var(--_muted);
  }
  [part='original'],
  figcaption {
    margin-block-start: calc(var(--_space) * 0.75);
    line-height: 1.4;
  }

  @container (min-width: 26em) {
    figure {
      padding-inline: 0.8em;
    }
    figure::before {
      margin-inline-start: -0.8em;
    }
    [part='words'] {
      font-size: 1.5em;
    }
    /* Hanging: the mark stands in the margin, the words align with what is told about them. */
    [part='words'] p::before {
      position: absolute;
      inset-inline-end: 100%;
    }
  }
`;
