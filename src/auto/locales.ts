/** The words of the languages that a page is in. English comes with the elements. */
import type { Locale } from '../locales/locale.js';
import { tell } from './tell.js';

/** A module of one locale, under whatever name. */
type Words = Readonly<Record<string, Locale>>;

/** By their tags in small letters. */
const locales: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import('../locales/ar.js'),
  cs: () => import('../locales/cs.js'),
  de: () => import('../locales/de.js'),
  el: () => import('../locales/el.js'),
  es: () => import('../locales/es.js'),
  fa: () => import('../locales/fa.js'),
  fr: () => import('../locales/fr.js'),
  he: () => import('../locales/he.js'),
  id: () => import('../locales/id.js'),
  it: () => import('../locales/it.js'),
  ja: () => import('../locales/ja.js'),
  ko: () => import('../locales/ko.js'),
  nl: () => import('../locales/nl.js'),
  pl: () => import('../locales/pl.js'),
  pt: () => import('../locales/pt.js'),
  ru: () => import('../locales/ru.js'),
  sv: () => import('../locales/sv.js'),
  tr: () => import('../locales/tr.js'),
  uk: () => import('../locales/uk.js'),
  ur: () => import('../locales/ur.js'),
  vi: () => import('../locales/vi.js'),
  // Anywhere else: `zh`, `zh-CN`, `zh-Hans-SG`.
  zh: () => import('../locales/zh-Hans.js'),
  'zh-hant': () => import('../locales/zh-Hant.js'),
};

const loads = new Map<string, Promise<void>>();

/** For the nearest `lang`. Without them the elements speak English. */
export async function loadWords(element: Element): Promise<void> {
  const tag = element.closest('[lang]')?.getAttribute('lang') ?? '';
  // As `facts/text/ranges.ts` has it, which comes with the elements: by then the words are to be on their way.
  const wanted = tag.toLowerCase().replace(/^zh-(?=tw|hk|mo)/, 'zh-hant-');
  for (let range = wanted; range; range = range.replace(/(^|-)[^-]*$/, '')) {
    const locale = Object.hasOwn(locales, range) && locales[range];
    if (locale) {
      const load = loads.get(range) ?? start(range, locale());
      loads.set(range, load);
      return load;
    }
  }
}

async function start(tag: string, locale: Promise<Words>): Promise<void> {
  try {
    const [{ addLocale }, words] = await Promise.all([import('../page/language.js'), locale]);
    Object.values(words).forEach(addLocale);
  } catch (error) {
    tell(
      'unreachable',
      `The words of “${tag}” cannot be loaded. Put the folder “auto” beside auto.js. ${String(error)}`,
    );
  }
}
