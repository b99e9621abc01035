import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elements/figures-panel/define.js';
import type { FactFiguresPanel } from '../../../src/elements/figures-panel/figures-panel.js';
import { readFacts, type ArticleFacts, type FigureFact } from '../../../src/facts/index.js';
import { provideReader } from '../../../src/page/fact-set-of.js';
import { accessibleOutline, emulate, itEmulates, itExposes } from '../../support/commands.js';

type Fields = Partial<FigureFact> & { id: string };

const people = { counts: 'people', one: 'soldier', other: 'soldiers' };

function factsOf(...figures: Fields[]): ArticleFacts {
  return {
    factbox: 1,
    language: 'en',
    article: { title: 'Numbers' },
    actors: [
      { id: 'kirby', name: 'John F. Kirby' },
      { id: 'ministry', name: 'Defense Ministry of South Korea' },
      { id: 'nbc', name: 'NBC News' },
      { id: 'kremlin', name: 'the Kremlin' },
    ],
    facts: figures.map((fields) => ({ type: 'figure', label: fields.id, unit: people, ...fields })),
  };
}

const corps: Fields = { id: 'corps', label: 'The whole corps', value: 80000 };
const planned: Fields = {
  id: 'planned',
  label: 'To be sent',
  value: 8000,
  partOf: 'corps',
  attributions: [{ actor: 'ministry', via: ['nbc'] }],
};
const tracked: Fields = {
  id: 'tracked',
  label: 'Seen on the way',
  value: 2000,
  qualifier: 'about',
  asOf: '?2024-11-05',
  partOf: 'planned',
  inferred: ['partOf'],
  notes: ['Counted at sea.', 'Not counted on land.'],
  attributions: [
    { actor: 'kirby' },
    { actor: 'kremlin', stance: 'denies', words: 'stereotyped rumors' },
  ],
};

const chain = factsOf(tracked, planned, corps);

async function panel(facts: ArticleFacts, fact?: string): Promise<FactFiguresPanel> {
  return fixture(html`<fact-figures-panel .facts=${facts} .fact=${fact}></fact-figures-panel>`);
}

const growing: Fields = {
  id: 'growing',
  value: 12000,
  asOf: '2024-10-23',
  formerly: [
    { value: 3000, qualifier: 'about', asOf: '2024-10-03' },
    { minValue: 6000, maxValue: 9000, asOf: '2024-10-08' },
  ],
};

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const read = (node: HTMLElement | undefined) => node?.innerText.replace(/\s+/g, ' ').trim();
const readAll = (element: Element, part: string) => all(element, `[part=${part}]`).map(read);

/** Where a drawn shape begins and ends, in per cents of the scale's width. */
function span(bar: Element, selector: string): [number, number] {
  const scale = bar.getBoundingClientRect();
  const shape = bar.querySelector(selector)!.getBoundingClientRect();
  return [shape.left, shape.right].map((x) => percent((x - scale.left) / scale.width)) as [
    number,
    number,
  ];
}

/** Whole, and nought without a sign: some engines place a shape a hair before its origin. */
const percent = (share: number) => Math.round(share * 100) + 0;

/** Runs a test's body and gives the warnings that it wrote, of which it waits for as many as there must be. */
async function warnings(body: () => Promise<unknown>, least = 0): Promise<unknown[]> {
  const { warn } = console;
  const said: unknown[] = [];
  console.warn = (...args: unknown[]) => said.push(args);
  try {
    await body();
    await waitUntil(() => said.length >= least);
  } finally {
    console.warn = warn;
  }
  return said;
}

// As beside a `fact-set`; an element alone has to fetch the parser first.
beforeEach(() => provideReader(readFacts));

describe('fact-figures-panel', () => {
  it('upgrades what stands in the page, and is made by createElement', async () => {
    const parsed = await fixture('<fact-figures-panel></fact-figures-panel>');
    expect(parsed).to.be.instanceOf(customElements.get('fact-figures-panel'));
    const made = document.createElement('fact-figures-panel');
    expect(made.attributes).to.have.length(0);
    expect(made.headingLevel).to.equal(3);
  });

  it('shows the same whether its facts come before or after it is in the page', async () => {
    const before = await panel(chain);
    const after = await fixture<FactFiguresPanel>('<fact-figures-panel></fact-figures-panel>');
    after.facts = chain;
    await after.updateComplete;
    expect(after.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(
      before.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, ''),
    );
  });

  it('is accessible, and writes nothing on the console', async () => {
    const said = await warnings(async () => {
      const element = await panel(factsOf(tracked, planned, corps, growing));
      await expect(element).to.be.accessible();
    });
    expect(said).to.deep.equal([]);
  });

  itExposes(
    'is heard as a list of headings with the shares in words, and without the picture',
    async () => {
      const element = await panel(factsOf(planned, corps));
      const outline = await accessibleOutline(element);
      expect(outline).to.match(
        /^list\n {2}listitem\n {4}heading "80,000 soldiers The whole corps"/,
      );
      expect(outline).to.contain('heading "8,000 soldiers To be sent"');
      expect(outline).to.contain('10% of “The whole corps”, computed from these numbers');
      expect(outline).not.to.match(/image|graphics|img/i);
    },
  );

  it('sets its headings on the level that it is given', async () => {
    const element = await panel(chain);
    element.headingLevel = 5;
    await element.updateComplete;
    const levels = all(element, '[role=heading]').map((node) => node.ariaLevel);
    expect(levels).to.deep.equal(['5', '5', '5']);
  });
});

describe('fact-figures-panel, its states', () => {
  it('keeps the publisher’s words until the facts are there', async () => {
    const element = await fixture<FactFiguresPanel>(
      html`<fact-figures-panel><p>About 2,000 were seen.</p></fact-figures-panel>`,
    );
    expect(element.state).to.equal('loading');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
    element.facts = chain;
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(element.querySelector('p')!.checkVisibility()).to.be.false;
  });

  it('keeps them where the facts are unusable, and where there is no figure', async () => {
    const element = await fixture<FactFiguresPanel>(
      html`<fact-figures-panel><p>About 2,000 were seen.</p></fact-figures-panel>`,
    );
    await warnings(async () => {
      element.facts = { factbox: 99 } as unknown as ArticleFacts;
      await element.updateComplete;
    }, 1);
    expect(element.state).to.equal('failed');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
    element.facts = factsOf();
    await element.updateComplete;
    expect(element.state).to.equal('empty');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
  });

  it('shows those that it names, and no others', async () => {
    const element = await panel(
      factsOf(corps, { id: 'a', value: 1 }, { id: 'b', value: 2 }),
      'b, a',
    );
    expect(readAll(element, 'quantity')).to.deep.equal(['2 soldiers', '1 soldier']);
  });
});

describe('fact-figures-panel, in words', () => {
  it('tells number, label, date, who counted, who denies, what is inferred, and notes', async () => {
    const element = await panel(chain, 'tracked');
    expect(readAll(element, 'quantity')).to.deep.equal(['about 2,000 soldiers']);
    expect(readAll(element, 'number')).to.deep.equal(['2,000']);
    expect(readAll(element, 'label')).to.deep.equal(['Seen on the way']);
    expect(readAll(element, 'when')).to.deep.equal(['As of November 5, 2024 (year inferred)']);
    const [attribution] = readAll(element, 'attribution');
    expect(attribution).to.contain('John F. Kirby');
    expect(attribution).to.match(/denied by the Kremlin.*stereotyped rumors/);
    expect(readAll(element, 'standing')).to.deep.equal(['disputed']);
    expect(readAll(element, 'note')).to.deep.equal([
      'Counted at sea.',
      'Not counted on land.',
      'Inferred, not given in the article: what it is part of',
    ]);
  });

  it('gives a machine the date that is known for certain, and the article’s words for another', async () => {
    const element = await panel(
      factsOf(
        { id: 'a', value: 1, asOf: '2024-11' },
        { id: 'b', value: 2, asOf: { asWritten: 'of late' } },
        { id: 'c', value: 3 },
      ),
    );
    expect(readAll(element, 'when')).to.deep.equal([
      'As of November 2024',
      'The article says “of late”',
    ]);
    expect(all(element, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2024-11',
    ]);
  });

  it('tells what a number is hard to square with', async () => {
    const element = await panel(
      factsOf({ id: 'a', value: 1, inTensionWith: ['b'] }, { id: 'b', label: 'All', value: 2 }),
      'a',
    );
    expect(readAll(element, 'tension')).to.deep.equal(['Hard to square with “All”']);
  });

  it('tells the share of the nearest whole and of the largest, and that they are computed', async () => {
    expect(readAll(await panel(chain), 'share')).to.deep.equal([
      '10% of “The whole corps”, computed from these numbers',
      'About 25% of “To be sent” and about 2.5% of “The whole corps”, computed from these numbers',
    ]);
  });

  it('names a whole that was not picked with its number', async () => {
    expect(readAll(await panel(chain, 'tracked'), 'share')).to.deep.equal([
      'About 25% of “To be sent” (8,000 soldiers), computed from these numbers',
    ]);
  });

  it('tells the share of a bound as a bound, and that a share is rounded where it is', async () => {
    const seen: Fields = { id: 'seen', value: 20000, qualifier: 'at-least', partOf: 'corps' };
    expect(readAll(await panel(factsOf(corps, seen)), 'share')).to.deep.equal([
      'At least 25% of “The whole corps”, computed from these numbers',
    ]);
    const third: Fields = { id: 'third', value: 26000, partOf: 'corps' };
    expect(readAll(await panel(factsOf(corps, third)), 'share')).to.deep.equal([
      '33% of “The whole corps”, rounded and computed from these numbers',
    ]);
  });

  it('computes nothing across units, nor of what no bound closes, and still tells the tie', async () => {
    const least: Fields = { ...corps, qualifier: 'at-least' };
    const seen: Fields = { id: 'seen', value: 100, qualifier: 'at-least', partOf: 'corps' };
    expect(readAll(await panel(factsOf(least, seen)), 'share')).to.deep.equal([
      'Part of “The whole corps”',
    ]);
    const divisions: Fields = { id: 'divisions', value: 4, unit: 'divisions', partOf: 'corps' };
    expect(readAll(await panel(factsOf(corps, divisions)), 'share')).to.deep.equal([
      'Part of “The whole corps” (80,000 soldiers)',
    ]);
  });

  it('tells the share of a part that exceeds its whole as it is', async () => {
    const element = await panel(factsOf(corps, { id: 'more', value: 100000, partOf: 'corps' }));
    expect(readAll(element, 'share')).to.deep.equal([
      '125% of “The whole corps”, computed from these numbers',
    ]);
  });

  it('tells a range as the number, or in brackets beside one', async () => {
    const element = await panel(
      factsOf(
        { id: 'a', minValue: 100, maxValue: 300 },
        { id: 'b', value: 250, minValue: 200, maxValue: 400, qualifier: 'about' },
        { id: 'c', value: 250, minValue: 200 },
      ),
    );
    expect(readAll(element, 'quantity')).to.deep.equal([
      '100 to 300 soldiers',
      'about 250 soldiers (200 to 400)',
      '250 soldiers (200 to 250)',
    ]);
  });

  it('tells currencies, measures, rates and percentages with their base', async () => {
    const element = await panel(
      factsOf(
        { id: 'a', value: 1200.5, unit: { currency: 'EUR' }, per: 'month' },
        { id: 'b', value: 90, unit: { measure: 'kilometer-per-hour' } },
        { id: 'c', value: 12, unit: { measure: 'percent' }, base: 'registered voters' },
        { id: 'd', value: 250, minValue: 200, maxValue: 400, unit: { currency: 'USD' } },
      ),
    );
    expect(readAll(element, 'quantity')).to.deep.equal([
      '$250 ($200 to $400)',
      '€1,200.50 per month',
      '90 kilometers per hour',
      '12% of registered voters',
    ]);
    expect(readAll(element, 'number')).to.deep.equal(['$250', '€1,200.50', '90', '12%']);
  });

  it('tells a number from a million on in short, too, and that this rounds', async () => {
    const element = await panel(
      factsOf(
        { id: 'a', value: 13_800_000_000 },
        { id: 'b', value: 1_234_567, unit: { currency: 'USD' } },
        { id: 'c', value: 999_999 },
      ),
    );
    expect(readAll(element, 'quantity')).to.deep.equal([
      '13,800,000,000 soldiers (13.8 billion)',
      '$1,234,567 (about 1.23 million)',
      '999,999 soldiers',
    ]);
  });

  it('tells the numbers that held before, each with its date', async () => {
    const element = await panel(
      factsOf({
        ...growing,
        formerly: [...growing.formerly!, { maxValue: 11000, asOf: { asWritten: 'last week' } }],
      }),
    );
    expect(readAll(element, 'formerly')).to.deep.equal([
      'Before: about 3,000 as of October 3, 2024; 6,000 to 9,000 as of October 8, 2024; at most 11,000 (the article says “last week”)',
    ]);
    expect(readAll(await panel(factsOf(corps)), 'formerly')).to.deep.equal([]);
  });

  it('shows markup and controls of direction as text', async () => {
    const hostile = '<img src=x onerror=alert(1)> \u202Eabc';
    const element = await panel(
      factsOf(
        { id: 'w', label: hostile, value: 10 },
        { id: 'p', value: 1, partOf: 'w', notes: [hostile] },
      ),
    );
    expect(all(element, 'img')).to.have.length(0);
    expect(readAll(element, 'label')[0]).to.contain('<img src=x onerror=alert(1)>');
    expect(readAll(element, 'share')[0]).to.contain('<img').and.not.to.contain('\u202E');
    expect(all(element, '[part=note] > [dir=auto][lang=en]')).to.have.length(1);
  });
});

describe('fact-figures-panel, drawn', () => {
  it('draws a chain to one scale, and says that it is one', async () => {
    const element = await panel(factsOf(planned, corps, { ...tracked, qualifier: 'exact' }));
    const bars = all(element, '[part=bar]');
    expect(bars.map((bar) => span(bar, '.solid'))).to.deep.equal([
      [0, 100],
      [0, 10],
      [0, 3],
    ]);
    expect(bars.slice(1).map((bar) => span(bar, '.whole'))).to.deep.equal([
      [0, 100],
      [0, 10],
    ]);
    expect(readAll(element, 'caption')).to.deep.equal(['Drawn to one scale']);
    expect(bars.every((bar) => bar.ariaHidden === 'true')).to.be.true;
  });

  it('draws a part against its whole where the whole was not picked', async () => {
    const element = await panel(chain, 'planned');
    const [bar] = all(element, '[part=bar]');
    expect(span(bar!, '.solid')).to.deep.equal([0, 10]);
    expect(span(bar!, '.whole')).to.deep.equal([0, 100]);
    expect(readAll(element, 'caption')).to.deep.equal([]);
  });

  it('draws no single number', async () => {
    const element = await panel(factsOf({ id: 'a', value: 1 }, { id: 'b', minValue: 2 }));
    expect(all(element, '[part=bar]')).to.have.length(0);
    expect(all(element, '.grid > [part=figure]')).to.have.length(2);
  });

  it('draws a range solid to its least and hatched to its most, and marks the number within', async () => {
    const element = await panel(factsOf({ id: 'a', value: 300, minValue: 200, maxValue: 400 }));
    const [bar] = all(element, '[part=bar]');
    expect(span(bar!, '.solid')).to.deep.equal([0, 50]);
    expect(span(bar!, '.hatched')).to.deep.equal([50, 100]);
    // Not the frame around it: in some engines that is as large as the picture.
    expect(span(bar!, 'svg > svg line')).to.deep.equal([75, 75]);
  });

  it('draws nothing solid where only the most is known', async () => {
    const most: Fields = { id: 'a', value: 40000, qualifier: 'at-most', partOf: 'corps' };
    const [, bar] = all(await panel(factsOf(corps, most)), '[part=bar]');
    expect(span(bar!, '.solid')).to.deep.equal([0, 0]);
    expect(span(bar!, '.hatched')).to.deep.equal([0, 50]);
  });

  it('leaves the end open where only the least is known, and frays it where it is about right', async () => {
    const least: Fields = { id: 'a', value: 80000, qualifier: 'at-least' };
    const about: Fields = { id: 'b', value: 40000, qualifier: 'about', partOf: 'a' };
    const exact: Fields = { id: 'c', value: 100, partOf: 'a' };
    const bars = all(await panel(factsOf(least, about, exact)), '[part=bar]');
    const ends = bars.map((bar) => [...bar.querySelectorAll('.frayed')].length);
    expect(ends).to.deep.equal([0, 4, 0]);
    const scale = bars[0]!.getBoundingClientRect();
    const arrow = [...bars[0]!.querySelectorAll('svg > svg line')].map((line) =>
      line.getBoundingClientRect(),
    );
    expect(arrow).to.have.length(2);
    const solid = bars[0]!.querySelector('.solid')!.getBoundingClientRect();
    for (const { left, right } of arrow) {
      expect(right).to.be.at.most(scale.right);
      expect(left).to.be.greaterThan(solid.right);
    }
  });

  it('draws nothing outside the scale where a part exceeds its whole', async () => {
    const more: Fields = { id: 'more', value: 100000, partOf: 'corps' };
    const bars = all(await panel(factsOf(corps, more)), '[part=bar]');
    expect(bars.map((bar) => span(bar, '.solid'))).to.deep.equal([
      [0, 80],
      [0, 100],
    ]);
    expect(span(bars[1]!, '.whole')).to.deep.equal([0, 80]);
  });

  it('draws nought as nothing', async () => {
    const element = await panel(factsOf({ id: 'a', value: 0 }, { id: 'b', value: 0, partOf: 'a' }));
    expect(all(element, '.solid').map((rect) => rect.getAttribute('width'))).to.deep.equal([
      '0.00%',
      '0.00%',
    ]);
  });

  /** Where the middle of each shape lies, in per cents of the picture, from its left and its base. */
  function middles(element: Element, selector: string): number[][] {
    const [picture] = all(element, '[part=series] > svg');
    const frame = picture!.getBoundingClientRect();
    // Without its rule.
    const height = frame.height - 1;
    return [...picture!.querySelectorAll(selector)].map((shape) => {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      return [
        percent(((left + right) / 2 - frame.left) / frame.width),
        percent(1 - ((top + bottom) / 2 - frame.top) / height),
      ];
    });
  }

  it('draws the numbers that held before to scale in time and from nought', async () => {
    const element = await panel(factsOf(growing));
    expect(middles(element, 'circle')).to.deep.equal([
      [0, 25],
      [100, 100],
    ]);
    const [series] = all(element, '[part=series]');
    expect(series!.ariaHidden).to.equal('true');
    expect(all(element, '[part=series] p').map(read)).to.deep.equal([
      'October 3, 2024',
      'October 23, 2024',
    ]);
  });

  it('draws a range before as a span without a dot, and joins its middle', async () => {
    const element = await panel(factsOf(growing));
    const spans = middles(element, '.hatched');
    expect(spans[1]![1]).to.equal(63);
    const [picture] = all(element, '[part=series] > svg');
    const span = picture!.querySelectorAll('.hatched')[1]!;
    expect([
      span.getAttribute('x1'),
      span.getAttribute('y1'),
      span.getAttribute('y2'),
    ]).to.deep.equal(['25.00%', '50.00%', '25.00%']);
    const joints = [...picture!.querySelectorAll('.thread')].map((line) => line.getAttribute('y2'));
    expect(joints).to.deep.equal(['75.00%', '37.50%', '0.00%']);
  });

  it('points on where only the least is known, and hatches all below the most', async () => {
    const open: Fields = {
      ...growing,
      qualifier: 'at-least',
      formerly: [...growing.formerly!, { value: 9000, qualifier: 'at-most', asOf: '2024-10-13' }],
    };
    const element = await panel(factsOf(open));
    expect(middles(element, 'path').map(([x]) => x)).to.deep.equal([100]);
    const span = all(element, '[part=series] .hatched')[2]!;
    expect([span.getAttribute('y1'), span.getAttribute('y2')]).to.deep.equal(['100.00%', '25.00%']);
  });

  it('draws no series of two points, nor where a date is missing', async () => {
    const undated = { ...growing, id: 'undated' };
    delete undated.asOf;
    const element = await panel(
      factsOf({ ...growing, id: 'short', formerly: growing.formerly!.slice(1) }, undated),
    );
    expect(all(element, '[part=series]')).to.have.length(0);
    expect(all(element, '[part=formerly]')).to.have.length(2);
  });

  it('draws a series from right to left where the page runs so', async () => {
    const frame = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
    const element = document.createElement('fact-figures-panel');
    element.facts = factsOf(growing);
    frame.append(element);
    await element.updateComplete;
    expect(middles(element, 'circle')).to.deep.equal([
      [100, 25],
      [0, 100],
    ]);
  });

  it('begins its bars on the right where the page runs from right to left', async () => {
    const frame = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
    const element = document.createElement('fact-figures-panel');
    element.facts = factsOf(planned, corps);
    frame.append(element);
    await element.updateComplete;
    expect(span(all(element, '[part=bar]')[1]!, '.solid')).to.deep.equal([90, 100]);
  });

  itEmulates('takes the reader’s colours where those are forced', async () => {
    const element = await panel(chain);
    element.style.setProperty('--fact-accent', 'rgb(1, 2, 3)');
    const [solid] = all(element, '.solid');
    expect(getComputedStyle(solid!).fill).to.equal('rgb(1, 2, 3)');
    await emulate({ forcedColors: 'active' });
    expect(getComputedStyle(solid!).fill).to.equal(getComputedStyle(element).color);
    expect(getComputedStyle(all(element, '.whole')[0]!).fill).to.equal('none');
    const [dot] = all(await panel(factsOf(growing)), 'circle');
    expect(getComputedStyle(dot!).fill).to.equal(getComputedStyle(element).color);
  });
});

describe('fact-figures-panel, in its room', () => {
  const lone = factsOf(...['a', 'b', 'c', 'd'].map((id, i) => ({ id, value: i + 2 })));

  async function within(width: number, facts: ArticleFacts) {
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    frame.style.inlineSize = `${width}px`;
    const element = document.createElement('fact-figures-panel');
    element.facts = facts;
    frame.append(element);
    await element.updateComplete;
    return element;
  }
  const columns = (element: Element) =>
    new Set(all(element, '[part=figure]').map((figure) => figure.getBoundingClientRect().left))
      .size;

  it('sets single numbers in one column at 320 px, in two or three where it is wide', async () => {
    expect(columns(await within(320, lone))).to.equal(1);
    expect(columns(await within(640, lone))).to.equal(2);
    expect(columns(await within(1000, lone))).to.equal(3);
    expect(columns(await within(2000, lone))).to.equal(3);
  });

  it('sets a picture under its number at 320 px, beside it where it is wide, and never spills', async () => {
    for (const [width, isBeside] of [
      [320, false],
      [760, true],
    ] as const) {
      const element = await within(width, chain);
      const number = all(element, '[part=number]')[0]!.getBoundingClientRect();
      const bar = all(element, '[part=bar]')[0]!.getBoundingClientRect();
      expect(bar.left > number.right).to.equal(isBeside);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    }
  });
});
