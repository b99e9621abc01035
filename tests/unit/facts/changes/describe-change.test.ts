import { expect } from '@open-wc/testing';
import { describeChange, diffFacts } from '../../../../src/facts/index.js';
import { ar } from '../../../../src/locales/ar.js';
import { en } from '../../../../src/locales/en.js';
import { inDigitsOf } from '../../../support/digits.js';
import { CLAIM, EVENT, FIGURE, QUOTE, version } from './versions.js';

const WORDS = { en, ar };
/** Without the isolates around names, which no reader sees. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const told = (before: object[], after: object[], language: 'en' | 'ar' = 'en') =>
  diffFacts(version(...before), version(...after)).map((change) =>
    plain(describeChange(change, WORDS[language])),
  );
const attributed = (...attributions: object[]) => [{ ...CLAIM, attributions }];

describe('describeChange', () => {
  it('tells what is new, gone or worded otherwise', () => {
    expect(told([FIGURE], [EVENT])).to.deep.equal(['new', 'withdrawn']);
    expect(told([QUOTE], [{ ...QUOTE, text: 'They left.' }])).to.deep.equal(['reworded']);
    expect(told([QUOTE], [{ ...QUOTE, speaker: 'kyiv' }])).to.deep.equal(['details changed']);
    expect(told([FIGURE], [EVENT], 'ar')).to.deep.equal(['جديد', 'مسحوب']);
    expect(told([QUOTE], [{ ...QUOTE, text: 'They left.' }], 'ar')).to.deep.equal(['صياغة جديدة']);
    expect(told([QUOTE], [{ ...QUOTE, speaker: 'kyiv' }], 'ar')).to.deep.equal([
      'تعديل في التفاصيل',
    ]);
  });

  it('tells a number from which to which, with its unit where that changed', () => {
    expect(told([FIGURE], [{ ...FIGURE, value: 4000 }])).to.deep.equal([
      'number changed: was about 3,000, now about 4,000',
    ]);
    expect(told([FIGURE], [{ ...FIGURE, unit: 'soldiers' }])).to.deep.equal([
      'number changed: was about 3,000 troops, now about 3,000 soldiers',
    ]);
    const range = { ...FIGURE, value: undefined, minValue: 10, maxValue: 20 };
    expect(told([range], [{ ...FIGURE, value: 15, unit: { other: 'troops' } }])).to.deep.equal([
      'number changed: was about 10 to 20, now about 15',
    ]);
    expect(told([FIGURE], [{ ...FIGURE, minValue: 2500 }])).to.deep.equal(['number changed']);
    expect(told([FIGURE], [{ ...FIGURE, value: 4000 }], 'ar')).to.deep.equal([
      inDigitsOf('ar', 'تغيير العدد: سابقًا نحو 3,000، الآن نحو 4,000'),
    ]);
  });

  it('tells a date from which to which, as far as there are two', () => {
    const { date, ...undated } = EVENT;
    expect(date).to.equal('2024-10-24');
    expect(told([EVENT], [{ ...EVENT, date: '2024-10' }])).to.deep.equal([
      'date changed: was October 24, 2024, now October 2024',
    ]);
    expect(told([undated], [EVENT])).to.deep.equal(['date changed: now October 24, 2024']);
    expect(told([EVENT], [undated])).to.deep.equal(['date changed: was October 24, 2024']);
    const sameDay = { ...EVENT, date: { edtf: date, asWritten: 'on Thursday' } };
    expect(told([EVENT], [sameDay])).to.deep.equal(['reworded']);
    expect(told([EVENT], [{ ...EVENT, date: '2024-10' }], 'ar')).to.deep.equal([
      inDigitsOf('ar', 'تغيير التاريخ: سابقًا 24 أكتوبر 2024، الآن أكتوبر 2024'),
    ]);
  });

  it('tells who speaks against it now, and who for it', () => {
    const after = attributed(
      { actor: 'pyongyang', stance: 'denies', basis: 'on-record' },
      { actor: 'moscow', stance: 'denies' },
      { actor: 'kyiv' },
      { actor: 'seoul', hedge: 'alleged' },
      { actor: 'nbc', stance: 'doubts' },
    );
    expect(told([CLAIM], after)).to.deep.equal([
      'now denied by Pyongyang and the Kremlin',
      'now said by Kyiv',
      'now alleged by Seoul',
      'now doubted by NBC News',
    ]);
    expect(
      told(
        [CLAIM],
        after.map((fact) => ({ ...fact, attributions: fact.attributions.slice(1, 3) })),
        'ar',
      ),
    ).to.deep.equal(['الآن نفي من the Kremlin', 'الآن بحسب Kyiv']);
  });

  it('tells that who denied it now says it, and that another takes a denial back', () => {
    const denials = ['moscow', 'seoul'].map((actor) => ({ actor, stance: 'denies' }));
    const [before, after] = [attributed(...denials), attributed({ actor: 'moscow' })];
    expect(told(before, after)).to.deep.equal(['now said by the Kremlin', 'details changed']);
    expect(told(before, [...attributed(denials[1]!, { actor: 'moscow' })])).to.deep.equal([
      'now said by the Kremlin',
    ]);
  });
});
