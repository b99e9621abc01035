/** Every order in which a page may be read, its elements defined and its facts loaded ends alike. */
import { expect } from '@open-wc/testing';
import { frame, shownIn, type Frame } from './frames.js';
import { factsOf, fault, next } from './helpers.js';

const SET = '/src/elements/set/define.ts';
const PROBE = '/tests/unit/page/probe.ts';

const facts = JSON.stringify(factsOf('Po'));
const probe = '<fact-probe>Metres</fact-probe>';
const inline = (content = '') =>
  `<fact-set><script type="application/json">${facts}</script>${content}</fact-set>`;

const pages: Record<string, string> = {
  'the set first': inline() + probe,
  'the set last': probe + inline(),
  'the element in the set': inline(probe),
  'the element in a set in the element’s place': `<div><section>${inline(`<p>${probe}</p>`)}</section></div>`,
};

for (const [name, body] of Object.entries(pages))
  describe(`A page with ${name}`, () => {
    const orders: Record<string, readonly string[]> = {
      'the set is defined first': [SET, PROBE],
      'the set is defined last': [PROBE, SET],
    };
    for (const [order, modules] of Object.entries(orders)) {
      it(`that is there before ${order}`, async () => {
        const page = await frame(body);
        expect(shownIn(page)).to.equal('Metres');
        for (const module of modules) {
          await page.load(module);
          await page.settled();
        }
        expect(shownIn(page)).to.equal('Po');
        expect(page.said).to.deep.equal([]);
      });

      it(`that comes after ${order}`, async () => {
        const page = await frame();
        for (const module of modules) await page.load(module);
        // A fragment is not upgraded before it is on the page; innerHTML is, element by element.
        const range = page.document.createRange();
        page.document.body.append(range.createContextualFragment(body));
        await page.settled();
        expect(shownIn(page)).to.equal('Po');
        page.document.body.innerHTML = '';
        page.document.body.innerHTML = body;
        await page.settled();
        expect(shownIn(page)).to.equal('Po');
      });
    }

    it('defined in between', async () => {
      const page = await frame(body);
      await page.load(PROBE);
      await page.settled();
      // Not upgraded is not the same as not there.
      expect(page.document.querySelector('fact-probe')!.state).to.equal('loading');
      expect(shownIn(page)).to.equal('Metres');
      await page.load(SET);
      await page.settled();
      expect(shownIn(page)).to.equal('Po');
    });
  });

describe('A page whose facts are given as a property', () => {
  for (const [name, order] of [
    ['before the elements are defined', ['facts', SET, PROBE]],
    ['between the two', [PROBE, 'facts', SET]],
    ['after', [SET, PROBE, 'facts']],
  ] as const)
    it(name, async () => {
      for (const tag of ['fact-set', 'fact-probe'] as const) {
        const page = await frame(`<fact-set></fact-set>${probe}`);
        for (const step of order) {
          if (step === 'facts') page.document.querySelector(tag)!.facts = factsOf('Rhine');
          else await page.load(step);
          await page.settled();
        }
        expect(shownIn(page), tag).to.equal('Rhine');
      }
    });
});

describe('A page whose facts load', () => {
  it('while its elements are defined', async () => {
    const page = await frame(`<fact-set src="${fault('late')}"></fact-set>${probe}`);
    await page.load(SET);
    const ready = next(page.document, 'fact-ready');
    await page.load(PROBE);
    await ready;
    await page.settled();
    expect(shownIn(page)).to.equal('above the usual level');
  });

  it('before its elements are defined', async () => {
    const page = await frame(`<fact-set src="${fault('good')}"></fact-set>${probe}`);
    await page.load(SET);
    await next(page.document, 'fact-ready');
    await page.load(PROBE);
    await page.settled();
    expect(shownIn(page)).to.equal('above the usual level');
  });
});

describe('A page that is still being read', () => {
  /** Elements are defined before the page is opened anew and written bit by bit, as a parser reads it. */
  async function reading(): Promise<Frame> {
    const page = await frame();
    await page.load(SET);
    await page.load(PROBE);
    page.document.open();
    write(page, '<!doctype html><html lang="en"><body>');
    return page;
  }

  it('shows the facts as soon as they are whole', async () => {
    const page = await reading();
    write(page, `${probe}<fact-set><script type="application/json">`);
    for (const part of [facts.slice(0, 20), facts.slice(20, 90), facts.slice(90, -1)]) {
      write(page, part);
      await turn();
      expect(shownIn(page)).to.equal('Metres');
      expect(page.document.querySelector('fact-set')!.state).not.to.equal('failed');
    }
    write(page, `${facts.slice(-1)}</script>`);
    await turn();
    expect(shownIn(page)).to.equal('Po');
    write(page, '</fact-set>');
    page.document.close();
    await turn();
    expect(shownIn(page)).to.equal('Po');
    expect(page.said).to.deep.equal([]);
  });

  it('tells of broken facts when it has been read', async () => {
    const page = await reading();
    write(page, `<fact-set><script type="application/json">${facts.slice(0, 50)}</script>`);
    await turn();
    const set = page.document.querySelector('fact-set')!;
    expect(set.state).to.equal('loading');
    expect(page.said).to.deep.equal([]);
    write(page, `</fact-set>${probe}`);
    const told = next(set, 'fact-problem');
    page.document.close();
    await told;
    expect(set.state).to.equal('failed');
    expect(shownIn(page)).to.equal('Metres');
    expect(page.said).to.have.length(1);
  });

  /** Lets the page's observers and updates run. */
  const turn = () => new Promise((resolve) => setTimeout(resolve));

  function write({ document }: Frame, text: string): void {
    // Discouraged on a page that readers see; here it is the parser, held still at any letter.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.write(text);
  }
});
