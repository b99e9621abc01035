import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/set/define.js';
import type { FactSetElement } from '../../../src/elements/set/fact-set.js';
import { factsOf, fault, listen, logOf, next, place, settled, until } from '../page/helpers.js';

async function setOf(src: string, timeout?: number): Promise<FactSetElement> {
  return fixture<FactSetElement>(html`<fact-set src=${src} .timeout=${timeout}></fact-set>`);
}

describe('fact-set: loading', () => {
  it('is loading, then ready', async () => {
    const set = await setOf(fault('late'));
    expect(set.state).to.equal('loading');
    expect(set.matches(':state(loading)')).to.equal(true);
    const { factSet } = await next(set, 'fact-ready');
    expect(set.state).to.equal('ready');
    expect(set.matches(':state(loading)')).to.equal(false);
    expect(set.factSet).to.equal(factSet);
    expect(factSet.facts).to.have.length(2);
  });

  it('makes one request for a hundred of the same address', async () => {
    const address = fault('late');
    const sets = await place(html`<div>
      ${Array.from({ length: 100 }, () => html`<fact-set src=${address}></fact-set>`)}
    </div>`);
    const all = [...sets.querySelectorAll('fact-set')];
    await Promise.all(all.map((set) => next(set, 'fact-ready')));
    expect(new Set(all.map(({ factSet }) => factSet)).size).to.equal(1);
    expect((await logOf(address)).requests).to.equal(1);
  });

  it('fails with a sentence, and tells it by an event and on the console', async () => {
    const said = listen();
    const address = fault('missing');
    const set = await setOf(address);
    const { problems } = await next(document, 'fact-problem');
    expect(set.state).to.equal('failed');
    expect(set.factSet).to.equal(undefined);
    expect(set.problems).to.equal(problems);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.deep.include({
      code: 'bad-status',
      severity: 'error',
      path: '',
      facts: [],
    });
    expect(said).to.deep.equal([`[factbox] bad-status: ${problems[0]!.message}`]);
  });

  it('fails when the file holds nothing that can be used', async () => {
    const said = listen();
    const set = await setOf(fault('newer'));
    await next(set, 'fact-problem');
    expect(set.state).to.equal('failed');
    expect(set.problems.map(({ code }) => code)).to.deep.equal(['unknown-version']);
    expect(said).to.have.length(1);
  });

  it('waits no longer than its time limit', async () => {
    listen();
    const set = await fixture<FactSetElement>(
      html`<fact-set src=${fault('never')} timeout="50"></fact-set>`,
    );
    const { problems } = await next(set, 'fact-problem');
    expect(problems[0]!.code).to.equal('too-slow');
  });

  it('takes a time limit that is none for the usual one', async () => {
    const set = await fixture<FactSetElement>(
      html`<fact-set src=${fault('late')} timeout="soon"></fact-set>`,
    );
    await next(set, 'fact-ready');
    set.removeAttribute('timeout');
    set.src = fault('late');
    await next(set, 'fact-ready');
  });

  it('tries again when it comes back to the page', async () => {
    listen();
    const set = await setOf(fault('second-time'));
    await next(set, 'fact-problem');
    const { parentElement } = set;
    set.remove();
    await settled();
    parentElement!.append(set);
    await next(set, 'fact-ready');
    expect(set.state).to.equal('ready');
  });
});

describe('fact-set: another address', () => {
  it('keeps the old facts until the new ones are there', async () => {
    const set = await setOf(fault('good'));
    const { factSet: old } = await next(set, 'fact-ready');
    set.src = fault('late');
    await set.updateComplete;
    expect(set.state).to.equal('loading');
    expect(set.factSet).to.equal(old);
    const { factSet } = await next(set, 'fact-ready');
    expect(set.factSet).to.equal(factSet);
    expect(factSet).not.to.equal(old);
  });

  it('drops the old facts when the new ones cannot be had: they are not what it names', async () => {
    listen();
    const set = await setOf(fault('good'));
    await next(set, 'fact-ready');
    set.src = fault('broken');
    await next(set, 'fact-problem');
    expect(set.factSet).to.equal(undefined);
  });

  it('never lets a late answer overwrite a newer one', async () => {
    const [slow, quick] = [fault('late'), fault('good')];
    const set = await setOf(slow);
    await until(async () => (await logOf(slow)).requests === 1);
    set.src = quick;
    const { factSet } = await next(set, 'fact-ready');
    await until(async () => (await logOf(slow)).ended === 1);
    await settled();
    expect(set.factSet).to.equal(factSet);
    expect(set.state).to.equal('ready');
  });

  it('never lets a late answer overwrite a property', async () => {
    const slow = fault('late');
    const set = await setOf(slow);
    await until(async () => (await logOf(slow)).requests === 1);
    set.facts = factsOf('Po');
    await until(async () => (await logOf(slow)).ended === 1);
    await settled();
    expect(set.factSet?.article.title).to.equal('About Po');
  });
});

describe('fact-set: removed while loading', () => {
  it('ends the request, and loads when it comes back', async () => {
    const address = fault('never');
    const set = await setOf(address);
    const { parentElement } = set;
    await until(async () => (await logOf(address)).requests === 1);
    set.remove();
    await until(async () => (await logOf(address)).ended === 1);
    expect(set.state).to.equal('empty');
    parentElement!.append(set);
    await until(async () => (await logOf(address)).requests === 2);
    expect(set.state).to.equal('loading');
  });

  it('goes on when it is only moved', async () => {
    const address = fault('late');
    const set = await setOf(address);
    await until(async () => (await logOf(address)).requests === 1);
    const elsewhere = await place(html``);
    elsewhere.append(set);
    await next(set, 'fact-ready');
    expect((await logOf(address)).requests).to.equal(1);
  });

  it('does not end the request of another', async () => {
    const address = fault('late');
    const [gone, stays] = [await setOf(address), await setOf(address)];
    gone.remove();
    await next(stays, 'fact-ready');
    expect((await logOf(address)).requests).to.equal(1);
  });
});
