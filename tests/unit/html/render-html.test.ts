import { expect } from '@open-wc/testing';
import { parseFacts, type ArticleFacts } from '../../../src/facts/index.js';
import {
  renderHtml,
  type HtmlOptions,
  type Profile,
  type ViewName,
} from '../../../src/html/index.js';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import type { PageProblem } from '../../../src/page/problems.js';

const flood: ArticleFacts = {
  factbox: 1,
  language: 'de',
  article: { title: 'Die Flut' },
  sources: [{ id: 'report', title: 'Lage & Bericht', url: 'https://example.org/?a=1&b=2' }],
  actors: [
    { id: 'mayor', name: 'Bürgermeisterin', role: 'parteilos' },
    { id: 'town', name: 'Stadt' },
  ],
  places: [{ id: 'weir', name: 'am Wehr' }],
  facts: [
    {
      id: 'said',
      type: 'quote',
      text: 'Das <b>Wasser</b> "steht" [bis hier].',
      speaker: 'mayor',
      source: 'report',
      date: '2021-07-15',
      attributions: [{ actor: 'town', stance: 'denies', words: 'Unsinn' }],
    },
    {
      id: 'level',
      type: 'figure',
      value: 4.5,
      unit: { other: 'm' },
      label: 'Pegel',
      asOf: '2021-07',
    },
    {
      id: 'homes',
      type: 'figure',
      value: 40,
      unit: 'Häuser',
      label: 'unter Wasser',
      partOf: 'all',
    },
    { id: 'all', type: 'figure', value: 100, unit: 'Häuser', label: 'im Ort' },
    { id: 'dam', type: 'event', date: '2021-07-14', title: 'Der Damm hält', place: 'weir' },
    { id: 'break', type: 'event', date: '2021-07-16~', title: 'Der Damm bricht' },
  ],
};
const set = parseFacts(flood);

function rendered(view: ViewName, options: HtmlOptions = {}): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = renderHtml(set, view, options);
  return holder;
}

const names = (root: ParentNode): Set<string> =>
  new Set([...root.querySelectorAll('*')].map(({ localName }) => localName));
const attributes = (root: ParentNode): Set<string> =>
  new Set([...root.querySelectorAll('*')].flatMap((node) => node.getAttributeNames()));
const VIEWS: [ViewName, HtmlOptions][] = [
  ['quote-card', {}],
  ['source-badge', { fact: 'said' }],
  ['figures-panel', {}],
  ['timeline', {}],
];

describe('renderHtml', () => {
  it('tells a quotation with its speaker, date, source and who denies it', () => {
    const card = rendered('quote-card');
    expect(card.querySelector('blockquote')?.getAttribute('cite')).to.equal(
      'https://example.org/?a=1&b=2',
    );
    expect(card.querySelector('blockquote')?.textContent).to.equal(
      'Das <b>Wasser</b> "steht" [bis hier].',
    );
    expect(card.querySelector('figcaption')?.textContent).to.match(
      /Bürgermeisterin.*Parteilos.*Verbatim\u00a0· July 15, 2021\u00a0· Lage & Bericht.*Denied by Stadt Unsinn\u00a0· disputed/,
    );
    expect(card.querySelector('figcaption q')?.textContent).to.equal('Unsinn');
    expect(card.querySelector('figcaption a')?.getAttribute('href')).to.equal(
      'https://example.org/?a=1&b=2',
    );
  });

  it('says in which language each word is, where it is another', () => {
    const card = rendered('quote-card').firstElementChild!;
    expect([card.getAttribute('lang'), card.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
    expect(card.querySelector('blockquote')?.getAttribute('lang')).to.equal('de');
    const arabic = rendered('quote-card', { locale: ar }).firstElementChild!;
    expect([arabic.getAttribute('lang'), arabic.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
    expect(arabic.querySelector('blockquote')?.getAttribute('dir')).to.equal('auto');
  });

  it('sets headings at the level that is asked for', () => {
    expect(rendered('figures-panel').querySelectorAll('h3')).to.have.length(3);
    expect(rendered('timeline', { headingLevel: 5 }).querySelectorAll('h5')).to.have.length(2);
    expect(rendered('timeline', { headingLevel: 9 }).querySelectorAll('h6')).to.have.length(2);
    expect(
      rendered('timeline', { headingLevel: Number.NaN }).querySelectorAll('h3'),
    ).to.have.length(2);
  });

  it('says a number and its label in two lines', () => {
    expect(rendered('figures-panel', { fact: 'level' }).querySelector('h3')?.innerHTML).to.match(
      />4\.5<\/span> <span lang="de">m<\/span> *<\/span><br>.*Pegel/,
    );
  });

  it('uses nothing that the strictest filter takes out', () => {
    for (const [view, options] of VIEWS) {
      const content = rendered(view, { ...options, facts: '/f.json' });
      for (const name of ['time', 'data', 'bdi', 'svg', 'button', 'template', 'script', 'style'])
        expect(names(content).has(name), `${view}: ${name}`).to.equal(false);
      for (const name of ['style', 'id', 'part', 'role', 'popover', 'onclick'])
        expect(attributes(content).has(name), `${view}: ${name}`).to.equal(false);
      expect([...names(content)].filter((name) => name.includes('-'))).to.deep.equal([]);
    }
  });

  it('keeps dates readable, and in full as data', () => {
    const heading = (options: HtmlOptions) => rendered('timeline', options).querySelector('h3')!;
    expect(heading({}).innerHTML).to.equal('July 14, 2021');
    expect(heading({ profile: 'full' }).querySelector('time')?.getAttribute('datetime')).to.equal(
      '2021-07-14',
    );
    // Of what is only about so no machine date can be given.
    expect(rendered('timeline', { profile: 'full' }).textContent).to.contain('About July 16');
  });

  it('says how it becomes the element again, in attributes and in a link', () => {
    const options = {
      fact: 'dam break',
      type: 'event',
      order: 'descending',
      headingLevel: 4,
    } as const;
    const root = rendered('timeline', { ...options, facts: '/f.json?v=1' }).firstElementChild!;
    expect(Object.fromEntries(Object.entries((root as HTMLElement).dataset))).to.deep.equal({
      factbox: 'timeline',
      fact: 'dam break',
      type: 'event',
      order: 'descending',
      facts: '/f.json?v=1',
      headingLevel: '4',
    });
    const link = root.querySelector(':scope > p:last-child > a:only-child')!;
    expect(link.textContent).to.equal('These facts as data');
    const [address, fragment] = link.getAttribute('href')!.split('#');
    expect(address).to.equal('/f.json?v=1');
    expect(Object.fromEntries(new URLSearchParams(fragment))).to.deep.equal({
      factbox: 'timeline',
      fact: 'dam break',
      type: 'event',
      order: 'descending',
      'heading-level': '4',
    });
  });

  it('has a badge’s own last words as that link', () => {
    const root = rendered('source-badge', { fact: 'said', facts: '/f.json' }).firstElementChild!;
    expect(root.textContent).to.equal('(Bürgermeisterin: disputed)');
    expect(root.querySelector(':scope > a')?.textContent).to.equal('disputed');
    expect(root.localName).to.equal('span');
    expect(names(root)).to.deep.equal(new Set(['span', 'a']));
  });

  it('has no link where there is no address, or the page is one’s own', () => {
    expect(rendered('timeline').querySelector('a')).to.equal(null);
    const full = rendered('timeline', { facts: '/f.json', profile: 'full' });
    expect(full.querySelector('a')).to.equal(null);
    expect((full.firstElementChild as HTMLElement).dataset.facts).to.equal('/f.json');
    expect(
      (rendered('timeline', { for: 'page' }).firstElementChild as HTMLElement).dataset.for,
    ).to.equal('page');
  });

  it('refuses an address that is none of the web’s, and says so', () => {
    const told: PageProblem[] = [];
    const onProblem = (problem: PageProblem) => told.push(problem);
    for (const facts of ['javascript:alert(1)', '   ']) {
      const { children } = rendered('timeline', { facts, onProblem });
      expect(children[0]!.hasAttribute('data-facts')).to.equal(false);
      expect(children[0]!.querySelector('.factbox-dataset')).to.equal(null);
    }
    expect(told.map(({ message }) => message)).to.deep.equal([
      'The facts’ address “javascript:alert(1)” is no web address, so it is left out. Give one of http or https, or one relative to the page.',
      'The facts’ address “   ” is no web address, so it is left out. Give one of http or https, or one relative to the page.',
    ]);
  });

  it('gives nothing where there is nothing to show, and says which name leads nowhere', () => {
    const told: PageProblem[] = [];
    const onProblem = (problem: PageProblem) => told.push(problem);
    expect(renderHtml(set, 'quote-card', { fact: 'sayd', onProblem })).to.equal('');
    expect(renderHtml(set, 'source-badge', { onProblem })).to.equal('');
    expect(renderHtml(set, 'quotes' as ViewName, { onProblem })).to.equal('');
    expect(renderHtml(set, 'toString' as ViewName, { onProblem })).to.equal('');
    expect(told.map(({ code, message }) => [code, message])).to.deep.equal([
      [
        'unknown-fact',
        '<fact-quote-card> names the fact “sayd”, which is not in the dataset. Mend the id.',
      ],
      [
        'unknown-view',
        'There is no view “quotes”. There are “quote-card”, “source-badge”, “figures-panel”, “timeline”.',
      ],
      [
        'unknown-view',
        'There is no view “toString”. There are “quote-card”, “source-badge”, “figures-panel”, “timeline”.',
      ],
    ]);
  });

  it('sets in a mail the marks and the lines of a quotation, which no style does there', () => {
    const quote = (more: object) => ({ id: 'q', type: 'quote', speaker: 'a', ...more });
    const mail = (more: object, profile: Profile = 'email') =>
      renderHtml(
        parseFacts({
          factbox: 1,
          language: 'fr',
          article: { title: 'X' },
          actors: [{ id: 'a', name: 'A' }],
          facts: [quote(more)],
        }),
        'quote-card',
        { profile },
      );
    const verse = mail({ text: 'Un [mot].\r\n\nFin', original: { language: 'de', text: 'So' } });
    expect(verse).to.contain('«\u00a0Un <span>[mot]</span>.<br><br>Fin\u00a0»</p>');
    expect(verse).to.contain('„So“</p>');
    expect(mail({ text: 'Un\nmot', wording: 'paraphrase' })).to.contain('>Un<br>mot</p>');
    // On a page the style does.
    for (const profile of ['content', 'full'] as const)
      expect(mail({ text: 'Un\nmot' }, profile)).to.contain('<p>Un\nmot</p>');
    const badge = rendered('source-badge', { fact: 'said', profile: 'email' });
    expect(badge.querySelector('q')).to.equal(null);
  });

  it('does not throw for a tag that nobody can read', () => {
    const locale = { ...en, tag: 'en_GB' };
    for (const profile of ['content', 'email'] as const)
      for (const [view, options] of VIEWS)
        expect(renderHtml(set, view, { ...options, profile, locale }), view).not.to.equal('');
  });

  it('writes a mail with styles on the elements and tables in place of lists', () => {
    for (const [view, options] of VIEWS) {
      const mail = rendered(view, { ...options, profile: 'email', facts: '/f.json' });
      expect([...attributes(mail)], view).not.to.include.members(['class']);
      expect([...attributes(mail)].filter((name) => name.startsWith('data-'))).to.deep.equal([]);
      for (const name of ['ul', 'ol', 'li', 'svg', 'button'])
        expect(names(mail).has(name), `${view}: ${name}`).to.equal(false);
      expect(mail.firstElementChild?.getAttribute('lang')).to.equal('en');
      expect(mail.querySelectorAll('table:not([role="presentation"])')).to.have.length(0);
      expect(mail.querySelector('[style]')).not.to.equal(null);
    }
    const badge = rendered('source-badge', { fact: 'said', profile: 'email' });
    // All that a page would open.
    expect(badge.textContent).to.contain('denied by Stadt „Unsinn“');
    expect(rendered('quote-card', { profile: 'email' }).querySelector('a')?.href).to.equal(
      'https://example.org/?a=1&b=2',
    );
  });
});
