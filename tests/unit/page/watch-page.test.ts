import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { announceChange, watchPage } from '../../../src/page/watch-page.js';
import { frame } from './frames.js';
import { factsOf, fault, listen, logOf, next, place, settled } from './helpers.js';

/** A document that counts the listeners it has. */
function counted(): { page: Document; count: () => number } {
  const page = document.implementation.createHTMLDocument();
  let count = 0;
  const add = page.addEventListener.bind(page);
  const remove = page.removeEventListener.bind(page);
  page.addEventListener = (...listener: Parameters<typeof add>) => {
    count += 1;
    add(...listener);
  };
  page.removeEventListener = (...listener: Parameters<typeof remove>) => {
    count -= 1;
    remove(...listener);
  };
  return { page, count: () => count };
}

describe('watchPage', () => {
  it('has one listener a document, and none when nobody watches any more', () => {
    const { page, count } = counted();
    const stops = Array.from({ length: 50 }, () => watchPage(page, () => undefined));
    expect(count()).to.equal(1);
    for (const stop of stops.slice(1)) stop();
    expect(count()).to.equal(1);
    stops[0]!();
    stops[0]!();
    expect(count()).to.equal(0);
    watchPage(page, () => undefined)();
    expect(count()).to.equal(0);
  });

  it('tells each once, though some come and go meanwhile', () => {
    const { page } = counted();
    const told: string[] = [];
    const stopFirst = watchPage(page, () => {
      told.push('first');
      stopFirst();
      stops.push(watchPage(page, () => told.push('late')));
    });
    const stops = [stopFirst, watchPage(page, () => told.push('second'))];
    announceChange(page);
    expect(told).to.deep.equal(['first', 'second']);
    announceChange(page);
    expect(told).to.deep.equal(['first', 'second', 'second', 'late']);
    for (const stop of stops) stop();
  });

  it('ends by a stop of its own time, not by one of before', () => {
    const { page, count } = counted();
    const early = watchPage(page, () => undefined);
    early();
    const stop = watchPage(page, () => undefined);
    early();
    expect(count()).to.equal(1);
    stop();
  });

  it('keeps to the name that other versions know', () => {
    const target = new EventTarget();
    const heard: Event[] = [];
    target.addEventListener('fact-set-change', (event) => heard.push(event));
    announceChange(target);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include({ bubbles: true, composed: true });
  });
});

describe('Elements on a page', () => {
  it('share one request, a hundred of them', async () => {
    const address = fault('late');
    const page = await place(html`
      <fact-set src=${address}></fact-set>
      ${Array.from({ length: 100 }, () => html`<fact-probe></fact-probe>`)}
    `);
    await next(page, 'fact-ready');
    await settled();
    const probes = [...page.querySelectorAll('fact-probe')];
    for (const probe of probes) {
      expect(probe.shown).to.equal('above the usual level');
      expect(probe.renders).to.equal(1);
    }
    expect((await logOf(address)).requests).to.equal(1);
  });

  it('hear of nothing once they are removed', async () => {
    const page = await place(html`<fact-set></fact-set><fact-probe></fact-probe>`);
    const [set, probe] = [page.querySelector('fact-set')!, page.querySelector('fact-probe')!];
    probe.remove();
    set.facts = factsOf('Po');
    await settled();
    expect(probe.isUpdatePending).to.equal(false);
    expect(probe.renders).to.equal(0);
  });

  it('may move to another document, and so may their set', async () => {
    const page = await place(html`<fact-probe></fact-probe>`);
    const set = document.createElement('fact-set');
    const probe = page.querySelector('fact-probe')!;
    set.facts = factsOf('Po');
    page.append(set);
    await settled();
    expect(probe.shown).to.equal('Po');
    const other = await frame();
    other.document.body.append(set);
    await settled();
    expect(probe.state).to.equal('loading');
    other.document.body.append(probe);
    await other.settled();
    expect(probe.shown).to.equal('Po');
  });
});

describe('An element to which nothing gives facts', () => {
  const timers = new Map<number, () => void>();
  let last = 0;
  const [set, clear] = [setTimeout, clearTimeout];

  /** Lets ten seconds pass at once. */
  async function wait(): Promise<void> {
    for (const elapse of timers.values()) elapse();
    timers.clear();
    await settled();
  }

  beforeEach(() => {
    const later = (elapse: () => void, time: number): number => {
      if (time !== 10_000) return set(elapse, time) as unknown as number;
      last -= 1;
      timers.set(last, elapse);
      return last;
    };
    window.setTimeout = later as typeof setTimeout;
    window.clearTimeout = (id) => {
      if (!timers.delete(Number(id))) clear(id);
    };
  });
  afterEach(() => {
    Object.assign(window, { setTimeout: set, clearTimeout: clear });
    timers.clear();
  });

  it('is told to the editor in the end, and shows its facts when they come after all', async () => {
    const said = listen();
    const page = await place(html`<fact-probe for="po"></fact-probe><fact-probe></fact-probe>`);
    const probes = [...page.querySelectorAll('fact-probe')];
    expect(probes.map(({ state }) => state)).to.deep.equal(['loading', 'loading']);
    await wait();
    expect(said).to.deep.equal([
      '[factbox] no-facts: <fact-probe> finds no <fact-set id="po"> with facts. Add it, or mend it.',
      '[factbox] no-facts: <fact-probe> finds no <fact-set> with facts. Add it, or mend it.',
    ]);
    const set = document.createElement('fact-set');
    set.id = 'po';
    set.facts = factsOf('Po');
    page.append(set);
    await settled();
    expect(probes.map(({ shown }) => shown)).to.deep.equal(['Po', 'Po']);
  });

  it('says nothing of a set that is loading, nor once it has left', async () => {
    const said = listen();
    const page = await place(html`
      <fact-set src=${fault('late')} timeout="3000"></fact-set>
      <fact-probe></fact-probe>
      <fact-probe for="nothing"></fact-probe>
    `);
    const [waiting, gone] = page.querySelectorAll('fact-probe');
    gone!.remove();
    expect(timers).to.have.property('size', 0);
    await wait();
    expect(waiting!.state).to.equal('loading');
    expect(said).to.deep.equal([]);
  });
});
