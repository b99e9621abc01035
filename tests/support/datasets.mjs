// Datasets made up from the runtime schema itself, right in form whatever they say, and ways to spoil them. For
// tests in a browser, which read the sources, and in Node, which reads what is built of them: so the schema is given.
import fc from 'fast-check';

/** Some ids are taken again and again, so that references lead to something, or to something else. */
const ids = fc.constantFrom(
  'kirby',
  'kyiv',
  'nbc',
  'kursk',
  'troops',
  'denial',
  'é/~"',
  '__proto__',
);

const textsOf = (rules) =>
  new Map([
    [rules.id, ids],
    [rules.text, fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => /\S/.test(text))],
    [
      rules.link,
      fc.constantFrom('https://example.org/a?b=c', 'http://example.org', 'mailto:a@b.org'),
    ],
    [rules.language, fc.constantFrom('en', 'pt-BR', 'zh-Hant')],
    [
      rules.date,
      fc.constantFrom(
        '2024',
        '?2024-10-23',
        '2024-10~',
        '../1999',
        '199X',
        '2024-10-23T14:30+09:00',
      ),
    ],
    [rules.currency, fc.constantFrom('EUR', 'USD')],
    [rules.measure, fc.constantFrom('kilometer', 'percent', 'kilometer-per-hour')],
    [rules.timeZone, fc.constantFrom('Asia/Seoul', 'UTC', 'America/Argentina/Buenos_Aires')],
  ]);

/** Anything that a schema takes. */
function arbitraryOf(schema, texts) {
  const of = (part) => arbitraryOf(part, texts);
  switch (schema.kind) {
    case 'text':
      return texts.get(schema.rule);
    case 'number': {
      const { least: min = -1e9, most: max = 1e12 } = schema;
      return fc.oneof(
        fc.double({ min, max, noNaN: true }),
        fc.integer({ min: Math.ceil(min), max: Math.min(max, 2 ** 31 - 1) }),
      );
    }
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...schema.of);
    case 'list':
      return fc.array(of(schema.of), { maxLength: 3 });
    case 'localized': {
      const one = of(schema.of);
      return fc.oneof(
        { weight: 3, arbitrary: one },
        fc.dictionary(fc.constantFrom('en', 'ar', 'zh-Hant', 'pt-BR'), one, { minKeys: 1 }),
      );
    }
    case 'either':
      return fc.oneof(of(schema.text), of(schema.entry));
    case 'variant':
      return fc.oneof(...Object.values(schema.of).map(of));
    case 'entry': {
      const fields = Object.entries(schema.fields);
      const required = fields.filter(([, { optional }]) => !optional).map(([key]) => key);
      return fc
        .record(Object.fromEntries(fields.map(([key, one]) => [key, of(one)])), {
          requiredKeys: required,
          noNullPrototype: true,
        })
        .filter((entry) => schema.rules.every(({ test }) => test(entry)));
    }
  }
}

/**
 * @param schema the runtime schema of a dataset: `articleFactsSchema`. A new field is there by itself.
 * @param rules by which the schema says what a text may be
 */
export const datasetsOf = (schema, rules) => arbitraryOf(schema, textsOf(rules));

/** Every place in a value, the value itself first: the way to it. Not deeper than any schema looks. */
export function placesIn(value, path = []) {
  if (typeof value !== 'object' || value === null || path.length > 9) return [path];
  return [path, ...Object.keys(value).flatMap((key) => placesIn(value[key], [...path, key]))];
}

/** A copy with something else at a place; with `undefined`, without what was there. */
export function replaced(value, path, put) {
  if (!path.length) return put;
  const copy = structuredClone(value);
  const holder = path.slice(0, -1).reduce((at, key) => at[key], copy);
  const key = path.at(-1);
  if (put !== undefined) Object.defineProperty(holder, key, { ...OWN, value: put });
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return copy;
}
/** As JSON.parse defines a field, even one that is called `__proto__`. */
const OWN = { writable: true, enumerable: true, configurable: true };

const DEEP = JSON.parse(`${'['.repeat(300)}${']'.repeat(300)}`);
const hostile = fc.oneof(
  { weight: 40, arbitrary: fc.jsonValue() },
  {
    weight: 40,
    arbitrary: fc.constantFrom(
      undefined,
      null,
      NaN,
      Infinity,
      -Infinity,
      -0,
      1e308,
      2 ** 53,
      '',
      'NaN',
      '1e999',
      '__proto__',
      'constructor',
      '\uD800',
      '\uDC00\uD800',
      '\u202Eevil\u2066',
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '9'.repeat(400),
      'Y99999999999999999999',
      '2024-10-23/../..',
    ),
  },
  { weight: 3, arbitrary: fc.constant(DEEP) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('x'.repeat(1e6), '<a '.repeat(3e5), '1 May '.repeat(2e5)),
  },
  { weight: 10, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('__proto__', 'constructor', 'toString', 'a/b~c', '')
      .map((key) => JSON.parse(`{${JSON.stringify(key)}: {"polluted": true}}`)),
  },
);

/** Up to three places of a dataset, and what to put there. */
export const spoiltOf = (datasets) =>
  datasets.chain((dataset) =>
    fc.array(fc.tuple(fc.nat(), hostile), { minLength: 1, maxLength: 3 }).map((changes) =>
      changes.reduce((at, [n, put]) => {
        const places = placesIn(at).slice(1);
        return places.length ? replaced(at, places[n % places.length], put) : at;
      }, dataset),
    ),
  );
