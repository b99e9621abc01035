import { expect } from '@open-wc/testing';
import { parseFacts, readFacts } from '../../../../src/facts/index.js';
import { ERRORS, WARNINGS } from '../../../../src/facts/problem.js';
import { problemExamples } from '../../../../stories/problem-examples.js';

const DAM = { id: 'dam', type: 'claim', statement: 'The dam held.', about: ['mayor'] };

/** A dataset as text, one fact a line from line 6 on. */
const textOf = (facts: readonly object[], end = '\n'): string =>
  [
    '{ "factbox": 1,',
    '  "language": "en",',
    '  "article": { "title": "The flood" },',
    '  "actors": [{ "id": "mayor", "name": "the mayor", "affiliation": "town" }, { "id": "town", "name": "the town" }],',
    '  "facts": [',
    facts.map((fact) => `    ${JSON.stringify(fact)}`).join(`,${end}`),
    '  ] }',
  ].join(end);

const of = (text: string | object) => parseFacts(text).problems;

describe('problems', () => {
  describe('each code, by the example in the manual', () => {
    for (const code of [...ERRORS, ...WARNINGS])
      it(code, () => {
        const { given, options } = problemExamples[code];
        const { problems } = parseFacts(given, options);
        // One mistake, one problem.
        expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
        const [{ severity, message }] = problems as [(typeof problems)[0]];
        expect(severity).to.equal(
          (ERRORS as readonly string[]).includes(code) ? 'error' : 'warning',
        );
        // A sentence that begins with its place and ends with what to do.
        expect(message).to.match(/^[\p{Lu}“].*[.?]$/u);
        expect(message).not.to.match(/undefined|\[object|NaN/);
      });
  });

  describe('tell the line and the column of a text', () => {
    for (const [name, end] of [
      ['Unix', '\n'],
      ['Windows', '\r\n'],
    ] as const)
      it(`with the line ends of ${name}`, () => {
        const text = textOf(
          [
            DAM,
            {
              ...DAM,
              id: 'gate',
              statement: 'It broke.',
              statment: 'x',
              about: ['mayor', 'nobody'],
            },
          ],
          end,
        );
        const found = of(text).map(({ code, path, line, column }) => [code, path, line, column]);
        const [, second = ''] = text.split(end).slice(5);
        expect(found).to.deep.equal([
          ['unknown-field', '/facts/1/statment', 7, second.indexOf('"statment"') + 1],
          ['dropped-reference', '/facts/1/about/1', 7, second.indexOf('"nobody"') + 1],
        ]);
      });

    it('of what is missing that of the entry', () => {
      const [problem] = of(textOf([DAM, { id: 'cry', type: 'quote', text: 'Run!' }]));
      expect(problem).to.include({ path: '/facts/1/speaker', line: 7, column: 5 });
    });

    it('of a dataset that is no text there is none', () => {
      const [problem] = of(JSON.parse(textOf([{ ...DAM, statement: 5 }])) as object);
      expect(problem).not.to.have.any.keys('line', 'column');
    });

    it('of a text of megabytes there is none, and the sentence all the same', () => {
      const [problem] = of(textOf([{ ...DAM, statement: 5, notes: ['x'.repeat(1_100_000)] }]));
      expect(problem).not.to.have.any.keys('line', 'column');
      expect(problem?.message).to.equal(
        '“statement” of fact “dam” must be text in quotation marks; it is 5.',
      );
    });
  });

  describe('say why a text is no JSON, in the same words in every browser', () => {
    const SAID: [string, string, string][] = [
      ['nothing', '  \n', 'The dataset is empty. Put the dataset there.'],
      [
        'a page',
        '\n<!doctype html><title>Log in</title>',
        'The dataset is a page of HTML, not JSON',
      ],
      ['a part', '{ "factbox": 1, "facts": [{ "id": "dam"', 'it breaks off before its end'],
      ['a comma too many', '{ "a": 1,\n  "b": 2, }', 'in line 2, column 11, at “}”.'],
      ['a comma too few', '{ "a": 1\n  "b": 2 }', 'in line 2, column 3, at “"b": 2 }”.'],
      ['single quotation marks', "{ 'a': 1 }", "in line 1, column 3, at “'a': 1 }”."],
      ['a word', 'facts', 'in line 1, column 1, at “facts”.'],
      ['a line break in a text', '{ "a": 1,\n  "b": "c\nd" }', 'in line 2, column 10'],
      ['another encoding', '{ "a": "caf\uFFFD }', 'is not JSON in UTF-8. Save it as UTF-8.'],
    ];
    for (const [name, text, words] of SAID)
      it(name, () => {
        const [problem, ...others] = of(text);
        expect(others).to.deep.equal([]);
        expect(problem).to.include({ code: 'not-json', path: '' });
        expect(problem?.message).to.contain(words);
      });
  });

  describe('ask what was meant', () => {
    const meant = (fact: object): string => {
      const [problem] = of(textOf([{ ...DAM, ...fact }]));
      return (
        /Did you mean “(.*?)”|That is the id of (.*?)\./.exec(problem?.message ?? '')?.[0] ?? ''
      );
    };
    it('of ids, of the kind that is asked for', () => {
      expect(meant({ attributions: [{ actor: 'major' }] })).to.equal('Did you mean “mayor”');
      expect(meant({ attributions: [{ source: 'mayor' }] })).to.equal(
        'That is the id of an actor.',
      );
      expect(meant({ about: ['MAYOR'] })).to.equal('Did you mean “mayor”');
    });
    it('of names of fields and of choices', () => {
      expect(meant({ noets: ['x'] })).to.equal('Did you mean “notes”');
      expect(meant({ type: 'Claim' })).to.equal('Did you mean “claim”');
      expect(meant({ attributions: [{ actor: 'mayor', stance: 'denie' }] })).to.equal(
        'Did you mean “denies”',
      );
    });
    it('not where nothing is near', () => {
      expect(meant({ attributions: [{ actor: 'the-president' }] })).to.equal('');
      expect(meant({ x: 1 })).to.equal('');
      expect(meant({ attributions: [{ actor: 'moor' }] })).to.equal('');
    });
    it('not of the last of thousands, which would take minutes', () => {
      const actors = Array.from({ length: 3000 }, (_, i) => ({ id: `actor-${i}`, name: `${i}` }));
      const facts = actors.map(({ id }) => ({ ...DAM, id: `fact-${id}`, about: [`${id}x`] }));
      const problems = of({ factbox: 1, language: 'en', article: { title: 'x' }, actors, facts });
      const told = problems.filter(({ code }) => code === 'dropped-reference');
      expect(told).to.have.length(3000);
      expect(told[0]?.message).to.contain('Did you mean “actor-0”?');
      expect(told.at(-1)?.message).to.contain('Add it, or mend the id.');
      expect(told.at(-1)?.message).not.to.contain('Did you mean');
    });
  });

  describe('of bytes', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);

    it('are those of their text', () => {
      const text = textOf([{ ...DAM, statement: 'Der Damm hält – noch.' }]);
      for (const given of [
        bytes(text),
        bytes(text).buffer,
        bytes(`\uFEFF${text}`),
        `\uFEFF${text}`,
      ]) {
        const set = parseFacts(given);
        expect(set.problems).to.deep.equal([]);
        expect(set.fact('dam')).to.include({ statement: 'Der Damm hält – noch.' });
      }
    });

    it('in another encoding name the text that is lost', () => {
      const latin = Uint8Array.from(textOf([{ ...DAM, statement: 'Dämme' }]), (sign) =>
        sign.charCodeAt(0),
      );
      expect(parseFacts(latin).problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
        'lost-characters /facts/0/statement',
      ]);
    });
  });

  it('found by readFacts are the same, without sentences', () => {
    const text = textOf([{ ...DAM, statment: 1, about: ['nobody'] }, { id: 'x' }, { ...DAM }]);
    const short = readFacts(text);
    const full = parseFacts(text);
    const places = ({ problems }: typeof short) =>
      problems.map(({ code, severity, path, facts }) => ({ code, severity, path, facts }));
    expect(places(short)).to.deep.equal(places(full));
    expect(short.data).to.deep.equal(full.data);
    expect(short.problems.map(({ message }) => message)).to.include('at /facts/0/statment');
  });
});
