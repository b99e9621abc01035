import { expect } from '@open-wc/testing';
import { parseFacts } from '../../../src/facts/index.js';
import { articleFactsSchema } from '../../../src/facts/schema/article-facts.js';
import { jsonLdText, toJsonLd } from '../../../src/json-ld/index.js';
import { hostileDatasets } from '../../support/xss.mjs';

const said = (text: string) =>
  parseFacts({
    factbox: 1,
    language: 'en',
    article: { title: text },
    facts: [{ id: '__proto__', type: 'claim', statement: text, notes: [text] }],
  });

describe('the text of a JSON-LD script', () => {
  it('cannot end its element, open a comment or break a line', () => {
    const text = jsonLdText(said('</script><!--<script>]]>&amp;\u2028\u2029'));
    expect(text).not.to.match(/[<>&\u2028\u2029]/);
    expect(text).to.contain('\\u003c/script\\u003e');
    expect(text).to.contain('\\u2028\\u2029');
  });

  it('says the same', () => {
    const set = said('</script> & "quotes" \\ \u2028 \u202e');
    const read = JSON.parse(jsonLdText(set)) as unknown;
    expect(read).to.deep.equal(toJsonLd(set));
    expect(JSON.stringify(read)).to.contain('#fact-__proto__');
  });

  it('stays one script, and does nothing, with whatever an attacker writes anywhere', function () {
    this.timeout(60_000);
    let count = 0;
    for (const { dataset } of hostileDatasets(articleFactsSchema)) {
      const set = parseFacts(dataset);
      const page = document.createElement('div');
      page.innerHTML = `<script type="application/ld+json">${jsonLdText(set)}</script><i></i>`;
      expect([...page.children].map(({ localName }) => localName)).to.deep.equal(['script', 'i']);
      expect(JSON.parse(page.firstElementChild!.textContent)).to.deep.equal(toJsonLd(set));
      count += set.facts.length;
    }
    expect(count).to.be.greaterThan(100);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});
