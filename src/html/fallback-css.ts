/**
 * `fallback.css`: the elements' own style sheets, made to fit the plain HTML, so that it looks as the element
 * will and takes the same room. The build's own module.
 */
import postcss, { type ChildNode, type Container, type Rule } from 'postcss';
import parser, { type Node, type Selector } from 'postcss-selector-parser';
import { LANE, TALLEST } from '../elements/timeline/lanes.js';
import { sharedSheet, sheets } from './sheets.js';

/** What a plain page has no use for: what opens, and what the text says by itself. */
const NEEDLESS = /#|\.phrase|first-letter|passage|printed|chain|close|head\b|svg svg/;
const NEEDLESS_TAG = /^(?:rect|path|button)$/;
const HEADINGS = ':is(h1, h2, h3, h4, h5, h6)';
/** More specific than a page's rules for all within one id, which do not reach into an element either. */
const strong = (selector: string) => `:is(${selector}, #factbox#factbox)`;

export function fallbackCss(): string {
  const names = Object.keys(sheets);
  const all: [name: string, css: string][] = [['', sharedSheet], ...Object.entries(sheets)];
  const parts = all.map(([name, css]) => {
    const hosts = (name ? [name] : names).map((one) => `fact-${one}:not(:defined)`);
    const root = `.factbox${name ? `-${name}` : ''}`;
    // As weak as `:host`: the page's own rules come before.
    const host = `:where(${[root, ...hosts].join(', ')})`;
    const sheet = postcss.parse(css);
    sheet.walkComments((comment) => void comment.remove());
    sheet.walkRules((rule) => fit(rule, root, host));
    return sheet.toString();
  });
  const elements = names.map((name) => `fact-${name}`).join(', ');
  return compact([RESET, ...parts, ROOM, `:is(${elements}) > .factbox { margin: 0; }`].join('\n'));
}

/**
 * What the page says of paragraphs and lists would not reach into a shadow root. Chromium and WebKit keep `lang` as a
 * style, too, by which they choose quotation marks and typefaces: that one stays.
 */
const RESET = `${['*', '::before', '::after'].map((one) => `${strong('.factbox')} ${one}`).join(', ')} { all: revert; -webkit-locale: revert-layer; }`;

const room = (em: number) => `block-size: ${em.toFixed(2)}em`;
/** What the elements write where plain HTML may have no style, and what plain HTML has beside. */
const ROOM = [
  ...Array.from({ length: Math.ceil(TALLEST / LANE) }, (_, i) => i + 1).map(
    (lanes) =>
      `${strong('.factbox')} .factbox-lanes-${lanes} { ${room(Math.min(TALLEST, lanes * LANE))}; }`,
  ),
  `${strong('.factbox')} :is(.factbox-dataset, h1 br, h2 br, h3 br, h4 br, h5 br, h6 br) { display: none; }`,
  `${strong('.factbox')} :is(h1, h2, h3, h4, h5, h6) { font-size: inherit; margin: 0; }`,
  `${strong('.factbox-figures-panel')} :is(.factbox-quantity, .factbox-label) { display: block; }`,
  `${strong('.factbox')} :is(.factbox-bar, .factbox-series > .factbox-picture) { border-color: transparent; }`,
  `${strong('.factbox')} .factbox-title strong { font-weight: inherit; }`,
  `@media print { ${strong('.factbox-source-badge')} a::after { content: none; } ${strong('.factbox-source-badge')} .factbox-button { display: inline; } }`,
].join('\n');

function fit(rule: Rule, root: string, host: string): void {
  const selectors = rule.selectors.filter((selector) => !isNeedless(selector));
  if (selectors.length) rule.selectors = selectors.map((one) => selectorOf(one, root, host));
  else removeWithParent(rule);
}

function isNeedless(selector: string): boolean {
  let isFound = NEEDLESS.test(selector);
  parser((parsed) =>
    parsed.walkTags(({ value }) => {
      isFound ||= NEEDLESS_TAG.test(value);
    }),
  ).processSync(selector);
  return isFound;
}

/** A group without rules goes, too. */
function removeWithParent(node: ChildNode): void {
  const parent = node.parent as Container | undefined;
  node.remove();
  if (parent?.type === 'atrule' && !parent.nodes?.length) removeWithParent(parent as ChildNode);
}

function selectorOf(selector: string, root: string, host: string): string {
  // The link at the end is not there once it is an element.
  const fitted = selector.replaceAll(':last-child', ':nth-last-child(1 of :not(.factbox-dataset))');
  const [parsed] = parser().astSync(fitted).nodes as [Selector];
  parsed.walk((node) => {
    if (node.type === 'attribute' && node.attribute === 'part')
      node.replaceWith(parser.className({ value: `factbox-${node.value ?? ''}` }));
    else if (node.type === 'attribute' && node.attribute === 'role')
      node.replaceWith(parser.tag({ value: HEADINGS }));
    else if (node.type === 'class' && !node.value.startsWith('factbox-'))
      node.value = `factbox-${node.value}`;
    else if (node.type === 'tag' && node.value === 'svg')
      node.replaceWith(parser.className({ value: 'factbox-picture' }));
  });
  if (isHost(parsed.first)) {
    const rest = String(parsed).replace(/^\s*:host(?:\(([^)]*)\))?/, '$1');
    return `${host}${rest}`;
  }
  // The words of a badge are its root.
  const joint = String(parsed).startsWith('.factbox-summary') ? '' : ' ';
  return `${strong(root)}${joint}${String(parsed).trim()}`;
}

function isHost(node: Node | undefined): boolean {
  return node?.type === 'pseudo' && node.value === ':host';
}

/** Without the line breaks between declarations. */
function compact(css: string): string {
  return css
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/;}/g, '}')
    .replace(/}/g, '}\n');
}
