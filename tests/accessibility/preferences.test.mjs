// What readers set for themselves: larger text, a closer look, less motion, their own colours. Nothing is lost by it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';
import { buildStorybook } from '../support/storybook.mjs';
import { ARTICLES, openStory } from './pages.mjs';

const server = await serve(await buildStorybook());
let browser;
before(async () => {
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server.close();
});

const open = (id, options) => openStory(browser, server.url, id, options);

/** Runs in the page: texts that are cut off, or beyond the edge of the screen. */
function lost() {
  const { deep } = window;
  const { scrollWidth, clientWidth } = document.documentElement;
  const lost = scrollWidth > clientWidth ? [`the page scrolls sideways: ${scrollWidth} px`] : [];
  const texts = (element) =>
    [...element.childNodes].filter(({ nodeType, data }) => nodeType === 3 && data.trim());
  const isBeyond = ({ left, right }) => left < -0.5 || right > clientWidth + 0.5;
  for (const element of deep.shown('*')) {
    // For ears alone: it is one pixel by design.
    if (element.role === 'status') continue;
    for (const text of texts(element)) {
      const range = new Range();
      range.selectNodeContents(text);
      if ([...range.getClientRects()].some(isBeyond)) lost.push(`beyond: ${deep.nameOf(element)}`);
    }
    const { overflowX, overflowY } = getComputedStyle(element);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const isCut =
      (overflowX !== 'visible' && scrollWidth > clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 1);
    if (isCut) lost.push(`cut: ${deep.nameOf(element)}`);
  }
  return lost;
}

/** Runs in the page: opens its last badge, which stands where a page has least room. */
async function openBadge() {
  const button = window.deep.shown('fact-source-badge').at(-1).shadowRoot.querySelector('button');
  button.scrollIntoView({ block: 'center' });
  button.click();
  await window.deep.frame();
  return window.deep.shown(':popover-open').length;
}

/** Runs in the page: buttons that a finger of 24 pixels would miss. */
function small() {
  const { deep } = window;
  return deep.shown('button').flatMap((button) => {
    button.scrollIntoView({ block: 'center' });
    const [{ left, top, width, height }] = button.getClientRects();
    const [x, y] = [left + width / 2, top + height / 2];
    const edges = [
      [-11.5, 0],
      [11.5, 0],
      [0, -11.5],
      [0, 11.5],
    ];
    return edges.every(([dx, dy]) => deep.at(x + dx, y + dy) === button) ? [] : deep.nameOf(button);
  });
}

for (const article of ARTICLES) {
  describe(`nothing is lost, ${article}`, { timeout: 120_000 }, () => {
    let page;
    before(async () => {
      page = await open(`the-article--${article}`);
    });

    test('every button is a target of 24 pixels and more', async () => {
      assert.deepEqual(await page.evaluate(small), []);
    });

    test('with text of twice the size', async () => {
      const style = await page.addStyleTag({ content: 'html { font-size: 200% }' });
      await page.evaluate(() => window.deep.frame());
      assert.deepEqual(await page.evaluate(lost), []);
      assert.equal(await page.evaluate(openBadge), 1);
      assert.deepEqual(await page.evaluate(lost), []);
      await style.evaluate((element) => element.remove());
    });

    test('enlarged four times, which leaves 320 by 256 pixels', async () => {
      await page.setViewport({ width: 320, height: 256 });
      await page.evaluate(() => window.deep.frame());
      assert.deepEqual(await page.evaluate(lost), []);
      await page.evaluate(openBadge);
      assert.deepEqual(await page.evaluate(lost), []);
      assert.deepEqual(await page.evaluate(small), []);
    });
  });
}

describe('motion', () => {
  /** Runs in the page: how far it still scrolls after the button was pressed, and what moves by style. */
  async function motion() {
    const { deep } = window;
    const button = deep.shown('[part=passage]').at(-1);
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    button.click();
    while (!CSS.highlights.get('fact-passage')?.size) await deep.frame();
    const [at, until] = [scrollY, performance.now() + 1000];
    while (scrollY === at && performance.now() < until) await deep.frame();
    const moving = deep.shown('*').filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration);
    });
    return { isScrolling: scrollY !== at, moving: moving.map(deep.nameOf) };
  }

  for (const [value, isScrolling] of [
    ['no-preference', true],
    ['reduce', false],
  ]) {
    test(`of the page, where the reader’s system says ${value}`, async () => {
      const page = await open('the-article--broadsheet', {
        prefers: { 'prefers-reduced-motion': value },
      });
      assert.deepEqual(await page.evaluate(motion), { isScrolling, moving: [] });
    });
  }
});

describe('in the reader’s own colours', { timeout: 120_000 }, () => {
  /** Runs in the page: each colour by its system name. */
  function coloursOf(selector, property, pseudo) {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.forcedColorAdjust = 'none';
    const names = new Map();
    for (const name of ['CanvasText', 'Canvas', 'GrayText', 'ButtonText', 'LinkText']) {
      probe.style.color = name;
      const { color } = getComputedStyle(probe);
      if (!names.has(color)) names.set(color, name);
    }
    probe.remove();
    const found = window.deep.shown(selector).map((element) => {
      const value = getComputedStyle(element, pseudo)[property];
      return names.get(value) ?? value;
    });
    return [...new Set(found)].sort();
  }
  const looks = [
    ['dark', 'broadsheet'],
    ['light', 'digital-daily'],
  ];
  for (const [scheme, article] of looks) {
    test(`${article}: pictures, standing and what opens, ${scheme}`, async () => {
      const page = await open(`the-article--${article}`, {
        prefers: { 'forced-colors': 'active', 'prefers-color-scheme': scheme },
      });
      const colours = (...what) => page.evaluate(coloursOf, ...what);
      assert.deepEqual(await colours('rect.solid', 'fill'), ['CanvasText']);
      // What it is part of is told from it by an outline.
      assert.deepEqual(await colours('rect.whole', 'fill'), ['none']);
      assert.deepEqual(await colours('rect.whole', 'stroke'), ['CanvasText']);
      assert.deepEqual(await colours('[part=axis] :is(circle, line)', 'stroke'), ['CanvasText']);
      assert.deepEqual(await colours('.entry', 'borderTopColor', '::before'), ['CanvasText']);
      // No colour tells what is disputed: weight does, beside the words.
      assert.deepEqual(await colours('.contested, .standing', 'color'), ['CanvasText']);
      assert.deepEqual(await colours('.contested', 'fontWeight'), ['700']);
      assert.deepEqual(await colours('.standing', 'fontWeight'), ['400']);
      assert.equal(await page.evaluate(openBadge), 1);
      assert.deepEqual(await colours(':popover-open', 'backgroundColor'), ['Canvas']);
      assert.deepEqual(await colours(':popover-open', 'borderTopColor'), ['CanvasText']);
    });
  }

  test('a line of former numbers, whatever the publisher’s colours', async () => {
    const page = await open('elements-figures-panel--former-values', {
      prefers: { 'forced-colors': 'active' },
    });
    await page.addStyleTag({ content: ':root { --fact-rule: #fefefe; --fact-accent: #fdfdfd }' });
    const stroke = await page.evaluate(coloursOf, '[part=series] :is(path, line)', 'stroke');
    assert.deepEqual(stroke, ['CanvasText']);
  });
});
