/** Facts files as networks and servers at their worst give them: the page keeps what it has, and comes back. */
import { expect } from '@open-wc/testing';
import type { FactSetElement } from '../../../src/elements/set/fact-set.js';
import { fault, logOf, next, until } from '../page/helpers.js';
import { ELEMENTS, hearTroubles, place, shownIn, updated } from './page.js';

/** What the elements show of the server's dataset, but for the badge, whose fact is not in it. */
const SHOWN = /above the usual level.*The river left its bed/;

describe('a facts file that cannot be had leaves the page as it was, tells why, and may come yet', () => {
  const elsewhere = (how: string) => `http://localhost:${location.port}${fault(how)}`;
  const faults: Record<string, [code: string, address: () => string]> = {
    'that is not there': ['bad-status', () => fault('missing')],
    'of a broken server': ['bad-status', () => fault('broken')],
    'behind a redirect to nothing': ['bad-status', () => fault('to-missing')],
    'behind a log-in': ['not-json', () => fault('to-page')],
    'that is a page': ['not-json', () => fault('page')],
    'that is a picture': ['not-json', () => fault('picture')],
    'that is a script': ['not-json', () => fault('script')],
    'that is empty': ['not-json', () => fault('empty')],
    'without content': ['not-json', () => fault('nothing')],
    'cut in two on the server': ['not-json', () => fault('cut-file')],
    'cut off on the way': ['cut-off', () => fault('cut')],
    'of 200 MB, packed into 0.2': ['too-large', () => fault('bomb')],
    'that never ends': ['too-large', () => fault('endless')],
    'of a server that hangs up': ['unreachable', () => fault('refused')],
    'that leads round in circles': ['unreachable', () => fault('to-itself')],
    'of another site, which does not allow it': ['unreachable', () => elsewhere('good')],
    'that another site has now': ['unreachable', () => fault('to-elsewhere')],
    'of a server that never answers': ['too-slow', () => fault('never')],
    'that stalls in the middle': ['too-slow', () => fault('stalled')],
  };

  for (const [name, [code, address]] of Object.entries(faults))
    it(`${name}: ${code}`, async function () {
      this.timeout(20_000);
      const { told } = hearTroubles();
      const page = place(ELEMENTS);
      const set = document.createElement('fact-set');
      if (code === 'too-slow') set.timeout = 300;
      set.src = address();
      page.prepend(set);
      const { problems } = await next(set, 'fact-problem');
      await updated(page);
      expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
      expect(told).to.include(code);
      expect(set.state).to.equal('failed');
      expect(shownIn(page)).to.deep.equal(['', '', '', '']);
      expect(page.innerText.match(/Fallback/g)).to.have.length(4);
      expect((window as { __hit?: number }).__hit).to.equal(undefined);
      set.src = fault('good');
      await next(set, 'fact-ready');
      await updated(page);
      expect(shownIn(page).join(' ')).to.match(SHOWN);
    });

  it('packed otherwise than it says: cut-off, or read all the same', async () => {
    // WebKitGTK takes it as it is, other engines take it for broken.
    const isRead = await fetch(fault('not-gzip'))
      .then((response) => response.text())
      .then(Boolean, () => false);
    const { told } = hearTroubles();
    const page = place(ELEMENTS);
    const set = document.createElement('fact-set');
    set.src = fault('not-gzip');
    page.prepend(set);
    await next(set, isRead ? 'fact-ready' : 'fact-problem');
    await updated(page);
    expect(told).to.deep.equal(isRead ? [] : ['cut-off']);
    if (isRead) expect(shownIn(page).join(' ')).to.match(SHOWN);
    else expect(page.innerText.match(/Fallback/g)).to.have.length(4);
  });

  for (const how of ['to-facts', 'as-text', 'with-byte-order-mark', 'late'])
    it(`${how}: no fault`, async () => {
      hearTroubles();
      const page = place(`<fact-set src="${fault(how)}"></fact-set>${ELEMENTS}`);
      await next(page, 'fact-ready');
      await updated(page);
      expect(shownIn(page).join(' ')).to.match(SHOWN);
      expect(page.querySelector('fact-set')!.problems).to.be.empty;
    });
});

describe('a page that could not have its facts asks again', () => {
  /** A set that has met with a fault of the first request; the next would succeed. */
  async function failed(): Promise<[set: FactSetElement, page: HTMLElement, address: string]> {
    hearTroubles();
    const address = fault('second-time');
    const page = place(`<fact-set src="${address}"></fact-set>${ELEMENTS}`);
    await next(page, 'fact-problem');
    return [page.querySelector('fact-set')!, page, address];
  }
  const requests = async (address: string) => (await logOf(address)).requests;
  const back: Record<string, () => Event> = {
    'when the network is back': () => new Event('online'),
    'when the reader comes back to it': () =>
      new PageTransitionEvent('pageshow', { persisted: true }),
  };

  for (const [when, event] of Object.entries(back)) {
    it(when, async () => {
      const [set, page, address] = await failed();
      const ready = next(set, 'fact-ready');
      dispatchEvent(event());
      expect(set.state).to.equal('loading');
      await ready;
      await updated(page);
      expect(shownIn(page).join(' ')).to.match(SHOWN);
      // It has what it wanted.
      dispatchEvent(event());
      expect(set.state).to.equal('ready');
      expect(await requests(address)).to.equal(2);
    });

    it(`${when}, but not for what it no longer wants`, async () => {
      const [set, , address] = await failed();
      set.src = fault('good');
      await next(set, 'fact-ready');
      dispatchEvent(event());
      expect(set.state).to.equal('ready');
      set.remove();
      await updated();
      dispatchEvent(event());
      expect(await requests(address)).to.equal(1);
    });
  }

  it('as often as it takes, by one request for all', async () => {
    hearTroubles();
    const address = fault('missing');
    const page = place(`<fact-set src="${address}"></fact-set>`.repeat(3));
    const sets = [...page.querySelectorAll('fact-set')];
    const failures = () => Promise.all(sets.map((set) => next(set, 'fact-problem')));
    await failures();
    for (const round of [2, 3, 4]) {
      const again = failures();
      dispatchEvent(new Event('online'));
      await again;
      expect(await requests(address)).to.equal(round);
    }
  });

  it('but not when it is shown for the first time', async () => {
    const [set, , address] = await failed();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(set.state).to.equal('failed');
    await until(async () => (await logOf(address)).ended === 1);
    expect(await requests(address)).to.equal(1);
  });
});
