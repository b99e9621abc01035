import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { northKoreanTroops } from '../../../src/articles/north-korean-troops.js';
import '../../../src/elements/timeline/define.js';
import type { FactTimeline } from '../../../src/elements/timeline/timeline.js';
import {
  readFacts,
  type ArticleFacts,
  type EventFact,
  type Fact,
} from '../../../src/facts/index.js';
import type { FactProblemEvent } from '../../../src/page/events.js';
import { provideReader } from '../../../src/page/fact-set-of.js';
import { accessibleOutline, emulate, itEmulates, itExposes } from '../../support/commands.js';

type Fields = Partial<EventFact> & { id: string };

function factsOf(...facts: (Fields | Fact)[]): ArticleFacts {
  return {
    factbox: 1,
    language: 'en',
    article: { title: 'What happened' },
    actors: [
      { id: 'kirby', name: 'John F. Kirby' },
      { id: 'pyongyang', name: 'Pyongyang' },
      { id: 'kremlin', name: 'the Kremlin' },
    ],
    places: [
      { id: 'russia', name: 'Russia' },
      { id: 'vladivostok', name: 'Vladivostok', within: 'russia' },
      { id: 'new-york', name: 'New York' },
    ],
    facts: facts.map(
      (fields) =>
        ('type' in fields ? fields : { type: 'event', title: fields.id, ...fields }) as Fact,
    ),
  };
}

const moved: Fields = {
  id: 'moved',
  title: 'Troops are shipped',
  text: 'By sea, it is said.',
  date: '../?2024-11-05',
  place: 'vladivostok',
  attributions: [
    { actor: 'kirby' },
    { actor: 'kremlin', stance: 'denies', words: 'stereotyped rumors' },
  ],
  notes: ['The day is not known.', 'Nor is the ship.'],
};
const denied: Fields = {
  id: 'denied',
  title: 'Pyongyang denies it',
  date: { edtf: '?2024-11-02', asWritten: 'last Saturday' },
  place: 'new-york',
  actors: ['pyongyang'],
};
const told: Fields = { id: 'told', title: 'Kirby speaks', date: '?2024-11-07', actors: ['kirby'] };
const before: Fields = { id: 'before', title: 'It all began', date: '?2024-02~' };
const soon: Fields = {
  id: 'soon',
  title: 'More are to follow',
  date: { asWritten: 'before long' },
  status: 'planned',
};
const story = factsOf(told, soon, moved, denied, before);

const others: Fact[] = [
  { id: 'words', type: 'quote', text: 'all lies', speaker: 'kremlin', date: '?2024-11-03' },
  {
    id: 'count',
    type: 'figure',
    label: 'Seen at sea',
    value: 2000,
    qualifier: 'about',
    unit: { one: 'soldier', other: 'soldiers' },
    asOf: '?2024-11-07',
    inferred: ['asOf'],
  },
  {
    id: 'idle',
    type: 'claim',
    statement: 'They have not fought.',
    date: '?2024-11',
    inTensionWith: ['told'],
  },
  { id: 'whole', type: 'figure', label: 'In all', value: 9000 },
];

interface Options {
  fact?: string;
  type?: string;
  actor?: string;
  place?: string;
  order?: 'ascending' | 'descending';
}

async function timeline(facts: ArticleFacts, options: Options = {}): Promise<FactTimeline> {
  const { fact, type, actor, place, order = 'ascending' } = options;
  return fixture(
    html`<fact-timeline
      .facts=${facts}
      .fact=${fact}
      .type=${type}
      .actor=${actor}
      .place=${place}
      .order=${order}
    ></fact-timeline>`,
  );
}

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const read = (node: HTMLElement | undefined) => node?.innerText.replace(/\s+/g, ' ').trim();
const readAll = (element: Element, part: string) => all(element, `[part=${part}]`).map(read);
const titles = (element: Element) => readAll(element, 'title');
/** Each heading with the titles below it. */
const outline = (element: Element) =>
  all(element, '[part=group]').map((group) => [
    read(group.querySelector<HTMLElement>('[part=heading]')!),
    ...[...group.querySelectorAll<HTMLElement>('[part=title]')].map(read),
  ]);

/** Runs a test's body and gives what it wrote as warnings or errors. */
async function warnings(body: () => Promise<unknown>): Promise<unknown[]> {
  const { warn, error } = console;
  const said: unknown[] = [];
  console.warn = console.error = (...args: unknown[]) => said.push(args);
  try {
    await body();
  } finally {
    Object.assign(console, { warn, error });
  }
  return said;
}

// As beside a `fact-set`; an element alone has to fetch the parser first.
beforeEach(() => provideReader(readFacts));

describe('fact-timeline', () => {
  it('upgrades what stands in the page, and is made by createElement', async () => {
    const parsed = await fixture('<fact-timeline></fact-timeline>');
    expect(parsed).to.be.instanceOf(customElements.get('fact-timeline'));
    const made = document.createElement('fact-timeline');
    expect(made.attributes).to.have.length(0);
    expect(made.order).to.equal('ascending');
  });

  it('has no property that HTMLElement has', () => {
    for (const name of ['type', 'actor', 'place', 'order'])
      expect(name in HTMLElement.prototype, name).to.be.false;
  });

  it('shows the same whether its properties are set before or after it is connected', async () => {
    const early = document.createElement('fact-timeline');
    Object.assign(early, { facts: story, order: 'descending', place: 'russia' });
    const late = await timeline(story);
    late.parentElement!.append(early);
    Object.assign(late, { order: 'descending', place: 'russia' });
    await Promise.all([early.updateComplete, late.updateComplete]);
    expect(early.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(
      late.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, ''),
    );
    expect(titles(early)).to.deep.equal(['Troops are shipped']);
  });

  it('reads its attributes', async () => {
    const element = await fixture<FactTimeline>(
      '<fact-timeline type="claim, figure" order="descending" heading-level="5" actor="a" place="b"></fact-timeline>',
    );
    expect(element).to.include({
      type: 'claim, figure',
      order: 'descending',
      headingLevel: 5,
      actor: 'a',
      place: 'b',
    });
  });

  describe('in every state', () => {
    it('keeps the publisher’s children while it loads, and where there is nothing to show', async () => {
      const element = await fixture<FactTimeline>(
        html`<fact-timeline><p>Our own list</p></fact-timeline>`,
      );
      expect(element.state).to.equal('loading');
      expect(element.innerText).to.equal('Our own list');
      element.facts = factsOf(others[0]!);
      await element.updateComplete;
      expect(element.state).to.equal('empty');
      expect(element.innerText).to.equal('Our own list');
      element.facts = story;
      await element.updateComplete;
      expect(element.state).to.equal('ready');
      expect(titles(element)).to.have.length(5);
    });

    it('says so where it has no fallback', async () => {
      const element = await timeline(factsOf());
      expect(readAll(element, 'message')).to.deep.equal(['There is nothing to show here.']);
    });

    it('draws no line for a single date, nor for none', async () => {
      expect(all(await timeline(factsOf(told, { ...told, id: 'too' })), '[part=axis]')).to.be.empty;
      const undated = await timeline(factsOf(soon));
      expect(all(undated, '[part=axis]')).to.be.empty;
      expect(outline(undated)).to.deep.equal([['No date given', 'More are to follow']]);
    });

    it('is accessible and quiet, with many facts of all types', async () => {
      const said = await warnings(async () => {
        const many = await timeline(
          { ...story, facts: [...story.facts, ...others] },
          {
            type: 'event quote figure claim',
          },
        );
        await expect(many).to.be.accessible();
        await expect(await timeline(northKoreanTroops)).to.be.accessible();
      });
      expect(said).to.be.empty;
    });
  });

  describe('the list', () => {
    it('goes by date, under dates, and ends with what has none', async () => {
      expect(outline(await timeline(story))).to.deep.equal([
        ['About February 2024 (year inferred)', 'It all began'],
        ['By November 5, 2024 (year inferred)', 'Troops are shipped'],
        ['November 2024 (year inferred)', 'Pyongyang denies it', 'Kirby speaks'],
        ['No date given', 'More are to follow'],
      ]);
    });

    it('turns round, all but what has no date', async () => {
      expect(outline(await timeline(story, { order: 'descending' }))).to.deep.equal([
        ['November 2024 (year inferred)', 'Kirby speaks', 'Pyongyang denies it'],
        ['By November 5, 2024 (year inferred)', 'Troops are shipped'],
        ['About February 2024 (year inferred)', 'It all began'],
        ['No date given', 'More are to follow'],
      ]);
    });

    it('tells each fact whole', async () => {
      const entries = readAll(await timeline(story), 'entry');
      expect(entries).to.deep.equal([
        'It all began The article’s own account',
        'Vladivostok Troops are shipped By sea, it is said. John F. Kirby denied by the Kremlin stereotyped rumors disputed The day is not known. Nor is the ship.',
        'November 2 the article says “last Saturday” New York Pyongyang denies it The article’s own account',
        'November 7 Kirby speaks The article’s own account',
        'The article says “before long” planned More are to follow The article’s own account',
      ]);
    });

    it('does not repeat the article’s words where they say no more than the date', async () => {
      const date = (edtf: string, asWritten: string) => ({ edtf, asWritten });
      const element = await timeline(
        factsOf(
          { id: 'a', date: date('?2024-11-02', 'On November 2') },
          { id: 'b', date: date('?2024-11-07', 'the day after') },
          { id: 'c', date: date('2023-06', 'in June') },
          { id: 'd', date: date('2023-07', 'that same summer') },
        ),
      );
      expect(readAll(element, 'when')).to.deep.equal([
        'The article says “that same summer”',
        'November 2',
        'November 7 the article says “the day after”',
      ]);
    });

    it('says in `datetime` what is known and no more', async () => {
      const element = await timeline(
        factsOf({ id: 'a', date: '2024-11-02' }, { id: 'b', date: '2024-11' }, before),
      );
      const times = all(element, 'time').map((time) => [read(time), time.getAttribute('datetime')]);
      expect(times).to.deep.equal([
        ['November 2024', '2024-11'],
        ['November 2', '2024-11-02'],
      ]);
    });

    it('says in words what its markers show', async () => {
      const element = await timeline(
        factsOf(
          { id: 'month', date: '2024-11', status: 'over' },
          { id: 'day', date: '2024-11-02' },
          { id: 'time', date: '2024-11-03/2024-11-09', status: 'under-way' },
          { id: 'plan', date: '2024-12-24', status: 'planned' },
          { ...moved, id: 'against', date: '2024-11-04' },
          { id: 'none' },
        ),
      );
      const shapes = all(element, '[part=entry]').map((entry) => [
        read(entry.querySelector<HTMLElement>('[part=title]')!),
        [...entry.classList].filter((name) => name !== 'entry').join(' '),
        read(entry.querySelector<HTMLElement>('[part=status]') ?? undefined),
      ]);
      expect(shapes).to.deep.equal([
        ['month', 'within', undefined],
        ['day', 'point', undefined],
        ['time', 'throughout', 'under way'],
        ['Troops are shipped', 'point against', undefined],
        ['plan', 'point planned', 'Planned'],
        ['none', 'undated', undefined],
      ]);
    });

    it('says what a fact is hard to square with, on either side', async () => {
      const element = await timeline(factsOf(told, ...others), { fact: 'idle, told' });
      expect(readAll(element, 'tension')).to.deep.equal([
        'Hard to square with “Kirby speaks”',
        'Hard to square with “They have not fought.”',
      ]);
    });

    itExposes('is heard as lists of dates and of what happened', async () => {
      const element = await timeline(factsOf(before, told));
      const heard = await accessibleOutline(element);
      expect(heard).to.match(/^list\n {2}listitem\n {4}heading "About February 2024/m);
      expect(heard).to.match(/heading "November 7, 2024 \(year\u00a0inferred\)"/);
      expect(heard.match(/^ *listitem$/gm)).to.have.length(4);
      expect(heard).not.to.include('image');
      expect(heard.match(/February/g)).to.have.length(2);
    });

    it('takes its heading level', async () => {
      const element = await timeline(story);
      element.headingLevel = 4;
      await element.updateComplete;
      const levels = all(element, '[role=heading]').map((one) => one.getAttribute('aria-level'));
      expect(levels).to.deep.equal(['4', '4', '4', '4']);
    });
  });

  describe('what it shows', () => {
    const everything = factsOf(told, moved, denied, ...others);

    it('is events, unless types are given', async () => {
      const element = await timeline(everything, { type: 'figure quote,claim' });
      expect(outline(element)).to.deep.equal([
        ['November 2024 (year inferred)', 'They have not fought.'],
        ['November 3, 2024 (year inferred)', 'all lies'],
        ['November 7, 2024 (year inferred)', 'About 2,000 soldiers Seen at sea'],
      ]);
      const [claim, quote, figure] = readAll(element, 'entry');
      expect(claim).to.include('Hard to square with “Kirby speaks”');
      expect(quote).to.equal('all lies The Kremlin (on the record) one source');
      expect(all(element, 'q')).to.have.length(1);
      expect(figure).to.match(
        /^As of November 7, 2024 \(year inferred\) About 2,000 soldiers Seen at sea/,
      );
      expect(figure).to.match(/Inferred, not given in the article: the date/);
    });

    it('is what `fact` names, of any type, dated or not', async () => {
      const element = await timeline(everything, { fact: 'whole told words' });
      expect(titles(element)).to.deep.equal(['all lies', 'Kirby speaks', '9,000 In all']);
    });

    it('is filtered by actors, and by places with what lies within', async () => {
      expect(titles(await timeline(everything, { actor: 'pyongyang kremlin' }))).to.deep.equal([
        'Pyongyang denies it',
        'Troops are shipped',
      ]);
      expect(titles(await timeline(everything, { place: 'russia' }))).to.deep.equal([
        'Troops are shipped',
      ]);
      const both = await timeline(everything, { actor: 'kirby', place: 'russia, new-york' });
      expect(titles(both)).to.deep.equal(['Troops are shipped']);
    });

    it('tells an editor once what it does not know, and shows the rest', async () => {
      const said = await warnings(async () => {
        const made = document.createElement('fact-timeline');
        Object.assign(made, { facts: everything, place: 'mars russia', type: 'event rumour' });
        const told = oneEvent<FactProblemEvent>(made, 'fact-problem');
        const home = await fixture(html`<div></div>`);
        home.append(made);
        expect((await told).problems).to.have.length(1);
        await made.updateComplete;
        made.order = 'descending';
        await made.updateComplete;
        expect(titles(made)).to.deep.equal(['Troops are shipped']);
      });
      expect(said).to.have.length(2);
      expect(String(said[0])).to.match(/\[factbox\] unknown-filter: .*type “rumour”/);
      expect(String(said[1])).to.match(/\[factbox\] unknown-filter: .*place “mars”/);
    });

    it('is text, whatever it says', async () => {
      const hostile = '<img src=x onerror=alert(1)> \u202Egnp.exe';
      const element = await timeline(
        factsOf(
          {
            id: 'a',
            title: hostile,
            text: hostile,
            notes: [hostile],
            date: { edtf: '2024-11-02', asWritten: hostile },
            inTensionWith: ['b'],
          },
          { id: 'b', title: hostile },
        ),
      );
      expect(all(element, 'img')).to.be.empty;
      // `innerText` leaves out what turns the direction in some engines.
      const told = all(element, '[part=title]').map((title) => title.textContent.trim());
      expect(told).to.deep.equal([hostile, hostile]);
      // Not the nodes themselves: a failure would print the whole page.
      for (const node of all(element, '[part=title] > *, [part=text] > *, [part=note] > *'))
        expect(node.getAttribute('dir')).to.equal('auto');
      expect(readAll(element, 'tension').join()).not.to.include('\u202E');
      expect(readAll(element, 'when').join()).not.to.include('\u202E');
    });
  });

  describe('the line', () => {
    const marksOf = (element: Element) => all(element, '[part=axis] g');
    const middle = (node: Element) => {
      const { left, width } = node.getBoundingClientRect();
      return left + width / 2;
    };

    it('is hidden from screen readers, and says its ends in words', async () => {
      const [axis] = all(await timeline(story), '[part=axis]');
      expect(axis).to.have.attribute('aria-hidden', 'true');
      expect(read(axis)).to.equal(
        'About February 2024 (year inferred) November 7, 2024 (year inferred)',
      );
      expect(axis!.querySelector('[style]')).to.equal(null);
    });

    it('is to scale, and mirrors from right to left', async () => {
      const dates = ['2024-01-01', '2024-01-11', '2024-01-31'];
      const element = await timeline(factsOf(...dates.map((date) => ({ id: date, date }))));
      const [a, b, c] = marksOf(element).map(middle) as [number, number, number];
      expect((b - a) / (c - a)).to.be.closeTo(1 / 3, 0.01);
      element.dir = 'rtl';
      const [d, e, f] = marksOf(element).map(middle) as [number, number, number];
      expect(d).to.be.greaterThan(f);
      expect((d - e) / (d - f)).to.be.closeTo(1 / 3, 0.01);
    });

    it('marks days, stretches, plans and what is contested by shape', async () => {
      const element = await timeline(
        factsOf(
          { id: 'day', date: '2024-01-05' },
          { ...moved, id: 'against', date: '2024-01-15' },
          { id: 'plan', date: '2024-02-05', status: 'planned' },
          { id: 'month', date: '2024-03' },
          { ...moved, id: 'stretch', date: '../2024-05' },
        ),
      );
      const marks = marksOf(element);
      expect(marks.map((mark) => mark.querySelectorAll('.bar').length)).to.deep.equal([
        0, 0, 0, 1, 1,
      ]);
      const [day, against, plan] = marks.map((mark) => mark.querySelector('svg > *')!);
      expect([day, against, plan].map((shape) => shape!.localName)).to.deep.equal([
        'circle',
        'rect',
        'circle',
      ]);
      expect(getComputedStyle(plan!).fill).to.equal('none');
      expect(getComputedStyle(day!).fill).not.to.equal('none');
      expect(marks[4]!.querySelectorAll('rect')).to.have.length(1);
      expect(marks[4]!.querySelectorAll('.frayed')).to.have.length(1);
    });

    it('keeps apart what is near, beside an outlier', async () => {
      const element = await timeline(
        factsOf(
          { id: 'a', date: 'Y-13800000000' },
          { id: 'b', date: '2024-11-02' },
          { id: 'c', date: '2024-11-03' },
        ),
      );
      const [, b, c] = marksOf(element).map((mark) =>
        mark.querySelector('circle, .bar')!.getBoundingClientRect(),
      );
      expect(Math.abs(b!.top - c!.top)).to.be.greaterThan(b!.height);
    });

    it('stays within the element', async () => {
      const element = await timeline(
        factsOf({ id: 'a', date: '../2024-01-02' }, { id: 'b', date: '2024-03/..' }),
      );
      element.parentElement!.setAttribute('style', 'inline-size: 320px; overflow: auto');
      expect(element.parentElement!.scrollWidth).to.equal(320);
    });
  });

  describe('when it is long', () => {
    const day = (i: number) => new Date(Date.UTC(2014, 0, 1 + i)).toISOString().slice(0, 10);
    const long = factsOf(
      ...Array.from({ length: 120 }, (_, i) => ({ id: `no-${i}`, date: day(i) })),
    );

    it('draws no line of marks that would only cover one another', async () => {
      expect(all(await timeline(long), '[part=axis]')).to.be.empty;
    });

    it('lays out only what is near', async () => {
      const element = await timeline(long);
      const last = all(element, '[part=entry]').at(-1)!;
      expect(getComputedStyle(last).contentVisibility).to.equal('auto');
      expect(element.getBoundingClientRect().height).to.be.within(120 * 60, 120 * 240);
      const [, month] = all(element, '[part=group]');
      expect(getComputedStyle(month!).contentVisibility).to.equal('auto');
    });

    itEmulates('lays out everything in print', async () => {
      const last = all(await timeline(long), '[part=entry]').at(-1)!;
      await emulate({ media: 'print' });
      expect(getComputedStyle(last).contentVisibility).to.equal('visible');
      expect(getComputedStyle(last.closest('[part=group]')!).contentVisibility).to.equal('visible');
    });

    it('does not do so for a short one', async () => {
      const [entry] = all(await timeline(story), '[part=entry]');
      expect(getComputedStyle(entry!).contentVisibility).to.equal('visible');
    });
  });
});
