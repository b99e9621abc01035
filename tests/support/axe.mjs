// axe in a page, and what it leaves open measured: a contrast that it cannot work out from the style sheets.
import axe from 'axe-core';

/** All that WCAG 2.2 asks for at A and AA, and what is good practice beside it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A story shows an element by itself, as a publisher's page would hold it: these ask for the page around it, which
 * has the first heading and the landmarks. They are asked of whole pages.
 */
const OF_PAGES = [
  'bypass',
  'landmark-one-main',
  'page-has-heading-one',
  'region',
  // A story has its own levels, from 3 on by default; what stands above them is the page's.
  'heading-order',
];

/**
 * @param {import('puppeteer-core').Page} page
 * @param {{ isWhole?: boolean, within?: string }} [options] `isWhole`: it is a page, not a part of one; `within`: what
 *   to look at, a CSS selector
 * @returns {Promise<string[]>} what is wrong, a line each
 */
export async function complaintsOf(page, { isWhole = false, within = 'body' } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // No less may be looked at because a rule is off by default.
  const rules = Object.fromEntries(
    axe.getRules(TAGS).map(({ ruleId }) => [
      ruleId,
      { enabled: isWhole || !OF_PAGES.includes(ruleId) },
    ]),
  );
  const { violations, incomplete } = await page.evaluate(
    (target, options) => window.axe.run(target, options),
    isWhole ? null : within,
    { runOnly: TAGS, rules, resultTypes: ['violations', 'incomplete'] },
  ).then((result) => result);
  const lines = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
  const open = incomplete.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })));
  return [...lines, ...open.map(({ id, target, any }) => `?${id}: ${target.flat()} ${any.map((c) => c.data?.messageKey ?? c.message)}`)];
}
