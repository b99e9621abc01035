import { expect } from '@open-wc/testing';
import {
  describeAttributions,
  formatDate,
  formatQuantity,
  parseDate,
  parseFacts,
  standingOf,
  type FigureFact,
} from '../../../src/facts/index.js';
import { addLocale } from '../../../src/page/language.js';
import { ar } from '../../../src/locales/ar.js';
import '../../../src/elements/timeline/define.js';

const set = parseFacts({
  factbox: 1,
  language: 'ar',
  article: { title: 'جنود' },
  actors: [
    { id: 'kirby', name: 'جون كيربي' },
    { id: 'nbc', name: 'NBC News' },
    { id: 'kremlin', name: 'الكرملين' },
  ],
  facts: [
    {
      id: 'tracked',
      type: 'figure',
      label: 'رُصدوا',
      value: 3000,
      qualifier: 'about',
      unit: 'جندي',
      attributions: [
        { actor: 'kirby', via: ['nbc'] },
        { actor: 'kremlin', stance: 'denies' },
      ],
    },
    { id: 'talk', type: 'event', title: 'تصريح كيربي', date: '?2024-10-23' },
  ],
});
/** Without the isolates around names, which no reader sees. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const standing = (asserting: number) =>
  ar.standing({
    code: 'several-sources',
    asserting,
    doubting: 0,
    denying: 0,
    unnamed: false,
    hedge: undefined,
  });

describe('Arabic', () => {
  it('tells who says it and who denies it', () => {
    const phrases = describeAttributions(set.facts[0]!, set, ar);
    expect(phrases.map(({ text }) => plain(text))).to.deep.equal([
      'جون كيربي، عبر NBC News',
      'نفي من الكرملين',
    ]);
    expect(ar.standing(standingOf(set.facts[0]!, set))).to.equal('محل خلاف');
  });

  it('counts in all its plural forms', () => {
    expect(standing(2)).to.equal('مصدران');
    expect(standing(3)).to.contain('مصادر');
    expect(standing(11)).to.contain('مصدرًا');
    expect(standing(100)).to.match(/مصدر$/);
  });

  it('tells dates and numbers', () => {
    const date = formatDate(parseDate('?2024-10-23')!, { ...ar, tag: 'ar-MA' });
    expect(date).to.contain('أكتوبر').and.to.contain('2024').and.to.contain('(مستنتَج: السنة)');
    const told = plain(formatQuantity(set.facts[0] as FigureFact, { ...ar, tag: 'ar-MA' }));
    expect(told).to.equal('نحو 3.000 جندي');
  });

  it('reaches the elements once it is added, wherever the nearest lang is Arabic', async () => {
    const page = document.body.appendChild(document.createElement('div'));
    page.lang = 'ar';
    const timeline = page.appendChild(document.createElement('fact-timeline'));
    timeline.facts = set;
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.textContent).to.contain('the article’s own account');
    addLocale(ar);
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.textContent).to.contain('رواية المقال نفسه');
    page.remove();
  });
});
