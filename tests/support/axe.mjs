// axe in a page: what is wrong with it, and, measured as painted, what it cannot tell from the styles.
import axe from 'axe-core';
import { faintTexts } from './contrast.mjs';

/** All that WCAG 2.2 asks for at A and AA, and what is good practice beside it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A story shows an element by itself. These rules ask for what a publisher's page has around it: a first
 * heading, and those above the element's own, which are of level 3; landmarks, and a way past what stands before
 * them. They are asked of whole pages.
 */
const OF_PAGES = ['bypass', 'heading-order', 'landmark-one-main', 'page-has-heading-one', 'region'];

/** Rules that axe itself does not trust yet are left out, and no other is for being off by default. */
const rules = axe
  .getRules(TAGS)
  .filter(({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated'))
  .map(({ ruleId }) => ruleId);

/** Where axe cannot tell, somebody has to: what it asks of these was looked at. */
const LOOKED_AT = {
  // The button that closes is named so in words, and shows a sign: no word on it goes unsaid.
  'label-content-name-mismatch': '[part="close"]',
};

/**
 * @param {import('puppeteer-core').Page} page
 * @param {{ isWhole?: boolean, within?: string }} [options] `isWhole`: a page as a publisher has it; `within`: the part
 *   to look at
 * @returns {Promise<string[]>} what is wrong or cannot be told, where and why
 */
export async function lookAt(page, { isWhole = false, within = 'body' } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options = {
    runOnly: isWhole ? rules : rules.filter((rule) => !OF_PAGES.includes(rule)),
    resultTypes: ['violations', 'incomplete'],
  };
  const [violations, incomplete] = await page.evaluate(
    async (within, options) => {
      const { violations, incomplete } = await window.axe.run(within ?? document, options);
      // Not the whole of it, which for a long timeline would be megabytes.
      return [violations, incomplete].map((results) =>
        results.flatMap(({ id, nodes }) =>
          nodes.map(({ target, any, all, none }) => {
            const why = [...any, ...all, ...none].map(({ message }) => message).join(' ');
            return { id, target: target.flat(), why };
          }),
        ),
      );
    },
    isWhole ? null : within,
    options,
  );
  const isContrast = ({ id }) => id === 'color-contrast';
  const faint = await faintTexts(
    page,
    incomplete.filter(isContrast).map(({ target }) => target),
  );
  const unknown = incomplete.filter(
    (result) => !isContrast(result) && !result.target.at(-1).endsWith(LOOKED_AT[result.id]),
  );
  return [
    ...[...violations, ...unknown].map(
      ({ id, target, why }) => `${id}: ${target.join(' ')}: ${why}`,
    ),
    ...faint.map((text) => `contrast, as painted: ${text}`),
  ];
}
