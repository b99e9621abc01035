/** The examples of the page on the dataset. What readers see is computed, so that it stays true. */
import {
  formatDate,
  parseDate,
  parseFacts,
  standingOf,
  type Attribution,
} from '../src/facts/index.js';
import type { Locale } from '../src/locales/locale.js';

interface DateExample {
  readonly edtf: string;
  /** What it stands for. */
  readonly use: string;
}

const dates: readonly DateExample[] = [
  { edtf: '2024-10-23', use: 'a day' },
  { edtf: '2024-10', use: 'a month' },
  { edtf: '2024', use: 'a year' },
  { edtf: '199X', use: 'a decade' },
  { edtf: '2024-21', use: 'a season: 21 spring, 22 summer, 23 autumn, 24 winter' },
  { edtf: '?2024-10-23', use: 'a day and month that are given, with a year that you infer' },
  { edtf: '2024-10~', use: 'about then' },
  { edtf: '2024-10?', use: 'perhaps then' },
  { edtf: '2024-10-21/2024-10-23', use: 'from one day to another' },
  { edtf: '../2024-10-23', use: 'by then, nobody says since when' },
  { edtf: '2024-04/..', use: 'since then, and going on' },
  { edtf: '2024-10-23T14:30Z', use: 'an hour, with its zone' },
];

export function dateExamples(words: Locale) {
  return dates.map((example) => ({
    ...example,
    shown: formatDate(parseDate(example.edtf)!, words),
  }));
}

interface StandingExample {
  readonly given: string;
  readonly attributions: readonly Attribution[];
  readonly open?: true;
}

const standings: readonly StandingExample[] = [
  { given: 'nobody is named', attributions: [] },
  { given: 'nobody is named, and the claim is open', attributions: [], open: true },
  { given: 'one actor asserts it', attributions: [{ actor: 'kirby' }] },
  {
    given: 'two actors assert or confirm it',
    attributions: [{ actor: 'kirby' }, { actor: 'kyiv', stance: 'confirms' }],
  },
  {
    given: 'all who assert it hedge',
    attributions: [{ actor: 'kirby', hedge: 'likely' }],
  },
  {
    given: 'nobody who asserts it is named',
    attributions: [{ actor: 'kirby', basis: 'unnamed' }],
  },
  {
    given: 'somebody doubts it, nobody denies it',
    attributions: [{ actor: 'kirby' }, { actor: 'kremlin', stance: 'doubts' }],
  },
  {
    given: 'somebody asserts it, and somebody denies it',
    attributions: [{ actor: 'kirby' }, { actor: 'kremlin', stance: 'denies' }],
  },
  {
    given: 'somebody denies a claim that nobody asserts',
    attributions: [{ actor: 'kremlin', stance: 'denies' }],
  },
];

export function standingExamples(words: Locale) {
  return standings.map(({ given, attributions, open = false }) => {
    const set = parseFacts({
      factbox: 1,
      language: words.tag,
      article: { title: given },
      actors: ['kirby', 'kyiv', 'kremlin'].map((id) => ({ id, name: id })),
      facts: [{ id: 'claim', type: 'claim', statement: given, attributions, open }],
    });
    return { given, shown: words.standing(standingOf(set.fact('claim')!, set)) };
  });
}
