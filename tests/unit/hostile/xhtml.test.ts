/**
 * A page that is XML: Lit’s templates are HTML, which such a page cannot read. So there the elements are left
 * alone, and readers have what the page has written between the tags.
 */
import { expect } from '@open-wc/testing';
import { ELEMENTS, goodFacts } from './page.js';

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

it('an XHTML page keeps what it has written, and nothing throws', async () => {
  const frame = document.createElement('iframe');
  const facts = `<script type="application/json"><![CDATA[${JSON.stringify(goodFacts)}]]></script>`;
  // The server answers with the page that is in the address; see fault-server.mjs.
  frame.src = `/faults/xhtml?${encodeURIComponent(
    `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title></head>
    <body><fact-set json-ld="json-ld">${facts}</fact-set>${ELEMENTS}</body></html>`,
  )}`;
  frames.push(frame);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as Window & typeof globalThis;
  expect(page.document.contentType).to.equal('application/xhtml+xml');
  const uncaught: string[] = [];
  page.addEventListener('error', ({ message }) => uncaught.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
  await page.eval(`import('/src/define.ts')`);
  for (const element of page.document.querySelectorAll('body *'))
    expect(element.shadowRoot).to.equal(null);
  await new Promise((resolve) => page.setTimeout(resolve));
  expect(uncaught).to.be.empty;
  expect(page.document.body.textContent.match(/Fallback/g)).to.have.length(4);
  for (const element of page.document.querySelectorAll('fact-timeline, fact-source-badge'))
    expect(element.getBoundingClientRect().width).to.be.above(20);
});
