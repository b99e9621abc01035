import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { FactSetElement } from '../../../../src/elements/set/fact-set.js';
import '../../../../src/elements/quote-card/define.js';
import '../../../../src/elements/source-badge/define.js';
import '../../../../src/elements/timeline/define.js';
import { readFacts, type ArticleFacts } from '../../../../src/facts/index.js';
import { addLocale } from '../../../../src/index.js';
import { ar } from '../../../../src/locales/ar.js';
import type { PageProblem } from '../../../../src/page/problems.js';
import { frame, type Frame } from '../frames.js';
import { emulate, itEmulates } from '../../../support/commands.js';
import { listen, next, place, settled, until } from '../helpers.js';

/** Nothing but where the facts are stated differs; ids tell what is to come of each. */
const FACTS: ArticleFacts = {
  factbox: 1,
  language: 'en',
  article: { title: 'The river' },
  actors: [{ id: 'warden', name: 'the dike warden' }],
  facts: [
    { id: 'unanchored', type: 'event', title: 'The flood' },
    {
      id: 'once',
      type: 'quote',
      text: 'It has never been this high',
      speaker: 'warden',
      anchor: { exact: '"It has never been this high"' },
    },
    {
      id: 'twice',
      type: 'event',
      title: 'The gates were closed',
      anchor: { exact: 'the gates' },
    },
    {
      id: 'told-apart',
      type: 'event',
      title: 'The gates were opened',
      anchor: { exact: 'the gates', prefix: 'opened' },
    },
    { id: 'nowhere', type: 'event', title: 'Rain', anchor: { exact: 'it rained' } },
    { id: 'across', type: 'event', title: 'It fell', anchor: { exact: 'fell. Next day' } },
  ],
};

const STORY = html`
  <article id="story">
    <p>On Monday they closed the gates. “It has <em>never</em> been <a href="#x">this</a> high”.</p>
    <p style="margin-top: 200vh">Then they opened the gates, and the water fell.</p
    ><p style="margin-bottom: 200vh">Next day the sun shone.</p>
  </article>
`;

const SET = html`<fact-set article="#story" .facts=${FACTS}></fact-set>`;

/** Whether it has looked at the article, with whatever result. */
async function read(holder: ParentNode): Promise<FactSetElement> {
  const set = holder.querySelector('fact-set')!;
  await until(() => set.problems.length > 0);
  await settled();
  return set;
}

async function placeRead(template: TemplateResult): Promise<FactSetElement> {
  listen();
  return read(await place(template));
}

const codes = (problems: readonly PageProblem[]) =>
  problems.map(({ code, facts }) => [code, ...facts].join(' '));

/** The words that are marked, over all fact sets of the page. */
function marked(): string {
  const ranges = [...(CSS.highlights.get('fact-passage') ?? [])] as Range[];
  return ranges.map(String).join('');
}

/** How far the middle of the marked words is from the middle of the window, in pixels. */
function offCentre(): number {
  const [range] = [...CSS.highlights.get('fact-passage')!] as Range[];
  const { top, bottom } = range!.getBoundingClientRect();
  return Math.abs((top + bottom - innerHeight) / 2);
}

/** What a page has loaded of a module; without a name, of the one that does the work. */
function resourceOf({ document }: Frame, module = 'article'): PerformanceEntry | undefined {
  const loaded = document.defaultView!.performance.getEntriesByType('resource');
  return loaded.find(({ name }) => name.includes(`/article/${module}.`));
}

const isLoaded = (page: Frame, module?: string) => resourceOf(page, module) !== undefined;

const buttonsIn = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=passage]'),
];

beforeEach(() => emulate({ reducedMotion: 'reduce' }));

describe('fact-set with an article', () => {
  it('tells which facts are not stated there, and which more than once', async () => {
    const said = listen();
    const told = next(document, 'fact-problem');
    const set = await read(await place(html`${STORY}${SET}`));
    expect(set.problems).to.deep.equal([
      {
        code: 'anchor-ambiguous',
        severity: 'warning',
        path: '/facts/2/anchor',
        facts: ['twice'],
        message:
          'The anchor of fact “twice” is in the article 2 times: “the gates”. Add the words before it as “prefix”, or those after it as “suffix”.',
      },
      {
        code: 'anchor-not-found',
        severity: 'warning',
        path: '/facts/4/anchor',
        facts: ['nowhere'],
        message:
          'The anchor of fact “nowhere” is not in the article: “it rained”. Copy the words from the article as it stands.',
      },
    ]);
    expect(set.state).to.equal('ready');
    expect((await told).problems).to.deep.equal(set.problems);
    expect(said.map((line) => line.split(': ')[0])).to.deep.equal([
      '[factbox] anchor-ambiguous',
      '[factbox] anchor-not-found',
    ]);
  });

  it('tells nothing where all is well, and without an article', async () => {
    let problems = 0;
    const count = () => (problems += 1);
    document.addEventListener('fact-problem', count);
    const sound = { ...FACTS, facts: FACTS.facts.filter(({ id }) => id === 'once') };
    const holder = await place(
      html`${STORY}<fact-set article="#story" .facts=${sound}></fact-set
        ><fact-set id="other" .facts=${FACTS}></fact-set>`,
    );
    const [set, other] = holder.querySelectorAll('fact-set');
    await until(() => set!.showPassage('once'));
    document.removeEventListener('fact-problem', count);
    expect(other!.showPassage('once')).to.equal(false);
    expect([set!.problems, other!.problems, problems]).to.deep.equal([[], [], 0]);
  });

  for (const selector of ['#elsewhere', '###'])
    it(`tells that there is no article at ${selector}`, async () => {
      const said = listen();
      const holder = await place(
        html`${STORY}<fact-set article=${selector} .facts=${FACTS}></fact-set>`,
      );
      const set = await read(holder);
      expect(codes(set.problems)).to.deep.equal(['no-article']);
      expect(set.problems[0]!.message).to.contain(`article="${selector}"`);
      expect(set.state).to.equal('ready');
      expect(set.showPassage('once')).to.equal(false);
      expect(said).to.have.length(1);
    });

  it('finds it in its own root first, then outward', async () => {
    listen();
    const holder = await place(html`${STORY}<div></div>`);
    const root = holder.querySelector('div')!.attachShadow({ mode: 'closed' });
    const set = document.createElement('fact-set');
    Object.assign(set, { article: '#story', facts: FACTS });
    root.append(set);
    await until(() => set.problems.length > 0);
    expect(codes(set.problems)).to.deep.equal([
      'anchor-ambiguous twice',
      'anchor-not-found nowhere',
    ]);
    const own = document.createElement('p');
    own.id = 'story';
    own.textContent = 'Then it rained, and the gates were closed.';
    root.append(own);
    set.facts = { ...FACTS };
    await until(() => set.problems[0]?.facts[0] === 'once');
    expect(set.showPassage('nowhere')).to.equal(true);
    expect(marked()).to.equal('it rained');
    expect(root.adoptedStyleSheets).to.have.length(1);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('looks again when it gets other facts, another article, or none', async () => {
    const set = await placeRead(html`${STORY}${SET}<p id="note">The gates: it rained.</p>`);
    set.article = '#note';
    await until(() => set.problems[0]?.facts[0] === 'once');
    expect(codes(set.problems)).to.contain('anchor-not-found across');
    expect(codes(set.problems)).not.to.contain('anchor-not-found nowhere');
    set.facts = { ...FACTS, facts: FACTS.facts.filter(({ id }) => id === 'across') };
    await until(() => set.problems.length === 1);
    set.removeAttribute('article');
    set.article = null;
    await settled();
    expect(set.problems).to.deep.equal([]);
    expect(set.showPassage('nowhere')).to.equal(false);
  });

  it('tells nothing of an article that was named only for a moment', async () => {
    const said = listen();
    const holder = await place(html`${STORY}`);
    const set = document.createElement('fact-set');
    Object.assign(set, { article: '#gone-again', facts: FACTS });
    holder.append(set);
    await set.updateComplete;
    set.article = '#story';
    await until(() => set.problems.length > 0);
    expect(codes(set.problems)).to.contain('anchor-ambiguous twice');
    expect(said.join()).not.to.contain('gone-again');
  });

  it('waits until the page is read to its end', async () => {
    const page = await frame();
    await page.load('/src/elements/set/define.ts');
    const { document: inner } = page;
    inner.open();
    // Discouraged on a page that readers see; here it is the parser, held still.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    inner.write(`<fact-set article="#story"><script type="application/json">
      ${JSON.stringify(FACTS)}</script></fact-set>`);
    const set = inner.querySelector('fact-set')!;
    await until(() => isLoaded(page));
    // The same module: it is there when that one is.
    await page.load(resourceOf(page)!.name);
    await new Promise((resolve) => setTimeout(resolve));
    expect(set.problems).to.deep.equal([]);
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    inner.write('<p id="story">they opened the gates</p>');
    inner.close();
    await until(() => set.problems.length > 0);
    expect(codes(set.problems)).not.to.contain('no-article');
    expect(set.showPassage('told-apart')).to.equal(true);
  });
});

describe('fact-set: showPassage', () => {
  it('marks the words over several elements, and changes nothing of the document', async () => {
    const set = await placeRead(html`${STORY}${SET}`);
    const before = document.querySelector('#story')!.outerHTML;
    expect(set.showPassage('once')).to.equal(true);
    expect(marked()).to.equal('“It has never been this high”');
    expect(document.querySelector('#story')!.outerHTML).to.equal(before);
    expect(getSelection()!.toString()).to.equal('');
  });

  it('brings it to the middle of the window, also in a paragraph longer than that', async () => {
    const set = await placeRead(html`${STORY}${SET}`);
    scrollTo(0, 0);
    set.showPassage('told-apart');
    expect(offCentre()).to.be.lessThan(30);
    const [paragraph] = document.querySelectorAll('#story p');
    paragraph!.append(' Water.'.repeat(5000), 'it rained', ' Water.'.repeat(5000));
    expect(set.showPassage('nowhere')).to.equal(true);
    expect(offCentre()).to.be.lessThan(30);
    scrollTo(0, 0);
  });

  itEmulates('moves there smoothly, unless a reader wants less motion', async () => {
    const set = await placeRead(html`${STORY}${SET}`);
    await emulate({ reducedMotion: 'no-preference' });
    scrollTo(0, 0);
    set.showPassage('told-apart');
    expect(scrollY).to.equal(0);
    await until(() => offCentre() < 30);
    await emulate({ reducedMotion: 'reduce' });
    scrollTo(0, 0);
    set.showPassage('told-apart');
    expect(offCentre()).to.be.lessThan(30);
    scrollTo(0, 0);
  });

  it('replaces the mark before, and takes its style along', async () => {
    const set = await placeRead(html`${STORY}${SET}`);
    set.showPassage('once');
    expect(set.showPassage('across')).to.equal(true);
    expect(marked()).to.equal('fell.Next day');
    expect(document.adoptedStyleSheets).to.have.length(1);
    expect(set.showPassage('twice')).to.equal(false);
    expect(marked()).to.equal('');
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('goes by the article as it is now', async () => {
    const set = await placeRead(html`${STORY}${SET}`);
    const story = document.querySelector('#story')!;
    story.prepend('First of all, it rained. ');
    expect(set.showPassage('nowhere')).to.equal(true);
    expect(codes(set.problems)).to.deep.equal(['anchor-ambiguous twice']);
    story.querySelector('em')!.remove();
    expect(set.showPassage('once')).to.equal(false);
    expect(codes(set.problems)).to.contain('anchor-not-found once');
    story.outerHTML = '<div id="story">It is new: “It has never been this high”.</div>';
    expect(set.showPassage('once')).to.equal(true);
    expect(marked()).to.equal('“It has never been this high”');
  });

  it('shows nothing that has no anchor, that there is not, or that is not displayed', async () => {
    const set = await placeRead(html`${STORY}${SET}`);
    expect(set.showPassage('unanchored')).to.equal(false);
    expect(set.showPassage('no such fact')).to.equal(false);
    document.querySelector<HTMLElement>('#story')!.style.display = 'none';
    expect(set.showPassage('once')).to.equal(false);
    expect(marked()).to.equal('');
  });

  it('leaves the marks of others', async () => {
    const set = await placeRead(
      html`${STORY}${SET}<fact-set id="b" article="#story" .facts=${{ ...FACTS }}></fact-set>`,
    );
    const other = document.querySelector<FactSetElement>('#b')!;
    await until(() => other.problems.length > 0);
    set.showPassage('told-apart');
    other.showPassage('once');
    expect(marked()).to.equal('the gates“It has never been this high”');
    other.remove();
    await settled();
    expect(marked()).to.equal('the gates');
    set.remove();
    await settled();
    expect(marked()).to.equal('');
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('keeps the mark when it is only moved', async () => {
    const set = await placeRead(html`${STORY}${SET}<div id="there"></div>`);
    set.showPassage('once');
    document.querySelector('#there')!.append(set);
    await settled();
    expect(marked()).to.equal('“It has never been this high”');
  });

  it('leaves colours to the publisher', async () => {
    const set = await placeRead(html`
      <div style="--fact-highlight: rgb(1, 2, 3)">${STORY}</div>
      ${SET}
    `);
    const colour = () =>
      getComputedStyle(document.querySelector('#story p')!, '::highlight(fact-passage)')
        .backgroundColor;
    set.showPassage('once');
    expect(colour()).to.equal('rgb(1, 2, 3)');
    const own = document.createElement('style');
    own.textContent = '::highlight(fact-passage) { background-color: rgb(4, 5, 6) }';
    document.head.append(own);
    expect(colour()).to.equal('rgb(4, 5, 6)');
    own.remove();
  });

  it('selects the passage in a browser that cannot mark it', async () => {
    const page = await frame(`<p id="story">they <em>opened</em> the gates</p>`);
    // As in Firefox before 140.
    Reflect.deleteProperty(page.document.defaultView!.CSS, 'highlights');
    await page.load('/src/elements/set/define.ts');
    const set = page.document.createElement('fact-set');
    Object.assign(set, { article: '#story', facts: FACTS });
    page.document.body.append(set);
    await until(() => set.problems.length > 0);
    expect(set.showPassage('told-apart')).to.equal(true);
    const selection = page.document.getSelection()!;
    expect(selection.toString()).to.equal('the gates');
    set.remove();
    await until(() => selection.toString() === '');
  });
});

describe('the button that shows a passage', () => {
  const page = (inside: TemplateResult) =>
    html`${STORY}<fact-set article="#story" .facts=${FACTS}>${inside}</fact-set>`;

  it('stands where a fact is found for certain, and nowhere else', async () => {
    const set = await placeRead(page(html`<fact-timeline></fact-timeline>`));
    const timeline = set.querySelector('fact-timeline')!;
    const entries = [...timeline.shadowRoot!.querySelectorAll('[part=entry]')];
    const titles = entries
      .filter((entry) => entry.querySelector('[part=passage]'))
      .map((entry) => entry.querySelector('[part=title]')!.textContent.trim());
    expect(titles).to.deep.equal(['The gates were opened', 'It fell']);
    await expect(timeline).to.be.accessible();
  });

  it('is there from the first, so that nothing moves when the article is read', async () => {
    listen();
    const holder = await place(page(html`<fact-quote-card></fact-quote-card>`));
    const card = holder.querySelector('fact-quote-card')!;
    await card.updateComplete;
    expect(buttonsIn(card)).to.have.length(1);
    await read(holder);
    expect(buttonsIn(card)).to.have.length(1);
  });

  it('shows the passage, by mouse and by keyboard', async () => {
    const set = await placeRead(page(html`<fact-quote-card></fact-quote-card>`));
    const [button] = buttonsIn(set.querySelector('fact-quote-card')!);
    expect(button!.textContent.trim()).to.equal('Show in the article');
    expect(button!.type).to.equal('button');
    expect(button!.getBoundingClientRect().height).to.be.at.least(24);
    button!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => marked() !== '');
    expect(marked()).to.equal('“It has never been this high”');
    set.showPassage('across');
    button!.click();
    await until(() => marked() === '“It has never been this high”');
  });

  it('goes when the words have gone, and comes when they come', async () => {
    const set = await placeRead(page(html`<fact-quote-card></fact-quote-card>`));
    const card = set.querySelector('fact-quote-card')!;
    const words = document.querySelector('#story em')!;
    words.textContent = 'always';
    buttonsIn(card)[0]!.click();
    await until(() => !buttonsIn(card).length);
    words.textContent = 'never';
    expect(set.showPassage('once')).to.equal(true);
    await card.updateComplete;
    expect(buttonsIn(card)).to.have.length(1);
  });

  it('is not there without an article, and goes with it', async () => {
    const set = await placeRead(page(html`<fact-quote-card></fact-quote-card>`));
    const card = set.querySelector('fact-quote-card')!;
    set.article = undefined;
    await settled();
    await card.updateComplete;
    expect(buttonsIn(card)).to.have.length(0);
  });

  it('is there as long as one of two fact sets with the same facts is', async () => {
    const facts = readFacts(FACTS);
    const set = await placeRead(html`
      ${STORY}
      <fact-set article="#story" .facts=${facts}></fact-set>
      <fact-set id="b" article="#story" .facts=${facts}></fact-set>
      <fact-quote-card for="b"></fact-quote-card>
    `);
    const card = document.querySelector('fact-quote-card')!;
    set.remove();
    await settled();
    await card.updateComplete;
    buttonsIn(card)[0]!.click();
    await until(() => marked() === '“It has never been this high”');
  });

  it('closes the badge that it stands in', async () => {
    const set = await placeRead(page(html`<fact-source-badge fact="once"></fact-source-badge>`));
    const badge = set.querySelector('fact-source-badge')!;
    const chain = badge.shadowRoot!.querySelector<HTMLElement>('#chain')!;
    chain.showPopover();
    await until(() => buttonsIn(badge).length === 1);
    buttonsIn(badge)[0]!.click();
    await until(() => marked() !== '');
    expect(chain.matches(':popover-open')).to.equal(false);
  });

  it('speaks the page’s language', async () => {
    addLocale(ar);
    const set = await placeRead(
      html`<div lang="ar" dir="rtl">${page(html`<fact-quote-card></fact-quote-card>`)}</div>`,
    );
    const [button] = buttonsIn(set.querySelector('fact-quote-card')!);
    expect(button!.textContent.trim()).to.equal('عرض في المقال');
  });

  itEmulates('is not on paper', async () => {
    const set = await placeRead(page(html`<fact-quote-card></fact-quote-card>`));
    const [button] = buttonsIn(set.querySelector('fact-quote-card')!);
    expect(getComputedStyle(button!).display).not.to.equal('none');
    await emulate({ media: 'print' });
    expect(getComputedStyle(button!).display).to.equal('none');
  });
});

describe('the part of the library for articles', () => {
  const body = `<p id="story">they opened the gates</p>
    <fact-set article="#story"><script type="application/json">${JSON.stringify(FACTS)}</script></fact-set>
    <fact-quote-card>A fallback</fact-quote-card>`;

  it('is not loaded without an article', async () => {
    const page = await frame(body.replace('article="#story"', ''));
    await page.load('/src/elements/set/define.ts');
    await page.load('/src/elements/quote-card/define.ts');
    await page.settled();
    expect(isLoaded(page, 'article-controller')).to.equal(true);
    expect(isLoaded(page)).to.equal(false);
  });

  it('breaks nothing where it cannot be loaded', async () => {
    const [ours, missing] = ['/src/page/article/article', 'data:text/javascript,throw new Error()'];
    const map = JSON.stringify({ imports: { [`${ours}.ts`]: missing, [`${ours}.js`]: missing } });
    const page = await frame(`<script type="importmap">${map}</script>${body}`);
    await page.load('/src/elements/quote-card/define.ts');
    await page.load('/src/elements/set/define.ts');
    const set = page.document.querySelector('fact-set')!;
    await until(() => set.problems.length > 0);
    expect(codes(set.problems)).to.deep.equal(['unreachable']);
    expect(set.problems[0]!.message).to.contain('article.js');
    expect(set.state).to.equal('ready');
    expect(set.showPassage('told-apart')).to.equal(false);
    const card = page.document.querySelector('fact-quote-card')!;
    await card.updateComplete;
    expect(card.shadowRoot!.textContent).to.contain('It has never been this high');
    expect(buttonsIn(card)).to.have.length(0);
  });
});
