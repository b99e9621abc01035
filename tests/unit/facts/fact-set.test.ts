import { expect } from '@open-wc/testing';
import { defineFacts, parseFacts } from '../../../src/facts/index.js';

const set = parseFacts(
  defineFacts({
    factbox: 1,
    language: 'en',
    article: { title: 'Troops' },
    sources: [{ id: 'briefing', title: 'Briefing' }],
    actors: [
      { id: 'kirby', name: 'John F. Kirby' },
      { id: 'nbc', name: 'NBC News' },
      { id: 'corps', name: 'XI Corps' },
    ],
    places: [
      { id: 'russia', name: 'Russia' },
      { id: 'vladivostok', name: 'Vladivostok', within: 'russia' },
    ],
    facts: [
      { id: 'all', type: 'figure', label: 'in all', value: 200000, about: ['corps'] },
      {
        id: 'tracked',
        type: 'figure',
        label: 'tracked',
        value: 3000,
        partOf: 'all',
        attributions: [{ actor: 'kirby', source: 'briefing', via: ['nbc'] }],
      },
      {
        id: 'landing',
        type: 'event',
        title: 'Landing',
        place: 'vladivostok',
        actors: ['corps'],
        inTensionWith: ['none-there'],
      },
      {
        id: 'none-there',
        type: 'claim',
        statement: 'Nobody is there.',
        about: ['landing', 'briefing'],
      },
    ],
  }),
);
const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);

describe('FactSet', () => {
  it('finds facts by id and by type', () => {
    expect(set.fact('landing')?.type).to.equal('event');
    expect(set.fact('no such')).to.equal(undefined);
    expect(set.fact('toString')).to.equal(undefined);
    expect(ids(set.ofType('figure'))).to.deep.equal(['all', 'tracked']);
  });

  it('finds facts by the source that they rest on, not those that are about it', () => {
    expect(ids(set.bySource('briefing'))).to.deep.equal(['tracked']);
  });

  it('finds facts by actor: who says, relays, takes part, or is spoken of', () => {
    expect(ids(set.byActor('kirby'))).to.deep.equal(['tracked']);
    expect(ids(set.byActor('nbc'))).to.deep.equal(['tracked']);
    expect(ids(set.byActor('corps'))).to.deep.equal(['all', 'landing']);
    expect(ids(set.byActor('landing'))).to.deep.equal([]);
  });

  it('finds facts by place, and by what holds the place', () => {
    expect(ids(set.byPlace('vladivostok'))).to.deep.equal(['landing']);
    expect(ids(set.byPlace('russia'))).to.deep.equal(['landing']);
  });

  it('ties facts both ways', () => {
    const ties = (id: string) => set.related(id).map(({ type, fact }) => `${type} ${fact.id}`);
    expect(ties('tracked')).to.deep.equal(['part-of all']);
    expect(ties('all')).to.deep.equal(['whole-of tracked']);
    expect(ties('landing')).to.deep.equal(['in-tension-with none-there', 'subject-of none-there']);
    expect(ties('none-there')).to.deep.equal(['in-tension-with landing', 'about landing']);
  });
});
