/** Datasets made up and spoilt, through every element: each shows its facts or tells what is wrong; none throws. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { articleFactsSchema } from '../../../src/facts/schema/article-facts.js';
import { rules } from '../../../src/facts/schema/parts.js';
import type { ArticleFacts } from '../../../src/facts/index.js';
import { addLocale } from '../../../src/page/language.js';
import { askedRuns } from '../../support/commands.js';
import { datasetsOf, spoiltOf } from '../../support/datasets.mjs';
import { locales } from '../../support/locales.js';
import {
  ELEMENTS,
  elementsIn,
  good,
  goodFacts,
  hearTroubles,
  place,
  shownIn,
  updated,
  voices,
  WORDS,
} from './page.js';

const datasets = datasetsOf(articleFactsSchema, rules);
const spoilt = spoiltOf(datasets);
const languages = fc.constantFrom('en', ...locales.map(({ tag }) => tag));

/** Shared by the two tests. */
const numRuns = askedRuns / 2;

describe(`${askedRuns} fuzzed datasets in every element`, () => {
  before(() => locales.forEach(addLocale));

  /** A page whose badge is open and which is being printed: then each element draws all that it can. */
  async function open(): Promise<HTMLElement> {
    const page = place(`<fact-set></fact-set>${ELEMENTS}`);
    page.querySelector('fact-set')!.facts = goodFacts;
    await updated(page);
    const { shadowRoot } = page.querySelector('fact-source-badge')!;
    const popover = shadowRoot!.querySelector('[popover]')!;
    const toggled = new Promise((resolve) => popover.addEventListener('toggle', resolve));
    shadowRoot!.querySelector('button')!.click();
    await toggled;
    dispatchEvent(new Event('beforeprint'));
    return page;
  }
  afterEach(() => dispatchEvent(new Event('afterprint')));

  /** Ways by which a page hands over a dataset. */
  const ways: ((page: HTMLElement, data: object) => void)[] = [
    (page, data) => {
      page.querySelector('fact-set')!.facts = data as ArticleFacts;
    },
    (page, data) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(data);
      const set = document.createElement('fact-set');
      set.append(script);
      page.querySelector('fact-set')!.replaceWith(set);
    },
    (page, data) => {
      page.querySelector('fact-set')!.facts = undefined;
      for (const element of elementsIn(page)) element.facts = data as ArticleFacts;
    },
  ];
  const listOf = (list: unknown) =>
    Array.isArray(list) ? (list as ({ id?: unknown } | null)[]) : [];
  /** An id from a list that may be none, of entries that may be none. */
  function nameIn(list: unknown, n: number): string | undefined {
    const entries = listOf(list);
    const id = entries[n % entries.length]?.id;
    return typeof id === 'string' ? id : undefined;
  }
  const undo = (page: HTMLElement) => {
    for (const element of elementsIn(page)) element.facts = undefined;
  };

  it('with a good fact of each type among the bad ones', async function () {
    this.timeout(askedRuns * 100);
    const { uncaught } = hearTroubles();
    const page = await open();
    const badge = page.querySelector('fact-source-badge')!;
    await fc.assert(
      fc.asyncProperty(spoilt, fc.nat(), languages, async (dataset, n, lang) => {
        page.lang = lang;
        ways[n % ways.length]!(page, {
          ...dataset,
          factbox: 1,
          actors: [...listOf(dataset.actors), ...voices],
          facts: [...listOf(dataset.facts), ...good],
        });
        await updated(page);
        const [quotes, figures, events, chain] = shownIn(page);
        expect(quotes).to.contain(WORDS.quote);
        expect(figures).to.contain(WORDS.figure);
        expect(events).to.contain(WORDS.event);
        expect(badge.state).to.equal('ready');
        expect(chain).to.contain(WORDS.claim);
        expect(uncaught).to.be.empty;
        undo(page);
      }),
      { numRuns, includeErrorInReport: true },
    );
  });

  it('with nothing that is sure to be good: facts, or a problem that says why not', async function () {
    this.timeout(askedRuns * 100);
    const { uncaught } = hearTroubles();
    const page = await open();
    const badge = page.querySelector('fact-source-badge')!;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(datasets, spoilt),
        fc.nat(),
        languages,
        async (dataset, n, lang) => {
          page.lang = lang;
          const { facts, sources } = dataset as Record<string, unknown>;
          badge.fact = nameIn(facts, n);
          badge.source = n % 2 ? nameIn(sources, n) : undefined;
          ways[n % 2]!(page, dataset);
          await updated(page);
          const set = page.querySelector('fact-set')!;
          for (const { state } of elementsIn(page))
            expect(state).to.be.oneOf(set.factSet ? ['ready', 'empty'] : ['failed']);
          if (!set.factSet) {
            await new Promise((resolve) =>
              set.problems.length
                ? resolve(undefined)
                : set.addEventListener('fact-problem', resolve, { once: true }),
            );
            expect(set.problems.map(({ severity }) => severity)).to.contain('error');
          }
          expect(uncaught).to.be.empty;
        },
      ),
      { numRuns, includeErrorInReport: true },
    );
  });
});
