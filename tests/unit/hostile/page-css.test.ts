/** Style sheets of pages that mean no good: words stay to be read, of a size with the page's, side by side; a badge opens. */
import { expect } from '@open-wc/testing';
import { northKoreanTroops } from '../../../src/articles/north-korean-troops.js';
import { elementsIn, hearTroubles, place, updated } from './page.js';

/** What a page would say by itself. */
const PLAIN = 'body { margin: 0; font: 16px/1.5 serif }';

/** These mean nothing to an element: it looks as on the plain page, to the pixel. */
const harmless: Record<string, string> = {
  'html { font-size: 62.5% }': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  '* { box-sizing: border-box }': '*, ::before, ::after { box-sizing: border-box !important }',
  '* { box-sizing: content-box }': '*, ::before, ::after { box-sizing: content-box !important }',
  'a reset':
    'p, ul, ol, li, figure, blockquote, button, h1, h2, h3, b, time { all: unset !important }',
};

/** These may look like anything, but of the page's own making. */
const harmful: Record<string, string> = {
  '* { all: unset }': '* { all: unset }',
  '* { all: initial }': '* { all: initial }',
  'a storm of !important': `* {
    all: unset !important; display: block !important; position: relative !important; z-index: 9999 !important;
    overflow: hidden !important; background: #fff !important; color: #141414 !important;
    font: 700 20px/1.1 monospace !important; letter-spacing: 0.1em !important; text-indent: 3em !important;
    text-transform: uppercase !important; white-space: nowrap !important; transform: translateZ(0) !important;
  }`,
  'floats and capitals': `* {
    float: left; clear: both; text-align: right; font-variant: small-caps; word-spacing: 1em;
    hyphens: auto; line-height: 3; content: 'x'; vertical-align: super; border: 3px solid red; padding: 2px;
  }`,
  'a bar over all': `body::before {
    content: ''; position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none;
  }`,
};

const MARKUP = `
  <fact-quote-card fact="escalation"></fact-quote-card>
  <p>They said so <fact-source-badge fact="troops-tracked"></fact-source-badge>.</p>
  <fact-figures-panel></fact-figures-panel>
  <fact-timeline></fact-timeline>
`;

/** A page with this style sheet and the first article's facts. */
async function styled(css: string): Promise<HTMLElement> {
  hearTroubles();
  const page = place(`<style>${css}</style>${MARKUP}`);
  page.lang = 'en';
  for (const element of elementsIn(page)) element.facts = northKoreanTroops;
  await updated(page);
  return page;
}

interface Words {
  readonly text: string;
  readonly boxes: DOMRect[];
}

/** All words that a view draws, with the boxes of their lines; not what is closed, or for ears alone. */
function wordsIn(root: ParentNode): Words[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Words[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent!.trim();
    const { parentElement } = walker.currentNode;
    if (!text || parentElement?.closest('style, [popover]:not(:popover-open)')) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    found.push({ text, boxes: [...range.getClientRects()].filter(({ width }) => width > 1) });
  }
  return found;
}

const size = ({ width, height }: DOMRect) => [width, height].map(Math.round);

/** Lines may touch where letters have room above and below; more than that hides words. */
function areOver(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 2 && down > Math.min(a.height, b.height) / 2;
}

describe('on a page whose style sheet is', () => {
  for (const [name, css] of Object.entries(harmless))
    it(`${name}: all is as it was`, async () => {
      const looks = (page: HTMLElement) =>
        elementsIn(page).map((element) => ({
          size: size(element.getBoundingClientRect()),
          words: wordsIn(element.shadowRoot!).map(({ text, boxes }) => [text, ...boxes.map(size)]),
        }));
      const plain = await styled(PLAIN);
      const before = looks(plain);
      plain.remove();
      const page = await styled(PLAIN + css);
      // The paragraph's own margins are the page's.
      expect(looks(page)).to.deep.equal(before);
    });

  for (const [name, css] of Object.entries({ ...harmless, ...harmful }))
    it(`${name}: every word is there, none over another`, async () => {
      const plain = await styled(PLAIN);
      const texts = (page: HTMLElement) =>
        elementsIn(page).map(({ shadowRoot }) => wordsIn(shadowRoot!).map(({ text }) => text));
      const before = texts(plain);
      plain.remove();
      const page = await styled(css);
      expect(texts(page)).to.deep.equal(before);
      for (const element of elementsIn(page)) {
        const own = Number.parseFloat(getComputedStyle(element).fontSize);
        for (const inner of element.shadowRoot!.querySelectorAll('[part]:not([popover] *)')) {
          const ratio = Number.parseFloat(getComputedStyle(inner).fontSize) / own;
          expect(ratio, inner.part.value).to.be.within(0.7, 3.5);
        }
        const words = wordsIn(element.shadowRoot!);
        const seen = words.filter(({ boxes }) => boxes.length);
        expect(seen.map(({ text }) => text)).to.deep.equal(words.map(({ text }) => text));
        const lines = seen.flatMap(({ text, boxes }) => boxes.map((box) => ({ text, box })));
        const hidden = lines.flatMap((one, n) =>
          lines.slice(n + 1).filter((other) => areOver(one.box, other.box)),
        );
        expect(hidden.map(({ text }) => text)).to.deep.equal([]);
      }
    });

  for (const [name, css] of Object.entries({ ...harmless, ...harmful }))
    it(`${name}: a badge opens over it, and closes`, async () => {
      const page = await styled(css);
      const badge = page.querySelector('fact-source-badge')!;
      const root = badge.shadowRoot!;
      badge.scrollIntoView({ block: 'center' });
      const [button, popover] = [root.querySelector('button')!, root.querySelector('[popover]')!];
      const { left, top } = button.getClientRects()[0]!;
      const at = ([x, y]: [number, number]) => root.elementFromPoint(x, y);
      expect(button.contains(at([left + 3, top + 3]))).to.equal(true);
      const toggled = () =>
        new Promise((resolve) => popover.addEventListener('toggle', resolve, { once: true }));
      const opened = toggled();
      button.click();
      await opened;
      await updated(page);
      const box = popover.getBoundingClientRect();
      expect(box.width).to.be.within(150, innerWidth);
      expect(box.height).to.be.within(60, innerHeight);
      expect(box.left).to.be.at.least(0);
      expect(box.right).to.be.at.most(innerWidth);
      expect(box.top).to.be.at.least(0);
      const close = popover.querySelector('[part=close]')!;
      // At its start: over its end some browsers lay their scroll bar.
      const { x, y, width, height } = close.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      expect(close.contains(at([x + width / 8, y + height / 2]))).to.equal(true);
      const closed = toggled();
      (close as HTMLElement).click();
      await closed;
      expect(popover.matches(':popover-open')).to.equal(false);
    });
});
