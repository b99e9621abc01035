// The article's pages by keyboard alone: all is reached and left in the order of the text, the focus is seen wherever it
// is, and what opens closes.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';
import { buildStorybook } from '../support/storybook.mjs';
import { ARTICLES, openStory } from './pages.mjs';

const server = await serve(await buildStorybook());
after(() => server.close());

/** Runs in the page: where the focus is, or nothing where it has left the page. */
function focused() {
  const { deep } = window;
  const element = deep.focused();
  if (!element) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const [{ left, top, width, height }] = element.getClientRects();
  const over = deep.at(left + width / 2, top + height / 2);
  return {
    name: deep.nameOf(element),
    isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    // On the screen, and nothing else over it.
    isSeen: element.contains(over),
    isInside: !!element.closest('[popover]'),
  };
}

/** Runs in the page. */
const reachable = () =>
  window.deep.shown('a[href], button, input, select, summary, [tabindex]').map(window.deep.nameOf);

/** Runs in the page: Tab goes on from here, as on a page just opened. */
function toTheStart() {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}

const opened = () => window.deep.shown(':popover-open').length;

for (const article of ARTICLES) {
  describe(`by keyboard, ${article}`, { timeout: 120_000 }, () => {
    let browser, page, all;

    before(async () => {
      browser = await launchBrowser();
      page = await openStory(browser, server.url, `the-article--${article}`);
      all = await page.evaluate(reachable);
    });
    after(() => browser?.close());

    /** Presses a key, and holds the mark of the focus to what it promises. */
    const press = async (key) => {
      const [name, modifier] = key.split('+').reverse();
      if (modifier) await page.keyboard.down(modifier);
      await page.keyboard.press(name);
      if (modifier) await page.keyboard.up(modifier);
      const stop = await page.evaluate(focused);
      if (stop) {
        assert.ok(stop.isMarked, `no mark of the focus on ${stop.name}`);
        assert.ok(stop.isSeen, `not to be seen: ${stop.name}`);
      }
      return stop;
    };

    /** From one end of the page to the other, and out of it: then comes nothing, or the first again. */
    const walk = async (key) => {
      await page.evaluate(toTheStart);
      // Backwards from the start one may first come out of the page.
      const first = (await press(key)) ?? (await press(key));
      const names = [first?.name];
      for (let i = 1; i < all.length; i++) names.push((await press(key))?.name);
      const next = await press(key);
      assert.ok(!next || next.name === names[0], `never left: ${next?.name}`);
      return names;
    };

    test('all is reached, and left, forwards and backwards', async () => {
      assert.ok(all.length >= 5, all.join());
      assert.deepEqual(await walk('Tab'), all);
      assert.deepEqual(await walk('Shift+Tab'), [...all].reverse());
    });

    test('each badge opens by Enter, and closes by Escape or when it is left', async () => {
      await page.evaluate(toTheStart);
      let stop = await press('Tab');
      for (const [i, name] of all.entries()) {
        assert.equal(stop.name, name);
        if (!name.startsWith('fact-source-badge')) {
          stop = await press('Tab');
          continue;
        }
        await press('Enter');
        assert.equal(await page.evaluate(opened), 1, `Enter did not open ${name}`);
        assert.match((await press('Tab')).name, /^fact-source-badge: close “/);
        assert.equal((await press('Escape')).name, name, 'the focus is not back');
        assert.equal(await page.evaluate(opened), 0, `Escape did not close ${name}`);
        await press('Enter');
        const inner = [];
        for (stop = await press('Tab'); stop?.isInside; stop = await press('Tab')) {
          inner.push(stop.name);
          assert.equal(new Set(inner).size, inner.length, `trapped: ${inner.join(', ')}`);
        }
        assert.ok(inner.length >= 1);
        // Behind the last is the browser itself, and the page is not told where the focus went.
        const isLast = i === all.length - 1;
        assert.equal(await page.evaluate(opened), isLast ? 1 : 0, `left: ${name}`);
      }
    });

    test('the button in what opened closes it, too', async () => {
      await page.evaluate(toTheStart);
      let stop;
      do stop = await press('Tab');
      while (!stop.name.startsWith('fact-source-badge'));
      await press('Enter');
      await press('Tab');
      assert.equal((await press('Enter')).name, stop.name);
      assert.equal(await page.evaluate(opened), 0);
    });
  });
}

test('“Show in the article” leads there, and the focus stays for the way back', async () => {
  const browser = await launchBrowser();
  try {
    const page = await openStory(browser, server.url, 'the-article--broadsheet', {
      prefers: { 'prefers-reduced-motion': 'reduce' },
    });
    const before = await page.evaluate(() => {
      const [button] = window.deep
        .shown('fact-figures-panel, [part=passage]')
        .filter((element) => element.localName === 'button');
      button.focus();
      return window.deep.nameOf(button);
    });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => CSS.highlights.get('fact-passage')?.size === 1);
    const { name, top, height } = await page.evaluate(() => {
      const [range] = CSS.highlights.get('fact-passage');
      const { top } = range.getBoundingClientRect();
      return { name: window.deep.nameOf(window.deep.focused()), top, height: innerHeight };
    });
    assert.equal(name, before);
    assert.ok(top > 0 && top < height, `${top} of ${height}`);
  } finally {
    await browser.close();
  }
});
