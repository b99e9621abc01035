import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { northKoreanTroops } from '../../src/articles/north-korean-troops.js';
import { parseFacts } from '../../src/facts/index.js';
import { renderHtml, renderText, type HtmlOptions, type ViewName } from '../../src/html/index.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { arabicFacts } from '../the-article/arabic-facts.js';
import { fallbackCss, pageWith } from './frame.js';

interface Args {
  readonly view: ViewName;
  readonly fact?: string;
}

/**
 * What `renderHtml` and `renderText` write: the same words as the elements show, for a CMS that strips custom tags,
 * for readers without JavaScript, for mails and feeds.
 */
const meta: Meta<Args> = {
  title: 'Plain HTML',
  argTypes: {
    view: {
      control: 'select',
      options: ['quote-card', 'source-badge', 'figures-panel', 'timeline'],
    },
    fact: { control: 'text' },
  },
  args: { view: 'timeline' },
};
export default meta;

type Story = StoryObj<Args>;

const set = parseFacts(northKoreanTroops);
const isRightToLeft = () => document.documentElement.dir === 'rtl';

/** As the page runs; the Arabic facts belong to the Arabic page. */
function written({ view, fact }: Args, options: HtmlOptions = {}): string {
  const locale = isRightToLeft() ? ar : en;
  return renderHtml(set, view, { ...options, ...(fact && { fact }), locale });
}

/** With `fallback.css` it looks as the element will, but for the pictures, and takes the same room. */
export const QuoteCard: Story = {
  args: { view: 'quote-card', fact: 'escalation un-denial' },
  render: (args) => pageWith(written(args), fallbackCss),
};

/** The bars come with the element; what they show is told in words. */
export const FiguresPanel: Story = {
  args: { view: 'figures-panel' },
  render: (args) => pageWith(written(args), fallbackCss),
};

export const Timeline: Story = {
  render: (args) => pageWith(written(args), fallbackCss),
};

/** In a sentence. */
export const SourceBadge: Story = {
  args: { view: 'source-badge', fact: 'troops-tracked' },
  render: (args) => pageWith(`<p>About 3,000 have been tracked ${written(args)}.</p>`, fallbackCss),
};

/** Without any style sheet, as in a feed or a reader’s own view; with the link that lets it become the element. */
export const Unstyled: Story = {
  render: (args) => pageWith(written(args, { facts: '/facts.json' })),
};

/** For a mail: styles on the elements, tables in place of lists. */
export const Email: Story = {
  args: { view: 'figures-panel' },
  render: (args) => pageWith(written(args, { profile: 'email' })),
};

/** In Arabic, with the facts of an Arabic dataset. */
export const Arabic: Story = {
  args: { view: 'timeline' },
  render: ({ view }) =>
    html`<div lang="ar" dir="rtl">
      ${pageWith(renderHtml(parseFacts(arabicFacts), view, { locale: ar }), fallbackCss)}
    </div>`,
};

/** For wires and logs. */
export const Text: Story = {
  args: { view: 'quote-card' },
  render: ({ view, fact }) => {
    const locale = isRightToLeft() ? ar : en;
    return html`<pre dir=${locale.direction}>${renderText(set, view, {
      width: 60,
      ...(fact && { fact }),
      locale,
    })}</pre>`;
  },
};
