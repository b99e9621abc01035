import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/set/define.js';
import type { FactSetElement } from '../../../src/elements/set/fact-set.js';
import { parseFacts, type ArticleFacts } from '../../../src/facts/index.js';
import { factsOf, fault, listen, logOf, next, place, settled, until } from '../page/helpers.js';

const labelOf = ({ factSet }: FactSetElement) => factSet?.article.title.replace('About ', '');

function inline(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

const inlineFacts = (label: string) => inline(JSON.stringify(factsOf(label)));

describe('fact-set', () => {
  it('upgrades, and shows its children', async () => {
    const set = await fixture<FactSetElement>(html`<fact-set><p>An article</p></fact-set>`);
    expect(set.state).to.equal('empty');
    expect(set.factSet).to.equal(undefined);
    expect(set.problems).to.deep.equal([]);
    expect(set.innerText.trim()).to.equal('An article');
    expect(getComputedStyle(set).display).to.equal('contents');
    expect(set.matches(':state(empty)')).to.equal(true);
    await expect(set).to.be.accessible();
  });

  it('can be made by createElement, which leaves it bare', () => {
    const set = document.createElement('fact-set');
    expect(set.attributes).to.have.length(0);
    expect(set.childNodes).to.have.length(0);
  });

  it('can be hidden', async () => {
    const set = await fixture<FactSetElement>(html`<fact-set hidden><p>An article</p></fact-set>`);
    expect(getComputedStyle(set).display).to.equal('none');
  });
});

describe('fact-set: facts as a property', () => {
  it('are there after the update, with an event', async () => {
    const set = await fixture<FactSetElement>(html`<fact-set></fact-set>`);
    const ready = next(document, 'fact-ready');
    set.facts = factsOf('Po');
    await set.updateComplete;
    expect(set.state).to.equal('ready');
    expect(set.matches(':state(ready)')).to.equal(true);
    expect(labelOf(set)).to.equal('Po');
    expect((await ready).factSet).to.equal(set.factSet);
    expect((await ready).target).to.equal(set);
  });

  it('may be set before it is on the page, and before it is upgraded', async () => {
    const early = document.createElement('fact-set');
    early.facts = factsOf('Po');
    const host = await place(html``);
    host.append(early);
    await settled();
    expect(labelOf(early)).to.equal('Po');
  });

  it('may be a fact set', async () => {
    const facts = parseFacts(factsOf('Po'));
    const set = await fixture<FactSetElement>(html`<fact-set .facts=${facts}></fact-set>`);
    expect(set.factSet).to.equal(facts);
  });

  it('come before src, and src before a script inside', async () => {
    const set = await fixture<FactSetElement>(html`<fact-set></fact-set>`);
    const address = fault('good');
    set.append(inlineFacts('Rhine'));
    set.src = address;
    set.facts = factsOf('Po');
    await settled();
    expect(labelOf(set)).to.equal('Po');
    expect((await logOf(address)).requests).to.equal(0);
    set.facts = undefined;
    await next(set, 'fact-ready');
    expect(set.factSet?.article.title).to.equal('The river');
    set.removeAttribute('src');
    set.src = undefined;
    await next(set, 'fact-ready');
    expect(labelOf(set)).to.equal('Rhine');
    set.textContent = '';
    await settled();
    await until(() => set.state === 'empty');
    expect(set.factSet).to.equal(undefined);
  });

  it('are told once, however often it updates or moves', async () => {
    const set = await fixture<FactSetElement>(html`<fact-set></fact-set>`);
    let ready = 0;
    set.addEventListener('fact-ready', () => (ready += 1));
    set.facts = factsOf('Po');
    await settled();
    set.requestUpdate();
    await settled();
    const { parentElement } = set;
    set.remove();
    await settled();
    parentElement!.append(set);
    await settled();
    expect(ready).to.equal(1);
  });

  it('of which nothing can be used make it fail, with what is wrong', async () => {
    const said = listen();
    const set = await fixture<FactSetElement>(html`<fact-set></fact-set>`);
    const problem = next(document, 'fact-problem');
    set.facts = { factbox: 7 } as unknown as ArticleFacts;
    await settled();
    expect(set.state).to.equal('failed');
    expect(set.factSet).to.equal(undefined);
    expect((await problem).problems).to.equal(set.problems);
    expect(set.problems.map(({ code }) => code)).to.deep.equal(['unknown-version']);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /^\[factbox\] unknown-version: “factbox” of the dataset must be 1, the form that this copy of factbox reads; it is 7\./,
    );
  });

  it('with a broken one among them give the others, and say so once a cause', async () => {
    const said = listen();
    const facts = {
      ...factsOf('Arno'),
      facts: [...factsOf('Arno').facts, { id: 'depth of the Arno' }],
    };
    let told = 0;
    const tell = () => (told += 1);
    document.addEventListener('fact-problem', tell);
    const sets = await place(html`
      <div>
        <fact-set .facts=${facts}></fact-set>
        <fact-set .facts=${structuredClone(facts)}></fact-set>
      </div>
    `);
    for (const set of sets.querySelectorAll('fact-set')) {
      expect(set.state).to.equal('ready');
      expect(set.factSet?.facts).to.have.length(2);
      expect(set.problems.map(({ code }) => code)).to.deep.equal(['missing-field']);
    }
    // The sentences come a moment later than the facts.
    await until(() => told === 2);
    document.removeEventListener('fact-problem', tell);
    expect(said).to.deep.equal([
      '[factbox] missing-field: “type” of fact “depth of the Arno” is missing. Add it.',
    ]);
  });
});

describe('fact-set: facts inside', () => {
  it('are read', async () => {
    const set = await fixture<FactSetElement>(html`<fact-set></fact-set>`);
    const ready = next(set, 'fact-ready');
    set.append(inlineFacts('Rhine'));
    await ready;
    expect(labelOf(set)).to.equal('Rhine');
  });

  it('are read when the script is replaced, and when its text is rewritten', async () => {
    const set = await fixture<FactSetElement>(html`<fact-set></fact-set>`);
    set.append(inlineFacts('Rhine'));
    await next(set, 'fact-ready');
    set.querySelector('script')!.replaceWith(inlineFacts('Loire'));
    await next(set, 'fact-ready');
    expect(labelOf(set)).to.equal('Loire');
    const text = set.querySelector('script')!.firstChild as Text;
    text.data = JSON.stringify(factsOf('Elbe'));
    await next(set, 'fact-ready');
    expect(labelOf(set)).to.equal('Elbe');
  });

  it('are those of a script of its own, of the right type', async () => {
    const nested = document.createElement('div');
    nested.append(inlineFacts('Not mine'));
    const other = inline('console.log("not mine")');
    other.type = 'text/plain';
    const set = await fixture<FactSetElement>(html`<fact-set>${nested}${other}</fact-set>`);
    expect(set.state).to.equal('empty');
  });

  it('that are no JSON make it fail', async () => {
    const said = listen();
    const set = await fixture<FactSetElement>(html`<fact-set></fact-set>`);
    set.append(inline('{"factbox": 1, facts}'));
    const { problems } = await next(set, 'fact-problem');
    expect(problems.map(({ code }) => code)).to.deep.equal(['not-json']);
    expect(set.state).to.equal('failed');
    expect(said.join()).to.contain('[factbox] not-json: ');
  });
});
