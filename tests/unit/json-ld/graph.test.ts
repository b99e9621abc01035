import { expect } from '@open-wc/testing';
import { northKoreanTroops } from '../../../src/articles/north-korean-troops.js';
import { parseFacts, standingOf } from '../../../src/facts/index.js';
import { toJsonLd } from '../../../src/json-ld/index.js';
import { byId, graphOf, plain, referencesIn } from './graph.js';

const claim = { type: 'claim', statement: 'The dam was weak.' };
const url = (link: string) => ({ article: { title: 'The flood at Arl', url: link } });

describe('the graph of the first article', () => {
  const set = parseFacts(northKoreanTroops);
  const graph = byId(toJsonLd(set)['@graph']);

  it('has a node for each fact', () => {
    for (const { id } of set.facts) expect(graph.has(`#fact-${id}`), id).to.equal(true);
    expect(graph.size).to.equal(
      1 +
        set.facts.length +
        northKoreanTroops.sources.length +
        northKoreanTroops.actors.length +
        northKoreanTroops.places.length,
    );
  });

  it('leads nowhere out of itself', () => {
    const references = [...graph.values()].flatMap((node) => referencesIn(node));
    expect(references.length).to.be.greaterThan(300);
    expect(references.filter((id) => !graph.has(id))).to.deep.equal([]);
  });

  it('states nothing that somebody denies', () => {
    const contested = set.facts.filter((fact) => standingOf(fact, set).denying);
    expect(contested.length).to.be.greaterThan(5);
    for (const { id } of contested) {
      const { '@type': type, description } = graph.get(`#fact-${id}`)!;
      expect(type, id).to.equal('Claim');
      expect(description).to.match(/^disputed · .*denied by /);
    }
  });

  it('gives no machine a year that the article does not', () => {
    expect(/"2024[^"]*/.exec(JSON.stringify([...graph.values()]))?.[0]).to.equal(undefined);
  });

  it('holds no verdict, and no headline that the article does not bear', () => {
    expect([...graph.values()].map((node) => node['@type'])).not.to.include('ClaimReview');
    expect(graph.get('#article')).not.to.have.property('headline');
    expect(graph.get('#article')!.name).to.equal(northKoreanTroops.article.title);
  });
});

describe('the ids of nodes', () => {
  const ids = (facts: readonly object[], more?: Readonly<Record<string, unknown>>) =>
    [...graphOf(facts as never, more).keys()].filter((id) => id.includes('fact-'));
  const one = [{ id: 'weak', ...claim }];

  it('are fragments of the article’s address', () => {
    expect(ids(one, url('https://news.example/flood?page=2#top'))).to.deep.equal([
      'https://news.example/flood?page=2#fact-weak',
    ]);
    expect(ids(one, url('HTTPS://News.Example/Überflutung x'))).to.deep.equal([
      'https://news.example/%C3%9Cberflutung%20x#fact-weak',
    ]);
  });

  it('are fragments of the page where there is none', () => {
    expect(ids(one)).to.deep.equal(['#fact-weak']);
    expect(ids(one, url('mailto:desk@news.example'))).to.deep.equal(['#fact-weak']);
  });

  it('are valid whatever the dataset’s are, and never two the same', () => {
    const odd = [
      'ä/ü#?',
      '%C3',
      'Ã',
      '"\\<>',
      '\ud800',
      '\udbff',
      '\\ud800',
      '\ufffd',
      '__proto__',
    ];
    const found = ids(odd.map((id) => ({ id, ...claim })));
    expect(new Set(found).size).to.equal(odd.length);
    for (const id of found) expect(id).to.match(/^#fact-(?:[\w.!~*'()-]|%[\dA-F]{2})+$/);
    expect(found[0]).to.equal(`#fact-${encodeURIComponent('ä/ü#?')}`);
  });

  it('keep a fact and an actor of one name apart, and find both', () => {
    const graph = graphOf([
      { id: 'mayor', ...claim },
      { id: 'f', ...claim, about: ['mayor'] },
    ]);
    expect(graph.get('#fact-f')!.about).to.deep.equal([
      { '@id': '#fact-mayor' },
      { '@id': '#actor-mayor' },
    ]);
  });
});

describe('the article in JSON-LD', () => {
  const article = (more: object) =>
    graphOf(
      [
        { id: 'f', ...claim },
        { id: 'g', type: 'event', title: 'It rains' },
      ],
      { article: { title: 'The flood at Arl', ...more } },
    ).get('#article')!;

  it('cites its sources and holds its facts', () => {
    expect(
      article({ published: '2023-05-05', updated: '2023-05~', publisher: 'The Arl Times' }),
    ).to.deep.equal({
      '@id': '#article',
      '@type': 'Article',
      headline: 'The flood at Arl',
      inLanguage: 'en-GB',
      publisher: { '@type': 'Organization', name: 'The Arl Times' },
      datePublished: '2023-05-05',
      citation: [{ '@id': '#source-log' }, { '@id': '#source-speech' }],
      hasPart: [{ '@id': '#fact-f' }],
      mentions: [{ '@id': '#fact-g' }],
    });
  });

  it('has an author where an actor tells what they are, and credits all', () => {
    const { author, creditText, publisher } = article({
      authors: ['the foreign desk', 'Ada Reed', 'Someone'],
      publisher: 'Town of Arl',
    });
    expect(author).to.deep.equal([{ '@id': '#actor-mayor' }]);
    expect(creditText).to.equal('the foreign desk, Ada Reed, Someone');
    expect(publisher).to.deep.equal({ '@id': '#actor-town' });
  });

  it('is not dated by what was only inferred', () => {
    expect(article({ published: '2023-05-05', inferred: ['published'] })).not.to.have.property(
      'datePublished',
    );
  });
});

describe('what facts refer to, in JSON-LD', () => {
  const graph = graphOf([{ id: 'f', ...claim }], {
    sources: [
      { id: 'log', title: 'Log', kind: 'dataset', date: '?2023', url: 'https://dam.example/log' },
      { id: 'mail', title: 'Letter', url: 'mailto:dam@dam.example', publisher: 'town' },
    ],
  });

  it('is a Person, an Organization, or what may be either', () => {
    expect(graph.get('#actor-mayor')).to.deep.equal({
      '@id': '#actor-mayor',
      '@type': 'Person',
      name: 'Ada Reed',
      jobTitle: 'mayor',
      affiliation: { '@id': '#actor-town' },
    });
    expect(graph.get('#actor-town')!['@type']).to.equal('Organization');
    expect(graph.get('#actor-someone')!['@type']).to.equal('Thing');
  });

  it('is a Place, on the map where both its numbers are given', () => {
    expect(graph.get('#place-arl')).to.deep.equal({
      '@id': '#place-arl',
      '@type': 'Place',
      name: 'Arl',
      geo: { '@type': 'GeoCoordinates', latitude: 51.5, longitude: -2.25 },
      containedInPlace: { '@id': '#place-vale' },
    });
    expect(graph.get('#place-vale')).not.to.have.property('geo');
  });

  it('is a work, by its kind', () => {
    expect(graph.get('#source-log')).to.deep.equal({
      '@id': '#source-log',
      '@type': 'Dataset',
      name: 'Log',
      description: '2023 (uncertain)',
      url: 'https://dam.example/log',
    });
    expect(graph.get('#source-mail')).to.deep.equal({
      '@id': '#source-mail',
      '@type': 'CreativeWork',
      name: 'Letter',
      publisher: { '@id': '#actor-town' },
    });
  });
});

describe('corrections in JSON-LD', () => {
  const figure = { id: 'homes', type: 'figure', label: 'under water', value: 40, unit: 'homes' };
  const graph = graphOf([
    {
      ...figure,
      history: [
        { date: '2023-05-03', kind: 'update', was: { value: 20 } },
        { date: '2023-05-04', was: { value: 30 }, reason: 'Sheds were counted.' },
        { date: '?2023-05-05', kind: 'correction', was: { label: 'in water' } },
      ],
    },
  ]);

  it('are CorrectionComments of the article; updates are none', () => {
    expect(graph.get('#article')!.correction).to.deep.equal([
      { '@id': '#correction-2-homes' },
      { '@id': '#correction-3-homes' },
    ]);
    expect(graph.get('#correction-2-homes')).to.deep.equal({
      '@id': '#correction-2-homes',
      '@type': 'CorrectionComment',
      text: 'corrected May 4, 2023: was 30 · Sheds were counted.',
      datePublished: '2023-05-04',
      about: { '@id': '#fact-homes' },
    });
    const { text, ...more } = graph.get('#correction-3-homes')!;
    expect(plain(text)).to.equal('corrected May 5, 2023 (year inferred): was in water');
    expect(more).to.deep.equal({
      '@id': '#correction-3-homes',
      '@type': 'CorrectionComment',
      about: { '@id': '#fact-homes' },
    });
  });

  it('keep the article’s own words for a day', () => {
    const { text } = graphOf([
      { ...figure, history: [{ date: { asWritten: 'on Tuesday' }, was: { value: 3 } }] },
    ]).get('#correction-1-homes')!;
    expect(text).to.equal('corrected on Tuesday: was 3');
  });
});
