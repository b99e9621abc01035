import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { FactSetElement } from '../../../src/elements/set/fact-set.js';
import type { FactElement } from '../../../src/elements/shared/fact-element.js';
import type { ArticleFacts } from '../../../src/facts/index.js';
import { ar } from '../../../src/locales/ar.js';
import { addLocale } from '../../../src/page/language.js';
import { accessibleOutline, itExposes } from '../../support/commands.js';
import { inDigitsOf } from '../../support/digits.js';
import { until } from '../page/helpers.js';

addLocale(ar);

const quote = {
  id: 'words',
  type: 'quote',
  text: 'They were sent to Vladivostok by ship.',
  speaker: 'kirby',
} as const;
const figure = {
  id: 'troops',
  type: 'figure',
  label: 'tracked',
  value: 3000,
  qualifier: 'about',
  attributions: [{ actor: 'kirby' }],
} as const;

function dataset(...facts: readonly object[]): ArticleFacts {
  return {
    factbox: 1,
    language: 'en',
    article: { title: 'Troops' },
    actors: [
      { id: 'kirby', name: 'John F. Kirby' },
      { id: 'pyongyang', name: 'Pyongyang' },
    ],
    facts,
  } as unknown as ArticleFacts;
}

const more = { ...figure, value: 4000 };
const denied = { ...quote, attributions: [{ actor: 'pyongyang', stance: 'denies' }] };

const name = (title: string) => ({ id: title, type: 'claim', statement: title });

interface Page {
  readonly set: FactSetElement;
  readonly card: FactElement;
  readonly panel: FactElement;
}

async function page(facts: ArticleFacts, lang = 'en'): Promise<Page> {
  const set = await fixture<FactSetElement>(html`
    <fact-set lang=${lang} .facts=${facts}>
      <fact-quote-card></fact-quote-card>
      <fact-figures-panel></fact-figures-panel>
    </fact-set>
  `);
  const [card, panel] = set.children as unknown as [FactElement, FactElement];
  const shown = { set, card, panel };
  await drawn(shown);
  return shown;
}

async function drawn({ set, card, panel }: Page): Promise<void> {
  for (const element of [set, card, panel]) await element.updateComplete;
}

const region = ({ set }: Page) => set.shadowRoot!.querySelector<HTMLElement>('[role=status]');
const said = (shown: Page) => (region(shown)?.textContent ?? '').replace(/[\u2066-\u2069]/g, '');
const marks = (element: FactElement) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=changed]')].map(({ innerText }) =>
    innerText.replace(/[\u2066-\u2069]/g, ''),
  );

/** Gives the page other facts, and waits until it has told of them. */
async function replace(shown: Page, facts: ArticleFacts, sentence: string): Promise<void> {
  shown.set.facts = facts;
  await until(() => said(shown) === sentence);
  await drawn(shown);
}

describe('facts that replace others', () => {
  it('are told once to whoever listens, and marked where they are shown', async () => {
    const shown = await page(dataset(quote, figure));
    await replace(
      shown,
      dataset(denied, more),
      '2 facts changed: “They were sent to Vladivostok by ship.”, “tracked”',
    );
    expect(marks(shown.card)).to.deep.equal(['While you were reading now denied by Pyongyang']);
    expect(marks(shown.panel)).to.deep.equal([
      'While you were reading number changed: was about 3,000, now about 4,000',
    ]);
  });

  it('are no news the first time', async () => {
    const shown = await page(dataset(quote, figure));
    expect(said(shown)).to.equal('');
    expect([...marks(shown.card), ...marks(shown.panel)]).to.deep.equal([]);
  });

  it('are marked only where they differ', async () => {
    const shown = await page(dataset(quote, figure));
    await replace(shown, dataset(quote, more), '1 fact changed: “tracked”');
    expect(marks(shown.card)).to.deep.equal([]);
    expect(marks(shown.panel)).to.have.length(1);
  });

  it('lose their marks when the same come again', async () => {
    const shown = await page(dataset(quote, figure));
    await replace(shown, dataset(quote, more), '1 fact changed: “tracked”');
    await replace(shown, dataset(quote, more), '');
    await until(() => !marks(shown.panel).length);
    expect(said(shown)).to.equal('');
  });

  it('lose them when an object comes back that was marked before', async () => {
    const shown = await page(dataset(quote, figure));
    const later = dataset(quote, more);
    await replace(shown, later, '1 fact changed: “tracked”');
    await replace(shown, dataset(quote, more, name('x')), '1 fact changed: “x”');
    await replace(shown, dataset(quote, more, name('x'), name('y')), '1 fact changed: “y”');
    await replace(shown, dataset(quote, more), '2 facts changed: “x”, “y”');
    await replace(shown, later, '');
    await until(() => !marks(shown.panel).length);
  });

  it('are named up to three, and not at length', async () => {
    const first = ['a', 'b', 'c', 'd'].map((title) => name(title));
    const shown = await page(dataset(...first, quote));
    const long = 'Soldiers of many units were counted, and counted again, before they left';
    await replace(
      shown,
      dataset(
        ...first.map((fact, i) => ({ ...fact, statement: i ? `${fact.statement}!` : long })),
        quote,
      ),
      '4 facts changed: “Soldiers of many units were counted, and counted again,…”, “b!”, “c!”',
    );
  });

  it('are told of those that are new, and those that are gone', async () => {
    const shown = await page(dataset(quote, name('gone')));
    await replace(shown, dataset(quote, figure), '2 facts changed: “tracked”, “gone”');
    expect(marks(shown.panel)).to.deep.equal(['While you were reading new']);
  });

  it('are not compared with those of another article', async () => {
    const [shown, other] = [await page(dataset(quote)), await page(dataset(figure))];
    shown.set.facts = dataset(figure);
    await shown.set.updateComplete;
    // What comes later is told later.
    await replace(other, dataset(more), '1 fact changed: “tracked”');
    await drawn(shown);
    expect([said(shown), ...marks(shown.panel)]).to.deep.equal(['']);
    expect(shown.panel.state).to.equal('ready');
  });

  it('are told together where one comes upon the heels of the other', async () => {
    const shown = await page(dataset(quote, figure));
    shown.set.facts = dataset(denied, figure);
    await shown.set.updateComplete;
    await replace(
      shown,
      dataset(denied, more),
      '2 facts changed: “They were sent to Vladivostok by ship.”, “tracked”',
    );
    expect(marks(shown.card)).to.have.length(1);
    expect(marks(shown.panel)).to.have.length(1);
  });

  it('are told again where the sentence is the same', async () => {
    const shown = await page(dataset(quote, figure));
    await replace(shown, dataset(quote, more), '1 fact changed: “tracked”');
    const told: string[] = [];
    const observer = new MutationObserver(() => told.push(said(shown)));
    observer.observe(shown.set.shadowRoot!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    shown.set.facts = dataset(quote, { ...figure, value: 5000 });
    await until(() => told.length === 2);
    observer.disconnect();
    expect(told).to.deep.equal(['', '1 fact changed: “tracked”']);
    await drawn(shown);
    expect(marks(shown.panel)).to.deep.equal([
      'While you were reading number changed: was about 4,000, now about 5,000',
    ]);
  });

  it('stay told when the element moves or updates', async () => {
    const shown = await page(dataset(quote, figure));
    await replace(shown, dataset(quote, more), '1 fact changed: “tracked”');
    const told: string[] = [];
    const observer = new MutationObserver(() => told.push(said(shown)));
    observer.observe(shown.set.shadowRoot!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    shown.set.parentElement!.append(shown.set);
    shown.set.requestUpdate();
    await drawn(shown);
    shown.set.timeout = 7;
    await drawn(shown);
    observer.disconnect();
    expect(told).to.deep.equal([]);
    expect(marks(shown.panel)).to.have.length(1);
  });

  it('are told in the language of the page', async () => {
    const shown = await page(dataset(quote, figure), 'ar');
    await replace(shown, dataset(quote, more), inDigitsOf('ar', 'الوقائع المتغيّرة (1): «tracked»'));
    expect([region(shown)!.lang, region(shown)!.dir]).to.deep.equal(['ar', 'rtl']);
    expect(marks(shown.panel)).to.deep.equal([
      inDigitsOf('ar', 'أثناء القراءة تغيير العدد: سابقًا نحو 3,000، الآن نحو 4,000'),
    ]);
  });

  it('take up no room', async () => {
    const shown = await page(dataset(quote, figure));
    await replace(shown, dataset(quote, more), '1 fact changed: “tracked”');
    const { offsetWidth, offsetHeight } = region(shown)!;
    expect([offsetWidth, offsetHeight]).to.deep.equal([1, 1]);
    await expect(shown.set).to.be.accessible();
  });

  itExposes('are heard', async () => {
    const shown = await page(dataset(quote, figure));
    await replace(shown, dataset(quote, more), '1 fact changed: “tracked”');
    expect(await accessibleOutline(shown.set)).to.include('1 fact changed: “tracked”');
  });

  it('draw anew only what they concern', async () => {
    const shown = await page(dataset(quote, figure));
    const other = await page(dataset(quote, figure));
    let updates = 0;
    const { card } = other;
    card.addController({ hostUpdate: () => (updates += 1) });
    updates = 0;
    await replace(shown, dataset(quote, more), '1 fact changed: “tracked”');
    await drawn(other);
    expect(updates).to.equal(0);
  });
});
