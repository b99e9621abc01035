import { expect } from '@open-wc/testing';
import { loadWords } from '../../../src/auto/locales.js';
import { quotationMarksOf } from '../../../src/facts/text/quotation-marks.js';
import { en } from '../../../src/locales/en.js';
import type { Locale } from '../../../src/locales/locale.js';
import { localeOf } from '../../../src/page/language.js';
import { alsoEnglish, locales } from '../../support/locales.js';
import { callsOf, counts, type Call } from './calls.js';
import { split, without, wordsOf } from './own-words.js';

const english = wordsOf(callsOf(en));

for (const locale of [en, ...locales])
  describe(`The words of ${new Intl.DisplayNames('en', { type: 'language' }).of(locale.tag)}`, () => {
    const calls = callsOf(locale);
    function none(isWrong: (call: Call) => boolean): void {
      const wrong = calls.filter(isWrong);
      expect(wrong.map(({ of, text }) => `${of}: ${text}`)).to.deep.equal([]);
    }

    it('are whole', () => {
      none(({ text }) => text === '' || /undefined|\bnull\b|NaN|\[object|function/.test(text));
      none(({ text }) => /^\s|[^\S\n]\s|\s$/.test(text.replaceAll('\n', '-')));
    });

    it('hold what they are given as it is, and once', () => {
      none(({ text, given }) => given.some((part) => text.split(part).length !== 2));
    });

    it('read differently where they mean something else', () => {
      const meanings = new Map<string, string>();
      none(({ of, text, means }) => {
        const known = meanings.get(of + text) ?? means;
        meanings.set(of + text, known);
        return known !== means;
      });
      const { date } = locale;
      expect(date.about('2024')).not.to.be.oneOf([date.by('2024'), date.since('2024'), '2024']);
    });

    it('close their brackets and quotation marks, and have one kind of them', () => {
      const [open, close] = marksOf(locale);
      const others = new RegExp(
        `[${'"“”„«»「」『』‹›'.replaceAll(new RegExp(`[${open}${close}]`, 'g'), '')}]`,
      );
      none(({ text, given }) => {
        const rest = without(text, given);
        return !isBalanced(rest, open, close) || others.test(inAbbreviations(rest));
      });
    });

    it('have the quotation marks that are set where no browser sets them', () => {
      const [open, close] = quotationMarksOf(locale.tag);
      expect(locale.writtenAs('Kirby')).to.contain(`${open}Kirby${close}`);
      expect(quotationMarksOf(`${locale.tag.toUpperCase()}-x-a`)).to.deep.equal([open, close]);
    });

    it('are none of English', () => {
      if (locale === en) return;
      const known = new Set(split(alsoEnglish[locale.tag] ?? ''));
      const said = wordsOf(calls);
      expect([...said].filter((word) => english.has(word) && !known.has(word))).to.deep.equal([]);
      expect([...known].filter((word) => !said.has(word))).to.deep.equal([]);
      if (new Intl.Locale(locale.tag).maximize().script !== 'Latn')
        expect([...said].filter((word) => /\p{Script=Latin}/u.test(word))).to.deep.equal([]);
    });

    it('count in every plural category', () => {
      const plural = new Intl.PluralRules(locale.tag);
      const reached = new Set(counts.map((count) => plural.select(count)));
      expect([...reached]).to.have.members(plural.resolvedOptions().pluralCategories);
    });

    it('keep a standing and a date whole, for the button and the time that stand there', () => {
      const pieces = locale.badge.summary('Kirby', '\n').split('\n');
      expect(pieces.join('')).to.contain('Kirby');
      expect(pieces.length).to.equal(2);
      for (const kind of ['correction', 'update'] as const) {
        const [, first, , second] = locale.changed(kind, '\n0\n', '\n1\n').split('\n');
        expect([first, second]).to.have.members(['0', '1']);
      }
    });

    it('mark a quotation’s brackets and cuts by the signs that stand in it', () => {
      expect(locale.quote.marks(true, false)).to.match(/\[.+\]/);
      expect(locale.quote.marks(false, true)).to.contain('…');
    });

    it('tell the name of a field that nobody knows, and nothing that JavaScript has by that name', () => {
      for (const name of ['constructor', '__proto__', 'toString', 'Zyx'])
        expect(locale.inferred([name]).split(name).length, name).to.equal(2);
    });

    it('come to a page in that language', async () => {
      const page = document.createElement('p');
      page.lang = locale.tag;
      await loadWords(page);
      expect(localeOf(page).undated).to.equal(locale.undated);
      expect(localeOf(page).tag).to.equal(locale.tag);
    });

    it('have a tag and a direction that the browser knows', () => {
      const { tag, direction } = locale;
      expect(Intl.getCanonicalLocales(tag)).to.deep.equal([tag]);
      expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).to.deep.equal([tag]);
      const known = directionOf(tag);
      if (known) expect(direction).to.equal(known);
    });
  });

/** What the language puts around the article's words. */
function marksOf(locale: Locale): readonly [string, string] {
  const [before = '', after = ''] = locale.writtenAs('Kirby').split('Kirby');
  return [before.trim().at(-1) ?? '', after.trim().at(0) ?? ''];
}

const PAIRS = ['()', '[]', '（）', '［］', '【】'];

function isBalanced(text: string, open: string, close: string): boolean {
  const told = inAbbreviations(text);
  const isEven = open === close ? told.split(open).length % 2 === 1 : areIn(told, open, close);
  return isEven && PAIRS.every(([first = '', last = '']) => areIn(told, first, last));
}

function areIn(text: string, first: string, last: string): boolean {
  let depth = 0;
  for (const letter of text) {
    depth += Number(letter === first) - Number(letter === last);
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Hebrew has such marks within words. */
function inAbbreviations(text: string): string {
  return text.replace(/(?<=\p{L})["״](?=\p{L})/gu, '');
}

/** A property in some browsers, a method in others, and missing in Firefox. */
function directionOf(tag: string): string | undefined {
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    getTextInfo?: () => { direction: string };
    textInfo?: { direction: string };
  };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction;
}
