import { expect } from '@open-wc/testing';
import { afterMultipliers, multipliersOf } from '../../../../src/facts/numbers/number-words.js';

describe('multipliersOf', () => {
  const WORDS: Record<string, Record<string, number | undefined>> = {
    en: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
    'en-GB': { lakh: 1e5, crore: 1e7, bn: 1e9, thousand: 1e3 },
    de: { 'mio.': 1e6, tausend: 1e3, million: 1e6, millionen: 1e6, 'mrd.': 1e9, billion: 1e12 },
    es: { mil: 1e3, millón: 1e6, millones: 1e6, 'mil millones': 1e9, billón: 1e12 },
    fr: { mille: 1e3, milliard: 1e9, milliards: 1e9 },
    ru: { 'тыс.': 1e3, тысяча: 1e3, тысячи: 1e3, тысяч: 1e3, млн: 1e6, миллиардов: 1e9 },
    ar: { ألف: 1e3, آلاف: 1e3, مليون: 1e6, ملايين: 1e6 },
    ja: { 万: 1e4, 億: 1e8, 兆: 1e12 },
    ko: { 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 },
  };
  for (const [language, words] of Object.entries(WORDS))
    it(`knows those of “${language}”`, () => {
      const multipliers = multipliersOf(language);
      for (const [word, scale] of Object.entries(words))
        expect(multipliers.get(word), word).to.equal(scale);
    });

  it('knows those of English in English alone', () => {
    expect(multipliersOf('de').get('crore')).to.equal(undefined);
    expect(multipliersOf('enm').get('crore')).to.equal(undefined);
    expect(multipliersOf('men').get('crore')).to.equal(undefined);
  });

  it('takes no letters that may be a unit, and no number without a word', () => {
    for (const language of ['de', 'es', 'fr', 'it', 'nl'])
      for (const word of multipliersOf(language).keys()) expect(word).not.to.match(/^[a-z]{0,2}$/);
  });
});

describe('afterMultipliers', () => {
  const AFTER: [after: string, language: string, scale: number, rest: string][] = [
    ['', 'en', 1, ''],
    [' people', 'en', 1, 'people'],
    [' million people', 'en', 1e6, 'people'],
    ['-million', 'en', 1e6, ''],
    ['\u202f millions', 'fr', 1e6, ''],
    [' thousand million', 'en', 1e9, ''],
    [' thousand - million', 'en', 1e9, ''],
    [' mil millones de euros', 'es', 1e9, 'de euros'],
    [' mil\u00a0m de euros', 'es', 1e9, 'de euros'],
    // A sentence ends there.
    [' million”).', 'en', 1e6, ''],
    [' people!', 'en', 1, 'people'],
    [' Mio. Euro'.toLowerCase(), 'de', 1e6, 'euro'],
    // A longer word begins like it.
    [' millionaires', 'en', 1, 'millionaires'],
    ['bnx', 'en', 1, 'bnx'],
    [' लाखों लोग', 'hi', 1, 'लाखों लोग'],
    // Some languages set no words apart.
    ['万人', 'ja', 1e4, '人'],
    ['만명', 'ko', 1e4, '명'],
    [' ล้านคน', 'th', 1e6, 'คน'],
  ];
  for (const [after, language, scale, rest] of AFTER)
    it(`multiplies by ${scale} for “${after}” and leaves “${rest}” (${language})`, () => {
      expect(afterMultipliers(after, multipliersOf(language))).to.deep.equal({ scale, rest });
    });
});
