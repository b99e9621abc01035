// Frames on the page of another site, in a browser: how high they are, whom the page believes, what needs no script.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { embedding, facts, page, publish } from './sites.mjs';

const { iframeSnippet, renderEmbedPage, toOEmbed } = await import('../../dist/embed/index.js');
const { ar } = await import('../../dist/locales/ar.js');

const files = '/';
const figures = { fact: 'troops-tracked troops-deployed' };
/** What a style of the publisher's own may do: content that is always higher than the frame. */
const loop = 'body { min-block-size: calc(100vh + 30px) }';
/** And content that is high in a low frame, low in a high one. */
const swing = '@media (max-height: 500px) { main { min-block-size: 900px } }';

const made = (view, options) => renderEmbedPage(facts, view, { files, ...options });
const told = (messages) =>
  page(`<p>Not ours</p><script>
    for (const [message, target] of ${JSON.stringify(messages)})
      (target ? parent.frames[target] : parent).postMessage(message, '*');
  </script>`);

let browser, publisher, other, open;

before(async () => {
  browser = await launchBrowser();
  publisher = await publish({
    '/quote': made('quote-card', { fact: 'escalation' }),
    '/figures': made('figures-panel', figures),
    '/badge': made('source-badge', { fact: 'troops-tracked' }),
    '/arabic': made('timeline', { locale: ar }),
  });
});

after(async () => {
  await open?.close();
  await other?.close();
  await publisher?.close();
  await browser?.close();
});

const snippet = (path, options = {}) =>
  iframeSnippet(facts, 'quote-card', { src: publisher.url + path, height: 100, ...options });
const script = () => `<script async src="${publisher.url}/embed-parent.js"></script>`;

/**
 * Opens a page of another site.
 *
 * @param how.pages other pages of that site.
 * @param how.act runs in the page before anything else.
 */
async function visit(
  body,
  { pages = {}, width = 700, name = 1, head, headers, act, javaScript } = {},
) {
  await open?.close();
  await other?.close();
  other = await embedding({ '/page': page(body, head), ...pages }, headers);
  open = await browser.newPage();
  if (javaScript === false) await open.setJavaScriptEnabled(false);
  await open.setViewport({ width, height: 800 });
  if (act) await open.evaluateOnNewDocument(act);
  await open.goto(`${other.names[name]}/page`);
  return open;
}

/** The frame on the page and the page in it. */
async function frameAt(n = 0) {
  const element = (await open.$$('iframe'))[n];
  const content = await element.contentFrame();
  return {
    element,
    content,
    height: () => element.evaluate(({ clientHeight }) => clientHeight),
    inner: () => content.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
    /** Until the frame is as high as what is in it, and needs no scrolling. */
    fits: async () => {
      await content.waitForFunction(
        () =>
          document.readyState === 'complete' &&
          !document.querySelector('fact-set ~ :not(:defined)') &&
          window.innerHeight === Math.ceil(document.body.getBoundingClientRect().height),
      );
    },
  };
}

/** Until what was said has been heard: messages of one window arrive in their order. */
const heard = () =>
  open.evaluate(
    () =>
      new Promise((done) => {
        const answer = ({ data }) => data === 'last' && done();
        window.addEventListener('message', answer);
        window.postMessage('last', '*');
      }),
  );

/** Once its height has stayed the same for a while, counted in frames of the screen. */
const settled = (content) =>
  content.evaluate(async () => {
    let before = 0;
    for (let same = 0; same < 20; same += 1) {
      await new Promise(requestAnimationFrame);
      if (window.innerHeight !== before) same = 0;
      before = window.innerHeight;
    }
    return before;
  });

for (const name of [0, 1])
  describe(name ? 'in a process of its own' : 'in the page’s process', () => {
    test('a frame grows to its content, and again where it is narrow', async () => {
      await visit(snippet('/figures', { files: publisher.url }), { name });
      const frame = await frameAt();
      await frame.fits();
      const wide = await frame.height();
      assert.ok(wide > 200, String(wide));
      assert.match(
        await frame.content.$eval('fact-figures-panel', ({ shadowRoot }) => shadowRoot.textContent),
        /3,000/,
      );
      await open.setViewport({ width: 320, height: 800 });
      await open.waitForFunction(
        (wide) => document.querySelector('iframe').clientHeight > wide,
        {},
        wide,
      );
      await frame.fits();
      await open.setViewport({ width: 700, height: 800 });
      await open.waitForFunction(
        (wide) => document.querySelector('iframe').clientHeight === wide,
        {},
        wide,
      );
    });
  });

test('several frames, and one that comes later, have each their own height', async () => {
  await visit(snippet('/figures') + snippet('/quote') + script());
  const [first, second] = [await frameAt(0), await frameAt(1)];
  await first.fits();
  await second.fits();
  assert.notEqual(await first.height(), await second.height());
  await open.evaluate(
    (html) => document.body.insertAdjacentHTML('beforeend', html),
    snippet('/arabic'),
  );
  const third = await frameAt(2);
  // Below the end of the screen, where a browser draws no frame.
  await open.waitForFunction(() => document.querySelectorAll('iframe')[2].clientHeight > 1000);
  assert.equal(await open.evaluate(() => window.scrollY), 0);
  await third.content.waitForSelector('fact-timeline:defined');
  assert.equal(await third.height(), await third.inner());
  const panel = await third.content.$eval(
    'fact-timeline',
    ({ shadowRoot }) => shadowRoot.textContent,
  );
  assert.match(panel, /\p{Script=Arabic}/u);
});

test('the script may come long after the frame, and twice', async () => {
  await visit(snippet('/quote'));
  const frame = await frameAt();
  await frame.content.waitForFunction(() => document.readyState === 'complete');
  await frame.content.waitForSelector('fact-quote-card:defined');
  assert.equal(await frame.height(), 100);
  for (const again of [1, 2])
    await open.addScriptTag({ url: `${publisher.url}/embed-parent.js?${again}` });
  await frame.fits();
  assert.ok((await frame.height()) > 200);
});

test('a border that counts in leaves the content its room', async () => {
  await visit(snippet('/quote', { files: publisher.url }), {
    head: '<style>iframe { box-sizing: border-box; border: 7px solid }</style>',
  });
  const frame = await frameAt();
  await frame.fits();
  assert.equal(await frame.height(), await frame.inner());
});

test('a sandbox that takes its origin leaves it its height and its facts', async () => {
  const html = snippet('/quote').replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"');
  await visit(html + script());
  const frame = await frameAt();
  // Without its origin it gets no module of its own server, unless that allows all.
  await frame.content.waitForFunction(
    () => window.innerHeight === Math.ceil(document.body.getBoundingClientRect().height),
  );
  assert.match(await frame.content.$eval('main', (main) => main.textContent), /already happened/);
  assert.ok((await frame.height()) > 200);
});

describe('what is not believed', () => {
  const asked = { type: 'factbox-height', height: 640 };
  /** A page with one of ours, whose script is there, and whose own height is known. */
  async function withFrame(more, pages) {
    await visit(snippet('/quote', { files: publisher.url }) + more, { pages });
    const frame = await frameAt();
    await frame.fits();
    return { frame, height: await frame.height() };
  }

  test('another window, were it of the same site', async () => {
    const stranger = '<iframe src="/stranger" height="77"></iframe>';
    const { frame, height } = await withFrame(stranger, { '/stranger': told([[asked]]) });
    const strange = await frameAt(1);
    await strange.content.waitForFunction(() => document.readyState === 'complete');
    await heard();
    assert.equal(await frame.height(), height);
    assert.equal(await strange.height(), 77);
    // The page itself is none of its frames either.
    await open.evaluate((asked) => window.postMessage(asked, '*'), asked);
    await heard();
    assert.equal(await frame.height(), height);
  });

  test('our frame, once it was led elsewhere', async () => {
    const { frame, height } = await withFrame('', { '/stranger': told([[asked]]) });
    await open.evaluate((to) => {
      const frame = document.querySelector('iframe');
      // The address stays, the page changes.
      frame.contentWindow.location = to;
      return new Promise((done) => frame.addEventListener('load', done, { once: true }));
    }, '/stranger');
    await heard();
    assert.match(
      await (await frame.element.contentFrame()).$eval('body', (body) => body.textContent),
      /Not ours/,
    );
    assert.equal(await frame.height(), height);
  });

  test('a height that is none', async () => {
    const { frame, height } = await withFrame('');
    const absurd = ['1e3', '640px', -5, 0, 1e9, 50_001, null, [640], { valueOf: 1 }, true];
    await open.evaluate(() => {
      window.said = new Promise((done) =>
        window.addEventListener('message', ({ data }) => data === 'last' && done()),
      );
    });
    await frame.content.evaluate((absurd) => {
      const { parent } = window;
      for (const height of [...absurd, NaN, Infinity, -Infinity, 640n])
        parent.postMessage({ type: 'factbox-height', height }, '*');
      for (const message of [
        null,
        'factbox-height',
        { height: 640 },
        { type: 'height', height: 640 },
      ])
        parent.postMessage(message, '*');
      parent.postMessage('last', '*');
    }, absurd);
    await open.evaluate(() => window.said);
    assert.equal(await frame.height(), height);
    // That a good one would have been.
    await frame.content.evaluate((asked) => window.parent.postMessage(asked, '*'), asked);
    await open.waitForFunction(() => document.querySelector('iframe').clientHeight === 640);
  });
});

describe('a frame that follows its own height', () => {
  for (const [name, style, most] of [
    ['upwards', loop, 6 * 40],
    ['to and fro', swing, 700],
  ])
    test(`comes to rest: ${name}`, async () => {
      await visit(snippet('/quote', { files: publisher.url }), {
        act: () => {
          window.tellings = 0;
          window.addEventListener('message', () => (window.tellings += 1));
        },
      });
      const frame = await frameAt();
      await frame.fits();
      const height = await frame.height();
      await frame.content.evaluate((style) => {
        const sheet = new window.CSSStyleSheet();
        sheet.replaceSync(style);
        document.adoptedStyleSheets = [sheet];
      }, style);
      await open.waitForFunction(
        (height) => document.querySelector('iframe').clientHeight > height,
        {},
        height,
      );
      const end = await settled(frame.content);
      assert.ok(end >= height && end <= height + most, `${end} after ${height}`);
      assert.ok((await open.evaluate(() => window.tellings)) < 10);
      // What changes of its own accord is still heard.
      await frame.content.evaluate(() => {
        document.querySelector('footer').style.paddingBlockEnd = '1234px';
      });
      await open.waitForFunction(() => document.querySelector('iframe').clientHeight > 1234);
    });
});

/** Layout shifts of the embedding page, in its own process. */
const shifts = () => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
};

test('nothing moves where the right height was reserved; elsewhere something would', async () => {
  const around = (height) =>
    `<p>Before</p>${snippet('/figures', { files: publisher.url, height })}<p>After</p>`;
  await visit(around(100), { act: shifts });
  const low = await frameAt();
  await low.fits();
  const height = await low.height();
  await open.waitForFunction(() => window.shift > 0);

  await visit(around(height), { act: shifts });
  const right = await frameAt();
  assert.equal(await right.height(), height);
  await right.fits();
  await settled(right.content);
  assert.equal(await right.height(), height);
  assert.equal(await open.evaluate(() => window.shift), 0);
});

test('what is reserved without a measure is near', async () => {
  for (const [path, view, options, width] of [
    ['/quote', 'quote-card', { fact: 'escalation' }, 600],
    ['/figures', 'figures-panel', figures, 600],
    ['/arabic', 'timeline', { locale: ar }, 320],
  ]) {
    const { height } = toOEmbed(facts, view, { ...options, src: '/x', maxwidth: width });
    await open?.close();
    open = await browser.newPage();
    await open.setViewport({ width, height: 800 });
    await open.goto(publisher.url + path);
    await open.waitForSelector('fact-set ~ :defined');
    const needed = await open.evaluate(() => document.body.getBoundingClientRect().height);
    assert.ok(height / needed > 0.7 && height / needed < 1.35, `${view}: ${height} for ${needed}`);
  }
});

test('without JavaScript all is there: the height that was reserved, and everything to scroll to', async () => {
  await visit(snippet('/figures', { files: publisher.url, height: 210 }), { javaScript: false });
  await open.waitForSelector('iframe');
  const frame = await frameAt();
  assert.equal((await frame.element.boundingBox()).height, 210);
  // A page without scripts is still one that a test may ask.
  await open.close();
  open = await browser.newPage();
  await open.setJavaScriptEnabled(false);
  await open.goto(`${publisher.url}/figures`);
  const text = await open.$eval('main', ({ innerText }) => innerText);
  assert.match(text, /3,000 troops/);
  assert.match(text, /12,000/);
  assert.equal(
    await open.$eval('footer', ({ innerText }) => innerText.trim()),
    facts.article.title,
  );
  assert.equal(await open.$eval('body', (body) => getComputedStyle(body).margin), '0px');
});

test('the Tab key leads into the badge in the frame, and the badge has room to open', async () => {
  await visit(
    `<a href="#x">Before</a>${snippet('/badge', { files: publisher.url })}<a href="#y">After</a>`,
  );
  const frame = await frameAt();
  await frame.fits();
  await open.focus('a');
  await open.keyboard.press('Tab');
  const focused = () =>
    frame.content.evaluate(() =>
      document.activeElement?.shadowRoot?.activeElement?.textContent.trim(),
    );
  assert.equal(await focused(), 'disputed');
  await open.keyboard.press('Enter');
  await frame.content.waitForFunction(() =>
    document.querySelector('fact-source-badge').shadowRoot.querySelector(':popover-open'),
  );
  const { top, bottom } = await frame.content.evaluate(() => {
    const root = document.querySelector('fact-source-badge').shadowRoot;
    const { top, bottom } = root.querySelector(':popover-open').getBoundingClientRect();
    return { top, bottom: window.innerHeight - bottom };
  });
  assert.ok(top >= 0 && bottom >= 0, `${top} ${bottom}`);
  assert.equal(await open.evaluate(() => document.activeElement.localName), 'iframe');
});

test('a link of the frame opens a tab, and the reader’s page stays', async () => {
  const set = (await import('../../dist/facts/index.js')).parseFacts({
    factbox: 1,
    language: 'en',
    article: { title: 'The flood', url: `${publisher.url}/quote` },
    facts: [{ id: 'homes', type: 'figure', value: 40, unit: 'homes', label: 'under water' }],
  });
  const home = await publish({ '/flood': renderEmbedPage(set, 'figures-panel', { files }) });
  try {
    await visit(iframeSnippet(set, 'figures-panel', { src: `${home.url}/flood`, files: home.url }));
    const frame = await frameAt();
    await frame.fits();
    const opened = new Promise((done) => browser.once('targetcreated', done));
    await (await frame.content.$('footer a')).click();
    const target = await opened;
    assert.equal(target.url() || (await target.page()).url(), `${publisher.url}/quote`);
    assert.match(open.url(), /\/page$/);
    await (await target.page()).close();
  } finally {
    await home.close();
  }
});

test('nobody is told where the reader is, and no policy is broken', async () => {
  const said = [];
  const policy = `default-src 'none'; script-src ${publisher.url}; frame-src ${publisher.url}; require-trusted-types-for 'script'`;
  await visit(snippet('/figures', { files: publisher.url }), {
    headers: { 'content-security-policy': policy },
  });
  const frame = await frameAt();
  await frame.fits();
  open.on('console', (message) => said.push(message.text()));
  await open.reload();
  await (await frameAt()).fits();
  assert.deepEqual(
    said.filter((line) => /policy|refused|violat/i.test(line)),
    [],
  );
  assert.equal(await (await frameAt()).content.evaluate(() => document.referrer), '');
});
