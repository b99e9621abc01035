import { dataset, onPage } from './page.mjs';

export const title = 'Requests for one dataset';

const elements = ['fact-quote-card', 'fact-figures-panel', 'fact-timeline', 'fact-source-badge'];

/** A hundred elements, each with a fact-set of its own around it or all within one. */
function hundred(open, close) {
  return Array.from({ length: 25 }, () =>
    elements.map((name) => `${open}<${name}></${name}>${close}`).join(''),
  ).join('');
}

const set = `<fact-set src="${dataset}">`;

export async function measure(browser) {
  const script = '<script type="module" src="/factbox.js"></script>';
  const count = async (body) =>
    onPage(browser, script + body, async (page, requests) => {
      await page.waitForNetworkIdle();
      return requests.filter((path) => path === dataset).length;
    });
  return [
    {
      what: '100 elements, one fact-set',
      value: await count(`${set}</fact-set>${hundred('', '')}`),
      target: '1',
    },
    {
      what: '100 elements, each in a fact-set of the same address',
      value: await count(hundred(set, '</fact-set>')),
      target: '1',
    },
  ];
}
