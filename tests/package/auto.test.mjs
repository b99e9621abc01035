// The loader as a site has it: its files beside one another on a server, and pages of plain HTML.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/static-server.mjs';

const { northKoreanTroops } = await import('../../dist/articles/north-korean-troops.js');
const { parseFacts } = await import('../../dist/facts/index.js');
const { renderHtml } = await import('../../dist/html/index.js');
const { ar } = await import('../../dist/locales/ar.js');
const { serverPage } = await import('../../dist/server/index.js');
const integrity = JSON.parse(await readFile('dist/integrity.json', 'utf8'));

const facts = parseFacts(northKoreanTroops);
const plain = (view, options = {}) => renderHtml(facts, view, { facts: '/facts.json', ...options });
/** Each view, and words of its own that the element shows as well. */
const views = {
  'quote-card': { html: plain('quote-card', { fact: 'escalation' }), shows: /already happened/ },
  'source-badge': { html: plain('source-badge', { fact: 'troops-tracked' }), shows: /disputed/ },
  'figures-panel': { html: plain('figures-panel'), shows: /600,000/ },
  timeline: { html: plain('timeline'), shows: /Vladivostok/ },
};
/** What every element needs, and what a page's own `fact-set` does. */
const common = ['auto', 'page', 'views'];
const set = ['fact-set', 'read-facts'];

let browser;
let folder = '';

before(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'factbox-auto-'));
  await copyLoader(folder);
  await writeFile(join(folder, 'facts.json'), JSON.stringify(northKoreanTroops));
});

after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function copyLoader(to) {
  await mkdir(to, { recursive: true });
  await cp('dist/auto.js', join(to, 'auto.js'));
  await cp('dist/auto', join(to, 'auto'), { recursive: true });
}

/** Runs in the page: what came of the markup, once nothing more comes. */
async function outcome() {
  const elements = [
    ...document.querySelectorAll(
      'fact-quote-card, fact-source-badge, fact-figures-panel, fact-timeline',
    ),
  ].filter((element) => element.shadowRoot);
  await Promise.all(elements.map((element) => element.updateComplete));
  return {
    elements: elements.map((element) => ({
      tag: element.localName,
      state: element.state,
      shown: element.shadowRoot.textContent.replace(/\s+/g, ' '),
      fallback: element.innerHTML,
      attributes: Object.fromEntries(
        [...element.attributes].map(({ name, value }) => [name, value]),
      ),
    })),
    sets: [...document.querySelectorAll('fact-set')].map((set) => set.getAttribute('src')),
    title: document.title,
    text: document.body.textContent,
    html: document.body.innerHTML,
  };
}

/**
 * @param body what stands in the page.
 * @param how.script the attributes of the loader's tag.
 * @param how.act runs in the page once nothing more comes.
 */
async function pageWith(
  body,
  { script = 'src="/auto.js"', head = '', lang = 'en', headers = {}, from = folder, act } = {},
) {
  const server = await serve(from, {
    headers,
    pages: {
      '/page': `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title>${head}
        <script type="module" ${script}></script></head><body>${body}</body></html>`,
    },
  });
  const page = await browser.newPage();
  try {
    const said = [];
    page.on('pageerror', (error) => said.push(error.message));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${server.url}/page`, { waitUntil: 'networkidle0' });
    if (act) {
      await page.evaluate(act);
      await page.waitForNetworkIdle();
    }
    const requests = server.requests.filter((path) => path !== '/page');
    return { ...(await page.evaluate(outcome)), said, requests, files: namesOf(requests) };
  } finally {
    await page.close();
    await server.close();
  }
}

/** Without folders and hashes. */
const namesOf = (requests) =>
  requests.map((path) => path.replace(/^.*\//, '').replace(/(-[\w-]{8})?\.js$/, '')).sort();

/** What stands in `body` before there is a script, by a browser's own reading. */
async function withoutScript(body) {
  const page = await browser.newPage();
  try {
    await page.setContent(`<!doctype html><body>${body}</body>`);
    return await page.evaluate(() => document.body.innerHTML);
  } finally {
    await page.close();
  }
}

for (const [view, { html, shows }] of Object.entries(views)) {
  test(`the plain HTML of ${view} becomes the element, of which alone the files come`, async () => {
    const body = view === 'source-badge' ? `<p>About 3,000 ${html}.</p>` : html;
    const { elements, sets, said, files } = await pageWith(body);
    assert.deepEqual(said, []);
    const [{ tag, state, shown, fallback, attributes }] = elements;
    assert.deepEqual([elements.length, tag, state], [1, `fact-${view}`, 'ready']);
    assert.match(shown, shows);
    assert.equal(fallback, await withoutScript(html));
    assert.deepEqual([attributes.lang, attributes.dir], ['en', 'ltr']);
    assert.equal(sets.length, 1);
    assert.deepEqual(files, [...common, ...set, view, 'facts.json'].sort());
  });
}

test('all that the markup says of the view reaches the element', async () => {
  const options = { type: 'event quote', actor: 'kim', order: 'descending', headingLevel: 5 };
  const html = renderHtml(facts, 'timeline', {
    ...options,
    actor: northKoreanTroops.actors[0].id,
    facts: '/facts.json',
    onProblem: () => undefined,
  });
  const { elements } = await pageWith(html);
  const { type, actor, order, 'heading-level': level } = elements[0].attributes;
  assert.deepEqual(
    [type, actor, order, level],
    ['event quote', northKoreanTroops.actors[0].id, 'descending', '5'],
  );
});

const filters = {
  'sanitize-html': (html) => sanitizeHtml(html),
  'the schema of GitHub': async (html) =>
    String(
      await unified()
        .use(rehypeParse, { fragment: true })
        .use(rehypeSanitize, defaultSchema)
        .use(rehypeStringify)
        .process(html),
    ),
};

for (const [name, filter] of Object.entries(filters)) {
  test(`upgrades what ${name} leaves of each view`, async () => {
    const { html: badge } = views['source-badge'];
    const boxes = Object.values(views).map(({ html }) =>
      html === badge ? `<p>About 3,000 ${badge}.</p>` : html,
    );
    const left = await filter(`<p>Before.</p>${boxes.join('<p>Between.</p>')}`);
    assert.doesNotMatch(left, /data-factbox/);
    const { elements, text, said } = await pageWith(`<div>${left}</div>`);
    assert.deepEqual(said, []);
    assert.deepEqual(
      elements.map(({ tag, state }) => [tag, state]),
      Object.keys(views).map((view) => [`fact-${view}`, 'ready']),
    );
    elements.forEach(({ shown }, i) => assert.match(shown, Object.values(views)[i].shows));
    assert.doesNotMatch(
      elements.map(({ fallback }) => fallback).join(),
      /Before|Between|About 3,000/,
    );
    assert.match(text, /Before.*Between.*About 3,000/s);
  });

  test(`leaves what ${name} leaves of a box in an article’s own element`, async () => {
    // A filter that takes out the box's outer element as well.
    const left = (await filter(views['quote-card'].html)).replace(/^<div[^>]*>|<\/div>$/g, '');
    const article = `<div><p>The article.</p>${left}</div>`;
    const { elements, html, files } = await pageWith(article);
    assert.deepEqual(elements, []);
    assert.ok(html.includes(await withoutScript(article)));
    assert.deepEqual(files, ['auto']);
  });
}

test('leaves a sentence in which filters left no more than a badge’s link', async () => {
  const [bracket] = /\(.*\)/s.exec(views['source-badge'].html);
  for (const sentence of [`About 3,000 ${bracket}.`, `${bracket} were about 3,000 (at most)`]) {
    const { elements, files } = await pageWith(`<p><span>${sentence}</span></p>`);
    assert.deepEqual([elements, files], [[], ['auto']]);
  }
});

test('knows its own classes where filters left these', async () => {
  const { html } = views['quote-card'];
  const { elements } = await pageWith(
    `<div class="factbox"><p>A site’s own.</p>${html.replace(/ data-[\w-]+="[^"]*"/g, '')}</div>`,
  );
  assert.equal(elements[0]?.state, 'ready');
  assert.doesNotMatch(elements[0].fallback, /own/);
});

test('upgrades what comes later, however it is put there', async () => {
  const { elements, files } = await pageWith(
    `<main></main><template>${views['quote-card'].html}</template>`,
    {
      act: async () => {
        const main = document.querySelector('main');
        const { content } = document.querySelector('template');
        const copy = () => content.cloneNode(true);
        main.append(copy());
        main.insertAdjacentHTML('beforeend', '<section></section>');
        main.lastElementChild.innerHTML = document.querySelector('template').innerHTML;
        // A tree that grows from its root.
        const grow = (from, to) => {
          for (const node of from.childNodes) {
            const shallow = node.cloneNode(false);
            to.append(shallow);
            grow(node, shallow);
          }
        };
        grow(content, main);
        // A marker that comes after its element.
        const late = main.appendChild(document.createElement('div'));
        late.textContent = 'On its way.';
        await new Promise(requestAnimationFrame);
        late.dataset.fact = 'escalation';
        late.dataset.facts = '/facts.json';
        late.dataset.factbox = 'quote-card';
        // What is moved is not upgraded again.
        await customElements.whenDefined('fact-quote-card');
        const upgraded = main.getElementsByTagName('fact-quote-card');
        // A second of frames; what is not there by then fails below.
        for (let frame = 0; frame < 60 && upgraded.length < 4; frame++)
          await new Promise(requestAnimationFrame);
        main.prepend(main.lastElementChild);
      },
    },
  );
  assert.deepEqual(
    elements.map(({ state }) => state),
    ['ready', 'ready', 'ready', 'ready'],
  );
  assert.equal(
    elements[0].fallback,
    '<div data-fact="escalation" data-facts="/facts.json" data-factbox="quote-card">On its way.</div>',
  );
  assert.deepEqual(files, [...common, ...set, 'quote-card', 'facts.json'].sort());
});

test('loads the elements that a page writes itself, and leaves their fallback', async () => {
  const { html } = views['quote-card'];
  const { elements, sets, files } = await pageWith(
    `<fact-set src="facts.json"></fact-set><fact-quote-card fact="escalation">${html}</fact-quote-card>`,
  );
  assert.deepEqual(
    elements.map(({ tag, state }) => [tag, state]),
    [['fact-quote-card', 'ready']],
  );
  assert.equal(elements[0].fallback, await withoutScript(html));
  assert.deepEqual(sets, ['facts.json']);
  assert.deepEqual(files, [...common, ...set, 'quote-card', 'facts.json'].sort());
});

test('takes the fact-set that the page has for the address, or that the markup names', async () => {
  const named = '<div data-factbox="quote-card" data-fact="escalation" data-for="own">Words.</div>';
  const { elements, sets, said } = await pageWith(
    `${views['quote-card'].html}${named}<fact-set id="own" src="facts.json"></fact-set>`,
  );
  assert.deepEqual(
    elements.map(({ state, attributes }) => [state, attributes.for]),
    [
      ['ready', 'own'],
      ['ready', 'own'],
    ],
  );
  assert.deepEqual([sets, said], [['facts.json'], []]);
});

test('upgrades hundreds of badges at once, with one request for their facts', async () => {
  const badges = Array.from({ length: 200 }, () => `<p>3,000 ${views['source-badge'].html}</p>`);
  const { elements, requests } = await pageWith(badges.join(''));
  assert.equal(elements.filter(({ state }) => state === 'ready').length, 200);
  assert.equal(requests.filter((path) => path === '/facts.json').length, 1);
});

test('works from another origin that lets pages read it', async () => {
  const headers = { 'access-control-allow-origin': '*' };
  const other = await serve(folder, { headers });
  try {
    // Its facts, too: the site's template trusts it with its scripts.
    const html = plain('quote-card', { fact: 'escalation', facts: `${other.url}/facts.json` });
    const { elements, requests, said } = await pageWith(html, {
      script: `src="${other.url}/auto.js" crossorigin integrity="${integrity['./auto.js']}"`,
    });
    assert.deepEqual([elements[0]?.state, said, requests], ['ready', [], []]);
    assert.deepEqual(
      namesOf(other.requests),
      [...common, ...set, 'quote-card', 'facts.json'].sort(),
    );
  } finally {
    await other.close();
  }
});

test('works in a folder of its own, under an address with a query', async () => {
  await copyLoader(join(folder, 'assets/factbox'));
  const { elements, requests } = await pageWith(views['quote-card'].html, {
    script: 'async src="/assets/factbox/auto.js?v=1"',
  });
  assert.equal(elements[0]?.state, 'ready');
  assert.equal(requests.filter((path) => path.endsWith('auto.js')).length, 1);
  assert.deepEqual(namesOf(requests), [...common, ...set, 'quote-card', 'facts.json'].sort());
});

for (const missing of ['quote-card', 'fact-set', 'page']) {
  test(`where ${missing} cannot be loaded the page stays as it was`, async () => {
    const from = join(folder, `without-${missing}`);
    await copyLoader(from);
    const files = await readdir(join(from, 'auto'));
    await rm(
      join(
        from,
        'auto',
        files.find((name) => name.startsWith(`${missing}-`)),
      ),
    );
    await cp(join(folder, 'facts.json'), join(from, 'facts.json'));
    const { html: given } = views['quote-card'];
    const { html, said } = await pageWith(given, { from });
    // With facts that nothing shows, or without.
    assert.equal(html.replace(/<fact-set.*<\/fact-set>/, '').trim(), await withoutScript(given));
    assert.match(said.join('\n'), /\[factbox\] unreachable: <fact-[\w-]+> cannot be loaded\. Put /);
  });
}

test('follows no address of another site that the page itself does not name', async () => {
  const other = await serve(folder, { headers: { 'access-control-allow-origin': '*' } });
  const foreign = plain('quote-card', { fact: 'escalation', facts: `${other.url}/facts.json` });
  const link = sanitizeHtml(foreign);
  const nowhere = '<div data-factbox="quote-card" data-facts="//[/facts.json">Nowhere.</div>';
  const data = '<div data-factbox="quote-card" data-facts="data:application/json,{}">Data.</div>';
  try {
    const refused = await pageWith(foreign + link + nowhere + data);
    assert.deepEqual([refused.elements, refused.sets, other.requests], [[], [], []]);
    assert.equal(refused.html.trim(), await withoutScript(foreign + link + nowhere + data));
    assert.deepEqual(refused.said, [
      `[factbox] unreachable: The facts’ address “${other.url}/facts.json” is of another site, so the markup that names it stays as it is. Put <fact-set src="${other.url}/facts.json"> into the page’s template.`,
      `[factbox] unreachable: The facts’ address “//[/facts.json” is none, so the markup that names it stays as it is. Mend it.`,
      `[factbox] unreachable: The facts’ address “data:application/json,{}” is of another site, so the markup that names it stays as it is. Put <fact-set src="data:application/json,{}"> into the page’s template.`,
    ]);
    const named = await pageWith(
      `${foreign}${link}<fact-set src="${other.url}/facts.json"></fact-set>`,
    );
    assert.deepEqual(
      named.elements.map(({ state }) => state),
      ['ready', 'ready'],
    );
    assert.deepEqual(named.said, []);
  } finally {
    await other.close();
  }
});

test('tells once of a view that there is not', async () => {
  const box = (view) => `<div data-factbox="${view}" data-facts="/facts.json">Words.</div>`;
  const { elements, said, files } = await pageWith(
    ['quotecard', 'quotecard', 'set', 'constructor'].map(box).join(''),
  );
  assert.deepEqual([elements, files], [[], ['auto']]);
  assert.deepEqual(
    said,
    ['quotecard', 'set', 'constructor'].map(
      (view) =>
        `[factbox] unknown-view: There is no view “${view}”. There are “quote-card”, “source-badge”, “figures-panel”, “timeline”.`,
    ),
  );
});

test('loads the words of the language in use, before anything shows', async () => {
  const html = renderHtml(facts, 'timeline', { locale: ar, facts: '/facts.json' });
  const inEnglishPage = await pageWith(html);
  assert.match(inEnglishPage.elements[0].shown, /رواية المقال/);
  assert.doesNotMatch(inEnglishPage.elements[0].shown, /own account/);
  assert.ok(inEnglishPage.files.includes('ar'));

  // Facts that are there at once would show at once.
  const own = await pageWith(
    `<fact-set><script type="application/json">${JSON.stringify(northKoreanTroops)}</script></fact-set>
    <fact-timeline></fact-timeline>
    <script>
      customElements.whenDefined('fact-timeline').then(() => {
        const { shadowRoot } = document.querySelector('fact-timeline');
        const look = () => (document.title += shadowRoot.textContent);
        new MutationObserver(look).observe(shadowRoot, { childList: true, subtree: true });
        look();
      });
    </script>`,
    { lang: 'ar-EG' },
  );
  assert.match(own.title, /رواية المقال/);
  assert.doesNotMatch(own.title, /own account/);
});

test('loads the words of a language to which the page changes', async () => {
  const { elements } = await pageWith(
    '<fact-set src="facts.json"></fact-set><fact-timeline></fact-timeline>',
    { act: () => (document.documentElement.lang = 'ar') },
  );
  assert.match(elements[0].shown, /رواية المقال/);
});

test('has elements take over what a server drew', async () => {
  const { facts: dataset, element } = serverPage(facts);
  const { elements, title, said, files } = await pageWith(
    `${dataset()}${element('timeline')}
    <script>
      document.querySelector('fact-timeline').shadowRoot.querySelector('ol').id = 'drawn-by-the-server';
    </script>`,
    {
      act: () =>
        (document.title = document
          .querySelector('fact-timeline')
          .shadowRoot.querySelector('ol').id),
    },
  );
  assert.deepEqual(said, []);
  assert.equal(elements[0]?.state, 'ready');
  assert.equal(title, 'drawn-by-the-server');
  assert.deepEqual(files, [...common, ...set, 'hydrate', 'timeline'].sort());
});

test('two loaders upgrade once', async () => {
  const { elements, said } = await pageWith(views['quote-card'].html, {
    head: '<script type="module" src="/auto.js?v=2"></script>',
  });
  assert.deepEqual(
    elements.map(({ state }) => state),
    ['ready'],
  );
  assert.deepEqual(said, []);
});

test('a page without any of it loads nothing more', async () => {
  const { files, said } = await pageWith(
    '<p>An article.</p><a href="/facts.json#page=2">Facts</a>',
  );
  assert.deepEqual([files, said], [['auto'], []]);
});

test('integrity.json holds the hash of every file, which an import map has checked', async () => {
  const files = ['auto', 'factbox'].flatMap((name) => [`./${name}.js`]);
  for (const name of ['auto', 'factbox'])
    files.push(...(await readdir(`dist/${name}`)).map((file) => `./${name}/${file}`));
  files.push('./embed-frame.js', './embed-parent.js');
  assert.deepEqual(Object.keys(integrity).sort(), files.sort());
  for (const [file, hash] of Object.entries(integrity)) {
    const digest = createHash('sha384').update(await readFile(join('dist', file)));
    assert.equal(hash, `sha384-${digest.digest('base64')}`);
  }

  const map = (hashes) =>
    `<script type="importmap">${JSON.stringify({ integrity: hashes })}</script>`;
  const sound = await pageWith(views['quote-card'].html, { head: map(integrity) });
  assert.equal(sound.elements[0]?.state, 'ready');
  const card = Object.keys(integrity).find((file) => file.includes('/quote-card-'));
  const other = await pageWith(views['quote-card'].html, {
    head: map({ ...integrity, [card]: integrity['./auto.js'] }),
  });
  assert.deepEqual(other.elements, []);
  assert.match(other.said.join(), /<fact-quote-card> cannot be loaded/);
});

test('works under a strict policy', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
  const { elements, said } = await pageWith(
    Object.values(views)
      .map(({ html }) => html)
      .join(''),
    {
      headers: { 'content-security-policy': policy },
    },
  );
  // The policy also stops what Firefox asks for by itself.
  const ours = said.filter((line) => !line.includes('/favicon.ico'));
  assert.deepEqual(ours, []);
  assert.deepEqual(
    elements.map(({ state }) => state),
    ['ready', 'ready', 'ready', 'ready'],
  );
});
