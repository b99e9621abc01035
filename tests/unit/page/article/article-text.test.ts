import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { rangesOf, readArticle } from '../../../../src/page/article/article-text.js';

async function textOf(template: TemplateResult): Promise<string> {
  const article = await fixture(html`<article>${template}</article>`);
  return readArticle(article).text.replace(/\s+/g, ' ').trim();
}

describe('readArticle', () => {
  it('keeps blocks and line breaks apart, and lets inline elements run on', async () => {
    expect(
      await textOf(
        html`<h2>Dikes</h2
          ><p>The river ro<em>se</em> to <a href="#a">4.5</a> m.</p
          ><p>Next<br />day it <span>fell</span>.</p
          ><ul><li>One</li><li>Two</li></ul
          ><table><tr><td>3</td><td>4</td></tr></table>`,
      ),
    ).to.equal('Dikes The river rose to 4.5 m. Next day it fell . One Two 3 4'.replace(' .', '.'));
  });

  it('takes a floating initial for a part of its word', async () => {
    expect(await textOf(html`<p><span style="float: left">T</span>he river</p>`)).to.equal(
      'The river',
    );
  });

  it('goes by how it looks, not by the name of the element', async () => {
    expect(
      await textOf(
        html`<span style="display: block">Dikes</span>hold<div style="display: inline">ing</div>`,
      ),
    ).to.equal('Dikes holding');
  });

  it('leaves out what no reader reads', async () => {
    expect(
      await textOf(html`
        <p>Read <span hidden>hidden</span><span style="display: none">gone</span></p>
        <script type="text/plain">
          script
        </script>
        <style>
          p {
            color: inherit;
          }
        </style>
        <template>template</template>
        <noscript>noscript</noscript>
        <svg><title>picture</title></svg>
        <video>fallback</video>
        <textarea>field</textarea>
        <p><ruby>this<rp>(</rp><rt>how</rt><rp>)</rp></ruby></p>
      `),
    ).to.equal('Read this');
  });

  it('leaves out our own elements, which repeat the facts, but not what a fact set holds', async () => {
    expect(
      await textOf(html`
        <fact-set>
          <p>In the set.<fact-quote-card>A quote, again</fact-quote-card>After.</p>
        </fact-set>
        <fact-timeline><p>A timeline, again</p></fact-timeline>
      `),
    ).to.match(/^In the set\. ?After\.$/);
  });
});

describe('rangesOf', () => {
  it('covers a passage over several elements, and nothing between that is not of the article', async () => {
    const article = await fixture(
      html`<article>
        <p>The river <em>rose</em><span hidden>hidden</span> to</p>
        <p>4.5 metres.</p>
      </article>`,
    );
    const read = readArticle(article);
    const start = read.text.indexOf('river');
    const ranges = rangesOf(read, start, read.text.indexOf('4.5') + 3);
    const seen = ranges.map(String).filter((part) => part.trim());
    expect(seen).to.deep.equal(['river ', 'rose', ' to', '4.5']);
  });
});
