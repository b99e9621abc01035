// Plain HTML through the filters that content systems put it through: all words stay, and what makes it the
// element again. DOMPurify needs a page: tests/unit/html/dompurify.test.ts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { FACTS, renderedViews } from './views.mjs';
import { wordpress } from './wordpress.mjs';

const github = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize)
  .use(rehypeStringify);

const FILTERS = {
  'sanitize-html': sanitizeHtml,
  'rehype-sanitize': (html) => String(github.processSync(html)),
  WordPress: (html) => sanitizeHtml(html, wordpress),
};

const parse = (html) => unified().use(rehypeParse, { fragment: true }).parse(html);
/** In one way of writing it. */
const written = (html) =>
  String(unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).processSync(html));
const textOf = (node) => node.value ?? node.children?.map(textOf).join('') ?? '';
const linksIn = (node) => [
  ...(node.tagName === 'a' ? [node.properties.href] : []),
  ...(node.children ?? []).flatMap(linksIn),
];
const markers = (html) => linksIn(parse(html)).filter((href) => href?.includes('#factbox='));

for (const [filter, filtered] of Object.entries(FILTERS)) {
  describe(`through ${filter}`, () => {
    for (const { name, view, html } of renderedViews()) {
      it(`${name} says all it said, and what it can become`, () => {
        const after = filtered(html);
        assert.ok(textOf(parse(html)).length > 20);
        assert.equal(textOf(parse(after)), textOf(parse(html)));
        const [marker, ...others] = markers(after);
        assert.deepEqual(others, []);
        assert.ok(marker.startsWith(`${FACTS}#factbox=${view}`));
        assert.deepEqual(markers(html), [marker]);
        // What holds it all is still a block, or still words in a sentence.
        assert.equal(parse(after).children.length, 1);
        assert.equal(parse(after).children[0].tagName, view === 'source-badge' ? 'span' : 'div');
      });
    }
  });
}

// Which leaves to see what only a style sheet of ours has use for: the dates at the ends of a line.
describe('through WordPress nothing changes but `hidden`', () => {
  for (const profile of ['content', 'email'])
    for (const { name, html } of renderedViews({ profile }))
      it(`${name}, ${profile}`, () => {
        const after = sanitizeHtml(html, { ...wordpress, parseStyleAttributes: false });
        assert.equal(written(after), written(html).replaceAll(' hidden', ''));
      });
});

it('what a filter takes out is found', () => {
  const kept = sanitizeHtml('<p data-a="1" onclick="x">a<time>b</time><svg>c</svg></p>', wordpress);
  assert.equal(kept, '<p data-a="1">abc</p>');
});
