/** Every language that factbox speaks beside English. A browser cannot list a folder: add new ones by hand. */
import { ar } from '../../src/locales/ar.js';
import { cs } from '../../src/locales/cs.js';
import { de } from '../../src/locales/de.js';
import { el } from '../../src/locales/el.js';
import { es } from '../../src/locales/es.js';
import { fa } from '../../src/locales/fa.js';
import { fr } from '../../src/locales/fr.js';
import { he } from '../../src/locales/he.js';
import { id } from '../../src/locales/id.js';
import { it } from '../../src/locales/it.js';
import { ja } from '../../src/locales/ja.js';
import { ko } from '../../src/locales/ko.js';
import type { Locale } from '../../src/locales/locale.js';
import { nl } from '../../src/locales/nl.js';
import { pl } from '../../src/locales/pl.js';
import { pt } from '../../src/locales/pt.js';
import { ru } from '../../src/locales/ru.js';
import { sv } from '../../src/locales/sv.js';
import { tr } from '../../src/locales/tr.js';
import { uk } from '../../src/locales/uk.js';
import { ur } from '../../src/locales/ur.js';
import { vi } from '../../src/locales/vi.js';
import { zhHans } from '../../src/locales/zh-Hans.js';
import { zhHant } from '../../src/locales/zh-Hant.js';

export const locales: readonly Locale[] = [
  ar,
  cs,
  de,
  el,
  es,
  fa,
  fr,
  he,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  ur,
  vi,
  zhHans,
  zhHant,
];

/** By tag: words of that language which English has as well, or spells alike, so that none is taken for a leftover. */
export const alsoEnglish: Readonly<Record<string, string>> = {
  cs: 'data text to',
  de: 'in interview original winter',
  es: 'no original',
  fr: 'article base date document part possible source sources',
  id: 'data per',
  it: 'data in per',
  nl: 'dataset details document in interview is per was winter',
  pl: 'data to',
  pt: 'as data no original',
  sv: 'per',
};

/** Languages that tell a month in another case after a preposition, by rules of their own. */
export const inflectingMonths: ReadonlySet<string> = new Set(['el']);
