import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { FactSetElement } from '../../../src/elements/set/fact-set.js';
import { parseFacts } from '../../../src/facts/index.js';
import { toJsonLd, type JsonLdGraph } from '../../../src/json-ld/index.js';
import { de } from '../../../src/locales/de.js';
import { en } from '../../../src/locales/en.js';
import { fr } from '../../../src/locales/fr.js';
import type { Locale } from '../../../src/locales/locale.js';
import { writeJsonLd } from '../../../src/page/json-ld.js';
import { addLocale } from '../../../src/page/language.js';
import { fault, listen, place, settled, until } from '../page/helpers.js';

const dataset = (statement: string) => ({
  factbox: 1,
  language: 'en',
  article: { title: 'The flood' },
  facts: [{ id: 'weak', type: 'claim', statement }],
});
const scripts = (of = document) => [
  ...of.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const texts = (of = document) => scripts(of).map(({ textContent }) => textContent);
const graphs = () => texts().map((text) => JSON.parse(text) as JsonLdGraph);
/** What the graphs of the page state, each by its one fact. */
const statements = () =>
  graphs().map(({ '@graph': [, fact] }) => (fact && 'text' in fact ? fact.text : undefined));

async function setOf(statement: string, jsonLd = true): Promise<FactSetElement> {
  const holder = await place(
    html`<fact-set ?json-ld=${jsonLd} .facts=${dataset(statement)}></fact-set>`,
  );
  return holder.firstElementChild as FactSetElement;
}

describe('a fact-set with json-ld', () => {
  beforeEach(() => until(() => !scripts().length));

  it('says in the head what it holds, once', async () => {
    const set = await setOf('The dam was weak. </script>');
    await until(() => scripts().length > 0);
    expect(graphs()).to.deep.equal([toJsonLd(parseFacts(dataset('The dam was weak. </script>')))]);
    const [script] = scripts();
    expect(script!.parentElement!.localName).to.equal('head');
    expect(script!.getAttributeNames()).to.deep.equal(['type']);
    set.timeout = 7;
    await set.updateComplete;
    writeJsonLd(set, undefined);
    expect(scripts()).to.have.length(1);
    expect(scripts()[0] === script).to.equal(true);
  });

  it('is heard of without a warning, and shows nothing', async () => {
    const said = listen();
    const set = await setOf('The dam was weak.');
    await until(() => scripts().length > 0);
    expect(said).to.deep.equal([]);
    expect(set.innerText).to.equal('');
  });

  it('says nothing unless it is asked to', async () => {
    await setOf('Nobody asked.', false);
    await setOf('The dam was weak.');
    await until(() => scripts().length > 0);
    expect(statements()).to.deep.equal(['The dam was weak.']);
  });

  it('says the new facts in place of the old', async () => {
    const set = await setOf('The dam was weak.');
    await until(() => statements().join() === 'The dam was weak.');
    set.facts = dataset('The dam was sound.') as never;
    await until(() => statements().join() === 'The dam was sound.');
    set.facts = undefined;
    await until(() => !scripts().length);
  });

  it('says facts that come from a file, and none of a file that fails', async () => {
    const address = `data:application/json,${encodeURIComponent(JSON.stringify(dataset('By wire.')))}`;
    const holder = await place(html`<fact-set json-ld src=${address}></fact-set>`);
    await until(() => statements().join() === 'By wire.');
    listen();
    (holder.firstElementChild as FactSetElement).src = fault('missing');
    await until(() => !scripts().length);
  });

  it('says it for as long as it is asked to', async () => {
    const set = await setOf('The dam was weak.');
    await until(() => scripts().length > 0);
    set.removeAttribute('json-ld');
    await until(() => !scripts().length);
    set.jsonLd = true;
    await until(() => statements().join() === 'The dam was weak.');
    // Both at once.
    set.facts = dataset('The dam was sound.') as never;
    set.jsonLd = false;
    await until(() => !scripts().length);
  });

  it('says it for as long as it is there', async () => {
    const set = await setOf('The dam was weak.');
    await until(() => scripts().length > 0);
    const holder = set.parentElement!;
    set.remove();
    await until(() => !scripts().length);
    holder.append(set);
    await until(() => scripts().length > 0);
    const [script] = scripts();
    document.body.append(set);
    await set.updateComplete;
    writeJsonLd(set, undefined);
    expect(scripts()[0] === script).to.equal(true);
    set.remove();
  });

  it('says it beside another, each its own', async () => {
    const [one] = [await setOf('The dam was weak.'), await setOf('It rained.')];
    await until(() => scripts().length === 2);
    expect(statements()).to.have.members(['The dam was weak.', 'It rained.']);
    one.remove();
    await until(() => scripts().length === 1);
    expect(statements()).to.deep.equal(['It rained.']);
  });

  it('says it in the page’s words, whichever come later, the language or the words', async () => {
    const described = (locale: Locale) =>
      toJsonLd(parseFacts(dataset('The dam was weak.')), { locale });
    const holder = document.createElement('div');
    document.body.append(holder);
    holder.append((await setOf('The dam was weak.')).parentElement!);
    const wrote: string[] = [];
    await until(() => scripts().length > 0);
    const observer = new MutationObserver(() => wrote.push(texts().join()));
    observer.observe(scripts()[0]!, { childList: true });
    holder.lang = 'de';
    addLocale(de);
    await until(() => texts().join() === JSON.stringify(described(de)));
    addLocale(fr);
    holder.lang = 'fr';
    await until(() => texts().join() === JSON.stringify(described(fr)));
    holder.removeAttribute('lang');
    await until(() => texts().join() === JSON.stringify(described(en)));
    // What changes nothing of it has nothing written anew.
    (await setOf('Nobody asked.', false)).remove();
    addLocale(de);
    await settled();
    observer.disconnect();
    expect(wrote).to.have.length(3);
    holder.remove();
  });

  it('goes along to another document', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const other = frame.contentDocument!;
    const set = await setOf('The dam was weak.');
    await until(() => scripts().length > 0);
    other.body.append(set);
    await until(() => scripts(other).length === 1 && !scripts().length);
    set.remove();
    await until(() => !scripts(other).length);
    frame.remove();
  });
});
