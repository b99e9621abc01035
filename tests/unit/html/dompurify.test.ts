import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { northKoreanTroops } from '../../../src/articles/north-korean-troops.js';
import { parseFacts } from '../../../src/facts/index.js';
import { renderHtml, type ViewName } from '../../../src/html/index.js';

const set = parseFacts(northKoreanTroops);

/** As one browser writes it. */
function written(html: string): string {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.innerHTML;
}

describe('DOMPurify leaves plain HTML as it is', () => {
  const views: ViewName[] = ['quote-card', 'source-badge', 'figures-panel', 'timeline'];
  for (const view of views)
    for (const profile of ['content', 'full', 'email'] as const)
      it(`${view}, ${profile}`, () => {
        const fact = view === 'source-badge' ? 'troops-tracked' : undefined;
        const html = renderHtml(set, view, { fact, profile, facts: '/facts.json' });
        expect(html.length).to.be.greaterThan(100);
        expect(DOMPurify.sanitize(html)).to.equal(written(html));
      });
});
