import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/source-badge/define.js';
import type { FactSourceBadge } from '../../../src/elements/source-badge/source-badge.js';
import { readFacts, type ArticleFacts } from '../../../src/facts/index.js';
import type { FactOpenedEvent } from '../../../src/page/events.js';
import { provideReader } from '../../../src/page/fact-set-of.js';
import {
  accessibilityTree,
  emulate,
  itEmulates,
  itExposes,
  setViewport,
} from '../../support/commands.js';
import { frame } from '../page/frames.js';
import { facts } from './facts.js';

async function badge(fact: string, dataset: ArticleFacts = facts): Promise<FactSourceBadge> {
  const paragraph = await fixture(
    html`<p lang="en">
      They have been seen <fact-source-badge .facts=${dataset} fact=${fact}></fact-source-badge>, he
      said.
    </p>`,
  );
  const element = paragraph.querySelector('fact-source-badge')!;
  await element.updateComplete;
  return element;
}

async function sourceBadge(source: string): Promise<FactSourceBadge> {
  const element = await fixture<FactSourceBadge>(
    html`<fact-source-badge .facts=${facts} source=${source} lang="en"></fact-source-badge>`,
  );
  await element.updateComplete;
  return element;
}

const part = (element: Element, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Without the lines that `innerText` breaks at any paragraph. */
const summary = (element: Element) => squeezed(part(element, 'summary').innerText);
const chain = (element: Element) => squeezed(part(element, 'chain').innerText);
const isOpen = (element: Element) => part(element, 'chain').matches(':popover-open');

async function toggled(element: FactSourceBadge, how: () => unknown): Promise<void> {
  const event = oneEvent(part(element, 'chain'), 'toggle');
  await how();
  await event;
  await element.updateComplete;
}

const open = (element: FactSourceBadge) => toggled(element, () => part(element, 'button').click());

// As beside a `fact-set`; an element alone has to fetch the parser first.
beforeEach(() => provideReader(readFacts));

describe('fact-source-badge', () => {
  let warnings: unknown[];
  const { warn } = console;

  beforeEach(async () => {
    await setViewport({ width: 900, height: 700 });
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
      template.innerHTML = '<fact-source-badge fact="tracked"></fact-source-badge>';
      const element = template.content.firstElementChild as FactSourceBadge;
      expect(element.shadowRoot).to.equal(null);
      element.facts = facts;
      const place = await fixture(html`<div></div>`);
      place.append(element);
      await element.updateComplete;
      expect(summary(element)).to.equal('(John F. Kirby: one source)');
    });

    it('can be created by a script', async () => {
      const element = document.createElement('fact-source-badge');
      expect(element.outerHTML).to.equal('<fact-source-badge></fact-source-badge>');
      Object.assign(element, { facts, fact: 'tracked' });
      const place = await fixture(html`<div></div>`);
      place.append(element);
      await element.updateComplete;
      expect(summary(element)).to.equal('(John F. Kirby: one source)');
    });

    it('shows the same whether its properties were set before or after', async () => {
      const earlier = await badge('papers');
      const after = document.createElement('fact-source-badge');
      earlier.after(after);
      await after.updateComplete;
      Object.assign(after, { facts, fact: 'papers' });
      await after.updateComplete;
      expect(after.shadowRoot!.textContent).to.equal(earlier.shadowRoot!.textContent);
    });
  });

  describe('states', () => {
    it('puts no message into the sentence while it waits', async () => {
      const element = await fixture<FactSourceBadge>(
        html`<fact-source-badge fact="tracked"></fact-source-badge>`,
      );
      expect(element.state).to.equal('loading');
      expect(element.shadowRoot!.textContent.trim()).to.equal('');
      expect(element.getBoundingClientRect().width).to.equal(0);
    });

    it('shows the publisher’s words until its facts are there', async () => {
      const element = await fixture<FactSourceBadge>(
        html`<fact-source-badge fact="tracked">(Kirby)</fact-source-badge>`,
      );
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.lengthOf(1);
      element.facts = facts;
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('slot')).to.equal(null);
      expect(element.textContent).to.equal('(Kirby)');
    });

    it('shows nothing where the facts cannot be had', async () => {
      const told = oneEvent(document, 'fact-problem');
      const element = await badge('tracked', { factbox: 2 } as unknown as ArticleFacts);
      // The sentence comes a moment later.
      await told;
      expect(element.state).to.equal('failed');
      expect(element.shadowRoot!.textContent.trim()).to.equal('');
      expect(warnings.splice(0)).to.have.lengthOf(1);
    });

    it('shows nothing without a name, and not all there is', async () => {
      const element = await badge('');
      expect(element.state).to.equal('empty');
      expect(element.shadowRoot!.textContent.trim()).to.equal('');
    });

    it('tells the editor of a source that is not there', async () => {
      const element = await sourceBadge('un-remark');
      await element.updateComplete;
      expect(element.state).to.equal('empty');
      expect(warnings.splice(0).join()).to.match(/names the source “un-remark”/);
    });

    it('follows its facts when they change, open or not', async () => {
      const element = await badge('tracked');
      await open(element);
      element.fact = 'papers';
      await element.updateComplete;
      expect(chain(element)).to.contain('False papers');
      part(element, 'close').focus();
      element.facts = { ...facts, facts: [] };
      await element.updateComplete;
      element.facts = facts;
      await element.updateComplete;
      expect(isOpen(element)).to.equal(false);
      expect(part(element, 'chain').childElementCount).to.equal(0);
      expect(warnings.splice(0)).to.have.lengthOf(1);
    });
  });

  describe('the words in the sentence', () => {
    const told: [fact: string, words: string][] = [
      ['tracked', '(John F. Kirby: one source)'],
      ['papers', '(South Korean intelligence services and 1 other: disputed)'],
      ['casualties', '(the article’s own account)'],
      ['reason', '(not known)'],
      ['arsenal', '(experts: thought likely, one source)'],
      ['recognized', '(the article: disputed)'],
      ['quote', '(Kim Jung Un: one source)'],
    ];
    for (const [fact, words] of told) {
      it(words, async () => expect(summary(await badge(fact))).to.equal(words));
    }

    it('of a source: its title, and how many facts rest on it', async () => {
      expect(summary(await sourceBadge('un-remarks'))).to.equal(
        '(Statement at the United Nations: 3 facts)',
      );
    });

    it('wrap like the words around them, and do not push the lines apart', async () => {
      const element = await badge('papers');
      const paragraph = element.parentElement!;
      for (const lineHeight of ['24px', '1.2']) {
        paragraph.setAttribute('style', `inline-size: 15em; font: 16px/${lineHeight} serif`);
        // Without a badge: some engines round a line to whole pixels.
        const plain = paragraph.cloneNode() as HTMLElement;
        plain.textContent = 'Xg';
        paragraph.after(plain);
        const line = plain.getBoundingClientRect().height;
        plain.remove();
        expect(line).to.be.closeTo(lineHeight === '24px' ? 24 : 19.2, 0.5);
        const lines = paragraph.getBoundingClientRect().height / line;
        expect(lines).to.be.closeTo(Math.round(lines), 0.01);
        expect(part(element, 'summary').getClientRects().length).to.be.greaterThan(1);
        expect(paragraph.scrollWidth).to.be.at.most(paragraph.clientWidth);
      }
    });

    it('cost few nodes while closed', async () => {
      const element = await badge('papers');
      const nodes = [...element.shadowRoot!.querySelectorAll('*')].map(
        ({ localName }) => localName,
      );
      expect(nodes.filter((name) => name !== 'style')).to.deep.equal([
        'span',
        'span',
        'button',
        'div',
      ]);
    });
  });

  describe('opened', () => {
    it('tells everybody’s position, those who assert it first', async () => {
      const element = await badge('papers');
      await open(element);
      expect(part(element, 'fact').innerText).to.equal('False papers are handed out');
      const positions = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=position]')];
      expect(positions.map(({ innerText }) => squeezed(innerText))).to.deep.equal([
        'South Korean intelligence services, as reported by NBC News (not named: they spy for a living)',
        'John F. Kirby Spokesman, U.S. National Security Council',
        'Denied by North Korean representatives groundless, stereotyped rumors The United Nations Statement at the United Nations October 21, 2024 Its wording is not given. Said of such reports in general.',
        'Denied by the Kremlin Stands for the government of Russia.',
      ]);
      expect(element.shadowRoot!.querySelector('q')!.innerText).to.equal(
        'groundless, stereotyped rumors',
      );
      expect(part(element, 'source').querySelector('a')).to.have.attribute(
        'href',
        'https://example.org/un',
      );
      expect(chain(element)).to.match(/Hard to square with “We send nobody\.”$/);
    });

    it('tells when a figure holds, what is inferred, and the notes', async () => {
      const element = await badge('tracked');
      await open(element);
      expect(chain(element)).to.contain(
        'About 3,000 troops Tracked to Vladivostok As of October 23, 2024 one source',
      );
      expect(chain(element)).to.match(
        /Not said to be among the 12,000\. Inferred, not given in the article: what it is part of$/,
      );
    });

    it('tells the usual spelling, and the article’s own words for a time', async () => {
      const element = await badge('quote');
      await open(element);
      expect(chain(element)).to.contain('Kim Jung Un (on the record) Usually spelled Kim Jong Un');
      element.fact = 'arsenal';
      await element.updateComplete;
      expect(chain(element)).to.contain(
        'Russia pays in nuclear help. The article says “soon” thought likely',
      );
    });

    it('tells of a source what it is, and each fact that rests on it', async () => {
      const element = await sourceBadge('un-remarks');
      await open(element);
      expect(chain(element)).to.contain(
        'Statement at the United Nations Statement published by North Korean representatives October 21, 2024 Its wording is not given.',
      );
      expect(element.shadowRoot!.querySelectorAll('[part=position]')).to.have.lengthOf(3);
      expect(chain(element)).to.contain('Faces are recognized Disputed');
    });

    it('says so to the publisher’s code', async () => {
      const element = await badge('tracked');
      const heard: string[] = [];
      const listen = ({ fact }: FactOpenedEvent) => heard.push(fact);
      document.addEventListener('fact-opened', listen);
      await open(element);
      await toggled(element, () => part(element, 'close').click());
      document.removeEventListener('fact-opened', listen);
      expect(heard).to.deep.equal(['tracked']);
    });

    it('holds nothing before, and nothing after it is closed', async () => {
      const element = await badge('papers');
      const popover = part(element, 'chain');
      expect(popover.childElementCount).to.equal(0);
      await open(element);
      expect(popover.childElementCount).to.be.greaterThan(0);
      await toggled(element, () => part(element, 'close').click());
      expect(popover.childElementCount).to.equal(0);
    });

    it('leaves nothing when it is removed, and comes back closed', async () => {
      const element = await badge('papers');
      const paragraph = element.parentElement!;
      await open(element);
      part(element, 'close').focus();
      element.remove();
      await element.updateComplete;
      expect(document.querySelectorAll(':popover-open')).to.have.lengthOf(0);
      paragraph.append(element);
      await element.updateComplete;
      expect(isOpen(element)).to.equal(false);
      expect(part(element, 'chain').childElementCount).to.equal(0);
    });
  });

  describe('by hand', () => {
    it('opens and closes by keyboard, and gives the focus back', async () => {
      const element = await badge('papers');
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'button'));
      await toggled(element, () => sendKeys({ press: 'Enter' }));
      expect(isOpen(element)).to.equal(true);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'close'));
      await toggled(element, () => sendKeys({ press: 'Escape' }));
      expect(isOpen(element)).to.equal(false);
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'button'));
    });

    it('closes by a click beside it, and only one is open at a time', async () => {
      const first = await badge('papers');
      const second = await badge('tracked');
      await open(first);
      const { left, top } = part(second, 'button').getBoundingClientRect();
      part(second, 'button').click();
      expect(isOpen(first)).to.equal(false);
      expect(isOpen(second)).to.equal(true);
      expect(left + top).to.be.greaterThan(0);
      await toggled(second, () => sendMouse({ type: 'click', position: [890, 690] }));
      expect(isOpen(second)).to.equal(false);
      await resetMouse();
    });

    it('can be hit: 24 px and more', async () => {
      const element = await badge('papers');
      const target = getComputedStyle(part(element, 'button'), '::before');
      expect(parseFloat(target.height)).to.be.at.least(24);
      await open(element);
      const { width, height } = part(element, 'close').getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    });
  });

  describe('its place', () => {
    const rects = (element: Element) => ({
      button: part(element, 'button').getBoundingClientRect(),
      popover: part(element, 'chain').getBoundingClientRect(),
    });

    async function placed(style: string, dir = 'ltr') {
      const element = await badge('papers');
      element.parentElement!.setAttribute('style', style);
      element.parentElement!.dir = dir;
      await open(element);
      return { element, ...rects(element) };
    }

    it('is below the button, at its start', async () => {
      const { button, popover } = await placed(
        'position: absolute; top: 50px; left: 10px; font-size: 12px',
      );
      expect(popover.left).to.be.closeTo(button.left, 1);
      expect(popover.top).to.be.within(button.bottom, button.bottom + 12);
    });

    it('is above where there is no room below', async () => {
      const { button, popover } = await placed('position: absolute; bottom: 20px; left: 40px');
      expect(popover.bottom).to.be.within(button.top - 12, button.top);
      expect(popover.top).to.be.at.least(0);
    });

    it('is above on a long page, too, opened by keyboard', async () => {
      const tail = document.body.appendChild(document.createElement('div'));
      tail.style.height = '3000px';
      const { element } = await placed('position: absolute; top: 1500px; left: 40px');
      part(element, 'chain').hidePopover();
      window.scrollTo(0, 1500 - document.documentElement.clientHeight + 60);
      part(element, 'button').focus();
      await toggled(element, () => sendKeys({ press: 'Enter' }));
      await element.updateComplete;
      const { button, popover } = rects(element);
      expect(popover.bottom).to.be.within(button.top - 12, button.top);
      window.scrollTo(0, 0);
      tail.remove();
    });

    it('starts at the right where the text does', async () => {
      const { button, popover } = await placed('position: absolute; top: 50px; right: 40px', 'rtl');
      expect(popover.right).to.be.closeTo(button.right, 1);
    });

    it('stays on the page', async () => {
      const { popover } = await placed(
        'position: absolute; top: 50px; right: 0; text-wrap: nowrap',
      );
      expect(popover.right).to.be.at.most(900);
      const rtl = await placed('position: absolute; top: 50px; left: 0; text-wrap: nowrap', 'rtl');
      expect(rtl.popover.left).to.be.at.least(0);
    });

    it('scrolls with the text', async () => {
      const { element } = await placed(
        'position: absolute; top: 900px; left: 40px; height: 2000px',
      );
      part(element, 'chain').hidePopover();
      window.scrollTo(0, 800);
      await open(element);
      const { button, popover } = rects(element);
      expect(popover.top).to.be.within(button.bottom, button.bottom + 12);
      window.scrollTo(0, 850);
      expect(rects(element).popover.top).to.be.closeTo(popover.top - 50, 1);
      window.scrollTo(0, 0);
    });

    it('is a sheet at the lower edge of a narrow screen', async () => {
      // A page in a frame: not every window can be as narrow as a telephone.
      const page = await frame(
        '<p style="position: absolute; top: 50px">Seen <fact-source-badge fact="papers"></fact-source-badge></p>',
      );
      const { frameElement } = page.document.defaultView!;
      frameElement!.setAttribute('style', 'border: 0; inline-size: 320px; block-size: 600px');
      await page.load('/src/elements/source-badge/define.ts');
      const element = page.document.querySelector('fact-source-badge')!;
      element.facts = facts;
      await waitUntil(() => part(element, 'button'), 'no button');
      await open(element);
      const { popover } = rects(element);
      expect(popover.left).to.equal(0);
      expect(popover.width).to.be.closeTo(320, 1);
      expect(popover.bottom).to.be.closeTo(600, 1);
      expect(popover.top).to.be.at.least(100);
    });
  });

  describe('on paper', () => {
    const printed =
      'South Korean intelligence services, as reported by NBC News (not named: they spy for a living) John F. Kirby denied by North Korean representatives groundless, stereotyped rumors denied by the Kremlin disputed · Statement at the United Nations)';

    itEmulates('tells everybody’s position in the sentence, and no longer afterwards', async () => {
      const element = await badge('papers');
      const change = oneEvent(matchMedia('print'), 'change');
      await emulate({ media: 'print' });
      await change;
      await element.updateComplete;
      expect(summary(element)).to.equal(`( ${printed}`);
      const back = oneEvent(matchMedia('print'), 'change');
      await emulate({});
      await back;
      await element.updateComplete;
      expect(summary(element)).to.equal(
        '(South Korean intelligence services and 1 other: disputed)',
      );
    });

    it('is ready when the browser takes its picture', async () => {
      const element = await badge('papers');
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(summary(element)).to.contain(printed);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(summary(element)).not.to.contain('denied by');
    });

    itEmulates('gives a source’s address as text', async () => {
      const element = await sourceBadge('un-remarks');
      const change = oneEvent(matchMedia('print'), 'change');
      await emulate({ media: 'print' });
      await change;
      await element.updateComplete;
      const link = part(element, 'printed').querySelector('a')!;
      expect(getComputedStyle(link, '::after').content).to.contain('https://example.org/un');
      expect(link.checkVisibility()).to.be.true;
      await emulate({});
    });

    it('listens once for all badges of a page, and not at all without any', async () => {
      const { addEventListener, removeEventListener } = window;
      const counts = { added: 0, removed: 0 };
      const count = (key: 'added' | 'removed', original: typeof addEventListener) =>
        function (this: unknown, type: string, ...rest: unknown[]) {
          if (type === 'beforeprint') counts[key] += 1;
          Reflect.apply(original, window, [type, ...rest]);
        };
      const page = await fixture(html`<div></div>`);
      Object.assign(window, {
        addEventListener: count('added', addEventListener),
        removeEventListener: count('removed', removeEventListener),
      });
      try {
        page.innerHTML = '<fact-source-badge></fact-source-badge>'.repeat(20);
        expect(counts).to.deep.equal({ added: 1, removed: 0 });
        page.innerHTML = '';
        expect(counts).to.deep.equal({ added: 1, removed: 1 });
      } finally {
        Object.assign(window, { addEventListener, removeEventListener });
      }
    });
  });

  describe('for everybody', () => {
    it('passes axe, closed and open', async () => {
      const element = await badge('papers');
      await expect(element).to.be.accessible();
      await open(element);
      await expect(element).to.be.accessible();
    });

    itExposes('is a button that says whether it is open, and a labelled group', async () => {
      const element = await badge('papers');
      const button = async () =>
        (await accessibilityTree(element)).find(({ role }) => role === 'button')!;
      expect(await button()).to.include({ name: 'disputed' });
      expect((await button()).properties).to.include({ expanded: false });
      await open(element);
      expect((await button()).properties).to.include({ expanded: true });
      const group = (await accessibilityTree(element)).find(({ role }) => role === 'group');
      expect(group).to.include({ name: 'Who says so' });
    });

    it('shows any text as text', async () => {
      const hostile = '<img src=x onerror="alert(1)">\u202E{{7*7}}';
      const element = await badge('x', {
        ...facts,
        sources: [],
        actors: [{ id: 'kirby', name: hostile, role: hostile, alternateName: hostile }],
        facts: [
          {
            id: 'x',
            type: 'claim',
            statement: hostile,
            notes: [hostile],
            attributions: [{ actor: 'kirby', words: hostile, note: hostile, reason: hostile }],
          },
        ],
      });
      await open(element);
      expect(summary(element)).to.equal('(<img src=x onerror="alert(1)">{{7*7}}: one source)');
      expect(chain(element)).to.contain('<img src=x');
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      expect(warnings).to.deep.equal([]);
    });
  });
});
