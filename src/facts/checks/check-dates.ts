/** Dates that contradict the article's words, the order of things, or the calendar on the wall. */
import { boundsOf, isBefore } from '../dates/bounds.js';
import { asWritten, dateOf } from '../dates/date-value.js';
import type { FactDate } from '../dates/parse-date.js';
import { contradictsWritten } from '../dates/written-date.js';
import type { FactSet } from '../fact-set.js';
import type { DateValue, Fact } from '../schema/types.js';
import { isReadable } from './as-written.js';
import { datesIn, type PlacedDate } from './dates-in.js';
import type { Finding, ParseOptions } from './finding.js';

export function* checkDates(set: FactSet, { now = new Date() }: ParseOptions): Generator<Finding> {
  // Somewhere it is tomorrow already.
  const today = now.getTime() / 864e5 + 14 / 24;
  const read = reader(set, today);
  for (const placed of datesIn(set, (value) => read(value).isDoubtful)) {
    const { entry, path, value } = placed;
    const { date, isLocal, isFuture, isContradicted } = read(value);
    if (!date) continue;
    if (isContradicted)
      yield {
        code: 'date-contradicts-words',
        entry,
        path,
        says: `is “${date.edtf}” for the machine and “${asWritten(value)}” in the article’s words: both cannot be meant. Mend one of them.`,
      };
    if (isLocal)
      yield {
        code: 'time-without-zone',
        entry,
        path,
        says: `is “${date.edtf}”, a time of day without a zone. Add one, as in “2024-10-23T14:30+09:00”, or give the dataset a “timeZone”.`,
      };
    if (isFuture) yield* checkFuture(placed, date);
  }
  for (const fact of set.facts) yield* checkOrder(fact, read);
}

interface ReadDate {
  readonly date: FactDate | undefined;
  readonly isLocal: boolean;
  readonly isFuture: boolean;
  readonly isContradicted: boolean;
  /** Any of these. */
  readonly isDoubtful: boolean;
}
type Reader = (value: DateValue | undefined) => ReadDate;

/** The same dates and words come again and again, and reading them takes long. */
function reader({ data: { language, timeZone } }: FactSet, today: number): Reader {
  const answers = new Map<string, ReadDate>();
  return (value) => {
    const written = asWritten(value) ?? '';
    const key = typeof value === 'string' ? value : `${value?.edtf ?? ''} ${written}`;
    let answer = answers.get(key);
    if (!answer) {
      const date = dateOf(value);
      const isLocal = date !== undefined && !timeZone && hasLocalTime(date);
      const isFuture = date !== undefined && boundsOf(date).start > today;
      const isContradicted =
        date !== undefined && isReadable(written) && contradictsWritten(date, written, language);
      const isDoubtful = isLocal || isFuture || isContradicted;
      answer = { date, isLocal, isFuture, isContradicted, isDoubtful };
      answers.set(key, answer);
    }
    return answer;
  };
}

function* checkFuture({ entry, path }: PlacedDate, { edtf }: FactDate): Generator<Finding> {
  const field = path.at(-1);
  const isOwnDate = path.length === 1 && 'type' in entry;
  const isForecast =
    'attributions' in entry && entry.attributions?.some(({ hedge }) => hedge !== undefined);
  if (isForecast) return;
  if (field === 'asOf')
    yield {
      code: 'as-of-in-future',
      entry,
      path,
      says: `is “${edtf}”, which is yet to come: no number can have been counted then. Mend the date, or give whoever forecasts it the “hedge” “expected”.`,
    };
  // A claim may speak of the future, and a plan does.
  else if (
    !isOwnDate ||
    entry.type === 'quote' ||
    (entry.type === 'event' && entry.status !== 'planned')
  )
    yield {
      code: 'date-in-future',
      entry,
      path,
      says: `is “${edtf}”, which is yet to come. Mend the date${isOwnDate && entry.type === 'event' ? ', or give the event the status “planned”' : ''}.`,
    };
}

/** Nobody can say that something happened before it did; a plan is announced before. */
function* checkOrder(fact: Fact, read: Reader): Generator<Finding> {
  if (fact.type !== 'event' || fact.status === 'planned') return;
  const { date: happened } = read(fact.date);
  for (const [i, { date, stance, hedge }] of (fact.attributions ?? []).entries()) {
    const { date: said } = read(date);
    // Whoever expects it, or denies it, may well speak before.
    if (!happened || !said || hedge || !isBefore(said, happened)) continue;
    if (stance === undefined || stance === 'asserts' || stance === 'confirms')
      yield {
        code: 'said-before-event',
        entry: fact,
        path: ['attributions', i, 'date'],
        says: `is “${said.edtf}”, before the event itself (“${happened.edtf}”). Mend one of them, or, where it was announced before, say so with the “hedge” “expected”.`,
      };
  }
}

function hasLocalTime(date: FactDate): boolean {
  const moments = date.type === 'moment' ? [date] : [date.start, date.end];
  return moments.some(
    (one) => typeof one === 'object' && one.time !== undefined && one.time.offset === undefined,
  );
}
