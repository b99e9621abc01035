import { expect } from '@open-wc/testing';
import { renderEmbedPage, type EmbedPageOptions } from '../../../src/embed/index.js';
import { parseFacts } from '../../../src/facts/index.js';
import { renderHtml, type ViewName } from '../../../src/html/index.js';
import { ar } from '../../../src/locales/ar.js';
import type { PageProblem } from '../../../src/page/problems.js';
import { flood } from './facts.js';

const files = 'https://news.example/factbox';

function page(options: Partial<EmbedPageOptions> = {}, view: ViewName = 'figures-panel'): Document {
  const html = renderEmbedPage(flood, view, { files, ...options });
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('renderEmbedPage', () => {
  it('is a page with a language, a direction and a title', () => {
    const { doctype, documentElement: root, title } = page({ locale: ar });
    expect(doctype!.name).to.equal('html');
    expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
    expect(title).to.equal('بالأرقام: \u2068Die <Flut> & wir\u2069');
    expect(page().title).to.equal('In figures: Die <Flut> & wir');
  });

  it('holds the dataset, as it is', () => {
    const script = page().querySelector('fact-set > script')!;
    expect(script.getAttribute('type')).to.equal('application/json');
    expect(JSON.parse(script.textContent)).to.deep.equal(flood.data);
  });

  it('says without a script all that the element would', () => {
    const panel = page({ fact: 'homes' }).querySelector('main > fact-figures-panel')!;
    expect(panel.getAttribute('fact')).to.equal('homes');
    expect(panel.getAttribute('heading-level')).to.equal('2');
    expect(panel.innerHTML).to.equal(
      renderHtml(flood, 'figures-panel', { fact: 'homes', headingLevel: 2, profile: 'full' }),
    );
    expect(panel.querySelector('h2')!.textContent).to.contain('40');
  });

  it('says which article the facts are of, and leads there', () => {
    const found = page();
    expect(found.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href).to.equal(
      'https://news.example/flut?a=1&b=2',
    );
    const origin = found.querySelector('footer p')!;
    expect(origin.textContent).to.equal('Die <Flut> & wir · Tagblatt');
    expect(origin.getAttribute('lang')).to.equal('de');
    expect(origin.querySelector('a')!.href).to.equal('https://news.example/flut?a=1&b=2');
    expect(found.querySelector('base')!.outerHTML).to.equal('<base target="_blank">');
  });

  it('does without an article’s address, or with one that is no page', () => {
    for (const url of [undefined, 'mailto:a@news.example']) {
      const article = { title: 'X', ...(url && { url }) };
      const set = parseFacts({ factbox: 1, language: 'de', article, facts: [] });
      const html = renderEmbedPage(set, 'timeline', { files });
      expect(html).not.to.contain('canonical');
      expect(html).to.contain('<p lang="de" dir="auto"><cite>X</cite></p>');
    }
  });

  it('names its files, and runs no script of its own', () => {
    const integrity = { './embed-frame.js': 'sha384-x' };
    const found = page({ integrity, styles: '/mine.css' });
    expect([...found.scripts].map(({ outerHTML }) => outerHTML.replace(/>.*/s, '>'))).to.deep.equal(
      [
        `<script type="module" src="${files}/auto.js">`,
        `<script defer="" src="${files}/embed-frame.js" integrity="sha384-x" crossorigin="anonymous">`,
        '<script type="application/json">',
      ],
    );
    const sheets = [...found.querySelectorAll('link[rel=stylesheet]')];
    expect(sheets.map((link) => link.getAttribute('href'))).to.deep.equal([
      `${files}/embed-frame.css`,
      '/mine.css',
    ]);
    expect(found.querySelector('style, [style]')).to.equal(null);
  });

  it('is light or dark as the device, or as the site', () => {
    const scheme = (found: Document) =>
      found.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!.content;
    expect(scheme(page())).to.equal('light dark');
    expect(scheme(page({ colorScheme: 'dark' }))).to.equal('dark');
  });

  it('leads to its oEmbed answer', () => {
    const oembed = 'https://news.example/oembed?url=x&format=json';
    const link = page({ oembed }).querySelector<HTMLLinkElement>('link[rel=alternate]')!;
    expect(link.type).to.equal('application/json+oembed');
    expect(link.href).to.equal(oembed);
    expect(link.title).to.equal('In figures: Die <Flut> & wir');
    expect(page().querySelector('link[rel=alternate]')).to.equal(null);
  });

  it('leaves out what is no address, and tells', () => {
    const problems: PageProblem[] = [];
    const onProblem = (problem: PageProblem) => problems.push(problem);
    const bad = 'javascript:1';
    const found = page({ files: bad, oembed: bad, styles: bad, onProblem });
    expect(found.documentElement.outerHTML).not.to.contain(bad);
    expect(found.body.textContent).to.contain('40');
    const whose = problems.map(({ message }) => message.replace(/ “.*/, ''));
    expect(whose.sort()).to.deep.equal([
      'The files’ address',
      'The oEmbed’s address',
      'The style sheet’s address',
    ]);
  });
});
