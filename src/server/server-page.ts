/** A page’s elements as a server writes them: complete before any script, and taken over as they stand. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { levelOf } from '../elements/shared/choice.js';
import { jsonInHtml } from '../facts/for-views.js';
import type { FactSet } from '../facts/index.js';
import { given, markedOf } from '../html/marker.js';
import { drawView, type ViewName, type ViewOptions } from '../html/views.js';
import { startTag } from '../html/write.js';
import { en } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import { digestOf } from '../page/digest.js';
import { styleSheets } from './styles.js';

export interface ServerPageOptions {
  /**
   * The words between the facts: the page's language. English without it. Dates and numbers follow its tag, so
   * give it the page's own: on a page in `en-GB` elements draw again what is not of `{ ...en, tag: 'en-GB' }`.
   */
  readonly locale?: Locale | undefined;
  /** The id of the `fact-set`, where the page has several. */
  readonly id?: string | undefined;
  /** The nonce of the page's policy, for the styles. */
  readonly nonce?: string | undefined;
  /** The address of an element's style sheet, `dist/shadow/<view>.css`. Without it, styles are inline. */
  readonly styles?: ((view: ViewName) => string) | undefined;
}

export interface ServerPage {
  /**
   * The `fact-set` with the dataset in it; once a page, anywhere.
   *
   * @param given.article a CSS selector of the article's text, as the element's attribute.
   */
  facts(given?: { readonly article?: string | undefined }): string;
  /**
   * An element with all that it shows.
   *
   * @param fallback HTML of your own for what reads no shadow root, such as what `renderHtml` gives. It is written
   *   as it is.
   */
  element(view: ViewName, options?: ViewOptions, fallback?: string): string;
}

/** @param set what `parseFacts` or `readFacts` returned. */
export function serverPage(set: FactSet, options: ServerPageOptions = {}): ServerPage {
  const { locale = en, id, nonce, styles } = options;

  const styleOf = (view: ViewName): string => {
    const guarded = nonce === undefined ? {} : { nonce };
    if (!styles) return `${startTag('style', guarded)}${styleSheets[view]}</style>`;
    return startTag('link', { rel: 'stylesheet', href: styles(view), ...guarded });
  };

  return {
    facts: ({ article } = {}) =>
      `${startTag('fact-set', Object.fromEntries(given({ id, article })))}<script type="application/json">${jsonInHtml(set.data)}</script></fact-set>`,

    element(view, options = {}, fallback = '') {
      // A badge is opened by the browser alone: it holds everything.
      const drawn = drawView(set, view, options, locale, 'open');
      // A tag is no place for a name that is not one of ours.
      if (!Object.hasOwn(styleSheets, view)) return fallback;
      const tag = `fact-${view}`;
      const attributes = Object.fromEntries(markedOf({ ...options, facts: undefined, for: id }));
      const digest = digestOf(set.in(locale.tag), locale, {
        ...options,
        headingLevel: levelOf(options.headingLevel),
      });
      const root = drawn
        ? `<template shadowrootmode="open"><!--${digest}-->${styleOf(view)}${collectResultSync(render(drawn))}</template>`
        : '';
      return `${startTag(tag, attributes)}${root}${fallback}</${tag}>`;
    },
  };
}
