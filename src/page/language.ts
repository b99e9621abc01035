/** The words that an element speaks: those of the nearest `lang`, or English. */
import { en } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import { provideLocales } from './changes.js';
import { closest } from './outward.js';
import { rangesOf } from '../facts/text/ranges.js';
import { refreshPages } from './watch-page.js';

const locales = new Map<string, Locale>([['en', en]]);

/** Locales under a page's own tag, made when first asked for. Derived, so forgotten on any change. */
const regional = new Map<string, Locale>();

/** Makes a language known. What is on the page in that language changes over to it. */
export function addLocale(locale: Locale): void {
  locales.set(locale.tag.toLowerCase(), locale);
  regional.clear();
  refreshPages();
}

/** The language of an element, through shadow roots; empty where the page does not say. */
export function languageOf(element: Element): string {
  return closest(element, '[lang]')?.getAttribute('lang') ?? '';
}

/**
 * The words of the nearest `lang`. For `en-GB` they are those of `en`, and dates and numbers follow
 * `en-GB`: the locale is a copy with that tag, the dictionary stays as it is.
 */
export function localeOf(element: Element): Locale {
  const tag = languageOf(element);
  let locale = regional.get(tag);
  if (!locale) regional.set(tag, (locale = lookUp(tag)));
  return locale;
}

provideLocales(localeOf);

function lookUp(tag: string): Locale {
  for (const range of rangesOf(tag)) {
    const locale = locales.get(range);
    if (locale) return range === tag.toLowerCase() ? locale : { ...locale, tag };
  }
  return en;
}
