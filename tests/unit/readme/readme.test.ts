import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { parseFacts } from '../../../src/facts/index.js';
import '../../../src/define.js';

/** The fenced blocks of the README in a language, as a newcomer would copy them. */
async function blocks(language: string): Promise<string[]> {
  const readme = await (await fetch('/README.md')).text();
  const fences = readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'));
  return [...fences].map(([, block]) => block!);
}

describe('the README', () => {
  let page: HTMLElement;
  afterEach(() => {
    page.remove();
  });

  it('shows ten lines of data that make a quote card, a figure and a timeline', async () => {
    const [json = ''] = await blocks('json');
    expect(json.trim().split('\n').length).to.be.at.most(10);
    expect(parseFacts(json).problems).to.deep.equal([]);

    const [snippet = ''] = await blocks('html');
    page = document.body.appendChild(document.createElement('div'));
    page.lang = 'en';
    // The snippet's own address stands for wherever a publisher keeps the file.
    page.innerHTML = snippet
      .replace(/<script.*?<\/script>/, '')
      .replace(
        '<fact-set src="facts.json"></fact-set>',
        `<fact-set><script type="application/json">${json}</script></fact-set>`,
      );
    const said = async (tag: string) => {
      const element = page.querySelector<LitElement>(tag);
      await element?.updateComplete;
      return element?.shadowRoot?.textContent.replace(/\s+/g, ' ');
    };
    expect(await said('fact-quote-card')).to.contain('The escalation has already happened.');
    expect(await said('fact-quote-card')).to.contain('professor of strategic studies');
    expect(await said('fact-figures-panel')).to.contain('about 12,000 troops');
    expect(await said('fact-timeline')).to.contain('North Korea calls the reports groundless');
    expect(await said('fact-timeline')).to.contain('October 21, 2024 (year inferred)');
  });
});
