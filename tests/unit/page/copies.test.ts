/** Two copies of the library on a page, of the same or of different versions, work side by side. */
import { expect } from '@open-wc/testing';
import { parseFacts } from '../../../src/facts/index.js';
import { frame, shownIn } from './frames.js';
import { factsOf, fault, next, until } from './helpers.js';

const SET = '/src/elements/set/define.ts';
const PROBE = '/tests/unit/page/probe.ts';
const other = (module: string) => `/another-copy${module}`;

const facts = JSON.stringify(factsOf('Po'));
const body = `
  <fact-set><script type="application/json">${facts}</script></fact-set>
  <fact-probe>Metres</fact-probe>
`;

describe('Two copies of the library', () => {
  for (const [name, modules] of Object.entries({
    'the set of one, then the element of the other': [SET, other(PROBE)],
    'the element of one, then the set of the other': [PROBE, other(SET)],
    'all of both': [SET, PROBE, other(PROBE), other(SET)],
    'all of both, crossed': [SET, other(PROBE), PROBE, other(SET)],
  }))
    it(name, async () => {
      const page = await frame(body);
      for (const module of modules) await page.load(module);
      await page.settled();
      expect(shownIn(page)).to.equal('Po');
      const set = page.document.querySelector('fact-set')!;
      set.facts = factsOf('Rhine');
      await page.settled();
      expect(shownIn(page)).to.equal('Rhine');
      set.remove();
      await page.settled();
      expect(shownIn(page)).to.equal('Metres');
      expect(page.said).to.deep.equal([]);
    });

  it('really are two', async () => {
    const page = await frame();
    const [one, another] = await Promise.all(
      [PROBE, other(PROBE)].map((module) => page.load(module)),
    );
    expect(one!.ProbeElement).not.to.equal(another!.ProbeElement);
  });

  it('show a set of the other as it is, where they read the same form', async () => {
    const page = await frame(`${body}<fact-probe></fact-probe>`);
    await page.load(other(SET));
    await page.load(PROBE);
    await page.settled();
    const { factSet } = page.document.querySelector('fact-set')!;
    for (const probe of page.document.querySelectorAll('fact-probe'))
      expect(probe.factSet).to.equal(factSet);
  });

  it('take a fact set of the other as a property', async () => {
    const page = await frame(body);
    await page.load(other(SET));
    await page.load(PROBE);
    const set = page.document.querySelector('fact-set')!;
    await page.settled();
    const probe = page.document.querySelector('fact-probe')!;
    probe.facts = set.factSet;
    set.remove();
    await page.settled();
    expect(shownIn(page)).to.equal('Po');
  });
});

describe('A set of another version', () => {
  interface Foreign extends HTMLElement {
    factSet?: unknown;
    state?: string;
  }

  /** A `fact-set` that keeps to nothing but the protocol. */
  async function page(): Promise<{
    set: Foreign;
    say: (factSet: unknown, state: string) => Promise<string>;
  }> {
    const made = await frame('<fact-set></fact-set><fact-probe>Metres</fact-probe>');
    await made.load(PROBE);
    const set = made.document.querySelector<Foreign>('fact-set')!;
    return {
      set,
      async say(factSet, state) {
        Object.assign(set, { factSet, state });
        set.dispatchEvent(new Event('fact-set-change', { bubbles: true, composed: true }));
        const probe = made.document.querySelector('fact-probe')!;
        // The parser comes only now: no set on this page has brought it.
        await until(() => !factSet || (probe.state !== 'loading' && !probe.isUpdatePending));
        await made.settled();
        return shownIn(made);
      },
    };
  }

  it('gives its facts, if they are of a form that is known', async () => {
    const { say } = await page();
    expect(await say(undefined, 'loading')).to.equal('Metres');
    expect(await say({ data: factsOf('Po'), more: 'than is known here' }, 'ready')).to.equal('Po');
    expect(await say({ data: factsOf('Arno') }, 'newer word')).to.equal('Arno');
  });

  it('is parsed again, if it lacks what elements ask of one', async () => {
    const { say } = await page();
    const whole = parseFacts(factsOf('Po'));
    expect(await say(whole, 'ready')).to.equal('Po');
    const older = {
      data: factsOf('Arno'),
      facts: whole.facts,
      fact: (id: string) => whole.fact(id),
    };
    expect(await say(older, 'ready')).to.equal('Arno');
  });

  it('leaves the fallback, if they are not', async () => {
    const { say } = await page();
    for (const factSet of [{ data: { factbox: 9 } }, { data: null }, { data: 'Po' }, {}, []])
      expect(await say(factSet, 'ready'), JSON.stringify(factSet)).to.equal('Metres');
    expect(await say(undefined, 'failed')).to.equal('Metres');
  });
});

it('An address is fetched once a copy, whatever the number of its sets', async () => {
  const address = fault('late');
  const page = await frame(`<fact-set src="${address}"></fact-set>`.repeat(3));
  await page.load(SET);
  await next(page.document, 'fact-ready');
  await page.settled();
  for (const set of page.document.querySelectorAll('fact-set')) expect(set.state).to.equal('ready');
});
