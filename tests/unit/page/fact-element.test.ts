import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { FactElement } from '../../../src/elements/shared/fact-element.js';
import { parseFacts, type ArticleFacts } from '../../../src/facts/index.js';
import { en } from '../../../src/locales/en.js';
import { define } from '../../../src/page/define.js';
import { frame, shownIn } from './frames.js';
import { factsOf, fault, listen, next, place, settled, type ProbeElement } from './helpers.js';

async function probe(template: TemplateResult): Promise<ProbeElement> {
  return (await place(template)).querySelector('fact-probe')!;
}

describe('FactElement', () => {
  it('upgrades, and can be made by createElement, which leaves it bare', () => {
    const element = document.createElement('fact-probe');
    expect(element.attributes).to.have.length(0);
    expect(element.childNodes).to.have.length(0);
    expect(element.state).to.equal('loading');
  });

  it('shows its facts', async () => {
    const said = listen();
    const element = await probe(html`<fact-probe .facts=${factsOf('Po')}></fact-probe>`);
    expect(element.shown).to.equal('Po');
    expect(element.state).to.equal('ready');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(said).to.be.empty;
  });

  it('shows facts that nobody has parsed, alone on its page', async () => {
    const page = await frame('<fact-probe>Metres</fact-probe>');
    await page.load('/tests/unit/page/probe.ts');
    const element = page.document.querySelector('fact-probe')!;
    element.facts = factsOf('Po');
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    expect(shownIn(page)).to.equal('Metres');
    await page.settled();
    expect(element.state).to.equal('ready');
    expect(shownIn(page)).to.equal('Po');
    // From here on the parser is there.
    element.facts = factsOf('Arno');
    await element.updateComplete;
    expect(shownIn(page)).to.equal('Arno');
    expect(page.said).to.deep.equal([]);
  });

  it('fails on facts of which nothing can be used, alone on its page', async () => {
    const page = await frame('<fact-probe>Metres</fact-probe>');
    await page.load('/tests/unit/page/probe.ts');
    const element = page.document.querySelector('fact-probe')!;
    const problem = next(element, 'fact-problem');
    element.facts = { factbox: 7 } as unknown as ArticleFacts;
    await page.settled();
    expect(element.state).to.equal('failed');
    expect(shownIn(page)).to.equal('Metres');
    expect((await problem).problems.map(({ code }) => code)).to.deep.equal(['unknown-version']);
    expect(page.said).to.have.length(1);
  });

  it('shows the same whether its properties are set before or after', async () => {
    const before = await probe(
      html`<fact-probe .facts=${factsOf('Po')} fact="level"></fact-probe>`,
    );
    const after = await probe(html`<fact-probe></fact-probe>`);
    after.fact = 'level';
    after.facts = factsOf('Po');
    await settled();
    expect(after.shadowRoot!.innerHTML).to.equal(before.shadowRoot!.innerHTML);
  });

  it('shows new facts, and again those of the page when its own are taken away', async () => {
    const page = await place(html`
      <fact-set .facts=${factsOf('Rhine')}></fact-set>
      <fact-probe .facts=${factsOf('Po')}></fact-probe>
    `);
    const element = page.querySelector('fact-probe')!;
    expect(element.shown).to.equal('Po');
    element.facts = parseFacts(factsOf('Arno'));
    await settled();
    expect(element.shown).to.equal('Arno');
    element.facts = undefined;
    await settled();
    expect(element.shown).to.equal('Rhine');
  });

  it('holds its heading level between 1 and 6', () => {
    const element = document.createElement('fact-probe');
    expect(element.headingLevel).to.equal(3);
    for (const [given, level] of [
      ['2', 2],
      ['9', 6],
      ['0', 3],
      ['-4', 1],
      ['big', 3],
      ['4.4', 4],
    ] as const) {
      element.setAttribute('heading-level', given);
      expect(element.headingLevel, given).to.equal(level);
    }
    element.removeAttribute('heading-level');
    expect(element.headingLevel).to.equal(3);
  });
});

describe('FactElement: what stands in', () => {
  it('is a sentence, where nothing else is written', async () => {
    listen();
    const page = await place(html`
      <fact-set src=${fault('late')}></fact-set>
      <fact-probe>
        <!-- nothing -->
      </fact-probe>
    `);
    const element = page.querySelector('fact-probe')!;
    expect(element.shown).to.equal(en.loading);
    expect(element.matches(':state(loading)')).to.equal(true);
    const message = element.shadowRoot!.querySelector('[lang]')!;
    expect(message.getAttribute('lang')).to.equal('en');

    const set = page.querySelector('fact-set')!;
    set.src = fault('missing');
    await next(set, 'fact-problem');
    await settled();
    expect(element.shown).to.equal(en.failed);
    expect(element.matches(':state(failed)')).to.equal(true);

    set.facts = { ...factsOf('Po'), facts: [] };
    await settled();
    expect(element.shown).to.equal(en.empty);
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('is what the publisher wrote, through every failure', async () => {
    listen();
    const page = await place(html`
      <fact-set src=${fault('missing')}></fact-set>
      <fact-probe><p>Four and a half metres</p></fact-probe>
    `);
    const [set, element] = [page.querySelector('fact-set')!, page.querySelector('fact-probe')!];
    const fallback = element.firstElementChild as HTMLElement;
    const visible = () => fallback.checkVisibility() && fallback.offsetHeight > 0;
    expect(visible()).to.equal(true);
    await next(set, 'fact-problem');
    await settled();
    expect(element.state).to.equal('failed');
    expect(visible()).to.equal(true);
    expect(element.shadowRoot!.textContent.trim()).to.equal('');

    set.facts = factsOf('Po');
    await settled();
    expect(element.shown).to.equal('Po');
    expect(visible()).to.equal(false);
    expect(fallback.isConnected).to.equal(true);

    set.facts = undefined;
    await next(set, 'fact-problem');
    await settled();
    expect(visible()).to.equal(true);
  });

  it('gives way to children that come late, and comes back when they go', async () => {
    const element = await probe(html`<fact-probe></fact-probe>`);
    const message = () => element.shadowRoot!.querySelector('[part=message]');
    const slot = element.shadowRoot!.querySelector('slot')!;
    expect(message()).not.to.equal(null);
    element.append('Four and a half metres');
    await new Promise((resolve) => slot.addEventListener('slotchange', resolve, { once: true }));
    await settled();
    expect(message()).to.equal(null);
    element.textContent = '';
    await new Promise((resolve) => slot.addEventListener('slotchange', resolve, { once: true }));
    await settled();
    expect(message()).not.to.equal(null);
  });

  it('stays when the element cannot draw its facts', async () => {
    class Clumsy extends FactElement {
      protected override renderFacts(): TemplateResult {
        throw new RangeError('too much');
      }
    }
    define('fact-clumsy', Clumsy);
    const said = listen();
    const page = await place(html`<fact-clumsy .facts=${factsOf('Po')}>Metres</fact-clumsy>`);
    const element = page.querySelector<Clumsy>('fact-clumsy')!;
    expect(element.state).to.equal('failed');
    expect(element.innerText).to.equal('Metres');
    expect(said).to.deep.equal([
      '[factbox] not-drawn: <fact-clumsy> could not draw its facts. Please report it: RangeError: too much',
    ]);
  });
});

describe('FactElement: facts that it is given', () => {
  it('are parsed once for a hundred elements', async () => {
    const facts = factsOf('Po');
    const page = await place(
      html`${Array.from({ length: 100 }, () => html`<fact-probe .facts=${facts}></fact-probe>`)}`,
    );
    const sets = new Set([...page.querySelectorAll('fact-probe')].map(({ factSet }) => factSet));
    expect(sets.size).to.equal(1);
    expect([...sets][0]?.facts).to.have.length(2);
  });

  it('of which nothing can be used leave it failed, and their problems are told', async () => {
    const said = listen();
    const problem = next(document, 'fact-problem');
    const broken = { factbox: 'nine' } as unknown as ArticleFacts;
    const element = await probe(html`<fact-probe .facts=${broken}>Metres</fact-probe>`);
    expect(element.state).to.equal('failed');
    expect(element.innerText).to.equal('Metres');
    const { problems, target } = await problem;
    expect(target).to.equal(element);
    expect(problems.map(({ code }) => code)).to.deep.equal(['unknown-version']);
    expect(said).to.have.length(1);
  });
});

describe('FactElement: fact', () => {
  const rivers: ArticleFacts = {
    ...factsOf('Po'),
    facts: ['Po', 'Arno', 'Tiber', 'Adige'].map((label, value) => ({
      id: label.toLowerCase(),
      type: 'figure' as const,
      label,
      value,
    })),
  };

  for (const [fact, shown] of [
    ['tiber', 'Tiber'],
    ['tiber po', 'Tiber,Po'],
    [' tiber,\n po,po ', 'Tiber,Po'],
    ['', 'Po,Arno,Tiber,Adige'],
    [' , ', 'Po,Arno,Tiber,Adige'],
  ] as const)
    it(`“${fact.replace('\n', '⏎')}” shows ${shown}`, async () => {
      const element = await probe(html`<fact-probe .facts=${rivers} fact=${fact}></fact-probe>`);
      expect(element.shown).to.equal(shown);
    });

  it('that leads to nothing is told, once; the others show', async () => {
    const said = listen();
    const events: string[] = [];
    const hear = (event: HTMLElementEventMap['fact-problem']) =>
      events.push(...event.problems.map(({ code, facts }) => `${code} ${facts.join()}`));
    document.addEventListener('fact-problem', hear);
    const element = await probe(
      html`<fact-probe .facts=${rivers} fact="ebro tiber seine"></fact-probe>`,
    );
    element.requestUpdate();
    await settled();
    await probe(html`<fact-probe .facts=${rivers} fact="ebro"></fact-probe>`);
    document.removeEventListener('fact-problem', hear);
    expect(element.shown).to.equal('Tiber');
    expect(events).to.deep.equal(['unknown-fact ebro', 'unknown-fact seine', 'unknown-fact ebro']);
    expect(said).to.deep.equal([
      '[factbox] unknown-fact: <fact-probe> names the fact “ebro”, which is not in the dataset. Mend the id.',
      '[factbox] unknown-fact: <fact-probe> names the fact “seine”, which is not in the dataset. Mend the id.',
    ]);
  });

  it('of a type that it does not show is told; with no other it is empty', async () => {
    const said = listen();
    const problem = next(document, 'fact-problem');
    const element = await probe(
      html`<fact-probe .facts=${factsOf('Po')} fact="flood">Metres</fact-probe>`,
    );
    expect(element.state).to.equal('empty');
    expect(element.innerText).to.equal('Metres');
    expect((await problem).problems[0]).to.deep.include({ code: 'other-type', facts: ['flood'] });
    expect(said).to.deep.equal([
      '[factbox] other-type: <fact-probe> names the fact “flood” of type “event”. Name one of type “figure”.',
    ]);
  });
});
