import { expect } from '@open-wc/testing';
import { northKoreanTroops } from '../../../src/articles/north-korean-troops.js';
import { parseFacts } from '../../../src/facts/index.js';
import { renderHtml } from '../../../src/html/index.js';
import { en } from '../../../src/locales/en.js';
import type { Locale } from '../../../src/locales/locale.js';
import { alsoEnglish, locales } from '../../support/locales.js';
import { split, without } from './own-words.js';

/** As if in Latin, so that the article's words and those of the interface are told apart. */
const set = parseFacts({ ...northKoreanTroops, language: 'la' });

/** What of the article may stand within a phrase of the interface. */
const CONTENT = new Set(
  'name alternateName asWritten title statement text label one other'.split(' '),
);
const told: string[] = [];
JSON.stringify(northKoreanTroops, (key, value: unknown) => {
  if (CONTENT.has(key) && typeof value === 'string') told.push(value.toLowerCase());
  return value;
});

/** The article’s timeline and its quotations, without what the article says. */
function interfaceOf(locale: Locale): ReadonlySet<string> {
  const drawn = document.createElement('div');
  drawn.innerHTML =
    renderHtml(set, 'timeline', { locale, type: 'event quote figure claim' }) +
    renderHtml(set, 'quote-card', { locale });
  for (const content of drawn.querySelectorAll('[lang=la]')) content.remove();
  for (const block of drawn.querySelectorAll('p, li, h3, br')) block.append(' ');
  return new Set(split(without(drawn.textContent.toLowerCase(), told)));
}

const english = interfaceOf(en);

describe('The article’s timeline and quotations', () => {
  it('have English words to be found elsewhere', () => {
    expect([...english]).to.include.members(['denied', 'article', 'year', 'inferred', 'verbatim']);
    expect([...english]).not.to.include.members(['kremlin', 'troops']);
  });

  for (const locale of locales)
    it(`have none of them in ${new Intl.DisplayNames('en', { type: 'language' }).of(locale.tag)}`, () => {
      // What `Intl` calls the months is no word of ours.
      const known = new Set(split(`april october ${alsoEnglish[locale.tag] ?? ''}`));
      const words = [...interfaceOf(locale)];
      expect(words.length).to.be.above(10);
      expect(words.filter((word) => english.has(word) && !known.has(word))).to.deep.equal([]);
    });
});
