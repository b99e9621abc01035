import { expect } from '@open-wc/testing';
import { iframeSnippet, toOEmbed, type OEmbedOptions } from '../../../src/embed/index.js';
import { parseFacts } from '../../../src/facts/index.js';
import type { ViewName } from '../../../src/html/index.js';
import { ar } from '../../../src/locales/ar.js';
import type { PageProblem } from '../../../src/page/problems.js';
import { flood } from './facts.js';

const src = 'https://news.example/embed/homes';
const answer = (options: Partial<OEmbedOptions> = {}) =>
  toOEmbed(flood, 'figures-panel', { src, ...options })!;

function frameIn(html: string): HTMLIFrameElement {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  return holder.content.querySelector('iframe')!;
}

describe('toOEmbed', () => {
  it('has what oEmbed 1.0 asks of rich content, and what the dataset knows', () => {
    const { html, ...rest } = answer({ height: 300, cacheAge: 3600 });
    expect(rest).to.deep.equal({
      type: 'rich',
      version: '1.0',
      title: 'In figures: Die <Flut> & wir',
      author_name: 'Bea Berg and Tim Tal',
      provider_name: 'Tagblatt',
      provider_url: 'https://news.example',
      cache_age: 3600,
      width: 600,
      height: 300,
    });
    expect(html).to.match(/^<iframe [^<>]*><\/iframe>$/);
    const frame = frameIn(html);
    expect([frame.width, frame.height, frame.style.cssText]).to.deep.equal([
      '600',
      '300',
      'max-width: 100%;',
    ]);
    expect(frame.src).to.equal(`${src}#factbox`);
  });

  it('survives JSON as it is', () => {
    const told = answer();
    expect(JSON.parse(JSON.stringify(told))).to.deep.equal(told);
  });

  it('says no more than the dataset', () => {
    const set = parseFacts({ factbox: 1, language: 'de', article: { title: 'X' }, facts: [] });
    expect(Object.keys(toOEmbed(set, 'timeline', { src })!)).to.deep.equal([
      'type',
      'version',
      'title',
      'html',
      'width',
      'height',
    ]);
  });

  it('keeps to maxwidth and maxheight, also when the frame tells more', () => {
    const { html, width, height } = answer({ maxwidth: 320.9, maxheight: 200, height: 300 });
    expect([width, height]).to.deep.equal([320, 200]);
    const frame = frameIn(html);
    expect([frame.width, frame.height]).to.deep.equal(['320', '200']);
    expect(frame.style.cssText).to.equal('max-width: 100%; max-height: 200px;');
  });

  it('takes no more than it needs where more is allowed', () => {
    const { width, height } = answer({ maxwidth: 2000, maxheight: 5000, width: 500, height: 300 });
    expect([width, height]).to.deep.equal([500, 300]);
  });

  it('reserves a narrow frame more height', () => {
    const long = parseFacts({
      factbox: 1,
      language: 'de',
      article: { title: 'X' },
      facts: [{ id: 'a', type: 'event', title: 'Wasser steigt '.repeat(60), date: '2021' }],
    });
    const heightAt = (maxwidth: number) => toOEmbed(long, 'timeline', { src, maxwidth })!.height;
    expect(heightAt(300)).to.be.greaterThan(heightAt(600) * 1.5);
  });

  it('takes what is no number for nothing', () => {
    for (const none of [undefined, 0, NaN, -5, Number('x'), Number(null)])
      expect(answer({ maxwidth: none, maxheight: none }), String(none)).to.deep.equal(answer());
  });

  it('holds the frame that the snippet is, but for its width', () => {
    const options = { src, height: 300, files: '/f' };
    const snippet = iframeSnippet(flood, 'figures-panel', options);
    expect(
      answer(options)
        .html.replace('width="600"', 'width="100%"')
        .replace(' style="max-width:100%"', ''),
    ).to.equal(snippet);
  });

  it('speaks the language asked for', () => {
    expect(answer({ locale: ar }).title).to.contain('بالأرقام');
    expect(answer({ locale: { ...ar, tag: 'ar_EG' } }).author_name).to.contain('Tim Tal');
    expect(answer({ locale: ar }).author_name).to.equal('Bea Berg وTim Tal');
  });

  it('is none where the frame has no address or the view is none', () => {
    const problems: PageProblem[] = [];
    const onProblem = (problem: PageProblem) => problems.push(problem);
    expect(toOEmbed(flood, 'timeline', { src: 'data:,x', onProblem })).to.equal(undefined);
    expect(toOEmbed(flood, 'map' as ViewName, { src, onProblem })).to.equal(undefined);
    expect(problems.map(({ code }) => code)).to.deep.equal(['unreachable', 'unknown-view']);
  });
});
