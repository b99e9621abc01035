// A story in a window of its own, and ways to look through every shadow root of it.
import assert from 'node:assert/strict';
import { openEntry, preparePage } from '../support/storybook.mjs';

/** The pages of an article: two designs, and a third that runs from right to left. */
export const ARTICLES = ['broadsheet', 'digital-daily', 'arabic'];

/** Runs in the page: its functions are called there as `deep`. */
function lookThrough() {
  /** In the order of the page; what a host holds after what it draws. */
  function* elements(root = document.body) {
    for (const element of root.children) {
      yield element;
      if (element.shadowRoot) yield* elements(element.shadowRoot);
      yield* elements(element);
    }
  }
  const shown = (selector) =>
    [...elements()].filter(
      (element) =>
        element.matches(selector) && element.checkVisibility({ visibilityProperty: true }),
    );
  /** By which a failed test names it. */
  const nameOf = (element) => {
    const host = element.getRootNode().host?.localName ?? 'page';
    const words = element.ariaLabel ?? element.textContent;
    const text = words
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    return `${host}: ${element.part.value || element.localName} “${text.slice(0, 80)}”`;
  };
  const inside = (find) => {
    let element = find(document);
    for (let root; (root = element?.shadowRoot);) {
      const inner = find(root);
      if (!inner || inner === element) break;
      element = inner;
    }
    return element;
  };
  const focused = () => {
    const element = inside((root) => root.activeElement);
    return element === document.body ? null : element;
  };
  const at = (x, y) => inside((root) => root.elementFromPoint(x, y));
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  window.deep = { elements, shown, nameOf, focused, at, frame };
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url where Storybook is served
 * @param {string} id a story's
 * @param {{ viewport?: { width: number, height: number }, prefers?: Record<string, string> }} [options] `prefers`: media
 *   features that the reader's system sets
 */
export async function openStory(browser, url, id, options = {}) {
  const { viewport = { width: 1280, height: 1024 }, prefers = {} } = options;
  // A tab in the background is drawn no frames.
  const page = await (await browser.createBrowserContext()).newPage();
  await preparePage(page);
  await page.evaluateOnNewDocument(lookThrough);
  await page.setViewport(viewport);
  // Puppeteer’s own method knows no forced colours.
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: Object.entries(prefers).map(([name, value]) => ({ name, value })),
  });
  const { ok, message } = await openEntry(page, url, { id, type: 'story' });
  assert.ok(ok, message);
  return page;
}
