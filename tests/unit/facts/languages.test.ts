import { expect } from '@open-wc/testing';
import {
  defineFacts,
  formatQuantity,
  parseFacts,
  type FactSet,
  type FigureFact,
} from '../../../src/facts/index.js';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';

const facts = defineFacts({
  factbox: 1,
  language: 'en',
  article: { title: { en: 'The river', ko: '강', 'pt-BR': 'O rio' }, notes: ['Plain.'] },
  actors: [
    { id: 'mayor', name: { en: 'The mayor', ar: 'العمدة' }, role: { ar: 'رئيسة البلدية' } },
    { id: 'office', name: 'Flood office' },
  ],
  places: [{ id: 'ford', name: { 'zh-Hant': '渡口', 'zh-Hans': '渡口（简）', ko: '여울' } }],
  facts: [
    {
      id: 'said',
      type: 'quote',
      speaker: 'mayor',
      text: { en: 'It has begun.', ko: '시작됐다.' },
      wording: 'translated',
      original: { language: 'ko', text: '시작됐다.' },
    },
    {
      id: 'boats',
      type: 'figure',
      label: { en: 'boats afloat', ar: 'قوارب' },
      value: 3,
      unit: {
        en: { counts: 'boats', one: 'boat', other: 'boats' },
        ar: { counts: 'boats', one: 'قارب', few: 'قوارب', other: 'قارب' },
      },
      attributions: [{ actor: 'office', words: { en: 'Three.', ar: 'ثلاثة.' } }],
    },
    {
      id: 'rafts',
      type: 'figure',
      label: 'rafts',
      value: 2,
      unit: { one: 'raft', other: 'rafts' },
    },
  ],
});

const parsed = (given: unknown = facts) => {
  const set = parseFacts(given);
  expect(set.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  return set;
};
const quoteIn = (set: FactSet) => set.ofType('quote')[0]!;
const figureIn = (set: FactSet) => set.fact('boats') as FigureFact;

describe('texts in several languages', () => {
  it('are told in the dataset’s own, until another is asked for', () => {
    const set = parsed();
    expect(set.article.title).to.equal('The river');
    expect(quoteIn(set).text).to.equal('It has begun.');
    expect(set.actor('mayor')!.name).to.equal('The mayor');
  });

  it('are told in the language asked for, wherever they stand', () => {
    const set = parsed().in('ar');
    expect(set.actor('mayor')!.name).to.equal('العمدة');
    expect(figureIn(set).label).to.equal('قوارب');
    expect(figureIn(set).attributions![0]!.words).to.equal('ثلاثة.');
    expect(set.facts.map(({ id }) => id)).to.deep.equal(['said', 'boats', 'rafts']);
    expect(set.byActor('office')).to.deep.equal([figureIn(set)]);
  });

  it('say their language, each its own', () => {
    const set = parsed().in('ar');
    expect(set.languageOf(set.actor('mayor')!.name)).to.equal('ar');
    expect(set.languageOf(quoteIn(set).text)).to.equal('en');
    expect(set.languageOf(set.actor('office')!.name)).to.equal('en');
    expect(set.languageOf(set.place('ford')!.name)).to.equal('zh-Hant');
    expect(set.language).to.equal('en');
  });

  for (const [tag, title, place] of [
    ['ko', '강', '여울'],
    ['KO-kr', '강', '여울'],
    ['pt', 'O rio', '渡口'],
    ['pt-PT', 'O rio', '渡口'],
    ['zh-TW', 'The river', '渡口'],
    ['zh', 'The river', '渡口（简）'],
    ['zh-SG', 'The river', '渡口（简）'],
    ['fr', 'The river', '渡口'],
    ['', 'The river', '渡口'],
    ['not a tag', 'The river', '渡口'],
  ] as const)
    it(`where asked for “${tag}”, say “${title}” and “${place}”`, () => {
      const set = parsed().in(tag);
      expect(set.article.title).to.equal(title);
      expect(set.place('ford')!.name).to.equal(place);
    });

  it('prefer the very tag to a narrower one', () => {
    const title = { 'en-GB': 'Colour', en: 'Color', 'en-AU': 'Hue' };
    const set = parsed({ factbox: 1, language: 'de', article: { title }, facts: [] });
    expect(set.in('en').article.title).to.equal('Color');
    expect(set.in('en-AU').article.title).to.equal('Hue');
    expect(set.in('en-NZ').article.title).to.equal('Color');
  });

  it('give a unit the plural forms of its language', () => {
    const set = parsed();
    const told = (one: FactSet, words: typeof en) =>
      formatQuantity(figureIn(one), words, one.languageOf(figureIn(one).unit));
    expect(told(set, en)).to.equal('3 boats');
    expect(told(set.in('ar'), ar)).to.contain('قوارب');
    // Arabic words around an English unit still count as English does.
    const rafts = set.in('ar').fact('rafts') as FigureFact;
    expect(formatQuantity(rafts, ar, set.in('ar').languageOf(rafts.unit))).to.contain('rafts');
  });

  it('are a translation no more in the language that was spoken', () => {
    const set = parsed();
    expect(quoteIn(set)).to.include({ wording: 'translated' });
    expect(quoteIn(set).original).to.deep.equal({ language: 'ko', text: '시작됐다.' });
    const spoken = quoteIn(set.in('ko'));
    expect(spoken.text).to.equal('시작됐다.');
    expect(spoken.wording).to.equal('verbatim');
    expect(spoken.original).to.equal(undefined);
  });

  it('are one set a language, frozen, and lead back', () => {
    const set = parsed();
    expect(set.in('ar')).to.equal(set.in('ar'));
    expect(set.in('ar').in('ko')).to.equal(set.in('ko'));
    expect(set.in('ar').in('en').article.title).to.equal('The river');
    expect(set.in('ar').data).to.equal(set.data);
    expect(Object.isFrozen(figureIn(set.in('ar')))).to.equal(true);
  });

  it('cost nothing where there are none', () => {
    const set = parsed({ factbox: 1, language: 'en', article: { title: 'A' }, facts: [] });
    expect(set.in('ar')).to.equal(set);
  });

  it('stay whole for another copy of the library', () => {
    const again = parsed(JSON.parse(JSON.stringify(parsed().in('ko').data)));
    expect(again.in('ar').actor('mayor')!.name).to.equal('العمدة');
  });

  it('are no text of which one language is wrong', () => {
    const { problems, facts } = parseFacts({
      factbox: 1,
      language: 'en',
      article: { title: { en: 'The river' } },
      facts: [
        { id: 'a', type: 'claim', statement: { en: 'It rose.', ar: ' ' } },
        { id: 'b', type: 'claim', statement: { en: 'It rose.', 'ar_EG!': 'ارتفع' } },
        { id: 'c', type: 'claim', statement: {} },
        { id: 'd', type: 'claim', statement: { en: 5 } },
        { id: 'e', type: 'figure', label: 'boats', value: 1, unit: { one: 'boat' } },
        { id: 'f', type: 'claim', statement: { ar: 'ارتفع' } },
      ],
    });
    expect(facts.map(({ id }) => id)).to.deep.equal(['f']);
    expect(problems.map(({ code, path, message }) => [code, path, message])).to.deep.equal([
      [
        'empty-text',
        '/facts/0/statement/ar',
        '“ar” of “statement” of fact “a” must be some text; it is “ ”.',
      ],
      [
        'not-a-language',
        '/facts/1/statement/ar_EG!',
        '“ar_EG!” of “statement” of fact “b” is no language tag, by which a text in several languages names each. Write one, such as “en” or “pt-BR”.',
      ],
      [
        'empty-text',
        '/facts/2/statement',
        '“statement” of fact “c” must be some text; it is an object.',
      ],
      [
        'wrong-type',
        '/facts/3/statement/en',
        '“en” of “statement” of fact “d” must be text in quotation marks; it is 5.',
      ],
      [
        'no-wording',
        '/facts/4/unit',
        '“unit” of fact “e” needs the form “other”, a “currency” or a “measure”.',
      ],
    ]);
  });

  it('are looked through for signs that nobody sees, in every language', () => {
    const { problems } = parseFacts({
      ...facts,
      article: { title: { en: 'The river', ar: 'النهر\u202e' } },
    });
    const [found] = problems.filter(({ code }) => code === 'turns-direction');
    expect(found!.path).to.equal('/article/title/ar');
  });
});
