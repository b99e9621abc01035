// What a server drew, where there is JavaScript: taken over as it stands, or drawn once more, and never lost.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { serverPage } from '../../dist/server/index.js';
import { parseFacts } from '../../dist/facts/index.js';
import { ar } from '../../dist/locales/ar.js';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';
import { drawn, facts, hydrating, plain, publish, ready, seen, wanted } from './pages.mjs';

let site, browser;
before(async () => {
  site = await publish();
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.remove();
});

/** Runs while the page is read, before the modules: keeps what the server drew, and watches what is painted. */
const watching = `<script>
  const nodesIn = (node) => [node, ...[...node.childNodes].flatMap(nodesIn)];
  window.drawnNow = () =>
    [...document.querySelectorAll('section *')].flatMap(({ shadowRoot }) => shadowRoot ? nodesIn(shadowRoot) : []);
  window.changes = [];
  window.painted = new Set();
  addEventListener('DOMContentLoaded', () => {
    const watch = () => { window.painted.add(window.seen().join()); requestAnimationFrame(watch); };
    watch();
  }, { once: true });
  window.seen = ${seen};
</script>`;
/** Last in the page. */
const kept = `<script>
  window.before = window.drawnNow();
  window.seenBefore = window.seen();
  const observer = new MutationObserver((records) => window.changes.push(...records.map(({ type }) => type)));
  for (const { shadowRoot } of document.querySelectorAll('section *'))
    if (shadowRoot)
      observer.observe(shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
</script>`;

/**
 * @param {string} html
 * @param {(page: import('puppeteer-core').Page, said: string[], requests: string[]) => Promise<void>} act
 */
async function open(html, act, { isReady = ready } = {}) {
  const server = await serve(site.folder, {
    pages: { '/page': html.replace('<body>', `<body>${watching}`).replace('</body>', kept) },
  });
  const page = await browser.newPage();
  try {
    const said = [];
    page.on('pageerror', (error) => said.push(error.message));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${server.url}/page`);
    await page.waitForFunction(isReady, { polling: 'raf', timeout: 10_000 });
    await act(page, said, server.requests);
  } finally {
    await page.close();
    await server.close();
  }
}

/** How many nodes of the server's are in their place still. */
const standing = () => {
  const now = window.drawnNow();
  return {
    before: window.before.length,
    now: now.length,
    same: now.filter((node, i) => node === window.before[i]).length,
  };
};

/** That the elements show what the server drew, once, and nothing else was ever painted. */
async function showsOnce(page) {
  const { now, before, painted } = await page.evaluate(() => ({
    now: window.seen(),
    before: window.seenBefore,
    painted: window.painted.size,
  }));
  assert.equal(now.length, wanted.length);
  assert.match(now[1], /The escalation has already happened/);
  assert.deepEqual(now, before);
  assert.equal(painted, 1);
}

const textOf = (page, selector) =>
  page.evaluate(
    (selector) => document.querySelector(selector).shadowRoot.textContent.replace(/\s+/g, ' '),
    selector,
  );

test('elements take over what the server drew: the same nodes, nothing fetched, nothing changed', () =>
  open(drawn({ head: hydrating }), async (page, said, requests) => {
    const { before, now, same } = await page.evaluate(standing);
    assert.ok(before > 500);
    assert.deepEqual({ now, same }, { now: before, same: before });
    assert.deepEqual(await page.evaluate(() => window.changes), []);
    await showsOnce(page);
    assert.deepEqual(requests, ['/page', '/hydrating.js']);
    assert.deepEqual(said, []);
  }));

test('with the loader, too', () =>
  open(
    drawn({ head: '<script type="module" src="/auto.js"></script>' }),
    async (page, said, requests) => {
      assert.deepEqual(await page.evaluate(() => window.changes), []);
      await showsOnce(page);
      assert.deepEqual(
        requests.filter((path) => path.endsWith('.json')),
        [],
      );
      assert.deepEqual(said, []);
    },
  ));

test('wherever the facts stand', () =>
  open(
    drawn({ head: hydrating, facts: '' }).replace('</body>', `${serverPage(facts).facts()}</body>`),
    async (page) => {
      assert.deepEqual(await page.evaluate(() => window.changes), []);
      await showsOnce(page);
    },
  ));

test('in another language, too', () =>
  open(
    drawn({
      head: `<script type="module">
        import { addLocale, ar } from '/hydrating.js';
        addLocale(ar);
      </script>`,
      lang: 'ar',
      locale: ar,
    }),
    async (page, said) => {
      assert.match(await textOf(page, 'fact-source-badge'), /ينفي|نفى|متنازع|محل خلاف/);
      assert.deepEqual(await page.evaluate(() => window.changes), []);
      await showsOnce(page);
      assert.deepEqual(said, []);
    },
  ));

test('with the texts that the dataset has in the page’s language', () => {
  const given = JSON.parse(JSON.stringify(facts.data));
  for (const fact of given.facts)
    if (fact.type === 'event') fact.title = { en: fact.title, ar: `حدث ${fact.id}` };
  return open(
    drawn({
      head: `<script type="module">
        import { addLocale, ar } from '/hydrating.js';
        addLocale(ar);
      </script>`,
      lang: 'ar',
      locale: ar,
      set: parseFacts(given),
    }),
    async (page, said) => {
      assert.match(await textOf(page, 'fact-timeline'), /حدث kirby-statement/);
      assert.deepEqual(await page.evaluate(() => window.changes), []);
      await showsOnce(page);
      assert.deepEqual(said, []);
    },
  );
});

test('a badge opens, tells so, closes, and then holds nothing of what it opened', () =>
  open(drawn({ head: hydrating }), async (page) => {
    await page.evaluate(() => {
      window.opened = [];
      document.addEventListener('fact-opened', ({ fact }) => window.opened.push(fact));
    });
    const state = () => {
      const chain = document
        .querySelector('fact-source-badge')
        .shadowRoot.querySelector('[popover]');
      return {
        isOpen: chain.matches(':popover-open'),
        text: chain.textContent.replace(/\s+/g, ' '),
        top: chain.style.getPropertyValue('--_top'),
      };
    };
    await page.locator('fact-source-badge >>> [part=button]').click();
    await page.waitForFunction(() => window.opened.length === 1, { polling: 'raf' });
    const { isOpen, text, top } = await page.evaluate(state);
    assert.equal(isOpen, true);
    assert.match(text, /denied by the Kremlin/);
    assert.equal(text.match(/denied by the Kremlin/g).length, 1);
    assert.notEqual(top, '');
    assert.deepEqual(await page.evaluate(() => window.opened), ['troops-tracked']);
    await page.locator('fact-source-badge >>> [part=close]').click();
    await page.waitForFunction(
      () =>
        !document.querySelector('fact-source-badge').shadowRoot.querySelector('[part=position]'),
      { polling: 'raf' },
    );
    assert.deepEqual(await page.evaluate(state), { isOpen: false, text: '', top });
    await page.locator('fact-source-badge >>> [part=button]').click();
    await page.waitForFunction(() => window.opened.length === 2, { polling: 'raf' });
    assert.match((await page.evaluate(state)).text, /denied by the Kremlin/);
  }));

test('a badge that a reader opened before there was a script stays open', () =>
  open(
    drawn({}).replace(
      '</body>',
      `<script>
        document.querySelector('fact-source-badge').shadowRoot.querySelector('[popover]').showPopover();
      </script>${hydrating}</body>`,
    ),
    async (page) => {
      const open = await page.evaluate(
        () =>
          document.querySelector('fact-source-badge').shadowRoot.querySelector(':popover-open')
            ?.textContent,
      );
      assert.match(open ?? '', /denied by the Kremlin/);
      await page.locator('fact-source-badge >>> [part=close]').click();
      await page.waitForFunction(
        () =>
          !document.querySelector('fact-source-badge').shadowRoot.querySelector('[part=position]'),
        { polling: 'raf' },
      );
    },
  ));

test('what changes later is shown, also where there was nothing', () =>
  open(drawn({ head: hydrating }), async (page) => {
    await page.evaluate(async () => {
      const set = document.querySelector('fact-set');
      const data = structuredClone(set.factSet.data);
      const quote = data.facts.find(({ id }) => id === 'escalation');
      quote.text = 'It has not.';
      quote.wording = 'paraphrase';
      quote.notes = ['Said of something else.'];
      for (const fact of data.facts)
        if (fact.type === 'figure') Object.assign(fact, { qualifier: 'at-least', notes: ['So.'] });
      set.facts = data;
      const elements = [...document.querySelectorAll('section *')];
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    });
    const quotes = await textOf(page, 'fact-quote-card');
    assert.match(quotes, /It has not\./);
    assert.match(quotes, /Said of something else\./);
    assert.doesNotMatch(quotes, /already happened/);
    // The same as an element shows that was there from the start.
    const [hydrated, fresh] = await page.evaluate(async () => {
      const shown = (element) => element.shadowRoot.textContent.replace(/\s+/g, ' ').trim();
      const panel = document.querySelector('fact-figures-panel');
      panel.shadowRoot.querySelector('style').remove();
      const another = document.createElement('fact-figures-panel');
      document.body.append(another);
      await another.updateComplete;
      return [shown(panel), shown(another)];
    });
    assert.match(hydrated, /at least 3,000/i);
    assert.equal(hydrated, fresh);
  }));

test('a badge that named nobody names who says so by now', () => {
  const dam = (attributions) => ({
    factbox: 1,
    language: 'en',
    article: { title: 'The dam' },
    actors: [{ id: 'mayor', name: 'The mayor of Aldby' }],
    facts: [{ id: 'dam', type: 'claim', statement: 'The dam holds.', attributions }],
  });
  const written = serverPage(parseFacts(dam([])));
  const badge = written.element('source-badge', { fact: 'dam' });
  return open(
    `<!doctype html><html lang="en"><title>A page</title>${hydrating}<body>${written.facts()}<section>${badge}</section></body></html>`,
    async (page) => {
      assert.doesNotMatch((await page.evaluate(() => window.seenBefore)).join(), /mayor/);
      await page.evaluate(
        async (data) => {
          document.querySelector('fact-set').facts = data;
          const badge = document.querySelector('fact-source-badge');
          while (badge.factSet?.data.facts[0].attributions?.length !== 1)
            await new Promise(requestAnimationFrame);
          await badge.updateComplete;
        },
        dam([{ actor: 'mayor' }]),
      );
      assert.deepEqual(await page.evaluate(seen), ['(The mayor of Aldby: one source)']);
    },
  );
});

test('without factbox/hydrate the elements draw once more, unseen', () =>
  open(drawn({ head: plain }), async (page, said, requests) => {
    const { same, now } = await page.evaluate(standing);
    assert.ok(same < now / 2);
    await showsOnce(page);
    assert.equal(await page.$('fact-timeline >>> style'), null);
    assert.deepEqual(requests, ['/page', '/factbox.js']);
    assert.deepEqual(said, []);
    await page.locator('fact-source-badge >>> [part=button]').click();
    await page.waitForSelector('fact-source-badge >>> :popover-open');
    assert.match(await textOf(page, 'fact-source-badge'), /denied by the Kremlin/);
  }));

test('so they do over what another version drew', () =>
  open(
    drawn({ head: hydrating }).replaceAll(/lit-part [\w+/]{6}/g, 'lit-part other1'),
    async (page, said) => {
      const { same, now } = await page.evaluate(standing);
      assert.ok(same < now / 2);
      await showsOnce(page);
      assert.deepEqual(said, []);
    },
  ));

test('and over what was drawn without Lit’s marks', () =>
  open(drawn({ head: hydrating }).replaceAll(/<!--(?:\/?lit-.*?)-->/g, ''), async (page, said) => {
    await showsOnce(page);
    assert.deepEqual(said, []);
  }));

const older = () => {
  const data = structuredClone(facts.data);
  data.facts.find(({ id }) => id === 'escalation').text = 'It is about to happen.';
  return parseFacts(data);
};

test('what was drawn from other facts gives way to those that the page has', () =>
  open(
    drawn({ head: hydrating, set: older(), facts: serverPage(facts).facts() }),
    async (page, said) => {
      const { painted, before } = await page.evaluate(() => ({
        painted: window.painted.size,
        before: window.seenBefore[1],
      }));
      assert.match(before, /about to happen/);
      const text = await textOf(page, 'fact-quote-card');
      assert.match(text, /already happened/);
      assert.doesNotMatch(text, /about to happen/);
      assert.ok(painted <= 2);
      assert.deepEqual(said, []);
    },
  ));

/** What an element was asked for when a server drew it, and what the page asks of it. */
for (const [name, tag, before, after] of [
  ['fact', 'fact-quote-card', 'fact="escalation un-denial"', 'fact="un-denial"'],
  ['fact, of a badge', 'fact-source-badge', 'fact="troops-tracked"', 'fact="un-denial"'],
  ['source', 'fact-source-badge[source]', 'source="kirby-remarks"', 'source="nbc-report"'],
  ['heading-level', 'fact-figures-panel', 'heading-level="4"', 'heading-level="5"'],
  ['type', 'fact-timeline', 'type="event claim quote figure"', 'type="quote figure"'],
  ['actor', 'fact-timeline', '<fact-timeline', '<fact-timeline actor="kirby"'],
  ['place', 'fact-timeline', '<fact-timeline', '<fact-timeline place="kursk"'],
  ['order', 'fact-timeline', ' order="descending"', ''],
])
  test(`what was drawn for another \`${name}\` gives way to what is asked for, once`, () => {
    const written = drawn({ head: hydrating });
    const html = written.replace(before, after);
    assert.notEqual(html, written);
    return open(html, async (page, said) => {
      const [shown, fresh] = await page.evaluate(async (tag) => {
        const bare = ({ shadowRoot }) =>
          [...shadowRoot.children]
            .filter((child) => !child.matches('style, link'))
            .map(({ outerHTML }) => outerHTML.replace(/<!--.*?-->| style="[^"]*"/g, ''))
            .join('\n');
        const element = document.querySelector(tag);
        const another = element.cloneNode();
        document.body.append(another);
        await another.updateComplete;
        // The server's badge holds what it opens, and hydrated it still does.
        const isOpened = (one) => one.shadowRoot.querySelector('[popover] > *');
        if (isOpened(element)) another.shadowRoot.querySelector('button').click();
        while (!!isOpened(element) !== !!isOpened(another))
          await new Promise(requestAnimationFrame);
        const drawnAnew = bare(another);
        another.remove();
        return [bare(element), drawnAnew];
      }, tag);
      assert.equal(shown, fresh);
      // What is asked for as the server had it stays as it is.
      const kept = await page.evaluate(
        () => window.drawnNow().filter((node) => window.before.includes(node)).length,
      );
      assert.ok(kept > 20);
      assert.ok((await page.evaluate(() => window.painted.size)) <= 2);
      assert.deepEqual(said, []);
    });
  });

test('drawn in another language than the page’s, they are drawn in the page’s', () =>
  open(drawn({ head: hydrating, locale: ar, lang: 'en' }), async (page) => {
    assert.doesNotMatch(await textOf(page, 'fact-source-badge'), /\p{Script=Arabic}/u);
    assert.equal((await page.evaluate(seen)).length, wanted.length);
  }));

for (const [name, written] of Object.entries({
  'cannot be had': '<fact-set src="/nowhere.json"></fact-set>',
  'are none': '<fact-set><script type="application/json">{</script></fact-set>',
}))
  test(`where the facts ${name}, what the server drew stays`, () =>
    open(
      drawn({ head: hydrating, facts: written }),
      async (page) => {
        assert.deepEqual(await page.evaluate(() => window.changes), []);
        await showsOnce(page);
        assert.deepEqual(
          await page.evaluate(() =>
            [...document.querySelectorAll('section [fact]')].map(({ state }) => state),
          ),
          ['failed', 'failed'],
        );
      },
      { isReady: () => document.querySelectorAll('section :state(failed)').length === 5 },
    ));

test('where nothing brings facts, it stays; a property brings them', () =>
  open(
    drawn({ head: hydrating, facts: '' }),
    async (page) => {
      await showsOnce(page);
      await page.evaluate(async (data) => {
        const card = document.querySelector('fact-quote-card');
        card.facts = data;
        while (!card.matches(':state(ready)')) await new Promise(requestAnimationFrame);
      }, facts.data);
      assert.deepEqual(await page.evaluate(() => window.changes), []);
      await showsOnce(page);
    },
    { isReady: () => document.querySelectorAll('section :state(loading)').length === 5 },
  ));

test('facts that cannot be drawn leave what the server drew', () =>
  open(
    drawn({ head: hydrating, facts: '' }),
    async (page) => {
      const state = await page.evaluate(async () => {
        const card = document.querySelector('fact-quote-card');
        const fail = () => {
          throw new Error('None of ours');
        };
        const names = 'fact source actor place bySource byActor byPlace related'.split(' ');
        const methods = Object.fromEntries(names.map((name) => [name, fail]));
        card.facts = { data: { factbox: 1 }, facts: [{}], problems: [], ...methods };
        while (!card.matches(':state(failed)')) await new Promise(requestAnimationFrame);
        return card.state;
      });
      assert.equal(state, 'failed');
      await showsOnce(page);
    },
    { isReady: () => document.querySelectorAll('section :state(loading)').length === 5 },
  ));

test('an element that is defined before the parser comes to it shows its facts once', async () => {
  const html = drawn({ head: '<script type="module" async src="/factbox.js"></script>' });
  const files = await serve(site.folder);
  // The rest of the page comes when its beginning has the elements.
  let goOn;
  const defined = new Promise((resolve) => (goOn = resolve));
  const streaming = createServer(async ({ url }, response) => {
    if (url === '/page') {
      const [start, rest] = html.split('<body>');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(
        `${start}<body><script>customElements.whenDefined('fact-timeline').then(() => fetch('/defined'));</script>`,
      );
      await defined;
      response.end(rest);
    } else {
      if (url === '/defined') goOn();
      const answer = await fetch(files.url + url);
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'text/plain',
      });
      response.end(Buffer.from(await answer.arrayBuffer()));
    }
  });
  await new Promise((done) => streaming.listen(0, '127.0.0.1', done));
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${streaming.address().port}/page`);
    await page.waitForFunction(ready, { polling: 'raf' });
    const texts = await page.evaluate(seen);
    assert.equal(texts.length, wanted.length);
    assert.equal(texts[1].match(/already happened/g).length, 1);
  } finally {
    await page.close();
    streaming.closeAllConnections();
    await new Promise((done) => streaming.close(done));
    await files.close();
  }
});
