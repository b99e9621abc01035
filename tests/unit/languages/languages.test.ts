import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import { defineFacts, parseFacts } from '../../../src/facts/index.js';
import { renderHtml, renderText } from '../../../src/html/index.js';
import { toJsonLd } from '../../../src/json-ld/index.js';
import { ar } from '../../../src/locales/ar.js';
import { ko } from '../../../src/locales/ko.js';
import { sv } from '../../../src/locales/sv.js';
import { addLocale } from '../../../src/page/language.js';
import { until } from '../page/helpers.js';

addLocale(ar);
addLocale(ko);
addLocale(sv);

const facts = defineFacts({
  factbox: 1,
  language: 'en',
  article: { title: { en: 'The river', ar: 'النهر' } },
  sources: [{ id: 'log', title: { en: 'Harbour log', ar: 'سجل الميناء' } }],
  actors: [
    { id: 'mayor', name: { en: 'Ada Vale', ar: 'آدا فيل' }, role: { en: 'mayor', ar: 'العمدة' } },
    { id: 'office', name: 'Flood office' },
  ],
  places: [{ id: 'ford', name: { en: 'Arlford', ar: 'أرلفورد' } }],
  facts: [
    {
      id: 'said',
      type: 'quote',
      speaker: 'mayor',
      place: 'ford',
      source: 'log',
      text: { en: 'It has begun.', ko: '시작됐다.' },
      wording: 'translated',
      original: { language: 'ko', text: '시작됐다.' },
      notes: [{ en: 'She said it twice.', ar: 'قالتها مرتين.' }],
    },
    {
      id: 'boats',
      type: 'figure',
      label: { en: 'boats afloat', ar: 'قوارب في الماء' },
      value: 3,
      unit: { en: { one: 'boat', other: 'boats' }, ar: { few: 'قوارب', other: 'قارب' } },
      attributions: [{ actor: 'office' }],
    },
    {
      id: 'rise',
      type: 'event',
      title: { en: 'The river rises', ar: 'النهر يرتفع' },
      date: '2024-05-03',
    },
  ],
});

const TAGS = ['fact-quote-card', 'fact-figures-panel', 'fact-timeline', 'fact-source-badge'];

async function pageIn(...languages: readonly string[]): Promise<Element> {
  const page = await fixture(
    html`<div>
      <fact-set .facts=${facts}></fact-set>
      ${languages.map(
        (lang) =>
          html`<section lang=${lang}>
            <fact-quote-card></fact-quote-card>
            <fact-figures-panel></fact-figures-panel>
            <fact-timeline></fact-timeline>
            <p><fact-source-badge fact="said"></fact-source-badge></p>
          </section>`,
      )}
    </div>`,
  );
  await drawn(page);
  return page;
}

async function drawn(page: Element): Promise<void> {
  for (const element of page.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>(
    [...TAGS, 'fact-set'].join(),
  ))
    await element.updateComplete;
}

const rootOf = (section: Element, tag: string) => section.querySelector(tag)!.shadowRoot!;
const wordsOf = (section: Element, tag: string) =>
  rootOf(section, tag).textContent.replace(/\s+/g, ' ').trim();
/** The language of the words, as a screen reader takes it. */
const languageAt = (section: Element, tag: string, words: string) => {
  const node = [...rootOf(section, tag).querySelectorAll('*')].findLast(
    ({ textContent }) => textContent.trim() === words,
  );
  return node?.closest('[lang]')?.getAttribute('lang');
};

describe('one dataset in several languages', () => {
  it('is told in two languages on one page at once', async () => {
    const page = await pageIn('en', 'ar');
    const [english, arabic] = page.querySelectorAll('section') as unknown as [Element, Element];
    expect(wordsOf(english, 'fact-quote-card')).to.contain('Ada Vale').and.contain('She said it');
    expect(wordsOf(arabic, 'fact-quote-card')).to.contain('آدا فيل').and.contain('قالتها مرتين.');
    expect(wordsOf(english, 'fact-figures-panel')).to.contain('3 boats');
    expect(wordsOf(arabic, 'fact-figures-panel')).to.match(/[3٣] قوارب/);
    expect(wordsOf(arabic, 'fact-figures-panel')).not.to.contain('boats');
    expect(wordsOf(english, 'fact-timeline')).to.contain('The river rises');
    expect(wordsOf(arabic, 'fact-timeline')).to.contain('النهر يرتفع');
    expect(wordsOf(arabic, 'fact-source-badge')).to.contain('آدا فيل');
  });

  it('says of each text which language it is in', async () => {
    const page = await pageIn('ar-EG');
    const [section] = page.querySelectorAll('section') as unknown as [Element];
    const at = (words: string) => languageAt(section, 'fact-quote-card', words);
    expect(at('آدا فيل')).to.equal('ar');
    expect(at('قالتها مرتين.')).to.equal('ar');
    expect(at('سجل الميناء')).to.equal('ar');
    expect(at('أرلفورد')).to.equal('ar');
    // What Arabic has no words for stays in the dataset's own.
    expect(at('It has begun.')).to.equal('en');
  });

  it('says so within a sentence of the interface, too', async () => {
    const page = await pageIn('ar', 'sv');
    const [arabic, swedish] = page.querySelectorAll('section') as unknown as [Element, Element];
    const at = (section: Element, tag: string, words: string) => {
      const found = [...rootOf(section, tag).querySelectorAll<HTMLElement>('span[lang]')].findLast(
        ({ textContent }) => textContent === words,
      );
      return found && [found.lang, found.dir];
    };
    expect(at(swedish, 'fact-source-badge', 'Ada Vale')).to.deep.equal(['en', 'auto']);
    expect(at(arabic, 'fact-source-badge', 'آدا فيل')).to.deep.equal(['ar', 'auto']);
    expect(at(arabic, 'fact-figures-panel', 'Flood office')).to.deep.equal(['en', 'auto']);
    expect(at(swedish, 'fact-figures-panel', 'boats')).to.deep.equal(['en', 'auto']);
    expect(at(swedish, 'fact-quote-card', 'mayor')).to.deep.equal(['en', 'auto']);
    expect(wordsOf(arabic, 'fact-figures-panel')).not.to.match(/[\u2066-\u2069]/);
  });

  it('leaves a sentence in one piece where all is in one language', async () => {
    const page = await pageIn('en-GB');
    const [section] = page.querySelectorAll('section') as unknown as [Element];
    expect(rootOf(section, 'fact-source-badge').querySelectorAll('[lang]').length).to.equal(1);
  });

  it('gives a quotation back in the language that was spoken', async () => {
    const page = await pageIn('ko');
    const [section] = page.querySelectorAll('section') as unknown as [Element];
    const blocks = rootOf(section, 'fact-quote-card').querySelectorAll('blockquote');
    expect([...blocks].map(({ textContent, lang }) => [textContent.trim(), lang])).to.deep.equal([
      ['시작됐다.', 'ko'],
    ]);
    expect(wordsOf(section, 'fact-quote-card')).to.contain(ko.wording('verbatim'));
  });

  it('changes over where the page does', async () => {
    const page = await pageIn('en');
    const [section] = page.querySelectorAll('section') as unknown as [HTMLElement];
    section.lang = 'ar';
    // A page's languages are watched by an observer, which speaks before any later task.
    await new Promise((resolve) => setTimeout(resolve));
    await drawn(page);
    expect(wordsOf(section, 'fact-timeline')).to.contain('النهر يرتفع');
    expect(wordsOf(section, 'fact-timeline')).not.to.contain('The river rises');
  });

  it('is told in a language that the interface has no words for', async () => {
    const title = { en: 'The river rises', cy: 'Mae’r afon yn codi' };
    const page = await fixture(
      html`<div lang="cy">
        <fact-timeline
          .facts=${{
            factbox: 1,
            language: 'en',
            article: { title: 'A' },
            facts: [{ id: 'rise', type: 'event', title, date: '2024-05-03' }],
          }}
        ></fact-timeline>
      </div>`,
    );
    await drawn(page);
    expect(wordsOf(page, 'fact-timeline')).to.contain('Mae’r afon yn codi').and.contain('May');
    expect(languageAt(page, 'fact-timeline', 'Mae’r afon yn codi')).to.equal('cy');
  });

  it('finds a fact in an article of either language', async () => {
    const anchor = { exact: { en: 'the river rose', ar: 'ارتفع النهر' } };
    const anchored = { ...facts, facts: [{ ...facts.facts[2], anchor }] };
    const page = await fixture(
      html`<div>
        <article id="arabic" lang="ar"><p>ثم ارتفع النهر ليلًا.</p></article>
        <article id="english" lang="en"><p>Then the river rose by night.</p></article>
        <fact-set .facts=${anchored} article="#arabic"></fact-set>
      </div>`,
    );
    const set = page.querySelector('fact-set')!;
    await until(() => set.showPassage('rise'));
    const marked = () => [...CSS.highlights.get('fact-passage')!].map(String);
    expect(marked()).to.deep.equal(['ارتفع النهر']);
    set.article = '#english';
    await set.updateComplete;
    await until(() => set.showPassage('rise'));
    expect(marked()).to.deep.equal(['the river rose']);
    expect(set.problems).to.deep.equal([]);
  });

  it('tells what changed in the reader’s language, and nothing of the others', async () => {
    const page = await pageIn('ar');
    const set = page.querySelector('fact-set')!;
    set.lang = 'ar';
    const [said, boats, rise] = facts.facts;
    const title = { en: 'The river is rising', ar: 'النهر يرتفع' };
    const label = { en: 'boats afloat', ar: 'قوارب على الماء' };
    set.facts = { ...facts, facts: [said, { ...boats, label }, { ...rise, title }] };
    const region = () => set.shadowRoot!.querySelector('[role=status]')?.textContent ?? '';
    await until(() => region() !== '');
    expect(region()).to.equal(ar.factsChanged(1, ['\u2068قوارب على الماء\u2069']));
    await drawn(page);
    const section = page.querySelector('section')!;
    expect(wordsOf(section, 'fact-figures-panel')).to.contain(ar.changedMeanwhile);
    expect(wordsOf(section, 'fact-timeline')).not.to.contain(ar.changedMeanwhile);
  });

  it('is told so in plain HTML, text and JSON-LD', () => {
    const set = parseFacts(facts);
    const markup = renderHtml(set, 'quote-card', { locale: ar });
    expect(markup).to.contain('آدا فيل').and.not.contain('Ada Vale');
    expect(markup).to.match(/<blockquote[^>]* lang="en"[^>]*>/);
    expect(renderText(set, 'figures-panel', { locale: ar })).to.contain('قوارب في الماء');
    expect(renderText(set, 'figures-panel')).to.contain('boats afloat');
    const [article] = toJsonLd(set, { locale: ar })['@graph'];
    expect(article).to.include({ headline: 'النهر', inLanguage: 'ar' });
  });
});
