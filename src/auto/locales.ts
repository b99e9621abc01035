/** The words of the languages that a page is in. English comes with the elements. */
import type { Locale } from '../locales/locale.js';
import { tell } from './tell.js';

/** By their tags in small letters. */
const locales: Readonly<Record<string, () => Promise<Locale>>> = {
  ar: () => import('../locales/ar.js').then(({ ar }) => ar),
};

const loads = new Map<string, Promise<void>>();

/** For the nearest `lang`. Without them the elements speak English. */
export async function loadWords(element: Element): Promise<void> {
  const tag = element.closest('[lang]')?.getAttribute('lang') ?? '';
  // RFC 4647, lookup: `zh-Hant-TW`, then `zh-Hant`, then `zh`.
  for (let range = tag.toLowerCase(); range; range = range.replace(/(^|-)[^-]*$/, '')) {
    const locale = Object.hasOwn(locales, range) && locales[range];
    if (locale) {
      const load = loads.get(range) ?? start(range, locale());
      loads.set(range, load);
      return load;
    }
  }
}

async function start(tag: string, locale: Promise<Locale>): Promise<void> {
  try {
    const [{ addLocale }, words] = await Promise.all([import('../page/language.js'), locale]);
    addLocale(words);
  } catch (error) {
    tell(
      'unreachable',
      `The words of “${tag}” cannot be loaded. Put the folder “auto” beside auto.js. ${String(error)}`,
    );
  }
}
