// Reading and checking a dataset, as a multiple of what JSON.parse takes for the same text: medians of rounds that
// take turns. The facts are the article's, repeated under other ids and headlines until there are ten thousand.
import { readFile } from 'node:fs/promises';
import { parseFacts, readFacts } from '../../dist/facts/index.js';

export const title = 'Parsing 10,000 facts (Node, medians of 15 rounds)';

const ROUNDS = 15;
const COUNT = 10_000;

export async function measure() {
  const article = JSON.parse(await readFile('dist/articles/north-korean-troops.json', 'utf8'));
  const text = JSON.stringify(repeated(article));
  const ways = { 'JSON.parse': JSON.parse, readFacts, parseFacts };
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, parse] of Object.entries(ways)) {
      const start = performance.now();
      parse(text);
      times[name].push(performance.now() - start);
    }
  const of = (name) => times[name].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  const ratio = (name) => `${(of(name) / of('JSON.parse')).toFixed(1)} x`;
  return [
    { what: 'the text', value: `${(text.length / 1e6).toFixed(1)} MB` },
    { what: 'JSON.parse', value: `${of('JSON.parse').toFixed(0)} ms` },
    { what: 'readFacts, as a page does', value: ratio('readFacts'), target: 'at most 10 x' },
    { what: 'parseFacts, with all checks', value: ratio('parseFacts'), target: 'at most 10 x' },
  ];
}

/** References within a copy lead to that copy. */
function repeated(article) {
  const { facts } = article;
  const ids = new Set(facts.map(({ id }) => id));
  const copies = Math.ceil(COUNT / facts.length);
  const copy = (value, i) => {
    if (typeof value === 'string') return ids.has(value) ? `${value}-${i}` : value;
    if (Array.isArray(value)) return value.map((one) => copy(one, i));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one, i)]));
  };
  const another = (fact, i) => {
    const name = ['title', 'label', 'statement', 'text'].find((field) => field in fact);
    return { ...copy(fact, i), [name]: `${fact[name]} ${i}` };
  };
  const all = Array.from({ length: copies }, (_, i) => facts.map((fact) => another(fact, i)));
  return { ...article, facts: all.flat().slice(0, COUNT) };
}
