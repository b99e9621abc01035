/** Some of the article's facts in two languages, as in `north-korean-troops.ts`: each text beside its translation. */
import { defineFacts } from '../../src/facts/define-facts.js';

const soldiers = {
  en: { counts: 'people', other: 'troops' },
  ar: { counts: 'people', two: 'جنديان', few: 'جنود', many: 'جنديًا', other: 'جندي' },
} as const;

const denials = [
  { actor: 'pyongyang', stance: 'denies' },
  { actor: 'kremlin', stance: 'denies' },
] as const;

export const bilingualFacts = defineFacts({
  factbox: 1,
  language: 'en',
  article: {
    title: { en: 'North Korean troops in Russia', ar: 'قوات كورية شمالية في روسيا' },
    inferred: ['title'],
  },
  actors: [
    {
      id: 'kirby',
      name: { en: 'John F. Kirby', ar: 'جون ف. كيربي' },
      role: { en: 'spokesman', ar: 'متحدث' },
      affiliation: 'national-security-council',
    },
    {
      id: 'national-security-council',
      name: { en: 'U.S. National Security Council', ar: 'مجلس الأمن القومي الأمريكي' },
    },
    {
      id: 'obrien',
      name: { en: 'Philips O’Brien', ar: 'فيليبس أوبراين' },
      role: { en: 'professor of strategic studies', ar: 'أستاذ الدراسات الاستراتيجية' },
      affiliation: 'university-of-st-andrews',
    },
    {
      id: 'university-of-st-andrews',
      name: { en: 'University of St. Andrews', ar: 'جامعة سانت أندروز' },
    },
    {
      id: 'defense-ministry',
      name: { en: 'the Defense Ministry of South Korea', ar: 'وزارة الدفاع في كوريا الجنوبية' },
    },
    { id: 'pyongyang', name: { en: 'Pyongyang', ar: 'بيونغ يانغ' } },
    { id: 'kremlin', name: { en: 'the Kremlin', ar: 'الكرملين' } },
  ],
  places: [{ id: 'united-nations', name: { en: 'United Nations', ar: 'الأمم المتحدة' } }],
  facts: [
    {
      id: 'troops-deployed',
      type: 'figure',
      label: { en: 'The planned deployment', ar: 'الانتشار المزمع' },
      value: 12_000,
      qualifier: 'about',
      unit: soldiers,
      attributions: [{ actor: 'defense-ministry', basis: 'document' }],
    },
    {
      id: 'troops-tracked',
      type: 'figure',
      label: { en: 'Tracked to Vladivostok', ar: 'رُصد نقلهم إلى فلاديفوستوك' },
      value: 3_000,
      qualifier: 'about',
      unit: soldiers,
      asOf: '?2024-10-23',
      partOf: 'troops-deployed',
      attributions: [{ actor: 'kirby', basis: 'on-record' }, ...denials],
      inferred: ['partOf'],
    },
    {
      id: 'un-statement',
      type: 'event',
      title: {
        en: 'North Korea rejects the accusations',
        ar: 'كوريا الشمالية ترفض الاتهامات',
      },
      date: '?2024-10-21',
      place: 'united-nations',
      status: 'over',
    },
    {
      id: 'kirby-statement',
      type: 'event',
      title: {
        en: 'The United States says that it has tracked thousands',
        ar: 'الولايات المتحدة تعلن أنها رصدت الآلاف',
      },
      date: '?2024-10-23',
      actors: ['kirby'],
      status: 'over',
    },
    {
      id: 'escalation',
      type: 'quote',
      text: { en: 'The escalation has already happened.', ar: 'لقد وقع التصعيد بالفعل.' },
      speaker: 'obrien',
      wording: 'translated',
      original: { language: 'en', text: 'The escalation has already happened.' },
    },
  ],
});
