import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/quote-card/define.js';
import type { FactQuoteCard } from '../../../src/elements/quote-card/quote-card.js';
import { readFacts, type ArticleFacts } from '../../../src/facts/index.js';
import { provideReader } from '../../../src/page/fact-set-of.js';
import { accessibleOutline, emulate, itEmulates, itExposes } from '../../support/commands.js';
import { quotes } from './facts.js';

async function card(fact?: string, facts: ArticleFacts = quotes): Promise<FactQuoteCard> {
  const element = await fixture<FactQuoteCard>(
    html`<fact-quote-card .facts=${facts} lang="en"></fact-quote-card>`,
  );
  element.fact = fact;
  await element.updateComplete;
  return element;
}

function parts(element: FactQuoteCard, name: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part=${name}]`)];
}

/** The lines of the caption as they stand on the screen. */
/** The lines below the speaker. */
function caption(element: FactQuoteCard): string[] {
  const lines = parts(element, 'caption')[0]!.querySelectorAll<HTMLElement>(
    'p:not(:has([part="speaker"]))',
  );
  return [...lines].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
}

/** WebKit ends the last paragraph with a line break, too. */
const words = (element: FactQuoteCard) =>
  parts(element, 'words').map(({ innerText }) => innerText.trim());
const before = (node: Element) => getComputedStyle(node, '::before').content;

// As beside a `fact-set`; an element alone has to fetch the parser first.
beforeEach(() => provideReader(readFacts));

describe('fact-quote-card', () => {
  let warnings: unknown[];
  const { warn } = console;

  beforeEach(() => {
    warnings = [];
    console.warn = (...args: unknown[]) => warnings.push(args[0]);
  });
  afterEach(() => {
    console.warn = warn;
    expect(warnings).to.deep.equal([]);
  });

  describe('as an element', () => {
    it('upgrades what the parser made', async () => {
      const template = document.createElement('template');
      template.innerHTML = '<fact-quote-card fact="denial"></fact-quote-card>';
      const element = template.content.firstElementChild as FactQuoteCard;
      expect(element.shadowRoot).to.equal(null);
      element.facts = quotes;
      const place = await fixture(html`<div></div>`);
      place.append(element);
      await element.updateComplete;
      expect(words(element)).to.deep.equal(['groundless, stereotyped rumors']);
    });

    it('can be created by a script', async () => {
      const element = document.createElement('fact-quote-card');
      expect(element.outerHTML).to.equal('<fact-quote-card></fact-quote-card>');
      element.facts = quotes;
      element.fact = 'denial';
      const place = await fixture(html`<div></div>`);
      place.append(element);
      await element.updateComplete;
      expect(words(element)).to.deep.equal(['groundless, stereotyped rumors']);
    });

    it('shows the same whether its properties were set before or after', async () => {
      const after = await card('sent');
      const earlier = document.createElement('fact-quote-card');
      Object.assign(earlier, { facts: quotes, fact: 'sent', lang: 'en' });
      after.parentElement!.append(earlier);
      await earlier.updateComplete;
      expect(earlier.shadowRoot!.textContent).to.equal(after.shadowRoot!.textContent);
    });
  });

  describe('states', () => {
    it('says that it waits, and says it no longer once it has its facts', async () => {
      const element = await fixture<FactQuoteCard>(html`<fact-quote-card></fact-quote-card>`);
      expect(parts(element, 'message')[0]!.innerText).to.equal('The facts are loading.');
      element.facts = quotes;
      await element.updateComplete;
      expect(parts(element, 'message')).to.have.lengthOf(0);
      expect(words(element)).to.have.lengthOf(6);
    });

    it('shows the publisher’s words until then', async () => {
      const element = await fixture<FactQuoteCard>(
        html`<fact-quote-card><blockquote>As printed.</blockquote></fact-quote-card>`,
      );
      const [slot] = element.shadowRoot!.querySelectorAll('slot');
      expect(slot!.assignedElements()[0]!.textContent).to.equal('As printed.');
      expect(parts(element, 'message')).to.have.lengthOf(0);
    });

    it('says that the dataset holds no quotation', async () => {
      const element = await card(undefined, { ...quotes, facts: quotes.facts.slice(-1) });
      expect(element.state).to.equal('empty');
      expect(parts(element, 'message')[0]!.innerText).to.equal('There is nothing to show here.');
    });

    it('says that the facts cannot be had', async () => {
      const told = oneEvent(document, 'fact-problem');
      const element = await card(undefined, { factbox: 2 } as unknown as ArticleFacts);
      await told;
      expect(element.state).to.equal('failed');
      expect(parts(element, 'message')[0]!.innerText).to.equal('The facts could not be loaded.');
      expect(warnings.splice(0)).to.have.lengthOf(1);
    });

    it('shows one without a list', async () => {
      const element = await card('denial');
      expect(element.shadowRoot!.querySelector('ul')).to.equal(null);
    });

    it('shows several as a list, in the order in which they are named', async () => {
      const element = await card('denial escalation');
      expect(element.shadowRoot!.querySelectorAll('ul > li > figure')).to.have.lengthOf(2);
      expect(words(element)).to.deep.equal([
        'groundless, stereotyped rumors',
        'The escalation has already happened.',
      ]);
    });
  });

  describe('the words', () => {
    it('stand in a blockquote with the language of the dataset, and the attribution outside', async () => {
      const element = await card('escalation', { ...quotes, language: 'en-US' });
      const [figure] = parts(element, 'quote');
      expect([...figure!.children].map(({ localName }) => localName)).to.deep.equal([
        'blockquote',
        'figcaption',
      ]);
      expect(parts(element, 'words')[0]).to.have.attribute('lang', 'en-US');
      expect(parts(element, 'words')[0]).to.have.attribute('dir', 'auto');
      expect(words(element)[0]).not.to.contain('O’Brien');
    });

    it('stand in quotation marks', async () => {
      const [blockquote] = parts(await card('escalation'), 'words');
      expect(before(blockquote!.querySelector('p')!)).to.equal('open-quote');
    });

    it('stand without them where they are only the sense', async () => {
      const [blockquote] = parts(await card('sent'), 'words');
      expect(before(blockquote!.querySelector('p')!)).to.equal('none');
    });

    it('have their mark hang in the margin where there is room', async () => {
      const element = await card('escalation');
      const paragraph = parts(element, 'words')[0]!.querySelector('p')!;
      const position = () => getComputedStyle(paragraph, '::before').position;
      element.parentElement!.setAttribute('style', 'inline-size: 40em');
      expect(position()).to.equal('absolute');
      element.parentElement!.setAttribute('style', 'inline-size: 18em');
      expect(position()).to.equal('static');
    });

    it('keep an editor’s insertion, marked, with a legend', async () => {
      const element = await card('payment');
      expect(words(element)[0]).to.contain('believe that Kim [Jung Un] would send');
      expect(parts(element, 'mark').map(({ innerText }) => innerText)).to.deep.equal(['[Jung Un]']);
      expect(caption(element)).to.include('Words in [brackets] are the editor’s');
    });

    it('keep a cut, marked, with a legend', async () => {
      const element = await card('restraint');
      expect(words(element)[0]).to.contain('allies….Putin’s');
      expect(parts(element, 'mark').map(({ innerText }) => innerText)).to.deep.equal(['….']);
      expect(caption(element)).to.include('Cuts are marked …');
    });

    it('have no legend where nothing is marked', async () => {
      expect(caption(await card('denial')).join()).not.to.match(/brackets|cuts/i);
    });

    it('come with the original, in its language and with its name', async () => {
      const [original] = parts(await card('translated'), 'original');
      expect(original!.innerText.trim()).to.match(
        /^In the original \(Russian\)\s+Это наше суверенное решение\.$/,
      );
      expect(original!.querySelector('blockquote')).to.have.attribute('lang', 'ru');
    });

    it('name the original’s language by its tag where no name is known', async () => {
      const [, , , , quote] = quotes.facts;
      const original = { language: 'en-1', text: 'Whatever.' };
      const facts = [{ ...quote, original } as ArticleFacts['facts'][number]];
      const element = await card(undefined, { ...quotes, facts });
      expect(parts(element, 'original')[0]!.innerText).to.contain('(en-1)');
    });
  });

  describe('what is told of them', () => {
    it('the speaker, linked, with the usual spelling, role and affiliation', async () => {
      const element = await card('escalation');
      const [speaker] = parts(element, 'speaker');
      expect(speaker!.localName).to.equal('strong');
      expect(speaker!.querySelector('a')).to.have.attribute('href', 'https://example.org/obrien');
      expect(speaker!.innerText).to.equal('Philips O’Brien');
      expect(caption(element)[0]).to.equal(
        'Professor of strategic studies, University of St. Andrews usually spelled Phillips O’Brien',
      );
    });

    it('the wording, the day, and all through whom it came', async () => {
      const element = await card('escalation');
      expect(caption(element)[1]).to.equal(
        'Verbatim October 23, 2024 as reported by NBC News, in turn reported by Slate',
      );
      expect(parts(element, 'date')[0]).to.have.attribute('datetime', '2024-10-23');
    });

    it('how it was said, the source with its link, and the source’s date in place of its own', async () => {
      const element = await card('restraint');
      expect(caption(element)[0]).to.equal('Verbatim in a document Report by Slate October 2024');
      const [source] = parts(element, 'source');
      expect(source!.localName).to.equal('cite');
      expect(source!.querySelector('a')).to.have.attribute('href', 'https://example.org/slate');
    });

    it('the article’s own words for a day that it does not give, and the place', async () => {
      expect(caption(await card('denial'))[0]).to.equal(
        'Verbatim the article says “the other day” the United Nations',
      );
    });

    it('what is inferred, and the notes', async () => {
      expect(caption(await card('payment')).slice(1, 4)).to.deep.equal([
        'Verbatim',
        'The usual spelling is Kim Jong Un.',
        'Inferred, not given in the article: the date',
      ]);
    });

    it('phrase by phrase, with a dot that ends no copied word and begins no line', async () => {
      const [said] = parts(await card('escalation'), 'said');
      expect(said!.textContent).to.match(/^verbatim October 23, 2024 as reported/);
      const dots = [...said!.querySelectorAll('.phrase')].map(
        (phrase) => getComputedStyle(phrase, '::after').content,
      );
      expect(dots).to.deep.equal(['"\u00a0·"', '"\u00a0·"', 'none']);
    });

    it('what else the dataset holds against it', async () => {
      const [first, ...others] = quotes.facts;
      const facts = [{ ...first!, inTensionWith: ['denial'] }, ...others];
      expect(caption(await card('escalation', { ...quotes, facts })).at(-1)).to.equal(
        'Hard to square with “groundless, stereotyped rumors”',
      );
    });

    it('that it is translated', async () => {
      expect(caption(await card('translated'))[1]).to.equal('Translated');
    });

    it('nothing of how firm it is where nobody else speaks to it', async () => {
      expect(parts(await card('escalation'), 'standing')).to.have.lengthOf(0);
    });

    it('who confirms and denies what is said, in their words, and how firm that leaves it', async () => {
      const element = await card('sent');
      expect(caption(element)[1]).to.equal('Paraphrased');
      expect(parts(element, 'attribution')[0]!.innerText.replace(/\s+/g, ' ')).to.equal(
        'Confirmed by Philips O’Brien denied by Pyongyang denied by North Korean representatives groundless rumors disputed',
      );
      expect(parts(element, 'attribution')[0]!.querySelector('q')!.innerText).to.equal(
        'groundless rumors',
      );
    });
  });

  describe('any text at all', () => {
    const hostile = '<img src=x onerror="alert(1)"> \u202Etxet\u202C {{7*7}} ${8*8}';

    it('is text', async () => {
      const element = await card(undefined, {
        ...quotes,
        actors: [{ id: 'lee', name: hostile, role: hostile, alternateName: hostile }],
        sources: [{ id: 'slate-article', title: hostile }],
        places: [{ id: 'un', name: hostile }],
        facts: [
          {
            id: 'a',
            type: 'quote',
            text: `${hostile} [${hostile}]`,
            speaker: 'lee',
            source: 'slate-article',
            place: 'un',
            original: { language: 'ko', text: hostile },
            notes: [hostile],
            inferred: [hostile],
          },
        ],
      });
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      expect(words(element)[0]).to.contain('<img src=x onerror="alert(1)">');
      expect(parts(element, 'speaker')[0]!.innerText).to.contain('<img src=x');
      expect(caption(element)[0]).to.contain('<img src=x');
    });

    it('runs from the right where it is Arabic, whatever the page does', async () => {
      const [first] = quotes.facts;
      const facts = [
        { ...first, text: 'لقد حدث التصعيد بالفعل.' } as ArticleFacts['facts'][number],
      ];
      const [blockquote] = parts(
        await card(undefined, { ...quotes, language: 'ar', facts }),
        'words',
      );
      expect(getComputedStyle(blockquote!).direction).to.equal('rtl');
    });
  });

  it('speaks its own direction on a page in a language that it has no words of', async () => {
    const element = await card('escalation');
    element.removeAttribute('lang');
    Object.assign(element.parentElement!, { dir: 'rtl', lang: 'he' });
    await element.updateComplete;
    const [said] = parts(element, 'said');
    const words = said!.querySelector('[lang]')!;
    expect([words.getAttribute('lang'), words.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
    // The page's side.
    const { right } = words.getBoundingClientRect();
    expect(right).to.be.closeTo(said!.getBoundingClientRect().right, 1);
  });

  describe('for everybody', () => {
    it('passes axe, with one and with all', async () => {
      await expect(await card('sent')).to.be.accessible();
      await expect(await card()).to.be.accessible();
    });

    itExposes('is read in order, and nothing twice', async () => {
      const outline = await accessibleOutline(await card('denial'));
      expect(outline.match(/groundless/g)).to.have.lengthOf(1);
      expect(outline.match(/North Korean representatives/g)).to.have.lengthOf(1);
      expect(outline.indexOf('blockquote')).to.be.lessThan(outline.indexOf('Figcaption'));
    });

    it('fits a column of 320 px', async () => {
      const element = await card();
      element.parentElement!.setAttribute('style', 'inline-size: 320px');
      expect(element.scrollWidth).to.be.at.most(320);
    });

    itEmulates('prints the addresses of its links', async () => {
      const element = await card('restraint');
      await emulate({ media: 'print' });
      const link = parts(element, 'source')[0]!.querySelector('a')!;
      expect(getComputedStyle(link, '::after').content).to.contain('https://example.org/slate');
    });
  });
});
