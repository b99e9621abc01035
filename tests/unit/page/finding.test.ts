/** Which `fact-set` an element takes its facts from, whatever comes, goes and moves. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { factsOf, listen, place, settled, type ProbeElement } from './helpers.js';

const set = (label: string, id?: string): HTMLElementTagNameMap['fact-set'] => {
  const element = document.createElement('fact-set');
  element.facts = factsOf(label);
  if (id) element.id = id;
  return element;
};

const probe = (named?: string): ProbeElement => {
  const element = document.createElement('fact-probe');
  if (named) element.for = named;
  return element;
};

/** An element's shadow root, and what is in it. */
function root(mode: ShadowRootMode, ...content: Node[]): ShadowRoot {
  const made = document.createElement('div').attachShadow({ mode });
  made.append(...content);
  return made;
}

/** An element with a shadow root, and what is in that. */
const host = (mode: ShadowRootMode, ...content: Node[]): Element => root(mode, ...content).host;

describe('An element finds its facts', () => {
  it('in the set around it, the nearest', async () => {
    const [outer, inner, element] = [set('Po'), set('Rhine'), probe()];
    inner.append(element);
    outer.append(inner);
    (await place(html``)).append(outer);
    await settled();
    expect(element.shown).to.equal('Rhine');
  });

  it('in the set of its page, before it or after it', async () => {
    const page = await place(html``);
    const [before, after] = [probe(), probe()];
    page.append(before, set('Po'), after);
    await settled();
    expect([before.shown, after.shown]).to.deep.equal(['Po', 'Po']);
  });

  it('in the set that it names, wherever that is', async () => {
    listen();
    const page = await place(html``);
    const element = probe('rhine');
    const around = set('Po');
    around.append(element);
    page.append(around, set('Rhine', 'rhine'), set('Arno'));
    await settled();
    expect(element.shown).to.equal('Rhine');
  });

  it('in none, where it names one that is not there, until it is', async () => {
    const page = await place(html``);
    const element = probe('rhine');
    page.append(element, set('Po'));
    await settled();
    expect(element.state).to.equal('loading');
    page.append(set('Rhine', 'rhine'));
    await settled();
    expect(element.shown).to.equal('Rhine');
  });

  it('in none, where what it names is no set', async () => {
    const page = await place(html`<p id="rhine"></p>`);
    const element = probe('rhine');
    page.append(element, set('Po'));
    await settled();
    expect(element.state).to.equal('loading');
  });

  it('anew, when the name that it gives or the id of a set changes', async () => {
    const page = await place(html``);
    const [po, rhine, element] = [set('Po', 'po'), set('Rhine', 'rhine'), probe('po')];
    page.append(po, rhine, element);
    await settled();
    expect(element.shown).to.equal('Po');
    element.for = 'rhine';
    await settled();
    expect(element.shown).to.equal('Rhine');
    rhine.id = 'rhein';
    await settled();
    expect(element.state).to.equal('loading');
    po.id = 'rhine';
    await settled();
    expect(element.shown).to.equal('Po');
    element.for = undefined;
    rhine.remove();
    await settled();
    expect(element.shown).to.equal('Po');
  });
});

for (const mode of ['open', 'closed'] as const)
  describe(`An element in an ${mode} shadow root finds its facts`, () => {
    it('outside, however deep it is', async () => {
      const [around, page, named] = [probe(), probe(), probe('rhine')];
      const within = set('Po');
      within.append(host(mode, host(mode, around)));
      const place_ = await place(html``);
      place_.append(within, set('Rhine', 'rhine'), host(mode, host(mode, named)));
      await settled();
      expect([around.shown, named.shown]).to.deep.equal(['Po', 'Rhine']);
      within.remove();
      place_.append(host(mode, host(mode, page)));
      await settled();
      expect(page.shown).to.equal('Rhine');
    });

    it('in its own root first, where set and element lie side by side', async () => {
      const [element, named] = [probe(), probe('a')];
      const page = await place(html``);
      page.append(set('Po', 'a'), host(mode, element, named, set('Rhine', 'a')));
      await settled();
      expect([element.shown, named.shown]).to.deep.equal(['Rhine', 'Rhine']);
    });

    it('of sets that come, change and go in there', async () => {
      const element = probe();
      const inner = set('Rhine');
      const shadow = root(mode, element);
      const page = await place(html``);
      page.append(set('Po'), shadow.host);
      await settled();
      expect(element.shown).to.equal('Po');
      shadow.append(inner);
      await settled();
      expect(element.shown).to.equal('Rhine');
      inner.facts = factsOf('Arno');
      await settled();
      expect(element.shown).to.equal('Arno');
      inner.remove();
      await settled();
      expect(element.shown).to.equal('Po');
    });

    it('but an element outside sees none of the sets in there', async () => {
      const element = probe();
      const page = await place(html``);
      page.append(element, host(mode, set('Rhine', 'rhine')));
      await settled();
      expect(element.state).to.equal('loading');
      element.for = 'rhine';
      await settled();
      expect(element.state).to.equal('loading');
    });
  });

describe('An element follows', () => {
  it('its own moves', async () => {
    listen();
    const page = await place(html``);
    const [po, rhine, element] = [set('Po'), set('Rhine'), probe()];
    const inside = root('closed');
    rhine.append(inside.host);
    page.append(po, rhine);
    for (const [around, shown] of [
      [rhine, 'Rhine'],
      [po, 'Po'],
      [inside, 'Rhine'],
      [page, 'Po'],
    ] as const) {
      around.append(element);
      await settled();
      expect(element.shown).to.equal(shown);
    }
  });

  it('the moves of what holds it', async () => {
    const page = await place(html``);
    const [po, rhine, element] = [set('Po'), set('Rhine'), probe()];
    const box = document.createElement('section');
    box.append(host('open', element));
    page.append(po, rhine);
    po.append(box);
    await settled();
    expect(element.shown).to.equal('Po');
    rhine.append(box);
    await settled();
    expect(element.shown).to.equal('Rhine');
    box.remove();
    await settled();
    po.append(box);
    await settled();
    expect(element.shown).to.equal('Po');
  });

  it('a set that is replaced, in either order and at once', async () => {
    const said = listen();
    const page = await place(html``);
    const [po, element] = [set('Po'), probe()];
    page.append(po, element);
    await settled();
    const rhine = set('Rhine');
    po.replaceWith(rhine);
    await settled();
    expect(element.shown).to.equal('Rhine');
    const arno = set('Arno');
    rhine.before(arno);
    rhine.remove();
    await settled();
    expect(element.shown).to.equal('Arno');
    arno.remove();
    await settled();
    expect(element.state).to.equal('loading');
    page.prepend(po);
    await settled();
    expect(element.shown).to.equal('Po');
    expect(said).to.be.empty;
  });

  it('sets that change their order, with a word about the doubt', async () => {
    const said = listen();
    const page = await place(html``);
    const [po, rhine, element] = [set('Po'), set('Rhine'), probe()];
    page.append(po, rhine, set('Arno'), element);
    await settled();
    expect(element.shown).to.equal('Po');
    page.prepend(rhine);
    await settled();
    expect(element.shown).to.equal('Rhine');
    expect(said).to.deep.equal([
      '[factbox] several-sets: <fact-probe> takes the first of 3 <fact-set>s. Say which with for="its id".',
    ]);
  });

  it('facts that change', async () => {
    const page = await place(html``);
    const [po, element] = [set('Po'), probe()];
    page.append(po, element);
    await settled();
    po.facts = factsOf('the Po delta');
    await settled();
    expect(element.shown).to.equal('the Po delta');
  });

  it('nothing that does not concern it', async () => {
    listen();
    const page = await place(html``);
    const [po, element] = [set('Po', 'po'), probe('po')];
    page.append(po, element);
    await settled();
    const { renders } = element;
    const other = set('Rhine');
    page.append(other);
    await settled();
    other.facts = factsOf('Arno');
    await settled();
    other.remove();
    po.title = 'The Po';
    await settled();
    expect(element.renders).to.equal(renders);
  });
});
